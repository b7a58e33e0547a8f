import { Settings } from '@kontaktpost/config';
import { Injectable } from '@nestjs/common';
import { keyFor, seal, unseal } from './domain/sealed';
import { SecretUnreadable } from './mailbox-errors';

/** Keeps secrets sealed with keys made from SECRET_KEY. */
@Injectable()
export class Secrets {
  constructor(private readonly settings: Settings) {}

  /** Opens only for the same purpose. */
  seal(text: string, purpose: string): Buffer {
    return seal(text, keyFor(this.settings.SECRET_KEY, purpose));
  }

  open(sealed: Uint8Array, purpose: string): string {
    const text = unseal(sealed, keyFor(this.settings.SECRET_KEY, purpose));
    if (text === null) throw new SecretUnreadable();
    return text;
  }
}
