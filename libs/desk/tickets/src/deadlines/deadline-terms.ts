import { Calendars } from '@kontaktpost/calendar';
import type { MailboxId } from '@kontaktpost/kernel';
import { type Mailbox, MailboxesStore } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import type { ClockTerms } from '../domain/reply-clock';

/** What mailboxes promise, each with its address and the calendar of its team. */
export type MailboxTerms = ClockTerms & { readonly mailbox: Mailbox };

/** By what each mailbox's deadlines are reckoned. A personal mailbox has the organisation's closed days and no opening hours. */
@Injectable()
export class DeadlineTerms {
  constructor(
    private readonly mailboxes: MailboxesStore,
    private readonly calendars: Calendars,
  ) {}

  /** Of each of these mailboxes that there is; a fixed number of statements, however many they are. */
  async of(ids: readonly MailboxId[]): Promise<Map<MailboxId, MailboxTerms>> {
    const mailboxes = await this.mailboxes.byIds([...new Set(ids)]);
    const teams = [...new Set(mailboxes.flatMap(({ teamId }) => teamId ?? []))];
    const ofTeam = teams.length > 0 ? await this.calendars.ofTeams(teams) : new Map();
    const common = mailboxes.some(({ teamId }) => teamId === null)
      ? await this.calendars.ofTeam(null)
      : undefined;
    return new Map(
      mailboxes.map((mailbox) => {
        const calendar = (mailbox.teamId && ofTeam.get(mailbox.teamId)) ?? common;
        return [mailbox.id, { mailbox, promise: promiseOf(mailbox), calendar }];
      }),
    );
  }

  /** All our mailboxes, to judge which mail was meant for us. */
  ours(): Promise<Mailbox[]> {
    return this.mailboxes.all();
  }
}

const promiseOf = ({ replyWithinWorkingDays, afterClosingCountsAsNextDay }: Mailbox) => ({
  workingDays: replyWithinWorkingDays,
  afterClosingCountsAsNextDay,
});
