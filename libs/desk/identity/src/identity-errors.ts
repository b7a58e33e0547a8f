import { Conflict, DomainError } from '@kontaktpost/kernel';

/** No session, or one that has ended. */
export class NotSignedIn extends DomainError {
  constructor() {
    super('NOT_SIGNED_IN', 'Sign in first.');
  }
}

/** The same words whether the address or the password is wrong, so that nobody can probe for people. */
export class WrongSignIn extends DomainError {
  constructor() {
    super('NOT_SIGNED_IN', 'The e-mail address or the password is wrong.', { reason: 'WRONG_SIGN_IN' });
  }
}

/** Too many failures for one e-mail address. */
export class TooManySignIns extends DomainError {
  constructor(minutes: number) {
    super(
      'UNAVAILABLE',
      `Too many failed sign-ins for this e-mail address. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
      { reason: 'TOO_MANY_SIGN_INS', minutes },
    );
  }
}

/** The demo's known password on a machine that others can reach. */
export class DemoPasswordRefused extends DomainError {
  constructor() {
    super(
      'NOT_ALLOWED',
      'The demo password works only where HOST is 127.0.0.1, ::1 or localhost. Ask an administrator for a password of your own.',
      { reason: 'DEMO_PASSWORD' },
    );
  }
}

/** Somebody must be left who can let people in. */
export class LastAdministrator extends Conflict {
  constructor() {
    super('This is the last administrator. Make somebody else administrator first.', {
      reason: 'LAST_ADMINISTRATOR',
    });
  }
}

/** Addresses are what people sign in with. */
export class EmailTaken extends Conflict {
  constructor() {
    super('Somebody else has this e-mail address. Look among those who no longer work here too.', {
      reason: 'EMAIL_TAKEN',
      field: 'email',
    });
  }
}
