import type { BoardId, BoardRole, PersonId, TeamId, TeamRole } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One role of one person: on a team, on a board, or, with both null, on the organisation. */
@Entity('role_grants')
export class RoleGrant {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: PersonId;

  @Column('text')
  role: TeamRole | BoardRole | 'ADMINISTRATOR';

  @Column('uuid', { nullable: true })
  teamId: TeamId | null;

  @Column('uuid', { nullable: true })
  boardId: BoardId | null;
}
