import type { DemoBoardCode, DemoTeamSlug } from './demo-organisation';

/** Everyone in the demo signs in with this. The api refuses it unless the host is loopback. */
export const DEMO_PASSWORD = 'kontaktpost';

/** A person of the municipality. `demoSignIn` marks those that the start prints for a newcomer. */
export type DemoPerson = {
  readonly email: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly phone: string;
  readonly mobile?: string;
  readonly demoSignIn: boolean;
  readonly administrator: boolean;
  readonly teams: readonly { readonly team: DemoTeamSlug; readonly role: 'AGENT' | 'LEAD' }[];
  readonly boards: readonly {
    readonly board: DemoBoardCode;
    readonly role: 'REGISTRAR' | 'LAWYER' | 'DELEGATE';
  }[];
};

const agentIn = (...teams: DemoTeamSlug[]) => teams.map((team) => ({ team, role: 'AGENT' }) as const);
const onBoards = <R extends 'REGISTRAR' | 'LAWYER' | 'DELEGATE'>(role: R, ...boards: DemoBoardCode[]) =>
  boards.map((board) => ({ board, role }) as const);
const plainPerson = { administrator: false, demoSignIn: false, teams: [], boards: [] } as const;

export const demoPeople: readonly DemoPerson[] = [
  {
    ...plainPerson,
    email: 'agent@ekvalla.example',
    name: 'Karin Hedlund',
    title: 'kommunvägledare',
    department: 'Kontaktcenter',
    phone: '0123-45 60 11',
    demoSignIn: true,
    teams: agentIn('kontaktcenter', 'bygg-och-miljo', 'forskola-och-skola', 'vatten-och-avfall'),
  },
  {
    ...plainPerson,
    email: 'lead@ekvalla.example',
    name: 'Maria Öhman',
    title: 'gruppledare',
    department: 'Kontaktcenter',
    phone: '0123-45 60 10',
    mobile: '070-174 06 10',
    demoSignIn: true,
    teams: [{ team: 'kontaktcenter', role: 'LEAD' }, ...agentIn('bygg-och-miljo', 'forskola-och-skola')],
  },
  {
    ...plainPerson,
    email: 'registrar@ekvalla.example',
    name: 'Gunilla Frisk',
    title: 'registrator',
    department: 'Kommunledningskontoret',
    phone: '0123-45 60 41',
    demoSignIn: true,
    teams: agentIn('registratur'),
    boards: onBoards('REGISTRAR', 'KS', 'BMN', 'BUN', 'TN'),
  },
  {
    ...plainPerson,
    email: 'lawyer@ekvalla.example',
    name: 'Henrik Falk',
    title: 'kommunjurist',
    department: 'Kommunledningskontoret',
    phone: '0123-45 60 45',
    mobile: '070-174 06 45',
    demoSignIn: true,
    boards: onBoards('LAWYER', 'KS', 'BMN', 'BUN', 'TN', 'SN'),
  },
  {
    ...plainPerson,
    email: 'officer@ekvalla.example',
    name: 'Samira Haddad',
    title: 'socialsekreterare',
    department: 'Socialkontoret',
    phone: '0123-45 64 12',
    demoSignIn: true,
    teams: agentIn('socialtjanst'),
  },
  {
    ...plainPerson,
    email: 'admin@ekvalla.example',
    name: 'Jonas Wik',
    title: 'systemförvaltare',
    department: 'Digitalisering och IT',
    phone: '0123-45 60 80',
    demoSignIn: true,
    administrator: true,
  },
  {
    ...plainPerson,
    email: 'sara.ek@ekvalla.example',
    name: 'Sara Ek',
    title: 'kommunvägledare',
    department: 'Kontaktcenter',
    phone: '0123-45 60 12',
    teams: agentIn('kontaktcenter', 'bygg-och-miljo', 'vatten-och-avfall'),
  },
  {
    ...plainPerson,
    email: 'ali.nouri@ekvalla.example',
    name: 'Ali Nouri',
    title: 'kommunvägledare',
    department: 'Kontaktcenter',
    phone: '0123-45 60 13',
    teams: agentIn('kontaktcenter', 'forskola-och-skola'),
  },
  {
    ...plainPerson,
    email: 'elin.aberg@ekvalla.example',
    name: 'Elin Åberg',
    title: 'bygglovshandläggare',
    department: 'Bygg- och miljökontoret',
    phone: '0123-45 61 14',
    mobile: '070-174 06 14',
    teams: agentIn('bygg-och-miljo'),
  },
  {
    ...plainPerson,
    email: 'erik.berg@ekvalla.example',
    name: 'Erik Berg',
    title: 'VA-ingenjör',
    department: 'Tekniska kontoret',
    phone: '0123-45 63 21',
    mobile: '070-174 06 21',
    teams: [{ team: 'vatten-och-avfall', role: 'LEAD' }],
  },
  {
    ...plainPerson,
    email: 'fatima.lund@ekvalla.example',
    name: 'Fatima Lund',
    title: 'placeringshandläggare',
    department: 'Barn- och utbildningskontoret',
    phone: '0123-45 62 17',
    teams: [{ team: 'forskola-och-skola', role: 'LEAD' }],
  },
  {
    ...plainPerson,
    email: 'mikael.strand@ekvalla.example',
    name: 'Mikael Strand',
    title: 'enhetschef, mottagningen',
    department: 'Socialkontoret',
    phone: '0123-45 64 10',
    mobile: '070-174 06 50',
    teams: [{ team: 'socialtjanst', role: 'LEAD' }],
    boards: onBoards('DELEGATE', 'SN'),
  },
  {
    ...plainPerson,
    email: 'ingrid.palm@ekvalla.example',
    name: 'Ingrid Palm',
    title: 'nämndsekreterare',
    department: 'Socialkontoret',
    phone: '0123-45 64 02',
    teams: agentIn('socialtjanst'),
    boards: onBoards('REGISTRAR', 'SN'),
  },
];
