/** What an outside program may tell refusals apart by (`extensions.code`). */
export type ErrorCode =
  | 'NOT_SIGNED_IN'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'GUARD_BLOCKED'
  | 'UNAVAILABLE';

/** A refusal that a person may read: a code, a plain English sentence that says what to do, and the facts behind it. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The same words whether the thing does not exist or may not be seen, so that nobody can probe. */
export class NotFound extends DomainError {
  constructor(what: string) {
    super('NOT_FOUND', `There is no such ${what}, or you may not see it.`, { what });
  }
}

/** The actor lacks the right for this deed. */
export class NotAllowed extends DomainError {
  constructor(deed: string) {
    super('NOT_ALLOWED', `You do not have the right to ${deed}.`, { deed });
  }
}

/** What was given can't be used; `field` names the input. */
export class InvalidInput extends DomainError {
  constructor(field: string, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super('INVALID_INPUT', message, { field, ...facts });
  }
}

/** Somebody else changed the thing first; `facts` say what to look at before trying again. */
export class Conflict extends DomainError {
  constructor(message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super('CONFLICT', message, facts);
  }
}
