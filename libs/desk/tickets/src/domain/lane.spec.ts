import { aCalendar, weekdays } from '@kontaktpost/working-time/testing';
import { laneOf, onlyInCc } from './lane';
import { minutesLeft } from './minutes-left';

const INFO = 'info@ekvalla.example';
const BYGG = 'bygg@ekvalla.example';
const people = (...addresses: string[]) => addresses.map((address) => ({ name: '', address }));

describe('a mail in which we stand only in the copy line', () => {
  it.each([
    ['to us', [INFO], [], false],
    ['to somebody else, to us in copy', ['eva@example.com'], [INFO], true],
    ['in capitals', ['eva@example.com'], ['INFO@Ekvalla.example'], true],
    ['to another mailbox of the board, to us in copy', [BYGG], [INFO], false],
    ['to us and in copy', [INFO], [INFO], false],
    ['hidden', ['eva@example.com'], ['per@example.com'], false],
    ['to nobody', [], [INFO], true],
  ])('%s', (_, to, cc, expected) => {
    expect(onlyInCc({ to: people(...to), cc: people(...cc) }, INFO, [INFO, BYGG])).toBe(expected);
  });

  it('is for our information; what machines send has its own lane anyway', () => {
    expect(laneOf('PERSON', true)).toBe('FOR_INFORMATION');
    expect(laneOf('PERSON', false)).toBe('PERSON');
    expect(laneOf('LIST', true)).toBe('LIST');
  });
});

describe('how many opening minutes are left', () => {
  const open = aCalendar({ periods: weekdays([480, 720], [780, 1020]) });
  const at = (time: string) => new Date(`2026-11-23T${time}Z`);

  it.each([
    ['over lunch', '10:30:00', '12:30:00', open, 60],
    ['a begun minute', '14:58:30', '15:00:00', open, 2],
    ['before opening', '05:00:00', '07:30:00', open, 30],
    ['at the deadline', '15:00:00', '15:00:00', open, 0],
    ['past it', '15:00:01', '15:00:00', open, 0],
    ['without opening hours, by the clock', '15:00:00', '22:59:59', aCalendar(), 480],
    ['without opening hours, past it', '23:00:00', '22:59:59', aCalendar(), 0],
  ])('%s', (_, now, due, calendar, expected) => {
    expect(minutesLeft(at(now), at(due), calendar)).toBe(expected);
  });
});
