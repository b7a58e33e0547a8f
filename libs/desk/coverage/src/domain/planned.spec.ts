import type { PersonId } from '@kontaktpost/kernel';
import fc from 'fast-check';
import { type MailShift, plannedIn } from './planned';
import type { Span } from './spans';

const shift = (personId: string, start: number, end: number): MailShift => ({
  personId: personId as PersonId,
  start,
  end,
});
const away = (...absences: [string, number, number][]): Map<PersonId, Span[]> => {
  const spans = new Map<PersonId, Span[]>();
  for (const [person, start, end] of absences)
    spans.set(person as PersonId, [...(spans.get(person as PersonId) ?? []), { start, end }]);
  return spans;
};
const NOBODY = away();
const TEN = [{ start: 10, end: 20 }];

describe('planned in a slot: the fewest at any moment of it', () => {
  it.each<[string, MailShift[], Map<PersonId, Span[]>, number]>([
    ['nobody on the rota', [], NOBODY, 0],
    ['one for all of it', [shift('anna', 10, 20)], NOBODY, 1],
    ['one for longer', [shift('anna', 0, 99)], NOBODY, 1],
    ['one who comes a moment late', [shift('anna', 11, 20)], NOBODY, 0],
    ['one who leaves a moment early', [shift('anna', 10, 19)], NOBODY, 0],
    ['one after the other without a break', [shift('anna', 10, 15), shift('bo', 15, 20)], NOBODY, 1],
    ['one after the other with a break', [shift('anna', 10, 14), shift('bo', 15, 20)], NOBODY, 0],
    ['two, one of them for a part', [shift('anna', 10, 20), shift('bo', 12, 14)], NOBODY, 1],
    ['two, one with a break', [shift('anna', 10, 20), shift('bo', 5, 12), shift('bo', 13, 25)], NOBODY, 1],
    ['before and after only', [shift('anna', 0, 10), shift('bo', 20, 30)], NOBODY, 0],
    ['one twice at a time counts once', [shift('anna', 10, 20), shift('anna', 5, 15)], NOBODY, 1],
    ['one who is away', [shift('anna', 10, 20)], away(['anna', 0, 99]), 0],
    ['one who is away for a part', [shift('anna', 10, 20)], away(['anna', 12, 13]), 0],
    ['one who comes back in time', [shift('anna', 5, 20)], away(['anna', 0, 10]), 1],
    ['one who leaves just afterwards', [shift('anna', 5, 25)], away(['anna', 20, 30]), 1],
    ['somebody else is away', [shift('anna', 10, 20)], away(['bo', 0, 99]), 1],
  ])('%s', (_, shifts, absent, planned) => {
    expect(plannedIn(TEN, shifts, absent)).toEqual([planned]);
  });

  it('goes from slot to slot, over gaps between them', () => {
    const slots = [
      { start: 0, end: 10 },
      { start: 10, end: 20 },
      { start: 50, end: 60 },
    ];
    const shifts = [shift('anna', 0, 20), shift('bo', 5, 55), shift('cia', 50, 60)];
    expect(plannedIn(slots, shifts, NOBODY)).toEqual([1, 2, 1]);
  });

  it('is what counting minute by minute gives, for any rota and any absences', () => {
    const spans = (most: number) =>
      fc
        .tuple(fc.integer({ min: 0, max: 118 }), fc.integer({ min: 1, max: most }))
        .map(([start, length]) => ({ start, end: start + length }));
    const person = fc.constantFrom('anna', 'bo', 'cia', 'dag');
    const pieces = fc.array(
      fc.tuple(person, spans(60)).map(([who, { start, end }]) => shift(who, start, end)),
      { maxLength: 14 },
    );
    const absences = fc.array(
      fc.tuple(person, spans(40)).map(([who, { start, end }]): [string, number, number] => [who, start, end]),
      { maxLength: 6 },
    );
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(pieces, absences, cuts, (shifts, absent, edges) => {
        edges.sort((a, b) => a - b);
        const slots = edges.slice(1).map((end, i) => ({ start: edges[i] ?? 0, end }));
        expect(plannedIn(slots, shifts, away(...absent))).toEqual(
          slots.map((slot) => countedByMinute(slot, shifts, absent)),
        );
      }),
      { numRuns: 500 },
    );
  });
});

function countedByMinute(
  { start, end }: Span,
  shifts: MailShift[],
  absent: [string, number, number][],
): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (let minute = start; minute < end; minute++) {
    const there = new Set(
      shifts.filter((s) => s.start <= minute && minute < s.end).map(({ personId }) => String(personId)),
    );
    for (const [who, from, to] of absent) if (from <= minute && minute < to) there.delete(who);
    fewest = Math.min(fewest, there.size);
  }
  return fewest;
}
