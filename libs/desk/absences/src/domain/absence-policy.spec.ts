import type { PersonActor, PersonId, TeamId, TeamRole } from '@kontaktpost/kernel';
import { concerns, maySettle } from './absence-policy';

const [KC, BYGG] = ['kc', 'bygg'] as TeamId[] as [TeamId, TeamId];
const actor = (id: string, ...teams: [TeamId, TeamRole][]): PersonActor => ({
  kind: 'person',
  id: id as PersonId,
  name: id,
  teams: teams.map(([team, role]) => ({ id: team, role })),
  boards: [],
  administrator: id === 'admin',
});

describe('whom an absence concerns, and who settles it', () => {
  const absence = { personId: 'anna' as PersonId, teamIds: [KC], standInId: 'bo' as PersonId, teamId: BYGG };
  it.each<[string, PersonActor, boolean, boolean]>([
    ['the person', actor('anna'), true, true],
    ["a lead of the person's team", actor('lead', [KC, 'LEAD']), true, true],
    ['a colleague', actor('cia', [KC, 'AGENT']), true, false],
    ['the stand-in', actor('bo'), true, false],
    ['somebody of the team that answers', actor('dan', [BYGG, 'AGENT']), true, false],
    ['the lead of that team', actor('dan', [BYGG, 'LEAD']), true, false],
    ['a lead elsewhere', actor('eva', ['hr' as TeamId, 'LEAD']), false, false],
    ['an administrator', actor('admin'), false, false],
  ])('%s', (_, who, concerned, settles) => {
    expect([concerns(who, absence), maySettle(who, absence)]).toEqual([concerned, settles]);
  });
});
