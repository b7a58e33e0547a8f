import { CurrentActor } from '@kontaktpost/identity/graphql';
import type { MailboxId, PersonActor } from '@kontaktpost/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreateMailbox } from './create-mailbox';
import { ListMailboxes } from './list-mailboxes';
import { CreateMailboxInput, UpdateMailboxInput } from './mailbox.inputs';
import { MailboxTestType, MailboxType } from './mailbox.type';
import { PreviewSignature } from './preview-signature';
import { TestMailbox } from './test-mailbox';
import { UpdateMailbox } from './update-mailbox';

@Resolver(() => MailboxType)
export class MailboxesResolver {
  constructor(
    private readonly lists: ListMailboxes,
    private readonly creates: CreateMailbox,
    private readonly updates: UpdateMailbox,
    private readonly tests: TestMailbox,
    private readonly previews: PreviewSignature,
  ) {}

  @Query(() => [MailboxType], {
    description:
      'Those that the actor works in, also closed ones, by name; all for administrators, without content.',
  })
  mailboxes(@CurrentActor() actor: PersonActor): Promise<MailboxType[]> {
    return this.lists.all(actor);
  }

  @Query(() => MailboxType, { nullable: true })
  mailbox(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: MailboxId,
  ): Promise<MailboxType | null> {
    return this.lists.one(actor, id);
  }

  @Mutation(() => MailboxType)
  createMailbox(
    @CurrentActor() actor: PersonActor,
    @Args('input') input: CreateMailboxInput,
  ): Promise<MailboxType> {
    return this.creates.run(actor, input);
  }

  @Mutation(() => MailboxType)
  updateMailbox(
    @CurrentActor() actor: PersonActor,
    @Args('input') input: UpdateMailboxInput,
  ): Promise<MailboxType> {
    return this.updates.run(actor, input);
  }

  @Mutation(() => MailboxTestType, {
    description: 'Tries the servers as they are stored; takes up to 20 seconds.',
  })
  testMailbox(
    @CurrentActor() actor: PersonActor,
    @Args('mailboxId', { type: () => ID }) mailboxId: MailboxId,
  ): Promise<MailboxTestType> {
    return this.tests.run(actor, mailboxId);
  }

  @Mutation(() => String, {
    description:
      "The signature that the server will put under the actor's answers: plain text. Changes nothing.",
  })
  previewSignature(
    @CurrentActor() actor: PersonActor,
    @Args('mailboxId', { type: () => ID }) mailboxId: MailboxId,
  ): Promise<string> {
    return this.previews.run(actor, mailboxId);
  }
}
