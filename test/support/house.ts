import { SESSION_COOKIE, Sessions } from '@kontaktpost/identity';
import { Clock, type MessageId, SetClock, type TicketId } from '@kontaktpost/kernel';
import { aMail, type MailDraft } from '@kontaktpost/mail-format/testing';
import { FileMail, ReceiveMail } from '@kontaktpost/mail-intake';
import { type Mailbox, MailboxesStore } from '@kontaktpost/mailboxes';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { ApiModule } from '../../apps/api/src/api.module';
import { dress } from '../../apps/api/src/dress';
import { aMunicipality, type Municipality } from './a-municipality';
import { ApiClient } from './api-client';
import { START } from './desk';
import { freshDatabase, sql } from './fresh-database';
import type { SmtpSink } from './smtp-sink';

type Who = keyof Municipality['people'];
type Where = keyof Municipality['mailboxes'];

/** The api over HTTP on a fresh municipality, with a clock that stands still; mail is stored and filed when the test says so. */
export async function openHouse(sink?: Pick<SmtpSink, 'host' | 'port'>): Promise<House> {
  await freshDatabase();
  const town = await aMunicipality(sink ? { sink } : {});
  return openDoor({ town, clock: new SetClock(START) });
}

async function openDoor({ town, clock }: { town: Municipality; clock: SetClock }): Promise<House> {
  const module = await Test.createTestingModule({ imports: [ApiModule] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestExpressApplication>({ logger: false });
  dress(app);
  await app.listen(0, '127.0.0.1');
  return new House(app, await app.getUrl(), { town, clock });
}

/** A running api, the people in it, and the door that mail comes in by. */
export class House {
  readonly town: Municipality;
  readonly clock: SetClock;

  constructor(
    private readonly app: NestExpressApplication,
    readonly url: string,
    { town, clock }: { town: Municipality; clock: SetClock },
  ) {
    this.town = town;
    this.clock = clock;
  }

  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get(type as Type<T>, { strict: false });
  }

  /** Somebody at the API, signed in at the clock's time. */
  async as(who: Who): Promise<ApiClient> {
    const token = await this.get(Sessions).open(this.town.people[who].id);
    return new ApiClient(this.url, `${SESSION_COOKIE}=${token}`);
  }

  /** Stores a mail that came in by SMTP at the clock's time, and does not file it yet. */
  receive(where: Where, draft: MailDraft | Buffer = {}): Promise<MessageId> {
    return this.receiveAt(this.town.mailboxes[where].address, draft);
  }

  private async receiveAt(address: string, draft: MailDraft | Buffer): Promise<MessageId> {
    const mailbox = (await this.get(MailboxesStore).byAddress(address)) as Mailbox;
    const raw = Buffer.isBuffer(draft) ? draft : aMail({ to: address, ...draft });
    const delivery = { mailbox, via: 'SMTP', place: null, serverTime: this.clock.now(), raw } as const;
    const made = await this.get(ReceiveMail).run([{ ...delivery, envelopeFrom: null }], null);
    return made[0] as MessageId;
  }

  file(id: MessageId): Promise<void> {
    return this.get(FileMail).run({ id });
  }

  /** Stores a mail and files it. Gives its id. */
  async mail(where: Where, draft: MailDraft | Buffer = {}): Promise<MessageId> {
    const id = await this.receive(where, draft);
    await this.file(id);
    return id;
  }

  /** The same for a mailbox that the test has made itself. */
  async mailTo(address: string, draft: MailDraft | Buffer = {}): Promise<MessageId> {
    const id = await this.receiveAt(address, draft);
    await this.file(id);
    return id;
  }

  /** Stores and files a mail, and gives the ticket that it lies on. */
  async ticket(where: Where, draft: MailDraft | Buffer = {}): Promise<TicketId> {
    return (await this.ticketOf(await this.mail(where, draft))) as TicketId;
  }

  /** The ticket that a message lies on; null when it was set aside or not filed. */
  async ticketOf(messageId: MessageId): Promise<TicketId | null> {
    const [row] = await sql<{ id: TicketId | null }>('SELECT ticket_id AS id FROM messages WHERE id = $1', [
      messageId,
    ]);
    return row?.id ?? null;
  }

  /** A second api process on the same database, as far as one Node.js can be two. */
  twin(): Promise<House> {
    return openDoor(this);
  }

  later(milliseconds: number): void {
    this.clock.set(new Date(this.clock.now().getTime() + milliseconds));
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}
