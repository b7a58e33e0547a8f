import { filterOf, isFiltered, noFilters, splitsOf } from './queue-filter';

const team = { kind: 'team', teamId: 't' } as const;
const lane = ['PERSON', 'FOR_INFORMATION'];

it.each([
  ['unassigned', team, 'otilldelade', {}, { teamId: 't', unassigned: true, status: ['NEW', 'OPEN'], lane }],
  ['mine in the team', team, 'mina', {}, { teamId: 't', assigneeId: 'me', status: ['NEW', 'OPEN'], lane }],
  ['waiting', team, 'vantar', {}, { teamId: 't', status: ['WAITING'], lane }],
  ['closed of all', team, 'alla', { closed: true }, { teamId: 't', status: ['RESOLVED'], lane }],
  [
    'all that is mine',
    { kind: 'mine' } as const,
    'vantar',
    {},
    { assigneeId: 'me', status: ['WAITING'], lane },
  ],
  [
    'unanswered has no split',
    { kind: 'unanswered' } as const,
    'vantar',
    {},
    { status: ['NEW', 'OPEN'], lane },
  ],
  [
    'every lane, late, a word',
    { kind: 'mailbox', mailboxId: 'm' } as const,
    'otilldelade',
    { lane: 'all', late: true, text: 'altan' } as const,
    { mailboxId: 'm', unassigned: true, status: ['NEW', 'OPEN'], overdue: true, text: 'altan' },
  ],
] as const)('%s', (_name, place, split, filters, expected) => {
  expect(filterOf(place, split, { ...noFilters, ...filters }, 'me')).toEqual(expected);
});

it('knows when something is chosen', () => {
  expect(isFiltered(noFilters)).toBe(false);
  expect(isFiltered({ ...noFilters, lane: 'machines' })).toBe(true);
});

it('has no unassigned among one’s own', () => {
  expect(splitsOf({ kind: 'mine' })).not.toContain('otilldelade');
  expect(splitsOf(team)).toHaveLength(4);
});
