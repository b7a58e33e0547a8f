import { readSettings } from '@kontaktpost/config';
import { hashPassword } from '@kontaktpost/identity';
import {
  type BoardId,
  type BoardRole,
  type MailboxId,
  newId,
  type PersonActor,
  type PersonId,
  type TeamId,
  type TeamRole,
} from '@kontaktpost/kernel';
import { Secrets, type StoredImap, type StoredSmtp } from '@kontaktpost/mailboxes';
import { FIRST_SIGNATURE } from '@kontaktpost/organisation';
import type { Client } from 'pg';
import type { Dovecot } from './dovecot';
import { asOwner } from './fresh-database';
import type { SmtpSink } from './smtp-sink';

/** Everybody in the test municipality signs in with this. */
export const PASSWORD = 'ekvallas-provlosenord';

/** The addresses that the municipality has, for the accounts of a test mail server. */
export const ADDRESSES = {
  info: 'info@ekvalla.example',
  kontaktcenter: 'kontaktcenter@ekvalla.example',
  bygg: 'bygg@ekvalla.example',
  socialtjanst: 'socialtjanst@ekvalla.example',
} as const;

const BOARDS = { ks: 'Kommunstyrelsen', sn: 'Socialnämnden' } as const;
const TEAMS = {
  kontaktcenter: { name: 'Kontaktcenter', board: 'ks' },
  bygg: { name: 'Bygg och miljö', board: 'ks' },
  socialtjanst: { name: 'Socialtjänst', board: 'sn' },
} as const;
const MAILBOXES = {
  info: { name: 'Ekvalla kommun', team: 'kontaktcenter', secrecy: 'OPENNESS' },
  kontaktcenter: { name: 'Kontaktcenter', team: 'kontaktcenter', secrecy: 'OPENNESS' },
  bygg: { name: 'Bygg och miljö', team: 'bygg', secrecy: 'OPENNESS' },
  socialtjanst: { name: 'Socialtjänsten', team: 'socialtjanst', secrecy: 'SECRECY' },
} as const;

type BoardName = keyof typeof BOARDS;
type TeamName = keyof typeof TEAMS;
type MailboxName = keyof typeof MAILBOXES;
type Roles = {
  name: string;
  title: string;
  teams?: Partial<Record<TeamName, TeamRole>>;
  boards?: Partial<Record<BoardName, BoardRole>>;
  administrator?: true;
};

const PEOPLE = {
  /** Agent of the contact centre (info@, kontaktcenter@). */
  agent: { name: 'Karin Hedlund', title: 'kommunvägledare', teams: { kontaktcenter: 'AGENT' } },
  /** Agent of the contact centre too, for what two see or do at once. */
  colleague: { name: 'Sara Ek', title: 'kommunvägledare', teams: { kontaktcenter: 'AGENT' } },
  /** Leads the contact centre and helps in bygg@. */
  lead: { name: 'Maria Öhman', title: 'gruppledare', teams: { kontaktcenter: 'LEAD', bygg: 'AGENT' } },
  /** Agent of social services alone: another board, secrecy presumed. */
  officer: { name: 'Samira Haddad', title: 'socialsekreterare', teams: { socialtjanst: 'AGENT' } },
  /** Registrar of the first board; in no team. */
  registrar: { name: 'Gunilla Frisk', title: 'registrator', boards: { ks: 'REGISTRAR' } },
  /** Administrator: sees settings, no content. */
  admin: { name: 'Jonas Wik', title: 'systemförvaltare', administrator: true },
} as const satisfies Record<string, Roles>;

type PersonName = keyof typeof PEOPLE;
export type TestPerson = { id: PersonId; name: string; email: string; password: string; actor: PersonActor };
export type Municipality = {
  boards: Record<BoardName, BoardId>;
  teams: Record<TeamName, TeamId>;
  mailboxes: Record<MailboxName, { id: MailboxId; address: string; boardId: BoardId; teamId: TeamId }>;
  people: Record<PersonName, TestPerson>;
};

type Servers = {
  dovecot?: Pick<Dovecot, 'host' | 'imapPort' | 'password'>;
  sink?: Pick<SmtpSink, 'host' | 'port'>;
};

/**
 * Ekvalla kommun, small: two boards, three teams, four mailboxes, six people, in the database of this Jest worker. With a
 * `dovecot` every mailbox is read from it; with a `sink` every mailbox sends through it.
 */
export async function aMunicipality(servers: Servers = {}): Promise<Municipality> {
  const town = plan();
  await asOwner(process.env.DATABASE_URL as string, async (client) => {
    await insertHouse(client, town);
    await insertPeople(client, town);
    for (const name of keys(MAILBOXES)) await insertMailbox(client, town, name, servers);
  });
  return town;
}

