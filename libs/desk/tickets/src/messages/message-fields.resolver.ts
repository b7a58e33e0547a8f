import type { Person } from '@kontaktpost/identity';
import { Loader, PeopleLoaders, PersonType } from '@kontaktpost/identity/graphql';
import { type MailAddress, normaliseAddress } from '@kontaktpost/kernel';
import type { DeliveryState, OutboundRecipient } from '@kontaktpost/outbound-mail';
import { DeliveryStateEnum, OutboundLoaders, RecipientType } from '@kontaktpost/outbound-mail/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { withInlineImages } from '../domain/inline-images';
import type { Ticket } from '../ticket.entity';
import { TicketLoaders } from '../ticket.loaders';
import { TicketType } from '../ticket.type';
import type { Attachment } from './attachment.entity';
import type { Message } from './message.entity';
import { AttachmentType, MailAddressType, MessageType } from './message.type';

/** What hangs on a message. */
@Resolver(() => MessageType)
export class MessageFieldsResolver {
  @ResolveField(() => MailAddressType)
  from(@Parent() { fromName: name, fromAddress: address }: Message): MailAddress {
    return { name, address };
  }

  @ResolveField(() => String, { description: 'The text without the quoted history.' })
  freshText(@Parent() { text, freshLength }: Message): string {
    return text.slice(0, freshLength);
  }

  @ResolveField(() => String, {
    description: 'The quoted history; together with freshText it is the whole text.',
  })
  quotedText(@Parent() { text, freshLength }: Message): string {
    return text.slice(freshLength);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Cleaned; remote images blocked, its own as /attachments/ID.',
  })
  async html(
    @Parent() { id, html }: Message,
    @Loader(TicketLoaders) load: TicketLoaders,
  ): Promise<string | null> {
    return html?.includes('cid:') ? withInlineImages(html, await load.attachments.load(id)) : html;
  }

  @ResolveField(() => [AttachmentType])
  attachments(@Parent() { id }: Message, @Loader(TicketLoaders) load: TicketLoaders): Promise<Attachment[]> {
    return load.attachments.load(id);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who wrote an outgoing one.' })
  author(
    @Parent() { authorId }: Message,
    @Loader(PeopleLoaders) load: PeopleLoaders,
  ): Promise<Person | null> | null {
    return authorId && load.person.load(authorId);
  }

  @ResolveField(() => DeliveryStateEnum, { nullable: true, description: 'Outgoing mail only.' })
  async delivery(
    @Parent() message: Message,
    @Loader(OutboundLoaders) load: OutboundLoaders,
  ): Promise<DeliveryState | null> {
    return message.direction === 'OUTGOING'
      ? ((await load.mailByMessage.load(message.id))?.state ?? null)
      : null;
  }

  @ResolveField(() => Date, { nullable: true, description: 'When the next server took it; null until then.' })
  async sentAt(
    @Parent() message: Message,
    @Loader(OutboundLoaders) load: OutboundLoaders,
  ): Promise<Date | null> {
    return message.direction === 'OUTGOING'
      ? ((await load.mailByMessage.load(message.id))?.sentAt ?? null)
      : null;
  }

  @ResolveField(() => String, { nullable: true, description: "The other server's words." })
  async deliveryResponse(
    @Parent() message: Message,
    @Loader(OutboundLoaders) load: OutboundLoaders,
  ): Promise<string | null> {
    return message.direction === 'OUTGOING'
      ? ((await load.mailByMessage.load(message.id))?.response ?? null)
      : null;
  }

  @ResolveField(() => [RecipientType], { description: 'Outgoing mail only: the fate at each recipient.' })
  recipients(
    @Parent() message: Message,
    @Loader(OutboundLoaders) load: OutboundLoaders,
  ): Promise<OutboundRecipient[]> | [] {
    return message.direction === 'OUTGOING' ? load.recipientsByMessage.load(message.id) : [];
  }

  @ResolveField(() => TicketType, { nullable: true })
  ticket(
    @Parent() { ticketId }: Message,
    @Loader(TicketLoaders) load: TicketLoaders,
  ): Promise<Ticket | null> | null {
    return ticketId && load.visible.load(ticketId);
  }

  @ResolveField(() => Boolean, { description: 'The sender had no part in the ticket before this message.' })
  async newParticipant(
    @Parent() message: Message,
    @Loader(TicketLoaders) load: TicketLoaders,
  ): Promise<boolean> {
    if (message.direction === 'OUTGOING' || !message.ticketId) return false;
    const messages = await load.messages.load(message.ticketId);
    const before = messages.slice(
      0,
      messages.findIndex(({ id }) => id === message.id),
    );
    const known = before.flatMap((m) => [
      m.fromAddress,
      ...[...m.replyTo, ...m.to, ...m.cc].map(({ address }) => address),
    ]);
    return before.length > 0 && !known.map(normaliseAddress).includes(normaliseAddress(message.fromAddress));
  }
}
