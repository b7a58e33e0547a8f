import type { AlarmId } from '@kontaktpost/kernel';
import { type OpenAlarm, type TeamNow, turnAlarms } from './alarm-rules';
import type { CoverageAlarmKind } from './work';

const NOW = new Date('2026-11-23T09:00:00Z');
const MORNING = new Date('2026-11-23T07:00:00Z');
const ago = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000);
const moment = { now: NOW, tooFewAfterMinutes: 10 };
const team = (needed: number, present: number, unreadSince: Date | null = null): TeamNow => ({
  needed,
  present,
  unreadSince,
});
const alarm = (kind: CoverageAlarmKind, minutes: number, raised = false): OpenAlarm => ({
  id: kind.toLowerCase() as AlarmId,
  kind,
  since: ago(minutes),
  raisedAt: raised ? ago(0) : null,
});
const turned = (now: TeamNow | null, open: OpenAlarm[] = []) => {
  const { begins, raised, ends } = turnAlarms(now, open, moment);
  return [
    ...begins.map(({ kind, raised: rung }) => `begins ${kind}${rung ? ', raised' : ''}`),
    ...raised.map((id) => `raises ${id}`),
    ...ends.map((id) => `ends ${id}`),
  ];
};

describe('alarms', () => {
  it.each<[string, TeamNow | null, OpenAlarm[], string[]]>([
    ['enough are there', team(2, 2), [], []],
    ['more than enough', team(2, 5), [], []],
    ['nobody needed, nobody there', team(0, 0), [], []],
    ['closed', null, [], []],
    ['nobody there, one needed', team(1, 0), [], ['begins NOBODY']],
    ['nobody there, two needed', team(2, 0), [], ['begins NOBODY', 'begins TOO_FEW']],
    ['one of two', team(2, 1), [], ['begins TOO_FEW']],
    ['nobody for one minute', team(1, 0), [alarm('NOBODY', 1)], []],
    ['nobody for two', team(1, 0), [alarm('NOBODY', 2)], ['raises nobody']],
    ['nobody for long', team(1, 0), [alarm('NOBODY', 40)], ['raises nobody']],
    ['nobody, and it was told', team(1, 0), [alarm('NOBODY', 40, true)], []],
    ['too few for nine minutes', team(2, 1), [alarm('TOO_FEW', 9)], []],
    ['too few for ten', team(2, 1), [alarm('TOO_FEW', 10)], ['raises too_few']],
    ['too few, and it was told', team(2, 1), [alarm('TOO_FEW', 30, true)], []],
    [
      'too few for ten minutes, but nobody: that alarm speaks alone',
      team(2, 0),
      [alarm('NOBODY', 9, true), alarm('TOO_FEW', 10)],
      [],
    ],
    [
      'somebody has come, still too few for ten minutes',
      team(2, 1),
      [alarm('NOBODY', 9, true), alarm('TOO_FEW', 12)],
      ['raises too_few', 'ends nobody'],
    ],
    [
      'all is well again',
      team(2, 2),
      [alarm('NOBODY', 9, true), alarm('TOO_FEW', 12)],
      ['ends nobody', 'ends too_few'],
    ],
    [
      'the team closes',
      null,
      [alarm('NOBODY', 9, true), alarm('UNREAD', 9, true)],
      ['ends nobody', 'ends unread'],
    ],
    ['fewer are needed from now on', team(1, 1), [alarm('TOO_FEW', 5)], ['ends too_few']],
    ['mail lies unread too long', team(1, 1, MORNING), [], ['begins UNREAD, raised']],
    ['it still does, and it was told', team(1, 1, MORNING), [alarm('UNREAD', 60, true)], []],
    ['it was read', team(1, 1), [alarm('UNREAD', 60, true)], ['ends unread']],
    ['mail lies unread where nobody is needed', team(0, 0, MORNING), [], ['begins UNREAD, raised']],
  ])('%s', (_, now, open, turns) => {
    expect(turned(now, open)).toEqual(turns);
  });

  it('for unread mail begin when the mail came', () => {
    expect(turnAlarms(team(1, 1, MORNING), [], moment).begins[0]?.since).toEqual(MORNING);
  });
});
