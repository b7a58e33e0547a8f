import type { BoardId, PersonId, TeamId } from './ids';

export type TeamRole = 'AGENT' | 'LEAD';
export type BoardRole = 'REGISTRAR' | 'LAWYER' | 'DELEGATE';

/** A signed-in person with the roles held at this moment (decisions 5). */
export type PersonActor = {
  readonly kind: 'person';
  readonly id: PersonId;
  readonly name: string;
  readonly teams: readonly { readonly id: TeamId; readonly role: TeamRole }[];
  readonly boards: readonly { readonly id: BoardId; readonly role: BoardRole }[];
  /** Looks after people, teams and mailboxes; sees no content by this role. */
  readonly administrator: boolean;
};

/** The product itself, acting without a person. */
export type SystemActor = {
  readonly kind: 'system';
  readonly name:
    | 'mail-intake'
    | 'outbound-mail'
    | 'sign-in'
    | 'demo'
    | 'set-up'
    | 'calendar'
    | 'tickets'
    | 'absences'
    | 'coverage';
};

/** Who does something. Always an argument, never found in the surroundings. */
export type Actor = PersonActor | SystemActor;

/** The product acting under one of its names. */
export const system = (name: SystemActor['name']): SystemActor => ({ kind: 'system', name });

/** The person's id, or null when the product acts by itself. */
export const personOf = (actor: Actor): PersonId | null => (actor.kind === 'person' ? actor.id : null);
