import { daysFrom } from '../../shared/time/weeks';
import { boardOf, pieceAt, type TeamCoverage } from './board';
import { gapsOf, isOver, isRunning, merged } from './gaps';
import { openUntil } from './open-until';

const week = daysFrom('2026-11-23');
type Slot = TeamCoverage['slots'][number];
const slot = (start: string, end: string, planned: number, needed: number): Slot => ({
  start: `${start}:00+01:00`,
  end: `${end}:00+01:00`,
  planned,
  needed,
  present: null,
});
const team = (id: string, slots: Slot[]): TeamCoverage => ({
  team: { id, slug: id, name: id.toUpperCase(), mailboxes: [], openingPeriods: [] },
  slots,
});
const MONDAY = '2026-11-23';
const monday = (from: string, to: string, planned: number, needed: number) =>
  slot(`${MONDAY}T${from}`, `${MONDAY}T${to}`, planned, needed);

describe('boardOf', () => {
  it.each([
    ['nobody opens then', [monday('09:00', '10:00', 1, 1)], 8, 'closed', 0, 0],
    ['as many as needed', [monday('08:00', '09:00', 2, 2)], 8, 'met', 2, 0],
    ['more than needed', [monday('08:00', '09:00', 3, 2)], 8, 'margin', 3, 0],
    ['too few', [monday('08:00', '09:00', 1, 3)], 8, 'gap', 1, 2],
    ['opens at half past', [monday('08:30', '09:00', 2, 2)], 8, 'met', 2, 0],
    ['one half is bad', [monday('08:00', '08:30', 3, 2), monday('08:30', '09:00', 1, 2)], 8, 'gap', 1, 1],
    [
      'one half has no margin',
      [monday('08:00', '08:30', 3, 2), monday('08:30', '09:00', 2, 2)],
      8,
      'met',
      2,
      0,
    ],
    ['nobody is needed', [monday('08:00', '09:00', 0, 0)], 8, 'met', 0, 0],
  ])('%s', (_name, slots, hour, state, planned, missing) => {
    const others = team('b', [monday('08:00', '16:00', 1, 1)]);
    const cell = boardOf([team('a', slots), others], week).rows[0]?.days[0]?.hours.find(
      (one) => one.hour === hour,
    );
    expect(cell).toMatchObject({ state, planned, missing });
  });

  it('shows the hours that any team answers in, in local time, whole', () => {
    const board = boardOf(
      [team('a', [monday('09:30', '10:00', 1, 1)]), team('b', [monday('14:00', '15:15', 1, 1)])],
      week,
    );
    expect(board.hours).toEqual([9, 10, 11, 12, 13, 14, 15]);
  });

  it('shows office hours while no team has any, and no weekend', () => {
    const board = boardOf([team('a', [])], week);
    expect(board.hours).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
    expect(board.days).toEqual(week.slice(0, 5));
    expect(board.rows[0]?.days[0]?.hours[0]).toMatchObject({ state: 'closed' });
  });

  it('shows a Saturday on which somebody is to answer', () => {
    const board = boardOf([team('a', [slot('2026-11-28T10:00', '2026-11-28T11:00', 1, 1)])], week);
    expect(board.days).toEqual(week.slice(0, 6));
  });

  it('ends the last slot of a day at midnight', () => {
    const board = boardOf([team('a', [slot('2026-11-23T23:00', '2026-11-24T00:00', 0, 1)])], week);
    expect(board.hours).toEqual([23]);
    expect(board.rows[0]?.days[0]?.pieces).toMatchObject([{ from: 1380, to: 1440 }]);
  });

  it('finds the piece of a minute', () => {
    const pieces =
      boardOf([team('a', [monday('08:00', '09:00', 1, 1), monday('09:00', '10:00', 2, 1)])], week).rows[0]
        ?.days[0]?.pieces ?? [];
    expect(pieceAt(pieces, 539)?.planned).toBe(1);
    expect(pieceAt(pieces, 540)?.planned).toBe(2);
    expect(pieceAt(pieces, 600)).toBeUndefined();
  });
});

describe('gaps', () => {
  const piece = (from: number, to: number, planned: number, needed: number) => ({
    from: from * 60,
    to: to * 60,
    planned,
    needed,
    present: null,
  });

  it.each([
    ['none', [piece(8, 9, 2, 2)], []],
    ['two that follow each other alike are one', [piece(13, 14, 0, 2), piece(14, 15, 0, 2)], [[13, 15]]],
    [
      'not when more are missing',
      [piece(13, 14, 1, 2), piece(14, 15, 0, 2)],
      [
        [13, 14],
        [14, 15],
      ],
    ],
    [
      'not when the need is another',
      [piece(13, 14, 1, 2), piece(14, 15, 1, 3)],
      [
        [13, 14],
        [14, 15],
      ],
    ],
    [
      'not over a pause',
      [piece(10, 11, 1, 2), piece(13, 14, 1, 2)],
      [
        [10, 11],
        [13, 14],
      ],
    ],
    [
      'not over a good hour',
      [piece(9, 10, 1, 2), piece(10, 11, 2, 2), piece(11, 12, 1, 2)],
      [
        [9, 10],
        [11, 12],
      ],
    ],
  ])('%s', (_name, pieces, spans) => {
    expect(merged(pieces).map(({ from, to }) => [from / 60, to / 60])).toEqual(spans);
  });

  it('come by time, whatever the team', () => {
    const board = boardOf(
      [
        team('a', [slot('2026-11-25T11:00', '2026-11-25T12:00', 4, 5)]),
        team('b', [monday('14:00', '15:00', 3, 4), slot('2026-11-25T10:00', '2026-11-25T11:00', 1, 2)]),
      ],
      week,
    );
    expect(gapsOf(board).map(({ key }) => key)).toEqual([
      'b|2026-11-23|840',
      'b|2026-11-25|600',
      'a|2026-11-25|660',
    ]);
  });

  it.each([
    ['before', '2026-11-23', 13 * 60, false, false],
    ['as it begins', '2026-11-23', 14 * 60, true, false],
    ['its last minute', '2026-11-23', 15 * 60 - 1, true, false],
    ['as it ends', '2026-11-23', 15 * 60, false, true],
    ['the day after', '2026-11-24', 14 * 60, false, true],
    ['the day before', '2026-11-22', 14 * 60, false, false],
  ])('%s', (_name, day, minute, running, over) => {
    const [gap] = gapsOf(boardOf([team('a', [monday('14:00', '15:00', 3, 4)])], week));
    if (!gap) throw new Error('there is a gap');
    expect(isRunning(gap, { day, minute })).toBe(running);
    expect(isOver(gap, { day, minute })).toBe(over);
  });

  it('knows how long it is open without a pause', () => {
    const pieces = [piece(8, 9, 1, 1), piece(9, 10, 1, 1), piece(13, 14, 1, 1)];
    expect(openUntil(pieces, 8 * 60 + 5)).toBe(600);
    expect(openUntil(pieces, 13 * 60)).toBe(840);
    expect(openUntil(pieces, 11 * 60)).toBe(660);
  });
});
