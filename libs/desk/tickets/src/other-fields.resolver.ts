import type { Contact } from '@kontaktpost/contacts';
import { ContactType } from '@kontaktpost/contacts/graphql';
import { Loader } from '@kontaktpost/identity/graphql';
import type { MailLogLine } from '@kontaktpost/mail-log';
import { MailLogLineType } from '@kontaktpost/mail-log/graphql';
import type { Mailbox } from '@kontaktpost/mailboxes';
import { MailboxType } from '@kontaktpost/mailboxes/graphql';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ticket } from './ticket.entity';
import { TicketLoaders } from './ticket.loaders';
import { TicketCountsType, TicketType } from './ticket.type';

const NONE = { open: 0, unassigned: 0, waiting: 0, unread: 0 };

/** Puts the counts on Mailbox; mailboxes know nothing of tickets. */
@Resolver(() => MailboxType)
export class MailboxCountsResolver {
  @ResolveField(() => TicketCountsType)
  async counts(
    @Parent() { id }: Mailbox,
    @Loader(TicketLoaders) load: TicketLoaders,
  ): Promise<TicketCountsType> {
    return (await load.counts.load(id)) ?? NONE;
  }
}

/** Puts earlier tickets on Contact (G21). */
@Resolver(() => ContactType)
export class ContactTicketsResolver {
  @ResolveField(() => [TicketType], { description: 'Newest first, as far as they may be seen; at most 20.' })
  async tickets(
    @Parent() { id }: Contact,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Loader(TicketLoaders) load: TicketLoaders,
  ): Promise<Ticket[]> {
    return (await load.ofContact.load(id)).slice(0, first ?? undefined);
  }
}

/** Puts the ticket on a line of the mail log. */
@Resolver(() => MailLogLineType)
export class MailLogTicketResolver {
  @ResolveField(() => TicketType, { nullable: true })
  ticket(
    @Parent() { messageId }: MailLogLine,
    @Loader(TicketLoaders) load: TicketLoaders,
  ): Promise<Ticket | null> {
    return load.ofMessage.load(messageId);
  }
}
