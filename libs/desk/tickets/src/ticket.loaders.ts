import { Audit, type AuditLine } from '@kontaktpost/audit';
import { ActorLoaders, LoaderSet, manyEach, oneEach } from '@kontaktpost/identity/graphql';
import type { ContactId, MailboxId, MessageId, TicketId } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { OutboundStore } from '@kontaktpost/outbound-mail';
import DataLoader from 'dataloader';
import { MessagesStore } from './messages/messages.store';
import { ReadTicket } from './read-ticket';
import type { Ticket } from './ticket.entity';
import { TicketsStore } from './tickets.store';

/** The deeds that the reading pane shows between the messages. */
const SHOWN_DEEDS = [
  'ticket.taken',
  'ticket.assigned',
  'ticket.unassigned',
  'ticket.resolved',
  'ticket.reopened',
  'ticket.delivery-failed',
];

const CONTACT_TICKETS = 20;

/** What hangs on tickets, gathered per request for who asks. */
@LoaderSet()
export class TicketLoaders extends ActorLoaders {
  constructor(
    private readonly tickets: TicketsStore,
    private readonly messageStore: MessagesStore,
    private readonly mailboxes: MailboxesStore,
    private readonly outbound: OutboundStore,
    private readonly audit: Audit,
    private readonly read: ReadTicket,
  ) {
    super();
  }

  /** Tickets whose reading this request has noted, or that need no line. */
  private readonly noted = new Set<TicketId>();

  readonly messages = new DataLoader(async (ids: readonly TicketId[]) => {
    await this.noteContent(ids);
    return manyEach(ids, await this.messageStore.ofTickets(ids), ({ ticketId }) => ticketId as TicketId);
  });

  readonly notes = new DataLoader(async (ids: readonly TicketId[]) => {
    await this.noteContent(ids);
    return manyEach(ids, await this.messageStore.notesOf(ids), ({ ticketId }) => ticketId);
  });

  /** Opens one ticket for reading, which notes it; what hangs on it then needs no second line. */
  async open(wanted: { id: string | null; reference: string | null }): Promise<Ticket | null> {
    const ticket = await this.read.run(this.actor, wanted);
    if (ticket) this.noted.add(ticket.id);
    return ticket;
  }

  readonly history = new DataLoader(async (ids: readonly TicketId[]) =>
    manyEach(ids, await this.audit.about(ids, SHOWN_DEEDS), (line: AuditLine) => line.subjectId as TicketId),
  );

  readonly attachments = new DataLoader(async (ids: readonly MessageId[]) =>
    manyEach(ids, await this.messageStore.attachmentsOf(ids), ({ messageId }) => messageId as MessageId),
  );

  readonly furtherMailboxIds = new DataLoader(async (ids: readonly TicketId[]) =>
    manyEach(ids, await this.tickets.furtherMailboxes(ids), ({ ticketId }) => ticketId),
  );

  /** How busy a mailbox is, when the actor may see it: its name alone is no secret. */
  readonly counts = new DataLoader(async (ids: readonly MailboxId[]) => {
    const seen = await this.seen();
    const asked = ids.filter((id) => seen.includes(id));
    return oneEach(ids, await this.tickets.counts(asked), ({ mailboxId }) => mailboxId);
  });

  /** The ticket, when the actor may see it. */
  readonly visible = new DataLoader(async (ids: readonly TicketId[]) =>
    oneEach(ids, await this.tickets.visibleByIds(await this.seen(), ids), ({ id }) => id),
  );

  /** The contact's newest tickets that the actor may see. */
  readonly ofContact = new DataLoader(async (ids: readonly ContactId[]) =>
    manyEach(
      ids,
      await this.tickets.byContacts(await this.seen(), ids, CONTACT_TICKETS),
      ({ contactId }) => contactId as ContactId,
    ),
  );

  /** The ticket that a message lies on, when the actor may see it. */
  readonly ofMessage = new DataLoader(async (ids: readonly MessageId[]) => {
    const messages = new Map((await this.messageStore.byIds(ids)).map(({ id, ticketId }) => [id, ticketId]));
    return Promise.all(ids.map((id) => this.visibleOrNull(messages.get(id) ?? null)));
  });

  readonly outboundMail = new DataLoader(async (ids: readonly MessageId[]) =>
    oneEach(ids, await this.outbound.byIds(ids), ({ id }) => id),
  );

  private async noteContent(ids: readonly TicketId[]): Promise<void> {
    const fresh = ids.filter((id) => !this.noted.has(id));
    for (const id of fresh) this.noted.add(id);
    if (fresh.length > 0) await this.read.noteContent(this.actor, fresh);
  }

  private visibleOrNull(id: TicketId | null) {
    return id === null ? null : this.visible.load(id);
  }

  private seen() {
    return this.mailboxes.visibleTo(this.actor);
  }
}
