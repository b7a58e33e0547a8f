import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { Clock, NotFound, type PersonActor } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import type { MailLogLine } from './domain/mail-log-line';
import { boundPeriod, type MailLogFilter, pageSize, readCursor } from './domain/mail-log-page';
import { MailLogStore } from './mail-log.store';

/** What a reader asks for: a filter, how many lines, and the cursor of the last line already shown. */
export type MailLogQuestion = {
  readonly filter: MailLogFilter;
  readonly first: number;
  readonly after: string | null;
};

export type MailLogAnswer = { readonly lines: MailLogLine[]; readonly more: boolean };

/** Shows the journal of the mailboxes that the reader may see, and writes down that it was read and what kind of filter was used. */
@Injectable()
export class ReadMailLog {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lines: MailLogStore,
    private readonly mailboxes: MailboxesStore,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: PersonActor, { filter, first, after }: MailLogQuestion): Promise<MailLogAnswer> {
    const page = { first: pageSize(first), after: after ? readCursor(after) : null };
    return this.work.run(async () => {
      const visible = await this.mailboxes.visibleTo(actor);
      const { mailboxId } = filter;
      if (mailboxId && !visible.mailboxIds.includes(mailboxId)) throw new NotFound('mailbox');
      const found = await this.lines.page(visible, boundPeriod(filter, this.clock.now()), page);
      await this.audit.record(
        actor,
        'mail-log.read',
        { kind: 'mailbox', id: mailboxId ?? null },
        { filters: used(filter) },
      );
      return { lines: found.slice(0, first), more: found.length > first };
    });
  }
}

const used = (filter: MailLogFilter): string[] =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name]) => name);
