import { aCalendar, weekdays } from '@kontaktpost/working-time/testing';
import fc from 'fast-check';
import { type ClockMessage, type ClockTicket, replyClock } from './reply-clock';

/** A team that closes at 17, in winter time: 16.00 UTC. */
const terms = {
  promise: { workingDays: 2, afterClosingCountsAsNextDay: false },
  calendar: aCalendar({ periods: weekdays([480, 1020]) }),
};
const FRESH: ClockTicket = {
  waits: true,
  firstReplyDueAt: null,
  firstAnsweredAt: null,
  firstAnswerWorkingDays: null,
  answeredOtherwiseAt: null,
  answeredOtherwiseVersion: null,
};
const RESOLVED = { waits: false };

const MON = '2026-11-23T09:00:00Z';
const TUE = '2026-11-24T09:00:00Z';
const WED = '2026-11-25T09:00:00Z';
const THU = '2026-11-26T09:00:00Z';
const DUE_OF = {
  [MON]: '2026-11-25T16:00:00Z',
  [TUE]: '2026-11-26T16:00:00Z',
  [WED]: '2026-11-27T16:00:00Z',
  [THU]: '2026-11-30T16:00:00Z',
} as const;

const PLAIN = { kind: 'PERSON', stands: true, forInformation: false, promisedFor: null } as const;
type More = Partial<ClockMessage>;
const mail = (version: number, at: string, more: More = {}): ClockMessage => ({
  ...PLAIN,
  direction: 'INCOMING',
  version,
  at: new Date(at),
  byPerson: false,
  ...more,
});
const answer = (version: number, at: string, more: More = {}): ClockMessage => ({
  ...mail(version, at),
  direction: 'OUTGOING',
  byPerson: true,
  ...more,
});
const ack = (version: number, at: string, promisedFor: string, more: More = {}): ClockMessage =>
  answer(version, at, { promisedFor, ...more });
const receipt = (version: number, at: string): ClockMessage =>
  answer(version, at, { byPerson: false, kind: 'AUTO_REPLY' });
const called = (version: number, at: string): Partial<ClockTicket> => ({
  answeredOtherwiseVersion: version,
  answeredOtherwiseAt: new Date(at),
});

type Expected = {
  since: string | null;
  due: string | null;
  answered?: string;
  first?: string;
  promised?: string;
  acknowledged?: string;
};
type Case = [name: string, messages: ClockMessage[], expected: Expected, ticket?: Partial<ClockTicket>];
const cases = (rows: Case[]): void => {
  for (const [name, messages, expected, ticket] of rows)
    it(name, () => expect(clockOf(messages, ticket)).toEqual(full(expected)));
};
const NOBODY_WAITS = { since: null, due: null };
const REFUSED = { stands: false };

