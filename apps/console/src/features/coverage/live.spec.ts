import { type Alarm, liveByTeam } from './live';

const alarm = (kind: Alarm['kind'], id: string): Alarm => ({
  id: kind + id,
  kind,
  since: '2026-11-23T13:00:00Z',
  needed: 2,
  present: 1,
  team: { id, name: id },
});

it.each([
  ['too few', [alarm('TOO_FEW', 'a')], 'short'],
  ['nobody', [alarm('NOBODY', 'a')], 'nobody'],
  ['nobody is worse than too few', [alarm('NOBODY', 'a'), alarm('TOO_FEW', 'a')], 'nobody'],
  ['unread mail says nothing of who is there', [alarm('UNREAD', 'a')], undefined],
  ['of another team', [alarm('NOBODY', 'b')], undefined],
] as const)('%s', (_name, alarms, live) => {
  expect(liveByTeam(alarms).get('a')).toBe(live);
});
