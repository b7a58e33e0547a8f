/** The invented municipality's domain (RFC 2606 reserves `.example`). */
export const DEMO_DOMAIN = 'ekvalla.example';

export type DemoBoardCode = 'KS' | 'BMN' | 'BUN' | 'TN' | 'SN';

/** A board (nämnd): an authority of its own, which holds its records. */
export type DemoBoard = { readonly code: DemoBoardCode; readonly name: string };

export type DemoTeamSlug =
  | 'kontaktcenter'
  | 'bygg-och-miljo'
  | 'forskola-och-skola'
  | 'vatten-och-avfall'
  | 'socialtjanst'
  | 'registratur';

/** From when to when, in Stockholm's time of day; several a day. */
type DemoHours = readonly (readonly [from: string, to: string])[];

/** A team answers one or more mailboxes. */
export type DemoTeam = {
  readonly slug: DemoTeamSlug;
  readonly name: string;
  readonly board: DemoBoardCode;
  readonly phoneHours: { readonly otherDays: DemoHours; readonly friday: DemoHours };
  /** How many are needed at the least. */
  readonly leastStaffing: number;
};

export type DemoSecrecyPresumption = 'OPENNESS' | 'SECRECY' | 'NONE';

/** The words that the server puts under every answer from a mailbox. */
export type DemoSignature = {
  readonly unit: string;
  readonly phone: string;
  readonly street: string;
  readonly postal: string;
  readonly web: string;
};

/** A mailbox of the demo. Its board is its team's. */
export type DemoMailbox = {
  readonly slug: string;
  readonly address: string;
  readonly name: string;
  readonly team: DemoTeamSlug;
  readonly kind: 'FUNCTION' | 'PERSONAL';
  /** Whose personal mailbox it is: a person's e-mail address. */
  readonly owner?: string;
  readonly referencePrefix: string;
  readonly secrecyPresumption: DemoSecrecyPresumption;
  readonly language: 'sv';
  readonly signature: DemoSignature;
};

export const demoMunicipality = { name: 'Ekvalla kommun', domain: DEMO_DOMAIN } as const;

export const demoBoards: readonly DemoBoard[] = [
  { code: 'KS', name: 'Kommunstyrelsen' },
  { code: 'BMN', name: 'Bygg- och miljönämnden' },
  { code: 'BUN', name: 'Barn- och utbildningsnämnden' },
  { code: 'TN', name: 'Tekniska nämnden' },
  { code: 'SN', name: 'Socialnämnden' },
];

const dayHours = { otherDays: [['08:00', '16:30']], friday: [['08:00', '15:00']] } as const;
const longHours = { otherDays: [['07:30', '17:00']], friday: [['07:30', '16:00']] } as const;
const splitHours = {
  otherDays: [
    ['09:00', '11:00'],
    ['13:00', '15:00'],
  ],
  friday: [['09:00', '11:00']],
} as const;

export const demoTeams: readonly DemoTeam[] = [
  { slug: 'kontaktcenter', name: 'Kontaktcenter', board: 'KS', phoneHours: longHours, leastStaffing: 2 },
  { slug: 'bygg-och-miljo', name: 'Bygg och miljö', board: 'BMN', phoneHours: splitHours, leastStaffing: 1 },
  {
    slug: 'forskola-och-skola',
    name: 'Förskola och skola',
    board: 'BUN',
    phoneHours: dayHours,
    leastStaffing: 1,
  },
  {
    slug: 'vatten-och-avfall',
    name: 'Vatten och avfall',
    board: 'TN',
    phoneHours: dayHours,
    leastStaffing: 1,
  },
  { slug: 'socialtjanst', name: 'Socialtjänst', board: 'SN', phoneHours: dayHours, leastStaffing: 1 },
  { slug: 'registratur', name: 'Registratur', board: 'KS', phoneHours: dayHours, leastStaffing: 1 },
];

const house = { street: 'Storgatan 1', postal: '012 34 Ekvalla', web: 'https://www.ekvalla.example' };
const signed = (unit: string, phone: string): DemoSignature => ({ unit, phone, ...house });
const openBox = { kind: 'FUNCTION', secrecyPresumption: 'OPENNESS', language: 'sv' } as const;

export const demoMailboxes: readonly DemoMailbox[] = [
  {
    ...openBox,
    slug: 'info',
    address: 'info@ekvalla.example',
    name: 'Ekvalla kommun',
    team: 'kontaktcenter',
    referencePrefix: 'INF',
    signature: signed('Kontaktcenter', '0123-45 60 00'),
  },
  {
    ...openBox,
    slug: 'kontaktcenter',
    address: 'kontaktcenter@ekvalla.example',
    name: 'Kontaktcenter',
    team: 'kontaktcenter',
    referencePrefix: 'KC',
    signature: signed('Kontaktcenter', '0123-45 60 00'),
  },
  {
    ...openBox,
    slug: 'bygg',
    address: 'bygg@ekvalla.example',
    name: 'Bygg och miljö',
    team: 'bygg-och-miljo',
    referencePrefix: 'BM',
    signature: signed('Bygg- och miljökontoret', '0123-45 61 00'),
  },
  {
    ...openBox,
    slug: 'forskola',
    address: 'forskola@ekvalla.example',
    name: 'Förskola och skola',
    team: 'forskola-och-skola',
    referencePrefix: 'FS',
    signature: signed('Barn- och utbildningskontoret', '0123-45 62 00'),
  },
  {
    ...openBox,
    slug: 'vatten',
    address: 'vatten@ekvalla.example',
    name: 'Vatten och avfall',
    team: 'vatten-och-avfall',
    referencePrefix: 'VA',
    signature: signed('Tekniska kontoret, vatten och avfall', '0123-45 63 00'),
  },
  {
    slug: 'socialtjanst',
    address: 'socialtjanst@ekvalla.example',
    name: 'Socialtjänst',
    team: 'socialtjanst',
    kind: 'FUNCTION',
    referencePrefix: 'SOC',
    secrecyPresumption: 'SECRECY',
    language: 'sv',
    signature: signed('Socialkontoret', '0123-45 64 00'),
  },
  {
    ...openBox,
    slug: 'registrator',
    address: 'registrator@ekvalla.example',
    name: 'Registratur',
    team: 'registratur',
    referencePrefix: 'REG',
    signature: signed('Kommunledningskontoret, registratur', '0123-45 60 40'),
  },
  {
    slug: 'agent',
    address: 'agent@ekvalla.example',
    name: 'Karin Hedlund',
    team: 'kontaktcenter',
    kind: 'PERSONAL',
    owner: 'agent@ekvalla.example',
    referencePrefix: 'KH',
    secrecyPresumption: 'NONE',
    language: 'sv',
    signature: signed('Kontaktcenter', '0123-45 60 11'),
  },
];