describe('who waits, and until when', () => {
  cases([
    ['no mail at all', [], NOBODY_WAITS],
    ['one mail', [mail(1, MON)], { since: MON, due: DUE_OF[MON] }],
    ['two mails: the older one counts', [mail(1, MON), mail(2, TUE)], { since: MON, due: DUE_OF[MON] }],
    ['two mails, filed the other way round', [mail(1, TUE), mail(2, MON)], { since: MON, due: DUE_OF[MON] }],
    ['an answer', [mail(1, MON), answer(2, TUE)], { ...NOBODY_WAITS, answered: TUE, first: TUE }],
    [
      'an answer, and a new mail',
      [mail(1, MON), answer(2, TUE), mail(3, WED)],
      { since: WED, due: DUE_OF[WED], answered: TUE, first: TUE },
    ],
    [
      'a mail that came before the answer and was filed after it',
      [mail(1, MON), answer(2, WED), mail(3, TUE)],
      { since: TUE, due: DUE_OF[TUE], answered: WED, first: WED },
    ],
    [
      'two answers',
      [mail(1, MON), answer(2, TUE), answer(3, WED)],
      { ...NOBODY_WAITS, answered: WED, first: TUE },
    ],
    ['a refused answer', [mail(1, MON), answer(2, TUE, REFUSED)], { since: MON, due: DUE_OF[MON] }],
    [
      'a refused answer after one that stands',
      [mail(1, MON), answer(2, TUE), mail(3, WED), answer(4, THU, REFUSED)],
      { since: WED, due: DUE_OF[WED], answered: TUE, first: TUE },
    ],
    ['an automatic receipt', [mail(1, MON), receipt(2, MON)], { since: MON, due: DUE_OF[MON] }],
    [
      'an absence reply of ours, and one of theirs',
      [mail(1, MON), receipt(2, MON), mail(3, TUE, { kind: 'AUTO_REPLY' })],
      { since: MON, due: DUE_OF[MON] },
    ],
    ['a bounce', [mail(1, MON, { kind: 'BOUNCE' })], NOBODY_WAITS],
    ['a mail for our information', [mail(1, MON, { forInformation: true })], NOBODY_WAITS],
    [
      'a mail for our information, then one to us',
      [mail(1, MON, { forInformation: true }), mail(2, TUE)],
      { since: TUE, due: DUE_OF[TUE] },
    ],
    ['a ticket that is resolved, or of another lane', [mail(1, MON)], NOBODY_WAITS, RESOLVED],
    ['what needed no answer, reopened', [mail(1, MON), mail(4, WED)], { since: MON, due: DUE_OF[MON] }],
  ]);
});

describe('an acknowledgement', () => {
  const holds = { since: MON, due: '2026-12-07T16:00:00Z', promised: '2026-12-07', acknowledged: TUE };
  cases([
    ['answers nothing; the deadline is what it promises', [mail(1, MON), ack(2, TUE, '2026-12-07')], holds],
    [
      'on a day without hours promises until midnight',
      [mail(1, MON), ack(2, TUE, '2026-12-05')],
      { ...holds, due: '2026-12-05T22:59:59Z', promised: '2026-12-05' },
    ],
    ['holds when the citizen writes more', [mail(1, MON), ack(2, TUE, '2026-12-07'), mail(3, WED)], holds],
    [
      'holds when a mail is filed after it that came before',
      [mail(1, TUE), ack(2, WED, '2026-12-07'), mail(3, MON)],
      { ...holds, acknowledged: WED },
    ],
    [
      'is followed by a new one, which counts',
      [mail(1, MON), ack(2, TUE, '2026-12-07'), ack(3, WED, '2026-12-09')],
      { ...holds, due: '2026-12-09T16:00:00Z', promised: '2026-12-09', acknowledged: WED },
    ],
    [
      'that was refused promises nothing',
      [mail(1, MON), ack(2, TUE, '2026-12-07', REFUSED)],
      { since: MON, due: DUE_OF[MON] },
    ],
    [
      'that was refused falls back to the one before',
      [mail(1, MON), ack(2, TUE, '2026-12-07'), ack(3, WED, '2026-12-09', REFUSED)],
      holds,
    ],
    [
      'ends with an answer',
      [mail(1, MON), ack(2, TUE, '2026-12-07'), answer(3, WED)],
      { ...NOBODY_WAITS, answered: WED, first: WED },
    ],
    [
      'has ended when a new mail comes after the answer',
      [mail(1, MON), ack(2, TUE, '2026-12-07'), answer(3, WED), mail(4, THU)],
      { since: THU, due: DUE_OF[THU], answered: WED, first: WED },
    ],
    [
      'holds again when the answer comes back',
      [mail(1, MON), ack(2, TUE, '2026-12-07'), answer(3, WED, REFUSED)],
      holds,
    ],
    [
      'ends with a call',
      [mail(1, MON), ack(2, TUE, '2026-12-07')],
      { ...NOBODY_WAITS, answered: WED, first: WED },
      called(3, WED),
    ],
    [
      'without any mail before it promises nothing',
      [ack(1, MON, '2026-12-07'), mail(2, TUE)],
      { since: TUE, due: DUE_OF[TUE] },
    ],
    ['stands still on a resolved ticket', [mail(1, MON), ack(2, TUE, '2026-12-07')], NOBODY_WAITS, RESOLVED],
  ]);
});

