import { CurrentActor } from '@kontaktpost/identity/graphql';
import type { PersonActor } from '@kontaktpost/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SaveBoardInput, SaveTeamInput, UpdateOrganisationInput } from './organisation.inputs';
import { OrganisationStore } from './organisation.store';
import { BoardType, OrganisationType, TeamType } from './organisation.type';
import { SaveBoard } from './save-board';
import { SaveTeam } from './save-team';
import { UpdateOrganisation } from './update-organisation';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(
    private readonly store: OrganisationStore,
    private readonly savesBoard: SaveBoard,
    private readonly savesTeam: SaveTeam,
    private readonly updates: UpdateOrganisation,
  ) {}

  @Query(() => OrganisationType)
  organisation(@CurrentActor() _actor: PersonActor): Promise<OrganisationType> {
    return this.store.organisation();
  }

  @Query(() => [BoardType], { description: 'All, by name.' })
  boards(@CurrentActor() _actor: PersonActor): Promise<BoardType[]> {
    return this.store.boards();
  }

  @Query(() => [TeamType], { description: 'Those that the actor works in, by name; all for administrators.' })
  teams(@CurrentActor() actor: PersonActor): Promise<TeamType[]> {
    return this.store.teamsOf(actor);
  }

  @Mutation(() => BoardType)
  saveBoard(@CurrentActor() actor: PersonActor, @Args('input') input: SaveBoardInput): Promise<BoardType> {
    return this.savesBoard.run(actor, input);
  }

  @Mutation(() => TeamType)
  saveTeam(@CurrentActor() actor: PersonActor, @Args('input') input: SaveTeamInput): Promise<TeamType> {
    return this.savesTeam.run(actor, input);
  }

  @Mutation(() => OrganisationType)
  updateOrganisation(
    @CurrentActor() actor: PersonActor,
    @Args('input') input: UpdateOrganisationInput,
  ): Promise<OrganisationType> {
    return this.updates.run(actor, input);
  }
}
