import { DomainError } from '@kontaktpost/kernel';
import { type ConnectionStep, reasonOf, stepOf } from './domain/connection-fault';
import { type ConnectionFacts, connectionWords, type Spoken } from './domain/connection-words';

/** How a test of one server went, in words for the administrator who asked. */
export type ServerTest = {
  readonly ok: boolean;
  /** Where it stopped; OK when it did not. SEND_SERVER: there is no server to send through. */
  readonly step: ConnectionStep | 'SEND_SERVER' | 'OK';
  readonly message: string;
  /** The server's own words, or the code of the fault; null when there are none. Never a secret. */
  readonly detail: string | null;
};

/** What was tested, and what must not be shown. */
export type Tested = ConnectionFacts & { readonly secret: string | null };

const LONGEST_DETAIL = 300;

/** The outcome of a connection that was made. */
export const succeeded = (what: 'imap' | 'smtp', language: Spoken): ServerTest => ({
  ok: true,
  step: 'OK',
  message: WORKS[language][what],
  detail: null,
});

/** The outcome of a connection that failed. */
export function failed(fault: unknown, tested: Tested, language: Spoken): ServerTest {
  const folder = fault instanceof FolderMissing ? fault.folder : '';
  const reason = reasonOf(fault);
  return {
    ok: false,
    step: stepOf(reason),
    message: connectionWords(reason, { ...tested, folder }, language),
    detail: detailOf(fault, tested.secret),
  };
}

/** The outcome for a mailbox that has no server to send through, neither its own nor the setting SMTP_URL. */
export const noSendServer = (language: Spoken): ServerTest => ({
  ok: false,
  step: 'SEND_SERVER',
  message:
    language === 'sv'
      ? 'Det finns ingen server för utgående post. Ange en för brevlådan, eller ställ in SMTP_URL för alla.'
      : 'There is no server for outgoing mail. Give the mailbox one, or set SMTP_URL for all.',
  detail: null,
});

/** A folder that the server does not have. */
export class FolderMissing extends Error {
  readonly mailboxMissing = true;
  readonly responseText: string;

  constructor(
    readonly folder: string,
    there: readonly string[],
  ) {
    super('The folder is missing.');
    this.responseText = there.join(', ');
  }
}

const WORKS = {
  sv: {
    imap: 'Det fungerar: vi kan logga in och läsa mappen.',
    smtp: 'Det fungerar: vi kan logga in och skicka.',
  },
  en: { imap: 'It works: we can sign in and read the folder.', smtp: 'It works: we can sign in and send.' },
} as const;

function detailOf(fault: unknown, secret: string | null): string | null {
  const { responseText, response, originalCode, code } = fault as Record<string, unknown>;
  const reason = fault instanceof DomainError ? fault.facts.reason : undefined;
  const said = [responseText, response, reason, originalCode, code].find(
    (part) => typeof part === 'string' && part !== '',
  );
  return typeof said === 'string' ? without(secret, said).slice(0, LONGEST_DETAIL) : null;
}

/** A server may echo what we sent, as it was or in the base64 of SASL (RFC 4616, RFC 7628). */
const without = (secret: string | null, text: string): string =>
  secret ? text.replaceAll(secret, '…').replace(BASE64, (run) => (holds(run, secret) ? '…' : run)) : text;

const BASE64 = /[A-Za-z0-9+/]{8,}={0,2}/g;

const holds = (run: string, secret: string): boolean =>
  Buffer.from(run, 'base64').toString().includes(secret);
