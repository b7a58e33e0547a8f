import { type MailboxId, NotFound, type PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { MailboxesStore } from './mailboxes.store';
import { Signatures } from './signatures';

/** Shows a person the signature that will stand under the person's answers from a mailbox. Changes nothing. */
@Injectable()
export class PreviewSignature {
  constructor(
    private readonly mailboxes: MailboxesStore,
    private readonly signatures: Signatures,
  ) {}

  async run(actor: PersonActor, mailboxId: MailboxId): Promise<string> {
    const visible = await this.mailboxes.visibleTo(actor);
    if (!actor.administrator && !visible.includes(mailboxId)) throw new NotFound('mailbox');
    return (await this.signatures.of(mailboxId, actor.id)).text;
  }
}
