import { Conflict, type MessageId, NotAllowed, NotFound, type PersonActor } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import type { DeliveryState } from './domain/delivery-state';
import { OutboundStore } from './outbound.store';
import type { OutboundMail } from './outbound-mail.entity';
import type { OutboundRecipient } from './outbound-recipient.entity';

/** What a person wants to do: with which mail, in words for a refusal, and in which states that is possible. */
export type Wish = {
  readonly messageId: MessageId;
  readonly to: string;
  readonly states: readonly DeliveryState[];
};

/** A mail with its recipients, held until the transaction ends. */
export type MailInHand = { readonly mail: OutboundMail; readonly recipients: OutboundRecipient[] };

/**
 * Gives a person a mail to decide about: locked, allowed, and in a state where there is something to decide. Registrars, lawyers
 * and delegates read what their board holds, and don't write for others (decisions 5).
 */
@Injectable()
export class OutboundDesk {
  constructor(
    private readonly outbound: OutboundStore,
    private readonly mailboxes: MailboxesStore,
  ) {}

  async take(actor: PersonActor, { messageId, to, states }: Wish): Promise<MailInHand> {
    const mail = await this.outbound.lock(messageId);
    const mailbox =
      mail && (await this.mailboxes.byId(await this.mailboxes.visibleTo(actor), mail.mailboxId));
    if (!mailbox) throw new NotFound('message');
    if (!(await this.mailboxes.worksOn(actor.id, mailbox))) throw new NotAllowed(to);
    if (!states.includes(mail.state)) throw notNow(mail);
    return { mail, recipients: await this.outbound.recipientsOf([messageId]) };
  }
}

const notNow = ({ state, version }: OutboundMail): Conflict =>
  new Conflict(`The mail is ${state} by now, so there is nothing to decide. Load the ticket again.`, {
    state,
    version,
  });
