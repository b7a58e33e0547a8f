import { CurrentActor } from '@kontaktpost/identity/graphql';
import type { MessageId, PersonActor } from '@kontaktpost/kernel';
import { ConfirmSent, SendAgain } from '@kontaktpost/outbound-mail';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Message } from '../messages/message.entity';
import { MessageType } from '../messages/message.type';
import { MessagesStore } from '../messages/messages.store';

/** How a person settles an answer whose fate is unsure (decisions 15). */
@Resolver()
export class DeliveryDeedsResolver {
  constructor(
    private readonly confirm: ConfirmSent,
    private readonly again: SendAgain,
    private readonly messages: MessagesStore,
  ) {}

  @Mutation(() => MessageType, {
    description: 'UNCONFIRMED becomes SENT: the person has made sure that it arrived.',
  })
  async confirmSent(
    @CurrentActor() actor: PersonActor,
    @Args('messageId', { type: () => ID }) messageId: MessageId,
  ): Promise<Message | null> {
    await this.confirm.run(actor, { messageId });
    return this.messages.byId(messageId);
  }

  @Mutation(() => MessageType, {
    description: 'UNCONFIRMED or REFUSED goes out once more, with the same Message-ID.',
  })
  async sendAgain(
    @CurrentActor() actor: PersonActor,
    @Args('messageId', { type: () => ID }) messageId: MessageId,
  ): Promise<Message | null> {
    await this.again.run(actor, { messageId });
    return this.messages.byId(messageId);
  }
}
