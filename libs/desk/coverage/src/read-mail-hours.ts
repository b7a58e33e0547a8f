import { worksIn } from '@kontaktpost/identity';
import { NotFound, type PersonActor, type TeamId } from '@kontaktpost/kernel';
import { type MailHour, MailLogStore } from '@kontaktpost/mail-log';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { instantAt } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { hoursOf } from './domain/slots';

/** Mail in and answers out of a team's mailboxes, hour by hour. */
@Injectable()
export class ReadMailHours {
  constructor(
    private readonly mailboxes: MailboxesStore,
    private readonly log: MailLogStore,
  ) {}

  /** All hours of that day in Stockholm: 24, on the days of the clock change 23 or 25. */
  async run(actor: PersonActor, teamId: TeamId, date: string): Promise<MailHour[]> {
    if (!worksIn(actor, teamId)) throw new NotFound('team');
    const ids = (await this.mailboxes.ofTeams([teamId])).map(({ id }) => id);
    const day = { from: instantAt(date, 0), to: instantAt(date, 1440) };
    const counted = new Map((await this.log.hours(ids, day)).map((hour) => [hour.start.getTime(), hour]));
    return hoursOf({ start: day.from.getTime(), end: day.to.getTime() }).map(
      ({ start }) => counted.get(start) ?? { start: new Date(start), received: 0, answered: 0 },
    );
  }
}
