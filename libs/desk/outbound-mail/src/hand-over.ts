import { Readable } from 'node:stream';
import { domainToASCII } from 'node:url';
import type { SmtpOptions } from '@kontaktpost/mailboxes';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import type { Delivery, Refusal, SmtpFault } from './domain/read-outcome';

/** One mail for the mail server: envelope and bytes, which are sent as they are. */
export type Parcel = { readonly from: string; readonly to: readonly string[]; readonly source: Buffer };

type Fault = {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly rejectedErrors?: readonly Fault[];
  readonly recipient?: string;
};

/**
 * Hands one mail to the mail server over a connection of its own, and tells how that ended; it never throws. Not nodemailer's
 * pool: that sends a mail again by itself when its connection is lost, also after the data.
 */
export function handOver(server: SmtpOptions, { from, to, source }: Parcel): Promise<Delivery> {
  const line = new SMTPConnection(server);
  const data = new WatchedBytes(source);
  const wire = new Map(to.map((address) => [onTheWire(address), address]));
  const envelope = { from: onTheWire(from), to: [...wire.keys()], size: source.byteLength };
  return new Promise((resolve) => {
    const brokenOff = (fault: Fault): void => {
      resolve({
        kind: 'BROKEN_OFF',
        fault: plain(fault),
        dataBegan: data.began,
        refusals: refusals(fault, wire),
      });
      line.close();
    };
    const or = (next: () => void) => (fault?: Fault | null) => (fault ? brokenOff(fault) : next());
    const send = (): void =>
      line.send(envelope, data, (fault, info) => {
        if (fault || !info) return brokenOff(fault ?? {});
        resolve({ kind: 'TAKEN', response: words(info.response), refusals: refusals(info, wire) });
        line.quit();
      });
    line.on('error', brokenOff);
    // After every other report: a connection that just ends while nodemailer waits for nothing is told here only.
    line.on('end', () => setImmediate(brokenOff, { code: 'ECONNECTION', command: 'CONN' }));
    line.connect(
      or(() => (server.auth && line.allowsAuth ? line.login(credentials(server.auth), or(send)) : send())),
    );
  });
}

/** The bytes, and whether the connection has begun to take them: it does so when the server has said 354 and not before. */
class WatchedBytes extends Readable {
  began = false;

  constructor(private readonly source: Buffer) {
    super();
  }

  override _read(): void {
    this.began = true;
    this.push(this.source);
    this.push(null);
  }
}

const credentials = (auth: NonNullable<SmtpOptions['auth']>) =>
  'pass' in auth ? { ...auth } : { user: auth.user, oauth2: new XOAuth2({ ...auth }) };

/** The domain in ASCII (RFC 5891), which every server understands; the local part is the recipient's own business. */
function onTheWire(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`;
}

const plain = ({ code, command, responseCode, response }: Fault): SmtpFault => ({
  code: code ?? null,
  command: command ?? null,
  responseCode: responseCode || null,
  response: response ? words(response) : null,
});

const refusals = (
  { rejectedErrors }: Pick<Fault, 'rejectedErrors'>,
  wire: ReadonlyMap<string, string>,
): Refusal[] =>
  (rejectedErrors ?? []).map(({ recipient = '', responseCode, response = '' }) => ({
    address: wire.get(recipient) ?? recipient,
    code: responseCode || null,
    response: words(response),
  }));

/** A server's words on one line of bounded length. */
const words = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 1000);
