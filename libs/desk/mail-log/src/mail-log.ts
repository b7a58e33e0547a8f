import { UnitOfWork } from '@kontaktpost/database';
import { Injectable } from '@nestjs/common';
import type { NewMailLogLine } from './domain/mail-log-line';
import { MailLogStore } from './mail-log.store';

const LONGEST = 998;

/** The journal of all mail in and out. It outlives the mail itself. */
@Injectable()
export class MailLog {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lines: MailLogStore,
  ) {}

  /** Writes one line, in the transaction that stores or settles the mail. */
  async record(line: NewMailLogLine): Promise<void> {
    if (!this.work.inTransaction) throw new Error('A mail log line outside the transaction of its mail.');
    await this.lines.add({
      ...line,
      sender: storable(line.sender),
      recipients: line.recipients.map(storable),
      subject: storable(line.subject),
    });
  }
}

/** What strangers wrote, so that it can't break off the storing of a mail: no NUL, at most one line of RFC 5322 2.1.1. */
const storable = (text: string): string => text.replaceAll('\0', '').slice(0, LONGEST);
