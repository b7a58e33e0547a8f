import type { AbsenceFactsFragment } from '../../shared/api/generated/graphql';
import {
  type AbsenceForm,
  absenceFaults,
  absenceForm,
  changes,
  formOf,
  registration,
  shareOf,
} from './absence-form';
import { awayIn, membersLedBy, standInsFor } from './absence-people';
import { stretchText } from './stretch';
import { stripOf } from './strip';

const TODAY = '2026-11-23';
const whole: AbsenceFactsFragment = {
  id: 'a',
  kind: 'HOLIDAY',
  state: 'PLANNED',
  startsAt: '2026-11-24T23:00:00Z',
  endsAt: '2026-11-27T23:00:00Z',
  share: 'STAND_IN',
  ticketsComeBack: true,
  replyText: 'Jag är borta.',
  version: 3,
  person: { id: 'maria', name: 'Maria' },
  standIn: { id: 'sara', name: 'Sara' },
  team: null,
};
const part: AbsenceFactsFragment = {
  ...whole,
  startsAt: '2026-11-25T12:00:00Z',
  endsAt: '2026-11-25T14:30:00Z',
};
const form = (change: Partial<AbsenceForm>): AbsenceForm => ({
  ...absenceForm('maria', TODAY),
  cover: 'person:sara',
  ...change,
});

describe('an absence as it is filled in', () => {
  it.each<[string, Partial<AbsenceForm>, string[]]>([
    ['well', {}, []],
    ['the team covers', { cover: 'team:t' }, []],
    ['nobody covers', { cover: '' }, ['absence.fault.cover']],
    ['no day', { to: '' }, ['absence.fault.days']],
    ['ends before it begins', { from: '2026-11-25', to: '2026-11-24' }, ['absence.fault.order']],
    ['ends in the same minute', { fromTime: '13:00', toTime: '13:00' }, ['absence.fault.order']],
    ['a part of the day', { fromTime: '13:00', toTime: '15:30' }, []],
    ['until midnight', { fromTime: '13:00', toTime: '24:00' }, []],
    ['a time that is none', { fromTime: '13.', toTime: '15:30' }, ['absence.fault.time']],
    ['an end that is no time', { toTime: '25:00' }, ['absence.fault.time']],
    ['is over already', { from: '2026-11-20', to: '2026-11-22' }, ['absence.fault.past']],
  ])('%s', (_name, change, faults) => {
    expect(absenceFaults(form(change), TODAY)).toEqual(faults);
  });

  it.each<[Partial<AbsenceForm>, string]>([
    [{ cover: 'person:sara' }, 'STAND_IN'],
    [{ cover: 'team:t' }, 'TEAM'],
    [{ cover: 'team:t', share: 'STAND_IN' }, 'TEAM'],
    [{ cover: 'team:t', share: 'MEMBERS' }, 'MEMBERS'],
    [{ cover: 'person:sara', share: 'TEAM' }, 'TEAM'],
  ])('%j: tickets go to %s', (change, share) => {
    expect(shareOf(form(change))).toBe(share);
  });

  it('leaves out times and words that nobody chose', () => {
    expect(registration(form({ replyText: ' ' }))).toEqual({
      personId: 'maria',
      kind: 'HOLIDAY',
      from: TODAY,
      to: TODAY,
      standInId: 'sara',
      share: 'STAND_IN',
      ticketsComeBack: true,
    });
    const given = registration(form({ fromTime: '13:00', cover: 'team:t', replyText: 'Borta. ' }));
    expect(given).toMatchObject({ fromTime: '13:00', teamId: 't', share: 'TEAM', replyText: 'Borta.' });
  });

  it('sends only what was changed', () => {
    const before = formOf(whole);
    expect(before).toMatchObject({ from: '2026-11-25', to: '2026-11-27', fromTime: '', toTime: '' });
    const known = { absenceId: 'a', expectedVersion: 3 };
    expect(changes(before, whole)).toEqual(known);
    expect(changes({ ...before, to: '2026-11-30' }, whole)).toEqual({ ...known, to: '2026-11-30' });
    expect(changes({ ...before, cover: 'team:t', replyText: 'Nytt' }, whole)).toEqual({
      ...known,
      teamId: 't',
      replyText: 'Nytt',
    });
    const standing = formOf(whole, 'Jag är borta.');
    expect(standing.replyText).toBeUndefined();
    expect(changes(standing, whole, 'Jag är borta.')).toEqual(known);
    expect(changes({ ...before, replyText: undefined }, whole)).toEqual({ ...known, replyText: '' });
    expect(formOf(part)).toMatchObject({ to: '2026-11-25', fromTime: '13:00', toTime: '15:30' });
  });
});

describe('who can be chosen', () => {
  const person = (id: string) => ({ id, name: id, title: '' });
  const teams = [
    {
      id: 't',
      name: 'T',
      members: [
        { role: 'LEAD' as const, person: person('maria') },
        { role: 'AGENT' as const, person: person('sara') },
      ],
    },
    { id: 'u', name: 'U', members: [{ role: 'LEAD' as const, person: person('ali') }] },
  ];

  it('is for leads the members, and for nobody else anybody', () => {
    expect(membersLedBy(teams, 'maria').map(({ id }) => id)).toEqual(['sara']);
    expect(membersLedBy(teams, 'sara')).toEqual([]);
    expect(standInsFor(teams, 'sara').map(({ id }) => id)).toEqual(['maria']);
    expect(standInsFor(teams, 'ali')).toEqual([]);
  });

  it.each([
    ['2026-11-20', '2026-11-24', undefined],
    ['2026-11-20', '2026-11-25', 'a'],
    ['2026-11-27', '2026-11-30', 'a'],
    ['2026-11-28', '2026-11-30', undefined],
  ])('somebody away 25–27 is away in %s–%s: %s', (from, to, id) => {
    expect(awayIn([whole], 'maria', { from, to })?.id).toBe(id);
    expect(awayIn([{ ...whole, state: 'CANCELLED' }], 'maria', { from, to })).toBeUndefined();
  });
});

describe("somebody's week", () => {
  const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'];
  it.each([
    ['whole days', [whole], [undefined, 'whole', 'whole', 'whole', undefined]],
    ['a part of a day', [part], [undefined, 'part', undefined, undefined, undefined]],
    ['both', [part, whole], [undefined, 'whole', 'whole', 'whole', undefined]],
    [
      'taken back',
      [{ ...whole, state: 'CANCELLED' as const }],
      [undefined, undefined, undefined, undefined, undefined],
    ],
  ])('%s', (_name, absences, away) => {
    expect(stripOf(absences, days).map((day) => day.away)).toEqual(away);
  });
});

it.each([
  [whole, '25–27 nov'],
  [{ ...whole, endsAt: '2026-12-02T23:00:00Z' }, '25 nov – 2 dec'],
  [{ ...whole, endsAt: '2026-11-25T23:00:00Z' }, '25 nov'],
  [part, '25 nov 13:00–15:30'],
  [{ ...part, endsAt: '2026-11-25T23:00:00Z' }, '25 nov 13:00–24:00'],
  [{ ...part, endsAt: '2026-11-26T11:00:00Z' }, '25 nov 13:00 – 26 nov 12:00'],
])('the days are said as short as they can be', (absence, words) => {
  expect(stretchText(absence, 'sv-SE')).toBe(words);
});
