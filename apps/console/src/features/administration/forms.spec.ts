import { personForm, personInput } from './person-form';
import { promiseFault } from './promise-form';
import { serverForm, serverInput, withSecurity } from './server-form';
import { slugOf } from './slug';

it.each([
  ['Bygg och miljö', 'bygg-och-miljo'],
  ['Förskola & skola', 'forskola-skola'],
  ['  Å  ', 'a'],
  ['!!!', ''],
])('%s: %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

describe('a mail server', () => {
  it.each([
    ['imap', '993', 'STARTTLS', '143'],
    ['smtp', '465', 'STARTTLS', '587'],
    ['smtp', '2525', 'STARTTLS', '2525'],
  ] as const)('%s %s with %s: %s', (protocol, port, security, expected) => {
    const form = { ...serverForm(protocol, undefined), port };
    expect(withSecurity(protocol, form, security).port).toBe(expected);
  });

  it('leaves a stored secret alone when none is typed', () => {
    const stored = {
      host: 'imap.ekvalla.example',
      port: 993,
      security: 'TLS',
      signIn: 'PASSWORD',
      hasSecret: true,
    } as const;
    const form = serverForm('imap', { ...stored, user: 'info' });
    expect(serverInput(form)).not.toHaveProperty('password');
    expect(serverInput({ ...form, password: 'x' })).toHaveProperty('password', 'x');
    expect(serverInput({ ...form, signIn: 'OAUTH2', password: 'x' })).not.toHaveProperty('password');
  });
});

it('sends a person’s roles, and no empty password', () => {
  const form = { ...personForm(undefined), name: 'Sara', teams: new Map([['t', 'LEAD' as const]]) };
  expect(personInput(undefined, form)).toMatchObject({
    name: 'Sara',
    teams: [{ teamId: 't', role: 'LEAD' }],
    boards: [],
  });
  expect(personInput(undefined, form)).not.toHaveProperty('password');
  expect(personInput(undefined, form)).not.toHaveProperty('deactivated');
  expect(personInput('p', form)).toMatchObject({ personId: 'p', deactivated: false });
});

it.each([
  ['1', false],
  ['10', false],
  ['0', true],
  ['11', true],
  ['två', true],
  ['', true],
])('promises an answer within %s working days: wrong is %s', (workingDays, wrong) => {
  expect(promiseFault({ workingDays, nextDay: false })).toBe(wrong);
});
