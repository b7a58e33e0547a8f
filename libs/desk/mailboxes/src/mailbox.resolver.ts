import { CurrentActor, Loader, PeopleLoaders, PersonType } from '@kontaktpost/identity/graphql';
import type { PersonActor } from '@kontaktpost/kernel';
import { BoardType, OrganisationLoaders, TeamType } from '@kontaktpost/organisation/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Mailbox } from './mailbox.entity';
import { MailboxLoaders } from './mailbox.loaders';
import { ImapServerType, MailboxType, SmtpServerType } from './mailbox.type';

const FOR_ADMINISTRATORS = 'For administrators, else null.';

@Resolver(() => MailboxType)
export class MailboxResolver {
  @ResolveField(() => BoardType)
  board(@Parent() { boardId }: Mailbox, @Loader(OrganisationLoaders) load: OrganisationLoaders) {
    return load.board.load(boardId);
  }

  @ResolveField(() => TeamType, { nullable: true })
  team(@Parent() { teamId }: Mailbox, @Loader(OrganisationLoaders) load: OrganisationLoaders) {
    return teamId && load.team.load(teamId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  owner(@Parent() { ownerId }: Mailbox, @Loader(PeopleLoaders) load: PeopleLoaders) {
    return ownerId && load.person.load(ownerId);
  }

  @ResolveField(() => String, { nullable: true, description: FOR_ADMINISTRATORS })
  signatureTemplate(
    @Parent() { signatureTemplate }: Mailbox,
    @CurrentActor() actor: PersonActor,
  ): string | null {
    return actor.administrator ? signatureTemplate : null;
  }

  @ResolveField(() => ImapServerType, { nullable: true, description: FOR_ADMINISTRATORS })
  imap(@Parent() { imap, imapSecret }: Mailbox, @CurrentActor() actor: PersonActor): ImapServerType | null {
    return actor.administrator ? imap && { ...imap, hasSecret: imapSecret !== null } : null;
  }

  @ResolveField(() => SmtpServerType, { nullable: true, description: FOR_ADMINISTRATORS })
  smtp(@Parent() { smtp, smtpSecret }: Mailbox, @CurrentActor() actor: PersonActor): SmtpServerType | null {
    return actor.administrator ? smtp && { ...smtp, hasSecret: smtpSecret !== null } : null;
  }
}

/** Puts `mailboxes` on Team; organisation knows none. */
@Resolver(() => TeamType)
export class TeamMailboxesResolver {
  @ResolveField(() => [MailboxType], { description: 'Also closed ones, by name.' })
  mailboxes(
    @Parent() { id }: TeamType,
    @Loader(MailboxLoaders) load: MailboxLoaders,
  ): Promise<MailboxType[]> {
    return load.ofTeam.load(id);
  }
}
