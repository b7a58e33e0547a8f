import type { DemoTeamSlug } from './demo-organisation';

export type DemoWork = 'MAIL' | 'PHONE' | 'BREAK' | 'MEETING';

/** One block of the rota, in Stockholm's time of day. */
export type DemoBlock = {
  readonly team: DemoTeamSlug;
  /** A person's e-mail address. */
  readonly person: string;
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly work: DemoWork;
};

const ALL_WEEK = [1, 2, 3, 4, 5];
const LONG_DAYS = [1, 2, 3, 4];
const MIDWEEK = [2, 3, 4];
const EDGES = [1, 5];
const FRIDAY = [5];

/** `'1-5 07:30-10:00 MAIL'` for each block, so that a day reads as a line. */
function blocks(
  team: DemoTeamSlug,
  person: string,
  lines: readonly (readonly [readonly number[], string, DemoWork])[],
): DemoBlock[] {
  return lines.map(([weekdays, times, work]) => {
    const [from = '', to = ''] = times.split('-');
    return { team, person: `${person}@ekvalla.example`, weekdays, from, to, work };
  });
}

/** An ordinary week. The contact centre is one short over lunch on Mondays and Fridays, so that there is a gap to fill. */
export const demoRota: readonly DemoBlock[] = [
  ...blocks('kontaktcenter', 'agent', [
    [ALL_WEEK, '07:30-10:00', 'MAIL'],
    [ALL_WEEK, '10:00-12:00', 'PHONE'],
    [ALL_WEEK, '12:00-12:30', 'BREAK'],
    [ALL_WEEK, '12:30-14:00', 'MAIL'],
    [ALL_WEEK, '14:00-16:00', 'PHONE'],
  ]),
  ...blocks('kontaktcenter', 'sara.ek', [
    [ALL_WEEK, '07:30-11:30', 'PHONE'],
    [ALL_WEEK, '11:30-12:00', 'BREAK'],
    [LONG_DAYS, '12:00-17:00', 'MAIL'],
    [FRIDAY, '12:00-16:00', 'MAIL'],
  ]),
  ...blocks('kontaktcenter', 'ali.nouri', [
    [EDGES, '07:30-12:00', 'MAIL'],
    [EDGES, '12:00-12:45', 'BREAK'],
    [EDGES, '12:45-15:00', 'MAIL'],
    [MIDWEEK, '07:30-12:45', 'MAIL'],
    [MIDWEEK, '12:45-13:15', 'BREAK'],
    [MIDWEEK, '13:15-15:00', 'MAIL'],
    [LONG_DAYS, '15:00-17:00', 'PHONE'],
    [FRIDAY, '15:00-16:00', 'PHONE'],
  ]),
  ...blocks('kontaktcenter', 'lead', [
    [ALL_WEEK, '07:30-09:30', 'PHONE'],
    [ALL_WEEK, '09:30-12:00', 'MAIL'],
    [ALL_WEEK, '12:00-13:00', 'BREAK'],
    [ALL_WEEK, '13:00-15:00', 'MEETING'],
    [LONG_DAYS, '15:00-17:00', 'MAIL'],
    [FRIDAY, '15:00-16:00', 'MAIL'],
  ]),
  ...blocks('bygg-och-miljo', 'elin.aberg', [
    [ALL_WEEK, '08:30-11:30', 'MAIL'],
    [ALL_WEEK, '11:30-12:15', 'BREAK'],
    [ALL_WEEK, '12:15-15:00', 'MAIL'],
  ]),
  ...blocks('forskola-och-skola', 'fatima.lund', [
    [ALL_WEEK, '08:00-12:00', 'MAIL'],
    [ALL_WEEK, '12:00-13:00', 'BREAK'],
    [LONG_DAYS, '13:00-16:30', 'MAIL'],
    [FRIDAY, '13:00-15:00', 'MAIL'],
  ]),
  ...blocks('vatten-och-avfall', 'erik.berg', [
    [ALL_WEEK, '08:00-12:00', 'MAIL'],
    [ALL_WEEK, '12:00-13:00', 'BREAK'],
    [LONG_DAYS, '13:00-16:30', 'MAIL'],
    [FRIDAY, '13:00-15:00', 'MAIL'],
  ]),
  ...blocks('socialtjanst', 'officer', [
    [ALL_WEEK, '08:00-11:00', 'MAIL'],
    [ALL_WEEK, '11:00-12:00', 'BREAK'],
    [ALL_WEEK, '12:00-15:00', 'MAIL'],
  ]),
  ...blocks('socialtjanst', 'ingrid.palm', [
    [ALL_WEEK, '10:30-12:00', 'MAIL'],
    [ALL_WEEK, '12:00-13:00', 'BREAK'],
    [LONG_DAYS, '13:00-16:30', 'MAIL'],
  ]),
  ...blocks('registratur', 'registrar', [
    [ALL_WEEK, '08:00-12:00', 'MAIL'],
    [ALL_WEEK, '12:00-12:30', 'BREAK'],
    [LONG_DAYS, '12:30-16:30', 'MAIL'],
    [FRIDAY, '12:30-15:00', 'MAIL'],
  ]),
];
