import type { BoardRole, Language, PersonRowFragment, TeamRole } from '../../shared/api/generated/graphql';

export type PersonForm = {
  name: string;
  email: string;
  title: string;
  phone: string;
  language: Language;
  password: string;
  administrator: boolean;
  deactivated: boolean;
  /** Role by team; a team that is missing is not theirs. */
  teams: ReadonlyMap<string, TeamRole>;
  boards: ReadonlyMap<string, BoardRole>;
};

export function personForm(person: PersonRowFragment | undefined): PersonForm {
  return {
    name: person?.name ?? '',
    email: person?.email ?? '',
    title: person?.title ?? '',
    phone: person?.phone ?? '',
    language: person?.language ?? 'SV',
    password: '',
    administrator: person?.administrator ?? false,
    deactivated: person?.deactivatedAt != null,
    teams: new Map(person?.teams.map(({ team, role }) => [team.id, role])),
    boards: new Map(person?.boards.map(({ board, role }) => [board.id, role])),
  };
}

/** What goes to the server. An empty password leaves the old one. */
export function personInput(personId: string | undefined, form: PersonForm) {
  const { password, teams, boards, deactivated, ...rest } = form;
  return {
    ...rest,
    ...(personId ? { personId, deactivated } : {}),
    ...(password ? { password } : {}),
    teams: [...teams].map(([teamId, role]) => ({ teamId, role })),
    boards: [...boards].map(([boardId, role]) => ({ boardId, role })),
  };
}
