import type { TeamId } from '@kontaktpost/kernel';
import { isAnswered } from './answered-mail';
import { coveringTeams } from './covering-team';
import { replyWords } from './reply-words';

describe('the standard words of the automatic reply', () => {
  it.each<['sv' | 'en', string, string]>([
    ['sv', '2026-03-06T23:00Z', 'till och med fredag 6 mars 2026.'],
    ['sv', '2026-03-06T12:00Z', 'till fredag 6 mars 2026 klockan 13.00.'],
    ['sv', '2026-10-25T23:00Z', 'till och med söndag 25 oktober 2026.'],
    ['en', '2026-03-06T23:00Z', 'up to and including Friday 6 March 2026.'],
    ['en', '2026-03-06T07:30Z', 'until 08:30 on Friday 6 March 2026.'],
  ])('in %s, of an absence that ends %s', (language, endsAt, until) => {
    const words = replyWords({ language, endsAt: new Date(endsAt), answeredBy: 'Kontaktcenter' });
    expect(words).toContain(until);
    expect(words).toContain('Kontaktcenter');
    expect(words).not.toMatch(/sjuk|semester|ledig|sick|holiday|vacation/i);
  });
});

describe('which mail is answered', () => {
  const startsAt = new Date('2026-03-02T08:00Z');
  it.each<[string, string, string | null, string, boolean]>([
    ['that came just now', 'PERSON', '2026-03-02T09:00Z', '2026-03-02T09:00Z', true],
    ['that came as the absence began', 'PERSON', '2026-03-02T08:00Z', '2026-03-02T09:00Z', true],
    ['from before the absence', 'PERSON', '2026-03-02T07:59Z', '2026-03-02T09:00Z', false],
    ['that was filed a day late', 'PERSON', '2026-03-02T09:00Z', '2026-03-03T09:00Z', true],
    ['that was fetched later than that', 'PERSON', '2026-03-02T09:00Z', '2026-03-03T09:01Z', false],
    ['of a machine', 'AUTO_REPLY', '2026-03-02T09:00Z', '2026-03-02T09:00Z', false],
    ['that never arrived', 'PERSON', null, '2026-03-02T09:00Z', false],
  ])('mail %s', (_, kind, receivedAt, now, expected) => {
    const mail = { kind, receivedAt: receivedAt === null ? null : new Date(receivedAt) };
    expect(isAnswered(mail, { startsAt }, new Date(now))).toBe(expected);
  });
});

describe('the teams that may answer when the stand-in no longer can', () => {
  it.each<[string, string[], string[], string[]]>([
    ['what they share first', ['bygg', 'kc'], ['kc', 'hr'], ['kc', 'bygg', 'hr']],
    ["the stand-in's of the longest", ['bygg', 'it'], ['kc'], ['bygg', 'it', 'kc']],
    ["the person's", [], ['kc'], ['kc']],
    ['none', [], [], []],
  ])('%s', (_, ofStandIn, ofPerson, expected) => {
    expect(coveringTeams(ofStandIn as TeamId[], ofPerson as TeamId[])).toEqual(expected);
  });
});
