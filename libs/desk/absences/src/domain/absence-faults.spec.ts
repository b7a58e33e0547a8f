import type { AbsenceId, PersonId, TeamId } from '@kontaktpost/kernel';
import { absenceFaults, type WishedAbsence } from './absence-faults';
import type { Away } from './absence-values';
import { peopleIn, refusalOf } from './fault-words';

const [anna, bo, cia, dan] = ['anna', 'bo', 'cia', 'dan'] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
const TEAM = 'kc' as TeamId;
const day = (of: number): Date => new Date(Date.UTC(2026, 2, of));

type Cover = PersonId | typeof TEAM | null;
const cover = (by: Cover) => ({
  standInId: by === TEAM ? null : (by as PersonId | null),
  teamId: by === TEAM ? TEAM : null,
});
const away = (personId: PersonId, from: number, to: number, by: Cover): Away => ({
  id: `${personId}-${from}` as AbsenceId,
  personId,
  startsAt: day(from),
  endsAt: day(to),
  ...cover(by),
});
const wish = (
  personId: PersonId,
  from: number,
  to: number,
  by: Cover,
  more: Partial<WishedAbsence> = {},
): WishedAbsence => ({
  ...away(personId, from, to, by),
  id: null,
  share: by === TEAM ? 'TEAM' : 'STAND_IN',
  ...more,
});

describe('what is wrong with an absence', () => {
  it.each<[string, WishedAbsence, Away[], string[]]>([
    ['nothing, with a stand-in', wish(anna, 2, 7, bo), [], []],
    ['nothing, with a team', wish(anna, 2, 7, TEAM), [], []],
    ['nobody answers', wish(anna, 2, 7, null, { share: 'TEAM' }), [], ['NOBODY']],
    ['both answer', wish(anna, 2, 7, bo, { teamId: TEAM }), [], ['BOTH']],
    ['oneself', wish(anna, 2, 7, anna), [], ['ONESELF']],
    [
      'tickets to a stand-in that there is not',
      wish(anna, 2, 7, TEAM, { share: 'STAND_IN' }),
      [],
      ['NOBODY_TO_SHARE_WITH'],
    ],
    ['away then already', wish(anna, 2, 7, bo), [away(anna, 6, 9, TEAM)], ['OVERLAP']],
    [
      'nothing: one ends where the other begins',
      wish(anna, 2, 7, bo),
      [away(anna, 7, 9, TEAM), away(anna, 1, 2, TEAM)],
      [],
    ],
    [
      'nothing: it is the one that is changed',
      wish(anna, 2, 7, bo, { id: 'anna-2' as AbsenceId }),
      [away(anna, 2, 9, bo)],
      [],
    ],
    ['the stand-in is away', wish(anna, 2, 7, bo), [away(bo, 1, 9, TEAM)], ['STAND_IN_AWAY']],
    ['the stand-in leaves in the middle', wish(anna, 2, 7, bo), [away(bo, 5, 9, TEAM)], ['STAND_IN_AWAY']],
    ['the stand-in is away in the middle', wish(anna, 2, 7, bo), [away(bo, 4, 5, TEAM)], ['STAND_IN_AWAY']],
    [
      'nothing: the stand-in is away before and after',
      wish(anna, 2, 7, bo),
      [away(bo, 1, 2, TEAM), away(bo, 7, 9, TEAM)],
      [],
    ],
    [
      'each for the other',
      wish(anna, 2, 7, bo),
      [away(bo, 5, 9, anna)],
      ['CIRCULAR', 'STAND_IN_AWAY', 'STANDS_IN'],
    ],
    [
      'a circle of three',
      wish(anna, 2, 7, bo),
      [away(bo, 1, 9, cia), away(cia, 1, 9, anna)],
      ['CIRCULAR', 'STAND_IN_AWAY', 'STANDS_IN'],
    ],
    [
      'a circle of four',
      wish(anna, 2, 7, bo),
      [away(bo, 1, 9, cia), away(cia, 1, 9, dan), away(dan, 3, 4, anna)],
      ['CIRCULAR', 'STAND_IN_AWAY', 'STANDS_IN'],
    ],
    ['stands in for somebody then', wish(bo, 2, 7, cia), [away(anna, 6, 9, bo)], ['STANDS_IN']],
    ['nothing: stands in before', wish(bo, 2, 7, cia), [away(anna, 1, 2, bo)], []],
    [
      'others in a circle of their own',
      wish(anna, 2, 7, bo),
      [away(cia, 1, 9, dan), away(dan, 1, 9, cia)],
      [],
    ],
  ])('%s', (_, wished, others, reasons) => {
    expect(absenceFaults(wished, others).map(({ reason }) => reason)).toEqual(reasons);
  });

  const NAMES = new Map([
    [anna, 'Anna'],
    [bo, 'Bo'],
    [cia, 'Cia'],
  ]);
  it.each<[string, WishedAbsence, Away[], string]>([
    ['nobody', wish(anna, 2, 7, null), [], 'Say who answers meanwhile'],
    ['both', wish(anna, 2, 7, bo, { teamId: TEAM }), [], 'not both'],
    ['oneself', wish(anna, 2, 7, anna), [], 'Nobody stands in for oneself'],
    ['no stand-in', wish(anna, 2, 7, TEAM, { share: 'STAND_IN' }), [], 'no stand-in to give the tickets to'],
    ['overlap', wish(anna, 2, 7, bo), [away(anna, 6, 9, TEAM)], '2026-03-06 to 2026-03-09 already'],
    ['away', wish(anna, 2, 7, bo), [away(bo, 1, 9, TEAM)], 'Bo is away 2026-03-01 to 2026-03-09. Choose'],
    [
      'partly away',
      wish(anna, 2, 7, bo),
      [away(bo, 5, 6, TEAM)],
      'Bo is away 2026-03-05 to 2026-03-06, a part of that time',
    ],
    ['circle', wish(anna, 2, 7, bo), [away(bo, 1, 9, cia), away(cia, 1, 9, anna)], 'Anna, Bo, Cia'],
    ['stands in', wish(bo, 2, 7, cia), [away(anna, 6, 9, bo)], 'stands in for Anna 2026-03-06 to 2026-03-09'],
  ])('is told in words: %s', (_, wished, others, words) => {
    const [fault] = absenceFaults(wished, others);
    if (!fault) throw new Error('There is no fault.');
    const refusal = refusalOf(fault, NAMES);
    expect(refusal.message).toContain(words);
    expect(refusal.facts).toMatchObject({ reason: fault.reason });
    for (const id of peopleIn(fault)) expect([anna, bo, cia]).toContain(id);
  });
});
