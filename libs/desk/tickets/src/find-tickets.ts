import {
  Clock,
  isId,
  type MailboxId,
  type PersonActor,
  type PersonId,
  type TicketId,
} from '@kontaktpost/kernel';
import { MailboxesStore, type Visible } from '@kontaktpost/mailboxes';
import { type SearchHit, SearchIndex } from '@kontaktpost/search';
import { Injectable } from '@nestjs/common';
import {
  type TicketFilter as Filter,
  pageSize,
  readCursor,
  readCursorInTime,
  type TicketPlace,
  writeCursor,
} from './domain/ticket-page';
import type { TicketSort } from './domain/ticket-values';
import type { Ticket } from './ticket.entity';
import type { TicketFilter } from './ticket.inputs';
import { TicketsStore } from './tickets.store';

export type ListWish = {
  readonly filter: TicketFilter;
  readonly sort: TicketSort;
  readonly first: number;
  readonly after: string | null;
};

/** One page: the tickets in order, and what the count needs, should anybody ask for it. */
export type Found = {
  readonly edges: { readonly cursor: string; readonly node: Ticket }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly countUpTo: (limit: number) => Promise<number>;
};

const HITS_IN_LIST = 500;

/** Lists and searches, as far as the actor may see. */
@Injectable()
export class FindTickets {
  constructor(
    private readonly tickets: TicketsStore,
    private readonly mailboxes: MailboxesStore,
    private readonly index: SearchIndex,
    private readonly clock: Clock,
  ) {}

  async list(actor: PersonActor, { filter, sort, first, after }: ListWish): Promise<Found> {
    const visible = await this.mailboxes.visibleTo(actor);
    const wanted = await this.narrow(visible, filter);
    const page = { first: pageSize(first, 50), after: after === null ? null : readCursor(after) };
    const places = await this.tickets.page(visible, wanted, sort, page);
    const countUpTo = (limit: number) => this.tickets.countUpTo(limit, visible, wanted);
    return this.found(visible, places, { first: page.first, countUpTo });
  }

  async search(
    actor: PersonActor,
    { words, first, after }: { words: string; first: number; after: string | null },
  ): Promise<Found> {
    const visible = await this.mailboxes.visibleTo(actor);
    const size = pageSize(first, 50);
    const from = after === null ? null : asHit(after);
    const hits =
      words.trim() === '' ? [] : await this.index.find(visible, words, { first: size + 1, after: from });
    const places = hits.map(({ ticketId, at }) => ({ id: ticketId, value: at.toISOString() }));
    return this.found(visible, places, { first: size, countUpTo: async () => places.length });
  }

  private async found(
    visible: Visible,
    places: readonly TicketPlace[],
    { first, countUpTo }: { first: number; countUpTo: Found['countUpTo'] },
  ): Promise<Found> {
    const shown = places.slice(0, first);
    const tickets = new Map(
      (
        await this.tickets.visibleByIds(
          visible,
          shown.map(({ id }) => id),
        )
      ).map((t) => [t.id, t]),
    );
    const edges = shown.flatMap((place) => {
      const node = tickets.get(place.id);
      return node ? [{ cursor: writeCursor(place), node }] : [];
    });
    const last = shown.at(-1);
    return {
      edges,
      pageInfo: { hasNextPage: places.length > first, endCursor: last ? writeCursor(last) : null },
      countUpTo,
    };
  }

  private async narrow(visible: Visible, filter: TicketFilter): Promise<Filter> {
    const { status, assigneeId, unassigned, overdue, lane, text } = filter;
    return {
      mailboxIds: await this.mailboxIds(visible, filter),
      ...(status && { statuses: status }),
      ...(assigneeId && { assigneeId: assigneeId as PersonId }),
      ...(typeof unassigned === 'boolean' && { unassigned }),
      ...(overdue && { dueBefore: this.clock.now() }),
      ...(lane && { lanes: lane }),
      ...(text?.trim() && { ticketIds: await this.hits(visible, text) }),
    };
  }

  private async mailboxIds(
    visible: Visible,
    { mailboxId, teamId }: TicketFilter,
  ): Promise<readonly MailboxId[]> {
    if (mailboxId) return isId(mailboxId) ? [mailboxId as MailboxId] : [];
    if (!teamId) return visible.mailboxIds;
    const mailboxes = await this.mailboxes.byIds(visible.mailboxIds);
    return mailboxes.filter((mailbox) => mailbox.teamId === teamId).map(({ id }) => id);
  }

  private async hits(visible: Visible, words: string): Promise<TicketId[]> {
    const found = await this.index.find(visible, words, { first: HITS_IN_LIST, after: null });
    return found.map(({ ticketId }) => ticketId);
  }
}

function asHit(cursor: string): SearchHit {
  const { id, at } = readCursorInTime(cursor);
  return { ticketId: id, at };
}