function plan(): Municipality {
  const boards = each(BOARDS, () => newId<BoardId>());
  const teams = each(TEAMS, () => newId<TeamId>());
  const mailboxes = each(MAILBOXES, (name) => {
    const { team } = MAILBOXES[name];
    const boardId = boards[TEAMS[team].board];
    return { id: newId<MailboxId>(), address: ADDRESSES[name], boardId, teamId: teams[team] };
  });
  const people = each(PEOPLE, (key) => {
    const roles: Roles = PEOPLE[key];
    const { name } = roles;
    const id = newId<PersonId>();
    const actor: PersonActor = {
      kind: 'person',
      id,
      name,
      teams: entries(roles.teams).map(([team, role]) => ({ id: teams[team], role })),
      boards: entries(roles.boards).map(([board, role]) => ({ id: boards[board], role })),
      administrator: roles.administrator ?? false,
    };
    return { id, name, email: `${key}@ekvalla.example`, password: PASSWORD, actor };
  });
  return { boards, teams, mailboxes, people };
}

async function insertHouse(client: Client, { boards, teams }: Municipality): Promise<void> {
  await insert(client, 'organisation', {
    name: 'Ekvalla kommun',
    domain: 'ekvalla.example',
    phone: '0123-45 60 00',
    signature_template: FIRST_SIGNATURE,
  });
  for (const code of keys(BOARDS))
    await insert(client, 'boards', { id: boards[code], code: code.toUpperCase(), name: BOARDS[code] });
  for (const slug of keys(TEAMS)) {
    const { name, board } = TEAMS[slug];
    await insert(client, 'teams', { id: teams[slug], board_id: boards[board], name, slug });
  }
}

let oneHash: Promise<string> | undefined; // slow by design, and the same for all

async function insertPeople(client: Client, { people }: Municipality): Promise<void> {
  oneHash ??= hashPassword(PASSWORD);
  const password_hash = await oneHash;
  for (const key of keys(PEOPLE)) {
    const { id, name, email, actor } = people[key];
    const { title } = PEOPLE[key];
    await insert(client, 'people', { id, email, name, title, password_hash, created_at: new Date() });
    const grants = [
      ...actor.teams.map((team) => ({ role: team.role, team_id: team.id })),
      ...actor.boards.map((board) => ({ role: board.role, board_id: board.id })),
      ...(actor.administrator ? [{ role: 'ADMINISTRATOR' }] : []),
    ];
    for (const grant of grants) await insert(client, 'role_grants', { id: newId(), person_id: id, ...grant });
  }
}

async function insertMailbox(
  client: Client,
  town: Municipality,
  name: MailboxName,
  { dovecot, sink }: Servers,
): Promise<void> {
  const { id, address, boardId, teamId } = town.mailboxes[name];
  const open = { security: 'NONE', signIn: 'PASSWORD' } as const;
  const imap: StoredImap | undefined = dovecot && {
    ...open,
    host: dovecot.host,
    port: dovecot.imapPort,
    user: address,
    folder: 'INBOX',
    processedFolder: null,
  };
  const smtp: StoredSmtp | undefined = sink && { ...open, host: sink.host, port: sink.port, user: null };
  await insert(client, 'mailboxes', {
    id,
    address,
    name: MAILBOXES[name].name,
    kind: 'FUNCTION',
    board_id: boardId,
    team_id: teamId,
    secrecy_presumption: MAILBOXES[name].secrecy,
    imap,
    imap_secret: dovecot && new Secrets(readSettings(process.env)).seal(dovecot.password, `imap:${id}`),
    smtp,
    created_at: new Date(),
  });
}

async function insert(client: Client, table: string, row: Record<string, unknown>): Promise<void> {
  const given = Object.entries(row).filter(([, value]) => value !== undefined);
  const places = given.map((_, index) => `$${index + 1}`);
  await client.query(
    `INSERT INTO ${table} (${given.map(([column]) => column).join(', ')}) VALUES (${places.join(', ')})`,
    given.map(([, value]) => value),
  );
}

const keys = <Key extends string>(from: Record<Key, unknown>): Key[] => Object.keys(from) as Key[];
const entries = <Key extends string, Value>(from: Partial<Record<Key, Value>> = {}): [Key, Value][] =>
  Object.entries(from) as [Key, Value][];
const each = <Key extends string, Value>(
  from: Record<Key, unknown>,
  make: (key: Key) => Value,
): Record<Key, Value> => Object.fromEntries(keys(from).map((key) => [key, make(key)])) as Record<Key, Value>;
