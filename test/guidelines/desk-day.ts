import { createTransport } from 'nodemailer';
import type { Email } from 'postal-mime';
import { aMunicipality, type Municipality } from '../support/a-municipality';
import { type ApiClient, signIn } from '../support/api-client';
import { freshDatabase } from '../support/fresh-database';
import { type InProcess, startInProcess } from '../support/in-process';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink';
import { waitFor } from '../support/wait-for';

export type Letter = {
  from?: string;
  to: string | string[];
  cc?: string;
  subject: string;
  text: string;
  headers?: Record<string, string>;
};

export type Seen = {
  id: string;
  reference: string;
  status: string;
  lane: string;
  replyDueAt: string | null;
  receivedAt: string;
  version: number;
};

const TICKETS = `query($text: String) { tickets(filter: { text: $text }, sort: NEWEST, first: 20) {
  edges { node { id reference status lane replyDueAt receivedAt version } } } }`;

/** A municipality at work: citizens hand in mail, people answer at the API, what leaves is caught. */
export class DeskDay {
  private constructor(
    readonly product: InProcess,
    readonly sink: SmtpSink,
    readonly town: Municipality,
  ) {}

  static async begin(): Promise<DeskDay> {
    const sink = await startSmtpSink();
    await freshDatabase();
    const town = await aMunicipality({ sink });
    return new DeskDay(await startInProcess(), sink, town);
  }

  async end(): Promise<void> {
    await this.product.stop();
    await this.sink.stop();
  }

  as(who: keyof Municipality['people']): Promise<ApiClient> {
    const { email, password } = this.town.people[who];
    return signIn(this.product.url, email, password);
  }

  /** A citizen's mail, by way of the municipality's own mail server. */
  async write({ from = 'Anna Lindqvist <anna.lindqvist@example.com>', ...mail }: Letter): Promise<void> {
    const transport = createTransport({ host: '127.0.0.1', port: this.product.intakePort, ignoreTLS: true });
    try {
      await transport.sendMail({ from, ...mail });
    } finally {
      transport.close();
    }
  }

  /** The tickets with these words, as soon as there are so many. */
  tickets(client: ApiClient, words: string, count = 1): Promise<Seen[]> {
    return waitFor(`${count} tickets with “${words}”`, async () => {
      const { tickets } = await client.ask<{ tickets: { edges: { node: Seen }[] } }>(TICKETS, {
        text: words,
      });
      const found = tickets.edges.map(({ node }) => node);
      return found.length === count ? found : null;
    });
  }

  async ticket(client: ApiClient, words: string): Promise<Seen> {
    return (await this.tickets(client, words, 1))[0] as Seen;
  }

  /** Answers a ticket and gives the mail as the citizen gets it. */
  async answer(client: ApiClient, ticketId: string, input: Record<string, unknown> = {}): Promise<Email> {
    const { replyToTicket } = await client.ask<{ replyToTicket: { messageId: string } }>(
      'mutation($input: ReplyInput!) { replyToTicket(input: $input) { messageId } }',
      { input: { ticketId, text: 'Hej! Här är svaret.', ...input } },
    );
    const sent = await this.sink.waitForMail(
      ({ mail }) => mail.messageId?.includes(replyToTicket.messageId) ?? false,
    );
    return sent.mail;
  }
}
