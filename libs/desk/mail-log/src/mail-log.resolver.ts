import { CurrentActor, Loader } from '@kontaktpost/identity/graphql';
import type { PersonActor } from '@kontaktpost/kernel';
import { type Mailbox } from '@kontaktpost/mailboxes';
import { MailboxLoaders, MailboxType } from '@kontaktpost/mailboxes/graphql';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MailLogLine } from './domain/mail-log-line';
import { writeCursor } from './domain/mail-log-page';
import { MailLogFilter } from './mail-log.inputs';
import { MailLogConnectionType, MailLogLineType } from './mail-log.type';
import { type MailLogAnswer, ReadMailLog } from './read-mail-log';

const USUAL_PAGE = 100;

@Resolver(() => MailLogLineType)
export class MailLogResolver {
  constructor(private readonly read: ReadMailLog) {}

  @Query(() => MailLogConnectionType)
  async mailLog(
    @CurrentActor() actor: PersonActor,
    @Args('first', { type: () => Int, nullable: true, defaultValue: USUAL_PAGE }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    // Not `| null`: not every compiler leaves the class of a union for the validation.
    @Args('filter', { type: () => MailLogFilter, nullable: true }) filter?: MailLogFilter,
  ): Promise<MailLogConnectionType> {
    return connection(
      await this.read.run(actor, { filter: filter ?? {}, first: first ?? USUAL_PAGE, after }),
    );
  }

  @ResolveField(() => MailboxType, { nullable: true })
  mailbox(
    @Parent() line: MailLogLine,
    @Loader(MailboxLoaders) load: MailboxLoaders,
  ): Promise<Mailbox | null> {
    return load.mailbox.load(line.mailboxId);
  }
}

function connection({ lines, more }: MailLogAnswer): MailLogConnectionType {
  const edges = lines.map((node) => ({ cursor: writeCursor(node), node }));
  return { edges, pageInfo: { hasNextPage: more, endCursor: edges.at(-1)?.cursor ?? null } };
}
