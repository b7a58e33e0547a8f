import type { MailboxId } from '@kontaktpost/kernel';
import { type Answers, daysOf, figuresOf } from './figures';

const [info, bygg] = ['info' as MailboxId, 'bygg' as MailboxId];
const answers: Answers[] = [info, null].map((mailboxId) => ({
  mailboxId,
  received: 4,
  answered: 3,
  withinOneWorkingDay: 1,
  withinTwoWorkingDays: 2,
  medianMinutes: 90,
  neverAnswered: 1,
}));
const waiting = [
  { mailboxId: info, waiting: 1, since: new Date('2026-03-03T08:00:00Z') },
  { mailboxId: bygg, waiting: 2, since: new Date('2026-03-02T08:00:00Z') },
];

describe('the figures', () => {
  it('of all together add up what waits, and take the oldest', () => {
    expect(figuresOf(null, answers, waiting)).toMatchObject({
      received: 4,
      medianMinutesToFirstAnswer: 90,
      waiting: 3,
      oldestWaitingSince: new Date('2026-03-02T08:00:00Z'),
    });
  });

  it('of a mailbox that nothing came to are noughts, and still tell what waits', () => {
    expect(figuresOf(bygg, answers, waiting)).toEqual({
      mailboxId: bygg,
      received: 0,
      answered: 0,
      withinOneWorkingDay: 0,
      withinTwoWorkingDays: 0,
      medianMinutesToFirstAnswer: null,
      neverAnswered: 0,
      oldestWaitingSince: new Date('2026-03-02T08:00:00Z'),
      waiting: 2,
    });
  });

  it('have a row a day, also where nothing happened', () => {
    const dates = ['2026-03-01', '2026-03-02'];
    expect(daysOf(dates, [{ date: '2026-03-02', tickets: 3 }], [])).toEqual([
      { date: '2026-03-01', received: 0, answered: 0 },
      { date: '2026-03-02', received: 3, answered: 0 },
    ]);
  });
});
