import { planFetch, startUid } from './imap-cursor';

const limits = { mails: 3, bytes: 100, bytesPerMail: 60 };
const mail = (uid: number, sizeInBytes = 10) => ({ uid, sizeInBytes });

describe('where reading begins', () => {
  it.each([
    [null, 7n, 1],
    [{ uidValidity: 7n, lastUid: 41 }, 7n, 42],
    [{ uidValidity: 7n, lastUid: 41 }, 8n, 1],
  ])('%j under %s -> %i', (cursor, validity, start) => {
    expect(startUid(cursor, validity)).toBe(start);
  });
});

describe('what is fetched together', () => {
  it('is oldest first, by count', () => {
    const { batches } = planFetch([mail(5), mail(2), mail(3), mail(4)], 1, limits);
    expect(batches).toEqual([[2, 3, 4], [5]]);
  });

  it('is bounded by bytes', () => {
    expect(planFetch([mail(1, 60), mail(2, 50), mail(3, 50)], 1, limits).batches).toEqual([[1], [2, 3]]);
  });

  it('leaves out what lies before the start: * names the newest even when nothing is new', () => {
    expect(planFetch([mail(41)], 42, limits)).toEqual({ batches: [], tooLarge: [] });
  });

  it('tells of a mail that is too large, and goes on', () => {
    const plan = planFetch([mail(1), mail(2, 61), mail(3)], 1, limits);
    expect(plan.batches).toEqual([[1, 3]]);
    expect(plan.tooLarge).toEqual([mail(2, 61)]);
  });
});
