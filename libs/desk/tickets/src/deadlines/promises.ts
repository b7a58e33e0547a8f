import {
  Clock,
  NotAllowed,
  NotFound,
  type PersonActor,
  type PersonId,
  type TicketId,
} from '@kontaktpost/kernel';
import { type Mailbox, MailboxesStore } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { EnsureWorksThere } from '../assigning/ensure-works-there';
import { acknowledgementWords } from '../domain/acknowledgement-words';
import { ensureKeepable, ensureWaiting } from '../domain/promise';
import type { Ticket } from '../ticket.entity';
import type { TicketInHand } from '../ticket-desk';
import { TicketsStore } from '../tickets.store';
import { DeadlineTerms } from './deadline-terms';

/** Who sees to it, and until when. Null: whoever asks. */
export type PromiseWish = { readonly contactPersonId: PersonId | null; readonly promisedFor: string };

/** A promise that can be kept. */
export type ReplyPromised = { readonly contactPersonId: PersonId; readonly promisedFor: string };

/** What a citizen is told who must wait for the answer: a named contact person and a day (G15). */
@Injectable()
export class Promises {
  constructor(
    private readonly tickets: TicketsStore,
    private readonly mailboxes: MailboxesStore,
    private readonly terms: DeadlineTerms,
    private readonly worksThere: EnsureWorksThere,
    private readonly clock: Clock,
  ) {}

  /** Refused when nobody waits, the person does not work there, or nobody works on that day. */
  async make(
    actor: PersonActor,
    { ticket, mailbox }: TicketInHand,
    wish: PromiseWish,
  ): Promise<ReplyPromised> {
    ensureWaiting(ticket);
    const { id } = await this.judge(actor, mailbox, wish);
    return { contactPersonId: id, promisedFor: wish.promisedFor };
  }

  /** The standard words, in the mailbox's language. */
  async words(actor: PersonActor, { ticket, mailbox }: TicketInHand, wish: PromiseWish): Promise<string> {
    const { name } = await this.judge(actor, mailbox, wish);
    const { promisedFor } = wish;
    return acknowledgementWords({
      language: mailbox.language,
      contactPerson: name,
      promisedFor,
      reference: ticket.reference,
    });
  }

  /** The same for somebody who has not decided yet; changes nothing. */
  async preview(actor: PersonActor, ticketId: TicketId, wish: PromiseWish): Promise<string> {
    const ticket = await this.tickets.byId(await this.mailboxes.visibleTo(actor), ticketId);
    const mailbox = ticket && (await this.mailboxes.one(ticket.mailboxId));
    if (!mailbox) throw new NotFound('ticket');
    if (!(await this.mailboxes.worksOn(actor.id, mailbox))) throw new NotAllowed('answer this ticket');
    return this.words(actor, { ticket: ticket as Ticket, mailbox }, wish);
  }

  private async judge(actor: PersonActor, mailbox: Mailbox, { contactPersonId, promisedFor }: PromiseWish) {
    const calendar = (await this.terms.of([mailbox.id])).get(mailbox.id)?.calendar;
    if (!calendar) throw new NotFound('mailbox');
    ensureKeepable(promisedFor, this.clock.now(), calendar);
    return this.worksThere.run(contactPersonId ?? actor.id, mailbox, 'contactPersonId');
  }
}
