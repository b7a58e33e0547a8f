import { type Attendance, presenceOf } from './presence';

const member = (more: Partial<Attendance>): Attendance => ({
  person: { id: '1', name: 'Ali Nouri' },
  present: true,
  since: null,
  work: null,
  away: false,
  missing: false,
  ...more,
});

it.each([
  ['there, on mail', { work: 'MAIL' }, false, 'MAIL'],
  ['there, nothing planned', {}, false, 'here'],
  ['not there, nothing planned', { present: false }, false, 'elsewhere'],
  ['planned for mail since just now, not there', { present: false, work: 'MAIL' }, false, 'elsewhere'],
  [
    'planned for mail for ten minutes, not there',
    { present: false, work: 'MAIL', missing: true },
    false,
    'missing',
  ],
  ['on the phone needs no screen', { present: false, work: 'PHONE' }, false, 'PHONE'],
  ['on a break', { present: false, work: 'BREAK' }, false, 'BREAK'],
  ['away', { present: false, away: true, work: 'MAIL' }, false, 'away'],
  ['sick, for those who may know', { present: false, away: true }, true, 'sick'],
] as const)('%s', (_name, state, sick, word) => {
  expect(presenceOf(member(state), sick)).toBe(word);
});
