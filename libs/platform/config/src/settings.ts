import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const url = (schemes: RegExp, example: string) =>
  z.string().regex(schemes, `must look like ${example}`).refine(URL.canParse, `must look like ${example}`);
const list = z.string().transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''));
const onOff = z.enum(['0', '1']).transform((value) => value === '1');
const database = url(/^postgres(ql)?:\/\//, 'postgres://user:password@host:5432/kontaktpost');

/** Every setting of the environment, with what it means. `contract.md` names are kept exactly. */
export const SETTINGS = z.object({
  /** Port of console, GraphQL and sockets. */
  PORT: port.default(3000),
  /** Address to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** PostgreSQL 15 or newer; processes act as the role `kontaktpost_app`. */
  DATABASE_URL: database,
  /** Runs the migrations; owns the tables. */
  DATABASE_OWNER_URL: database.optional(),
  /** Folder for what `npm start` keeps: the embedded database and the generated secret. */
  KONTAKTPOST_DATA: z.string().min(1).default('.kontaktpost'),
  /** Encrypts mailbox credentials and signs Message-IDs. */
  SECRET_KEY: z
    .string()
    .min(32, 'must be at least 32 characters, kept for ever: without it mailbox passwords are lost'),
  /** SMTP intake for the municipality's own mail server. */
  SMTP_INTAKE_PORT: port.optional(),
  /** LMTP intake; one listener speaks SMTP or LMTP. */
  LMTP_INTAKE_PORT: port.optional(),
  /** Who may hand in mail, as addresses or networks (CIDR). */
  INTAKE_ALLOW: list.default(['127.0.0.0/8', '::1/128']),
  /** Largest mail taken in, in bytes. */
  MAX_MESSAGE_BYTES: z.coerce.number().int().min(10_000).max(60_000_000).default(50_000_000),
  /** Hosts of the municipality whose `Received` stamps count as arrival (decisions 10). */
  TRUSTED_RECEIVED_BY: list.default([]),
  /** Where outgoing mail goes for mailboxes without an SMTP server of their own. */
  SMTP_URL: url(/^smtps?:\/\//, 'smtp://user:password@host:587').optional(),
  /** 1 seeds the demo municipality on an empty database; only on a loopback HOST. */
  KONTAKTPOST_DEMO: onOff.default(false),
  /** Address that people use, for links and cookies. */
  PUBLIC_URL: url(/^https?:\/\//, 'https://post.example.se').optional(),
  /** Days after resolving when a reply opens a new, linked ticket instead of the old one. */
  REOPEN_DAYS: z.coerce.number().int().min(0).default(30),
  /** Largest number of recipients of one outgoing mail (G06). */
  RECIPIENT_LIMIT: z.coerce.number().int().min(1).default(10),
  /** Opening hours of the team before a reply deadline when whoever holds the ticket is reminded. */
  REMINDER_OPENING_HOURS: z.coerce.number().min(0).max(100).default(4),
  /** Minutes with fewer people than a team's phone hours need, before an alarm is raised. With nobody there it is raised after two. */
  COVERAGE_ALARM_MINUTES: z.coerce.number().int().min(1).default(10),
  /** Opening hours of the team that mail may lie unread before an alarm is raised. */
  UNREAD_ALARM_OPENING_HOURS: z.coerce.number().positive().default(2),
});

/** The settings of this process, read once. Injected; nobody else reads the environment. */
export abstract class Settings extends (Object as unknown as abstract new () => z.infer<typeof SETTINGS>) {}

/** A wrong or missing setting: the message lists all faults at once, one a line, without values (they may be secret). */
export class WrongSettings extends Error {}

/** Reads and checks all settings. Empty values count as not given. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = SETTINGS.safeParse(given);
  const faults = result.success
    ? across(result.data)
    : result.error.issues.map(({ path, message }) => fault(path, message));
  if (!result.success || faults.length > 0)
    throw new WrongSettings(
      `These settings are wrong or missing:\n${faults.map((line) => `  ${line}`).join('\n')}`,
    );
  return result.data;
}

const fault = (path: PropertyKey[], message: string): string =>
  `${String(path[0])}: ${message.includes('received undefined') ? 'is missing' : message}`;

function across({ SMTP_INTAKE_PORT, LMTP_INTAKE_PORT, KONTAKTPOST_DEMO, HOST }: Settings): string[] {
  const faults = [];
  if (SMTP_INTAKE_PORT !== undefined && LMTP_INTAKE_PORT !== undefined)
    faults.push('LMTP_INTAKE_PORT: give it or SMTP_INTAKE_PORT, one listener speaks one of them');
  if (KONTAKTPOST_DEMO && !isLoopback(HOST))
    faults.push(
      'KONTAKTPOST_DEMO: the demo has known passwords, so HOST must be 127.0.0.1, ::1 or localhost',
    );
  return faults;
}

/** True for the names of this machine alone. */
export const isLoopback = (host: string): boolean => /^(127(\.\d+){3}|::1|localhost)$/.test(host);
