import type { MessageId, PersonActor, SetClock, TicketId } from '@kontaktpost/kernel';
import { FileMail, ReceiveMail } from '@kontaktpost/mail-intake';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { SendMail } from '@kontaktpost/outbound-mail';
import { AddNote, AssignTicket, MessagesStore, NoteDelivery, ReplyToTicket } from '@kontaktpost/tickets';
import type { DemoActors, Get } from './demo-actors';
import { type DemoMail } from './demo-mail';
import { demoMails } from './demo-mails';
import type { DemoEvent } from './demo-timeline';
import { demoEnvelope, renderDemoMail } from './render-mail';

/** Plays the demo's history, each event at its own time: mail comes in and is filed, colleagues take, note and answer. */
export class PlayDemo {
  private readonly tickets = new Map<string, TicketId>();
  private readonly answerIds = new Map<string, string>();

  constructor(
    private readonly get: Get,
    private readonly clock: SetClock,
    private readonly actors: DemoActors,
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
        await this.take(ticketId, await this.actors.of(event.by));
        break;
      case 'NOTED':
        await this.get(AddNote).run(await this.actors.of(event.note.by), { ticketId, text: event.note.text });
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
    const message = await this.get(ReplyToTicket).run(await this.actors.of(answer.by), {
      ticketId,
      body: { text: answer.text },
      to: null,
      cc: [],
      attachmentIds: [],
      answersId: null,
      expectedVersion: null,
      acknowledge: null,
      afterwards: answer.resolve ? 'RESOLVE' : 'WAIT',
    });
    this.answerIds.set(mail.key, message.messageId);
    await this.send(message.id, ticketId);
  }

  private async send(messageId: MessageId, ticketId: TicketId): Promise<void> {
    await this.get(SendMail).run({ messageId });
    await this.get(NoteDelivery).run({ messageId, ticketId, state: 'SENT' });
  }
}
