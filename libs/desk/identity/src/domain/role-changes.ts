import type { BoardId, BoardRole, TeamId, TeamRole } from '@kontaktpost/kernel';

/** One role of one person: on a team, on a board, or on the organisation (decisions 5). */
export type Grant = TeamGrant | BoardGrant | AdministratorGrant;

export type TeamGrant = { readonly role: TeamRole; readonly teamId: TeamId; readonly boardId: null };
export type BoardGrant = { readonly role: BoardRole; readonly teamId: null; readonly boardId: BoardId };
type AdministratorGrant = { readonly role: 'ADMINISTRATOR'; readonly teamId: null; readonly boardId: null };

/** What somebody wants a person's roles to be; a part that is left out stays as it is. */
export type RoleWish = {
  readonly administrator?: boolean | null;
  readonly teams?: readonly { readonly teamId: TeamId; readonly role: TeamRole }[] | null;
  readonly boards?: readonly { readonly boardId: BoardId; readonly role: BoardRole }[] | null;
};

/** The roles after the wish. On a team a lead is an agent too, so one role a team is kept and lead wins. */
export function rolesAfter<G extends Grant>(held: readonly G[], wish: RoleWish): (G | Grant)[] {
  return [
    ...(wish.administrator == null ? held.filter(isAdministration) : administration(wish.administrator)),
    ...(wish.teams == null ? held.filter(isTeamGrant) : onTeams(wish.teams)),
    ...(wish.boards == null ? held.filter(isBoardGrant) : onBoards(wish.boards)),
  ];
}

/** True when both name the same role. */
export const sameGrant = (a: Grant, b: Grant): boolean =>
  a.role === b.role && a.teamId === b.teamId && a.boardId === b.boardId;

export const isAdministration = ({ role }: Grant): boolean => role === 'ADMINISTRATOR';
export const isTeamGrant = (grant: Grant): grant is TeamGrant => grant.teamId !== null;
export const isBoardGrant = (grant: Grant): grant is BoardGrant => grant.boardId !== null;

const administration = (wanted: boolean): Grant[] =>
  wanted ? [{ role: 'ADMINISTRATOR', teamId: null, boardId: null }] : [];

function onTeams(wanted: NonNullable<RoleWish['teams']>): Grant[] {
  const roles = new Map<TeamId, TeamRole>();
  for (const { teamId, role } of wanted) if (roles.get(teamId) !== 'LEAD') roles.set(teamId, role);
  return [...roles].map(([teamId, role]) => ({ role, teamId, boardId: null }));
}

function onBoards(wanted: NonNullable<RoleWish['boards']>): Grant[] {
  const grants = wanted.map(({ boardId, role }): Grant => ({ role, teamId: null, boardId }));
  return grants.filter((grant, i) => grants.findIndex((other) => sameGrant(grant, other)) === i);
}
