import type { BoardId, PersonActor, PersonId, TeamId } from '@kontaktpost/kernel';

type Belonging = {
  readonly teamId: TeamId | null;
  readonly ownerId: PersonId | null;
  readonly boardId: BoardId;
};

/** Who reads a mailbox: its team, its owner, and those with a role on the board that holds its records (decisions 3-5). Not administrators. */
export const maySee = (actor: PersonActor, { teamId, ownerId, boardId }: Belonging): boolean =>
  actor.teams.some(({ id }) => id === teamId) ||
  actor.id === ownerId ||
  actor.boards.some(({ id }) => id === boardId);
