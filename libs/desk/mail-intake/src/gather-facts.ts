import { Settings } from '@kontaktpost/config';
import { type MessageId, normaliseAddress, type TicketId } from '@kontaktpost/kernel';
import { readBounces, referencedIds, referenceInSubject } from '@kontaktpost/mail-format';
import { OutboundStore, OwnMessageIds } from '@kontaktpost/outbound-mail';
import { MessagesStore, TicketsStore } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import type { Candidate, FilingFacts } from './domain/decide-filing';
import type { InboundMail } from './inbound-mail.entity';
import type { ReadMail } from './read-mail';

/** Looks up what filing needs to know of a mail. Reads only, but for the fingerprint, whose holder is decided by who is first. */
@Injectable()
export class GatherFacts {
  constructor(
    private readonly messages: MessagesStore,
    private readonly tickets: TicketsStore,
    private readonly outbound: OutboundStore,
    private readonly ownIds: OwnMessageIds,
    private readonly settings: Settings,
  ) {}

  /** In the transaction that files the mail. */
  async run(receipt: InboundMail, read: ReadMail): Promise<FilingFacts> {
    const candidates = await this.candidates(receipt, read);
    const ownLoop = await this.isOwnLoop(receipt, read);
    return {
      kind: read.kind,
      // A loop is set aside and holds no fingerprint: the copy that another of our mailboxes gets is mail, no duplicate of it.
      twin: ownLoop ? null : await this.twin(receipt, read),
      ownLoop,
      ...candidates,
      receivedAt: receipt.receivedAt,
      reopenDays: this.settings.REOPEN_DAYS,
    };
  }

  private async twin(
    { id, boardId, mailboxId }: InboundMail,
    { fingerprint }: ReadMail,
  ): Promise<FilingFacts['twin']> {
    if (fingerprint === null) return null;
    const first = await this.messages.claimFingerprint(boardId, Buffer.from(fingerprint, 'hex'), id);
    const message = first === id ? null : await this.messages.byId(first);
    return (
      message && { messageId: message.id, ticketId: message.ticketId, here: message.mailboxId === mailboxId }
    );
  }

  /** Our own mail to another of our mailboxes is mail; only what comes back to where it was sent from is a loop. */
  private async isOwnLoop({ mailboxId }: InboundMail, { mail }: ReadMail): Promise<boolean> {
    const own = mail?.messageId ? this.ownIds.read(mail.messageId) : null;
    const [sent] = own ? await this.outbound.byIds([own]) : [];
    return sent?.mailboxId === mailboxId;
  }

  private async candidates(
    receipt: InboundMail,
    read: ReadMail,
  ): Promise<Pick<FilingFacts, 'signed' | 'referenced' | 'named'>> {
    if (!read.mail) return { signed: null, referenced: [], named: null };
    const ids = [...referencedIds(read.mail), ...originals(read)];
    const known = await this.messages.known(receipt.boardId, ids);
    const own = new Set(ids.map((id) => this.ownIds.read(id)).filter((id): id is MessageId => id !== null));
    const inOrder = ids.flatMap((id) => known.filter(({ messageId }) => messageId === id));
    const signed = inOrder.find(({ id }) => own.has(id));
    const others = [...new Set(inOrder.filter(({ id }) => !own.has(id)).map(({ ticketId }) => ticketId))];
    return {
      signed: await this.candidate(signed?.ticketId ?? null, receipt, read),
      referenced: await this.candidatesOf(others, receipt, read),
      named: await this.named(receipt, read),
    };
  }

  private async candidatesOf(
    ids: readonly (TicketId | null)[],
    receipt: InboundMail,
    read: ReadMail,
  ): Promise<Candidate[]> {
    const found: Candidate[] = [];
    for (const id of ids.slice(0, 10)) {
      const candidate = await this.candidate(id, receipt, read);
      if (candidate) found.push(candidate);
    }
    return found;
  }

  private async named(receipt: InboundMail, read: ReadMail): Promise<Candidate | null> {
    const reference = referenceInSubject(read.subject);
    const id = reference && (await this.tickets.idOfReference(receipt.boardId, reference));
    return id ? this.candidate(id, receipt, read) : null;
  }

  private async candidate(
    id: TicketId | null,
    { boardId }: InboundMail,
    { from }: ReadMail,
  ): Promise<Candidate | null> {
    const ticket = id && (await this.tickets.lock(id));
    if (!ticket || ticket.boardId !== boardId) return null;
    const participants = await this.tickets.participants(ticket.id);
    const senderTakesPart = participants.includes(normaliseAddress(from.address));
    return { ticketId: ticket.id, resolvedAt: ticket.resolvedAt, senderTakesPart };
  }
}

const originals = ({ mail, kind }: ReadMail): string[] =>
  mail && kind === 'BOUNCE'
    ? readBounces(mail).flatMap(({ originalMessageId }) => originalMessageId ?? [])
    : [];
