import type { PersonId } from '@kontaktpost/kernel';
import { candidatesFor } from './candidates';
import { spanOf } from './local-times';

const people = ['lead', 'anna', 'bo', 'cia'] as PersonId[];
const SLOT = { date: '2026-11-25', fromMinute: 720, toMinute: 780 };
const shift = (person: string, date: string, from: number, to: number) => ({
  personId: person as PersonId,
  date,
  fromMinute: from * 60,
  toMinute: to * 60,
});
const found = (shifts: ReturnType<typeof shift>[], away = new Map()) =>
  candidatesFor(SLOT, { members: people, shifts, away }).map(
    ({ personId, minutesThatWeek }) => `${personId} ${minutesThatWeek}`,
  );

describe('who could take a slot', () => {
  it('is everybody, in the order of the team, while the rota is empty', () => {
    expect(found([])).toEqual(['lead 0', 'anna 0', 'bo 0', 'cia 0']);
  });

  it('is who has least on the rota first; who has something else then is left out', () => {
    const shifts = [
      shift('lead', '2026-11-23', 8, 17),
      shift('anna', '2026-11-25', 8, 12),
      shift('anna', '2026-11-25', 13, 17),
      shift('bo', '2026-11-25', 12.5, 13),
      shift('cia', '2026-11-24', 8, 9),
    ];
    expect(found(shifts)).toEqual(['cia 60', 'anna 480', 'lead 540']);
  });

  it('is nobody who is away for any part of it', () => {
    const { start, end } = spanOf(SLOT);
    const away = new Map([
      ['anna' as PersonId, [{ start: end - 1, end: end + 1000 }]],
      ['bo' as PersonId, [{ start: start - 1000, end: start }]],
    ]);
    expect(found([], away)).toEqual(['lead 0', 'bo 0', 'cia 0']);
  });

  it('counts the hours that there really are on the night of a clock change', () => {
    const { date } = SLOT;
    const [first] = candidatesFor(
      { date, fromMinute: 0, toMinute: 60 },
      { members: [people[1] as PersonId], shifts: [shift('anna', '2026-10-25', 1, 4)], away: new Map() },
    );
    expect(first?.minutesThatWeek).toBe(240);
  });
});
