import { arrival, type MailHeader, receivedStamps } from '.';
import { readMailDate } from './mail-date';

const received = (value: string): MailHeader => ({ name: 'received', value });
const own = (time: string): MailHeader =>
  received(`from out (out [192.0.2.1]) by mx.ekvalla.example with ESMTP id 1; ${time}`);
const foreign = (time: string): MailHeader => received(`from a by mail.example.com; ${time}`);
const at = (text: string): Date => new Date(text);
const serverTime = at('2026-11-23T10:00:00Z');
const trustedHosts = ['MX.ekvalla.example', 'spam.ekvalla.example'];

describe('Received stamps (RFC 5321 4.4)', () => {
  it('tell who wrote them and when', () => {
    expect(
      receivedStamps([
        own('Mon, 23 Nov 2026 10:55:00 +0100 (CET)'),
        received(
          'from (by evil.example; x) a by mail.example.com (by other.example); 23 Nov 2026 09:00:00 GMT',
        ),
        received('nonsense'),
        { name: 'date', value: 'Mon, 23 Nov 2026 10:55:00 +0100' },
      ]),
    ).toEqual([
      { by: 'mx.ekvalla.example', at: at('2026-11-23T09:55:00Z') },
      { by: 'mail.example.com', at: at('2026-11-23T09:00:00Z') },
    ]);
  });

  it.each<[string, MailHeader[], string, string]>([
    ['no stamp', [], '2026-11-23T10:00:00Z', 'INTERNALDATE'],
    ['an own stamp', [own('23 Nov 2026 09:30:00 +0000')], '2026-11-23T09:30:00Z', 'RECEIVED'],
    [
      'the filter before it',
      [own('23 Nov 2026 09:30:00 +0000'), received('by spam.ekvalla.example; 23 Nov 2026 09:10:00 +0000')],
      '2026-11-23T09:10:00Z',
      'RECEIVED',
    ],
    ['a foreign stamp', [foreign('23 Nov 2026 08:00:00 +0000')], '2026-11-23T10:00:00Z', 'INTERNALDATE'],
    [
      'a forged own stamp below a foreign one',
      [foreign('23 Nov 2026 09:30:00 +0000'), own('20 Nov 2026 09:30:00 +0000')],
      '2026-11-23T10:00:00Z',
      'INTERNALDATE',
    ],
    [
      'an own stamp below an unreadable one',
      [received('nonsense'), own('23 Nov 2026 09:30:00 +0000')],
      '2026-11-23T10:00:00Z',
      'INTERNALDATE',
    ],
    [
      'a stamp later than the server',
      [own('23 Nov 2026 11:30:00 +0000')],
      '2026-11-23T10:00:00Z',
      'INTERNALDATE',
    ],
    [
      'a stamp of eight days before',
      [own('15 Nov 2026 09:30:00 +0000')],
      '2026-11-23T10:00:00Z',
      'INTERNALDATE',
    ],
    [
      'the Date header',
      [{ name: 'date', value: '23 Nov 2026 01:00:00 +0000' }],
      '2026-11-23T10:00:00Z',
      'INTERNALDATE',
    ],
  ])('with %s the mail arrived rightly', (_, headers, time, basis) => {
    expect(arrival({ serverTime, basis: 'INTERNALDATE', headers, trustedHosts })).toEqual({
      at: at(time),
      basis,
    });
  });

  it.each([
    ['Mon, 23 Nov 2026 10:55:00 +0100', '2026-11-23T09:55:00.000Z'],
    ['23 Nov 26 10:55 EST', '2026-11-23T15:55:00.000Z'],
    ['Mon,23 Nov 2026 10:55:00 +0100 (CET)', '2026-11-23T09:55:00.000Z'],
    ['Sat, 1 Jan 2099 00:00:00 -0000', '2099-01-01T00:00:00.000Z'],
    ['23 Nov (a comment) 2026 10:55:00 (another (nested)) GMT', '2026-11-23T10:55:00.000Z'],
    ['yesterday', null],
    ['', null],
    ['32 Nov 2026 10:55:00 +0000', null],
    ['23 Foo 2026 10:55:00 +0000', null],
  ])('%j is %s', (value, iso) => {
    expect(readMailDate(value)?.toISOString() ?? null).toBe(iso);
  });
});