describe('a call, a meeting, a referral', () => {
  cases([
    [
      'answers what came before',
      [mail(1, MON), mail(2, TUE)],
      { ...NOBODY_WAITS, answered: WED, first: WED },
      called(3, WED),
    ],
    [
      'answers nothing that came later',
      [mail(1, MON), mail(3, WED)],
      { since: WED, due: DUE_OF[WED], answered: TUE, first: TUE },
      called(2, TUE),
    ],
    [
      'stays an answer when the ticket is opened again',
      [mail(1, MON)],
      { ...NOBODY_WAITS, answered: TUE, first: TUE },
      called(2, TUE),
    ],
    [
      'is older than the newest answer by mail',
      [mail(1, MON), mail(3, TUE), answer(4, WED)],
      { ...NOBODY_WAITS, answered: WED, first: TUE },
      called(2, TUE),
    ],
    [
      'was the first answer, and is still after a second call',
      [mail(1, MON), mail(3, WED)],
      { ...NOBODY_WAITS, answered: THU, first: TUE },
      { ...called(4, THU), firstAnsweredAt: new Date(TUE), firstAnswerWorkingDays: 1 },
    ],
  ]);
});

describe('what follow-up counts', () => {
  const days = (messages: ClockMessage[], ticket: Partial<ClockTicket> = {}) =>
    replyClock(messages, { ...FRESH, ...ticket }, terms).firstAnswerWorkingDays;

  it.each([
    ['the day of receipt', MON, '2026-11-23T15:00:00Z', 0],
    ['the next day', MON, TUE, 1],
    ['over a weekend', '2026-11-27T20:00:00Z', '2026-11-30T08:00:00Z', 1],
    ['over Christmas', '2026-12-23T09:00:00Z', '2026-12-29T09:00:00Z', 2],
    ['late in the evening here', '2026-11-23T22:30:00Z', '2026-11-23T23:30:00Z', 1],
  ])('an answer %s', (_, asked, answered, expected) => {
    expect(days([mail(1, asked), answer(2, answered)])).toBe(expected);
  });

  it('keeps what was counted once, also when the calendar has changed since', () => {
    const before = { firstAnsweredAt: new Date(TUE), firstAnswerWorkingDays: 7 };
    expect(days([mail(1, MON), answer(2, TUE)], before)).toBe(7);
  });

  it('takes a first answer back that was refused', () => {
    const before = { firstAnsweredAt: new Date(TUE), firstAnswerWorkingDays: 1 };
    const clock = replyClock([mail(1, MON), answer(2, TUE, REFUSED)], { ...FRESH, ...before }, terms);
    expect(clock).toMatchObject({ firstAnsweredAt: null, firstAnswerWorkingDays: null });
  });

  const firstDue = (messages: ClockMessage[], ticket: Partial<ClockTicket> = {}) =>
    replyClock(messages, { ...FRESH, ...ticket }, terms).firstReplyDueAt?.toISOString() ?? null;
  const SET = new Date('2026-11-20T16:00:00Z');

  it.each<[string, ClockMessage[], Partial<ClockTicket>, string | null]>([
    ['that of the first mail', [mail(1, MON)], {}, iso(DUE_OF[MON])],
    [
      'moved with the calendar while nobody has answered',
      [mail(1, MON)],
      { firstReplyDueAt: SET },
      iso(DUE_OF[MON]),
    ],
    ['kept when another day is promised', [mail(1, MON), ack(2, TUE, '2026-12-07')], {}, iso(DUE_OF[MON])],
    [
      'left alone once somebody has answered',
      [mail(1, MON), answer(2, TUE), mail(3, WED)],
      { firstReplyDueAt: SET },
      SET.toISOString(),
    ],
    ['set when it never was, though answered', [mail(1, MON), answer(2, TUE)], {}, iso(DUE_OF[MON])],
    [
      'left alone on a resolved ticket',
      [mail(1, MON)],
      { ...RESOLVED, firstReplyDueAt: SET },
      SET.toISOString(),
    ],
    ['none where nobody waits', [mail(1, MON, { kind: 'LIST' })], {}, null],
  ])('the first deadline is %s', (_, messages, ticket, expected) => {
    expect(firstDue(messages, ticket)).toBe(expected);
  });
});

