import { Sessions } from '@kontaktpost/identity';
import type { MessageId, PersonActor, PersonId, SetClock, TicketId } from '@kontaktpost/kernel';
import { FileMail, ReceiveMail } from '@kontaktpost/mail-intake';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { SendMail } from '@kontaktpost/outbound-mail';
import { AddNote, AssignTicket, MessagesStore, NoteDelivery, ReplyToTicket } from '@kontaktpost/tickets';
import type { withoutServing } from '../../../api/src/without-serving';
import { type DemoMail } from './demo-mail';
import { demoMails } from './demo-mails';
import type { DemoEvent } from './demo-timeline';
import { demoEnvelope, renderDemoMail } from './render-mail';

type Get = Parameters<Parameters<typeof withoutServing>[1]>[0];

/** Plays the demo's history, each event at its own time: mail comes in and is filed, colleagues take, note and answer. */
export class PlayDemo {
  private readonly tickets = new Map<string, TicketId>();
  private readonly answerIds = new Map<string, string>();
  private readonly actors = new Map<string, PersonActor>();

  constructor(
    private readonly get: Get,
    private readonly clock: SetClock,
    private readonly people: ReadonlyMap<string, PersonId>,
  ) {}

  async run(events: readonly DemoEvent[], now: Date): Promise<void> {
    for (const event of events) {
      this.clock.set(event.at);
      await this.play(event, now);
    }
    this.clock.set(now);
  }

  private async play(event: DemoEvent, now: Date): Promise<void> {
    const ticketId = this.tickets.get(event.mail.key);
    if (event.kind === 'ARRIVES') await this.arrive(event.mail, now);
    else if (ticketId) await this.work(ticketId, event);
  }

  private async work(ticketId: TicketId, event: Exclude<DemoEvent, { kind: 'ARRIVES' }>): Promise<void> {
    switch (event.kind) {
      case 'TAKEN':
        await this.take(ticketId, await this.actor(event.by));
        break;
      case 'NOTED':
        await this.get(AddNote).run(await this.actor(event.note.by), { ticketId, text: event.note.text });
        break;
      case 'ANSWERED':
        await this.answer(ticketId, event.mail, event.answer);
        break;
    }
  }

  private async take(ticketId: TicketId, colleague: PersonActor): Promise<void> {
    await this.get(AssignTicket).run(colleague, { ticketId, personId: colleague.id });
  }

  private async arrive(mail: DemoMail, now: Date): Promise<void> {
    const raw = await renderDemoMail(mail, { now, mails: demoMails, answerIds: this.answerIds });
    const { from, to } = demoEnvelope(mail);
    const found = await Promise.all(to.map((address) => this.get(MailboxesStore).byAddress(address)));
    const deliveries = found.flatMap((mailbox) =>
      mailbox
        ? [
            {
              mailbox,
              via: 'SMTP' as const,
              place: null,
              serverTime: this.clock.now(),
              raw,
              envelopeFrom: from || '',
            },
          ]
        : [],
    );
    const ids = await this.get(ReceiveMail).run(deliveries, null);
    for (const id of ids) await this.get(FileMail).run({ id });
    const ticketId = ids[0] && (await this.get(MessagesStore).byId(ids[0]))?.ticketId;
    if (ticketId) this.tickets.set(mail.key, ticketId);
  }

  private async answer(
    ticketId: TicketId,
    mail: DemoMail,
    answer: NonNullable<DemoMail['answered']>,
  ): Promise<void> {
    const message = await this.get(ReplyToTicket).run(await this.actor(answer.by), {
      ticketId,
      body: { text: answer.text },
      to: null,
      cc: [],
      attachmentIds: [],
      answersId: null,
      expectedVersion: null,
      afterwards: answer.resolve ? 'RESOLVE' : 'WAIT',
    });
    this.answerIds.set(mail.key, message.messageId);
    await this.send(message.id, ticketId);
  }

  private async send(messageId: MessageId, ticketId: TicketId): Promise<void> {
    await this.get(SendMail).run({ messageId });
    await this.get(NoteDelivery).run({ messageId, ticketId, state: 'SENT' });
  }

  private async actor(email: string): Promise<PersonActor> {
    const known = this.actors.get(email);
    if (known) return known;
    const id = this.people.get(email);
    const token = id && (await this.get(Sessions).open(id));
    const actor = token && (await this.get(Sessions).actorOf(token));
    if (!token || !actor) throw new Error(`The demo names ${email}, who does not work here.`);
    await this.get(Sessions).close(token);
    this.actors.set(email, actor);
    return actor;
  }
}
