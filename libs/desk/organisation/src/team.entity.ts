import type { BoardId, DepartmentId, TeamId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** People who answer one or more mailboxes together (decisions 3). */
@Entity('teams')
export class Team {
  @PrimaryColumn('uuid')
  id: TeamId;

  /** Never changes: the team's mailboxes and records are the board's. */
  @Column('uuid')
  boardId: BoardId;

  @Column('uuid', { nullable: true })
  departmentId: DepartmentId | null;

  @Column('text')
  name: string;

  /** The team's name in addresses of the console. */
  @Column('text')
  slug: string;
}
