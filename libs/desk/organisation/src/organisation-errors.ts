import { Conflict, DomainError } from '@kontaktpost/kernel';

/** A database in which nobody has set up the municipality. */
export class NotSetUp extends DomainError {
  constructor() {
    super('UNAVAILABLE', 'The organisation is not set up yet. Set it up first.');
  }
}

/** Names, codes and slugs are how people and addresses tell things apart. */
export class Taken extends Conflict {
  constructor(field: string, what: string) {
    super(`There is already a ${what}. Choose another.`, { field });
  }
}
