import { Clock } from '@kontaktpost/kernel';
import { ChecksStore, ReceiptsStore } from '@kontaktpost/mail-intake';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** Figures for Prometheus. Mailboxes by id: no addresses leave here. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly sinceCheck = new Gauge({
    name: 'kontaktpost_mailbox_seconds_since_check',
    help: 'Seconds since the IMAP folder of a mailbox was last looked into without a fault.',
    labelNames: ['mailbox'],
    registers: [this.registry],
  });
  private readonly failing = new Gauge({
    name: 'kontaktpost_mailbox_failing',
    help: '1 while the IMAP server of a mailbox can not be read.',
    labelNames: ['mailbox'],
    registers: [this.registry],
  });

  private readonly mails = new Gauge({
    name: 'kontaktpost_inbound_mails',
    help: 'Stored mails that wait to be filed, and those that could not be: somebody must look at them.',
    labelNames: ['state'],
    registers: [this.registry],
  });

  constructor(
    private readonly receipts: ReceiptsStore,
    private readonly mailboxes: MailboxesStore,
    private readonly checks: ChecksStore,
    private readonly clock: Clock,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  async text(): Promise<string> {
    const watched = (await this.mailboxes.withImap()).map(({ id }) => id);
    const now = this.clock.now().getTime();
    for (const { mailboxId: mailbox, checkedAt, failingSince } of await this.checks.of(watched)) {
      if (checkedAt) this.sinceCheck.set({ mailbox }, (now - checkedAt.getTime()) / 1000);
      this.failing.set({ mailbox }, failingSince ? 1 : 0);
    }
    const { waiting, quarantined } = await this.receipts.counts();
    this.mails.set({ state: 'waiting' }, waiting);
    this.mails.set({ state: 'quarantined' }, quarantined);
    return this.registry.metrics();
  }
}
