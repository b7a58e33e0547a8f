import { Conflict, DomainError } from '@kontaktpost/kernel';

/** A secret that was sealed under another SECRET_KEY, or damaged. */
export class SecretUnreadable extends DomainError {
  constructor() {
    super(
      'UNAVAILABLE',
      'A stored mail server password cannot be opened: SECRET_KEY is not the one it was stored with. Set the old SECRET_KEY, or write the password again.',
    );
  }
}

/** Two mailboxes can't have one address. */
export class AddressTaken extends Conflict {
  constructor() {
    super('There is already a mailbox with this address. Look among the closed ones too.', {
      field: 'address',
    });
  }
}

/** The token address would not give a token. `reason` is the answer's error code (RFC 6749 5.2) or HTTP status. */
export class TokenRefused extends DomainError {
  constructor(reason: string) {
    super(
      'UNAVAILABLE',
      `The token address refused us (${reason}). Check client id, client secret and scope.`,
      {
        reason,
      },
    );
  }
}

/** The token address did not answer. */
export class TokenUnavailable extends DomainError {
  constructor() {
    super('UNAVAILABLE', 'The token address does not answer. Check the address and the network.');
  }
}
