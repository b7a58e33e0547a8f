import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import type { TaskHandler } from '@kontaktpost/jobs';
import { Clock, type MailboxId } from '@kontaktpost/kernel';
import { MailboxAdded, MailboxesStore, StandIns } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { AbsencesStore } from './absences.store';
import { coverOpening } from './cover-opening';
import { stateOf } from './domain/absence-turn';

type Added = { readonly mailboxId: MailboxId };

/** Lets those who answer for somebody away read a mailbox that the person got only then. */
@Injectable()
export class CoverMailbox implements TaskHandler<Added> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailboxes: MailboxesStore,
    private readonly absences: AbsencesStore,
    private readonly standIns: StandIns,
    private readonly clock: Clock,
  ) {}

  async run({ mailboxId }: Added): Promise<void> {
    await this.work.run(async () => {
      const now = this.clock.now();
      const ownerId = (await this.mailboxes.one(mailboxId))?.ownerId;
      const found = ownerId && (await this.absences.awayAt([ownerId], now)).get(ownerId);
      const absence = found && (await this.absences.lock(found.id));
      if (absence && stateOf(absence, now) === 'RUNNING') await this.standIns.open(coverOpening(absence));
    });
  }
}

/** Soon after somebody got a mailbox. */
export const coverMailbox = onEvent(MailboxAdded, 'absences.cover-mailbox', CoverMailbox);
