import { IdentityModule } from '@kontaktpost/identity';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Board } from './board.entity';
import { Department } from './department.entity';
import { Organisation } from './organisation.entity';
import { OrganisationStore } from './organisation.store';
import { SaveBoard } from './save-board';
import { SaveTeam } from './save-team';
import { SetUpOrganisation } from './set-up-organisation';
import { Team } from './team.entity';
import { UpdateOrganisation } from './update-organisation';

const doors = [OrganisationStore, SetUpOrganisation, UpdateOrganisation, SaveBoard, SaveTeam];

/** The municipality, its boards and its teams. */
@Module({
  imports: [TypeOrmModule.forFeature([Organisation, Board, Department, Team]), IdentityModule],
  providers: doors,
  exports: doors,
})
export class OrganisationModule {}
