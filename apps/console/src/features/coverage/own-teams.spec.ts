import { ownTeams } from './own-teams';

const membership = (id: string, role: 'AGENT' | 'LEAD') => ({ role, team: { id } });

it.each([
  ['none', [], []],
  ['in their order', [membership('a', 'AGENT'), membership('b', 'AGENT')], ['a', 'b']],
  ['the one that is led first', [membership('a', 'AGENT'), membership('b', 'LEAD')], ['b', 'a']],
])('%s', (_name, teams, ids) => {
  expect(ownTeams({ teams })).toEqual(ids);
});