describe('the terms of a mailbox', () => {
  const due = (more: Partial<typeof terms.promise>, at = '2026-11-23T18:00:00Z') =>
    replyClock([mail(1, at)], FRESH, {
      ...terms,
      promise: { ...terms.promise, ...more },
    }).replyDueAt?.toISOString();

  it('are how many working days, and whether mail after closing counts from the next', () => {
    expect(due({})).toBe('2026-11-25T16:00:00.000Z');
    expect(due({ workingDays: 1 })).toBe('2026-11-24T16:00:00.000Z');
    expect(due({ workingDays: 10 })).toBe('2026-12-07T16:00:00.000Z');
    expect(due({ afterClosingCountsAsNextDay: true })).toBe('2026-11-26T16:00:00.000Z');
  });
});

describe('whatever is written on a ticket', () => {
  const times = [MON, TUE, WED, THU] as const;
  const anyMessage = fc.record({
    incoming: fc.boolean(),
    at: fc.constantFrom(...times),
    stands: fc.boolean(),
    byPerson: fc.boolean(),
    promisedFor: fc.constantFrom(null, null, '2026-12-07', '2026-12-10'),
  });
  const messagesOf = fc
    .array(anyMessage, { maxLength: 8 })
    .map((drafts) =>
      drafts.map(({ incoming, at, promisedFor, ...rest }, index) =>
        incoming ? mail(index + 1, at) : answer(index + 1, at, { ...rest, promisedFor }),
      ),
    );

  it('there is a deadline exactly while somebody waits, and a promise only then', () => {
    fc.assert(
      fc.property(messagesOf, (messages) => {
        const clock = replyClock(messages, FRESH, terms);
        expect(clock.replyDueAt === null).toBe(clock.waitingSince === null);
        expect(clock.promisedFor === null).toBe(clock.acknowledgedAt === null);
        if (clock.promisedFor !== null) expect(clock.waitingSince).not.toBeNull();
      }),
    );
  });

  it('an answer at the end ends the waiting, and the order in which messages are given does not matter', () => {
    fc.assert(
      fc.property(messagesOf, (messages) => {
        const done = replyClock([...messages, answer(99, THU)], FRESH, terms);
        expect(done).toMatchObject({ waitingSince: null, replyDueAt: null, promisedFor: null });
        expect(replyClock([...messages].reverse(), FRESH, terms)).toEqual(replyClock(messages, FRESH, terms));
      }),
    );
  });
});

function clockOf(messages: ClockMessage[], ticket: Partial<ClockTicket> = {}): Expected {
  const clock = replyClock(messages, { ...FRESH, ...ticket }, terms);
  return {
    since: iso(clock.waitingSince),
    due: iso(clock.replyDueAt),
    answered: iso(clock.answeredAt) ?? undefined,
    first: iso(clock.firstAnsweredAt) ?? undefined,
    promised: clock.promisedFor ?? undefined,
    acknowledged: iso(clock.acknowledgedAt) ?? undefined,
  };
}

const full = ({ since, due, answered, first, promised, acknowledged }: Expected): Expected => ({
  since: iso(since),
  due: iso(due),
  answered: iso(answered) ?? undefined,
  first: iso(first) ?? undefined,
  promised,
  acknowledged: iso(acknowledged) ?? undefined,
});

function iso(at: Date | string | null | undefined): string | null {
  return at ? new Date(at).toISOString() : null;
}
