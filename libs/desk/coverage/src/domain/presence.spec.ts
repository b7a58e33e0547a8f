import type { PersonId, TeamId } from '@kontaktpost/kernel';
import {
  answersMail,
  isMissing,
  type PeopleFacts,
  presentIn,
  type RotaPiece,
  type Stay,
  workAt,
} from './presence';
import type { Work } from './work';

const KC = 'kontaktcenter' as TeamId;
const BYGG = 'bygg' as TeamId;
const ANNA = 'anna' as PersonId;
const NOON = new Date('2026-11-23T11:00:00Z').getTime();
const minutes = (n: number): number => n * 60_000;

/** Seen so many seconds ago, there for the given minutes; a sign holds for 90 seconds. */
const seen = (secondsAgo: number, there = 60, atWork = true): Stay => {
  const [seenAt, since] = [NOON - secondsAgo * 1000, NOON - minutes(there)];
  return atWork
    ? { there: { start: since, end: seenAt + 90_000 }, lastThere: seenAt }
    : { there: null, lastThere: since };
};
/** From so many minutes before noon to so many after. */
const piece = (work: Work, before = 60, after = 60, teamId = KC): RotaPiece => ({
  teamId,
  personId: ANNA,
  work,
  start: NOON - minutes(before),
  end: NOON + minutes(after),
});
const facts = (sign: Stay | null, rota: RotaPiece[] = [], isAway = false): PeopleFacts => ({
  stays: new Map(sign ? [[ANNA, sign]] : []),
  rota: new Map([[ANNA, rota]]),
  away: new Map(isAway ? [[ANNA, [{ start: NOON - 1, end: NOON + 1 }]]] : []),
});
const anna = { teamId: KC, personId: ANNA, at: NOON };

describe('who answers mail', () => {
  it.each<[string, PeopleFacts, boolean]>([
    ['never seen', facts(null), false],
    ['there, nothing on the rota', facts(seen(10)), true],
    ['last seen 89 seconds ago', facts(seen(89)), true],
    ['last seen 90 seconds ago', facts(seen(90)), false],
    ['signed in, away from the desk', facts(seen(10, 60, false)), false],
    ['there, on the rota for mail', facts(seen(10), [piece('MAIL')]), true],
    ['there, on the telephone', facts(seen(10), [piece('PHONE')]), false],
    ['there, on a break', facts(seen(10), [piece('BREAK')]), false],
    ['there, in a meeting', facts(seen(10), [piece('MEETING')]), false],
    ['there, the meeting is over', facts(seen(10), [piece('MEETING', 60, 0)]), true],
    ['there, the meeting begins later', facts(seen(10), [piece('MEETING', -1, 60)]), true],
    ["there, on another team's mail", facts(seen(10), [piece('MAIL', 60, 60, BYGG)]), false],
    ['there, and registered as away', facts(seen(10), [piece('MAIL')], true), false],
  ])('%s: %#', (_, known, answers) => {
    expect(answersMail(anna, known)).toBe(answers);
    expect(presentIn(KC, { members: [ANNA, 'bo' as PersonId], at: NOON }, known)).toBe(answers ? 1 : 0);
  });

  it('is what the own team says of work now', () => {
    const known = facts(null, [piece('PHONE', 60, 60, BYGG), piece('MAIL', 10, 10)]);
    expect(workAt(anna, known)).toBe('MAIL');
    expect(workAt({ ...anna, teamId: BYGG }, known)).toBe('PHONE');
    expect(workAt({ ...anna, at: NOON + minutes(10) }, known)).toBeNull();
  });
});

describe('who is missing', () => {
  const missing = (known: PeopleFacts): boolean => isMissing(anna, minutes(10), known);

  it.each<[string, PeopleFacts, boolean]>([
    ['planned for mail since an hour, never seen', facts(null, [piece('MAIL')]), true],
    ['planned for nine minutes', facts(null, [piece('MAIL', 9)]), false],
    ['planned for ten', facts(null, [piece('MAIL', 10)]), true],
    ['over two shifts in a row', facts(null, [piece('MAIL', 2), piece('MAIL', 20, -2)]), true],
    ['after a break of eight minutes', facts(null, [piece('MAIL', 8), piece('MAIL', 60, -16)]), false],
    ['there', facts(seen(10), [piece('MAIL')]), false],
    ['gone for nine minutes', facts(seen(9 * 60), [piece('MAIL')]), false],
    ['gone for ten', facts(seen(10 * 60), [piece('MAIL')]), true],
    ['away from the desk for nine minutes', facts(seen(5, 9, false), [piece('MAIL')]), false],
    ['away from the desk for ten', facts(seen(5, 10, false), [piece('MAIL')]), true],
    ['planned for the telephone', facts(null, [piece('PHONE')]), false],
    ['nothing planned', facts(null), false],
    ["another team's mail", facts(null, [piece('MAIL', 60, 60, BYGG)]), false],
    ['registered as away', facts(null, [piece('MAIL')], true), false],
  ])('%s: %#', (_, known, isIt) => {
    expect(missing(known)).toBe(isIt);
  });
});
