import type { AbsenceId, PersonId, TeamId } from '@kontaktpost/kernel';
import fc from 'fast-check';
import type { Away } from './absence-values';
import { coverOf, standInFor } from './stand-in';

const PEOPLE = ['anna', 'bo', 'cia', 'dan'] as PersonId[];
const [anna, bo, cia] = PEOPLE as [PersonId, PersonId, PersonId];
const TEAM = 'kc' as TeamId;
const day = (of: number): Date => new Date(Date.UTC(2026, 2, of));
const away = (personId: PersonId, from: number, to: number, by: PersonId | null): Away => ({
  id: `${personId}-${from}` as AbsenceId,
  personId,
  startsAt: day(from),
  endsAt: day(to),
  standInId: by,
  teamId: by === null ? TEAM : null,
});

describe('who answers for somebody', () => {
  it.each<[string, number, Away[], PersonId | TeamId | null]>([
    ['the person, at work', 3, [], anna],
    ['the person, before', 1, [away(anna, 2, 5, bo)], anna],
    ['the stand-in, from the first moment', 2, [away(anna, 2, 5, bo)], bo],
    ['the person, from the end on', 5, [away(anna, 2, 5, bo)], anna],
    ['the team', 3, [away(anna, 2, 5, null)], TEAM],
    ["the stand-in's stand-in", 3, [away(anna, 2, 5, bo), away(bo, 1, 9, cia)], cia],
    ["the stand-in's team", 3, [away(anna, 2, 5, bo), away(bo, 3, 4, null)], TEAM],
    ['the stand-in, back again', 4, [away(anna, 2, 5, bo), away(bo, 3, 4, null)], bo],
    ['nobody, each for the other', 3, [away(anna, 2, 5, bo), away(bo, 2, 5, anna)], null],
  ])('%s', (_, at, absences, expected) => {
    const cover = standInFor(anna, day(at), absences);
    expect(cover && (cover.personId ?? cover.teamId)).toBe(expected);
  });

  it('is found whatever is stored, and nobody twice', () => {
    const absence = fc.record({
      id: fc.uuid() as fc.Arbitrary<AbsenceId>,
      personId: fc.constantFrom(...PEOPLE),
      startsAt: fc.constant(day(1)),
      endsAt: fc.constant(day(9)),
      standInId: fc.option(fc.constantFrom(...PEOPLE)),
      teamId: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(absence, { maxLength: 8 }), (absences) => {
        const chain = coverOf(anna, absences);
        expect(new Set(chain).size).toBe(chain.length);
        expect(() => standInFor(anna, day(3), absences)).not.toThrow();
      }),
    );
  });
});
