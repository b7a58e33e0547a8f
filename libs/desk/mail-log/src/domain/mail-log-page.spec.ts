import { InvalidInput, type MailboxId } from '@kontaktpost/kernel';
import { boundPeriod, mailLogPageSql, pageSize, readCursor, writeCursor } from './mail-log-page';

const box = '01890a5d-ac96-774b-bcce-b302099a8057' as MailboxId;
const now = new Date('2026-03-31T12:00:00Z');
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('the period of a search for a text', () => {
  it('is the last 31 days when none is given', () => {
    expect(boundPeriod({ text: 'snö' }, now).from).toEqual(new Date('2026-02-28T12:00:00Z'));
  });

  it('ends where the reader says', () => {
    expect(boundPeriod({ text: 'snö', to: day('2025-02-01') }, now).from).toEqual(day('2025-01-01'));
  });

  it('is left alone without a text, or with blanks for one', () => {
    expect(boundPeriod({ outcome: 'SENT' }, now)).toEqual({ outcome: 'SENT' });
    expect(boundPeriod({ text: '  ' }, now).from).toBeUndefined();
  });

  it('may not be longer than a year and a day', () => {
    expect(boundPeriod({ text: 'x', from: day('2025-03-31') }, now).from).toEqual(day('2025-03-31'));
    expect(() => boundPeriod({ text: 'x', from: day('2025-03-29') }, now)).toThrow(InvalidInput);
  });

  it('may not end before it begins', () => {
    expect(() => boundPeriod({ from: now, to: now }, now)).toThrow(InvalidInput);
  });
});

describe('the statement of a page', () => {
  it('asks for one line more than the page', () => {
    expect(mailLogPageSql([box], {}, { first: 20, after: null })[1]).toEqual([[box], 21]);
  });

  it('never carries a reader’s text in the statement, and takes % and _ as letters', () => {
    const [statement, values] = mailLogPageSql(
      [box],
      { text: " 100%_'; DROP\\ " },
      { first: 1, after: null },
    );
    expect(statement).not.toContain('DROP');
    expect(values.at(-1)).toBe("%100\\%\\_'; DROP\\\\%");
  });

  it('goes on after the place of the last line', () => {
    const [statement, values] = mailLogPageSql([box], {}, { first: 1, after: { at: now, id: box } });
    expect(statement).toContain('(l.at, l.id) < ($3::timestamptz, $4::uuid)');
    expect(values.slice(2)).toEqual([now, box]);
  });
});

describe('a cursor', () => {
  it('comes back as it was given', () => {
    expect(readCursor(writeCursor({ at: now, id: box }))).toEqual({ at: now, id: box });
  });

  it.each(['', 'x', '%%%', Buffer.from(`${now.toISOString()} 1 OR 1=1`).toString('base64url')])(
    '%j is refused',
    (text) => {
      expect(() => readCursor(text)).toThrow(InvalidInput);
    },
  );
});

it.each([0, -1, 201, 1.5, Number.NaN])('a page of %p lines is refused', (first) => {
  expect(() => pageSize(first)).toThrow(InvalidInput);
});
