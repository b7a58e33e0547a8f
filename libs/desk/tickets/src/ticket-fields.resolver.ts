import type { AuditLine } from '@kontaktpost/audit';
import type { Contact } from '@kontaktpost/contacts';
import { ContactLoaders, ContactType } from '@kontaktpost/contacts/graphql';
import type { Person } from '@kontaktpost/identity';
import { Loader, PeopleLoaders, PersonType } from '@kontaktpost/identity/graphql';
import type { MailAddress, PersonId } from '@kontaktpost/kernel';
import type { Mailbox } from '@kontaktpost/mailboxes';
import { MailboxLoaders, MailboxType } from '@kontaktpost/mailboxes/graphql';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DeadlineLoaders } from './deadlines/deadline.loaders';
import type { Message } from './messages/message.entity';
import { MailAddressType, MessageType, NoteType } from './messages/message.type';
import type { Note } from './messages/note.entity';
import type { Ticket } from './ticket.entity';
import { TicketLoaders } from './ticket.loaders';
import { TicketEventType, TicketType } from './ticket.type';

/** What hangs on a ticket. */
@Resolver(() => TicketType)
export class TicketFieldsResolver {
  @ResolveField(() => MailboxType)
  mailbox(
    @Parent() { mailboxId }: Ticket,
    @Loader(MailboxLoaders) load: MailboxLoaders,
  ): Promise<Mailbox | null> {
    return load.mailbox.load(mailboxId);
  }

  @ResolveField(() => [MailboxType], { description: 'All of ours that it came to, the owning one first.' })
  async mailboxes(
    @Parent() { id, mailboxId }: Ticket,
    @Loader(TicketLoaders) load: TicketLoaders,
    @Loader(MailboxLoaders) boxes: MailboxLoaders,
  ): Promise<(Mailbox | null)[]> {
    const further = await load.furtherMailboxIds.load(id);
    return Promise.all(
      [mailboxId, ...further.map((row) => row.mailboxId)].map((box) => boxes.mailbox.load(box)),
    );
  }

  @ResolveField(() => PersonType, { nullable: true })
  assignee(
    @Parent() { assigneeId }: Ticket,
    @Loader(PeopleLoaders) load: PeopleLoaders,
  ): Promise<Person | null> | null {
    return assigneeId && load.person.load(assigneeId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  contactPerson(
    @Parent() { contactPersonId }: Ticket,
    @Loader(PeopleLoaders) load: PeopleLoaders,
  ): Promise<Person | null> | null {
    return contactPersonId && load.person.load(contactPersonId);
  }

  @ResolveField(() => ContactType, { nullable: true })
  contact(
    @Parent() { contactId }: Ticket,
    @Loader(ContactLoaders) load: ContactLoaders,
  ): Promise<Contact | null> | null {
    return contactId && load.contact.load(contactId);
  }

  @ResolveField(() => MailAddressType, { description: 'Who wrote first.' })
  sender(@Parent() { senderName: name, senderAddress: address }: Ticket): MailAddress {
    return { name, address };
  }

  @ResolveField(() => String, {
    description: 'One line of the newest text; empty in a mailbox that presumes secrecy.',
  })
  async preview(
    @Parent() { preview, mailboxId }: Ticket,
    @Loader(MailboxLoaders) load: MailboxLoaders,
  ): Promise<string> {
    return (await load.mailbox.load(mailboxId))?.secrecyPresumption === 'SECRECY' ? '' : preview;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Opening minutes of the team left until replyDueAt, clock minutes where it has no opening hours; 0 when it has passed, null when nobody waits.',
  })
  async replyMinutesLeft(
    @Parent() { replyDueAt, mailboxId }: Ticket,
    @Loader(DeadlineLoaders) load: DeadlineLoaders,
  ): Promise<number | null> {
    return replyDueAt && load.minutesLeft(mailboxId, replyDueAt);
  }

  @ResolveField(() => Boolean, { description: 'Nobody has opened what came.' })
  unread(@Parent() { unreadSince }: Ticket): boolean {
    return unreadSince !== null;
  }

  @ResolveField(() => TicketType, {
    nullable: true,
    description: 'The resolved ticket that this one goes on from.',
  })
  continues(
    @Parent() { continuesId }: Ticket,
    @Loader(TicketLoaders) load: TicketLoaders,
  ): Promise<Ticket | null> | null {
    return continuesId && load.visible.load(continuesId);
  }

  @ResolveField(() => TicketType, {
    nullable: true,
    description:
      'The ticket that this mail may belong to; the sender is a stranger there, so a person decides.',
  })
  proposedTicket(
    @Parent() { proposedId }: Ticket,
    @Loader(TicketLoaders) load: TicketLoaders,
  ): Promise<Ticket | null> | null {
    return proposedId && load.visible.load(proposedId);
  }

  @ResolveField(() => [MessageType], { description: 'Oldest first.' })
  messages(@Parent() { id }: Ticket, @Loader(TicketLoaders) load: TicketLoaders): Promise<Message[]> {
    return load.messages.load(id);
  }

  @ResolveField(() => [NoteType], { description: 'Oldest first.' })
  notes(@Parent() { id }: Ticket, @Loader(TicketLoaders) load: TicketLoaders): Promise<Note[]> {
    return load.notes.load(id);
  }

  @ResolveField(() => [TicketEventType], { description: 'What was done with it, oldest first.' })
  history(@Parent() { id }: Ticket, @Loader(TicketLoaders) load: TicketLoaders): Promise<TicketEventType[]> {
    return load.history.load(id) as Promise<unknown[]> as Promise<TicketEventType[]>;
  }
}

/** Who did a deed, and to whom. */
@Resolver(() => TicketEventType)
export class TicketEventResolver {
  @ResolveField(() => PersonType, { nullable: true, description: 'Null when the product did it by itself.' })
  actor(
    @Parent() { actorId }: AuditLine,
    @Loader(PeopleLoaders) load: PeopleLoaders,
  ): Promise<Person | null> | null {
    return actorId === null ? null : load.person.load(actorId as PersonId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Whom it was given to.' })
  subjectPerson(
    @Parent() { facts }: AuditLine,
    @Loader(PeopleLoaders) load: PeopleLoaders,
  ): Promise<Person | null> | null {
    return typeof facts.personId === 'string' ? load.person.load(facts.personId as PersonId) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The resolution, or what became of the mail.' })
  detail(@Parent() { facts }: AuditLine): string | null {
    const detail = facts.resolution ?? facts.state;
    return typeof detail === 'string' ? detail : null;
  }
}

@Resolver(() => NoteType)
export class NoteResolver {
  @ResolveField(() => PersonType)
  author(@Parent() { authorId }: Note, @Loader(PeopleLoaders) load: PeopleLoaders): Promise<Person | null> {
    return load.person.load(authorId);
  }
}
