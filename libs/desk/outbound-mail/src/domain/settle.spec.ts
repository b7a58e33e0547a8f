import { MOST_TRIES } from './attempts';
import type { Delivery } from './read-outcome';
import { settle } from './settle';

const now = new Date('2026-03-02T08:00:00Z');
const first = { tries: 1, now };
const [eva, ali, bo] = ['eva@example.com', 'ali@example.com', 'bo@example.com'];
const taken: Delivery = {
  kind: 'TAKEN',
  response: '250 ok',
  refusals: [
    { address: ali, code: 550, response: '550 never' },
    { address: bo, code: 450, response: '450 later' },
  ],
};

it('sends, refuses and puts off each recipient by itself, and shows the worst', () => {
  expect(settle(taken, [eva, ali, bo], first)).toEqual({
    recipients: [
      { state: 'SENT', response: '250 ok' },
      { state: 'REFUSED', response: '550 never' },
      { state: 'QUEUED', response: '450 later' },
    ],
    nextTryAt: new Date('2026-03-02T08:01:00Z'),
    response: '550 never',
  });
});

it('has no next try when nobody was put off', () => {
  expect(settle(taken, [eva], first)).toMatchObject({ nextTryAt: null, response: '250 ok' });
});

it('gives up those put off at the last try, and says so', () => {
  expect(settle(taken, [bo], { tries: MOST_TRIES, now })).toEqual({
    recipients: [{ state: 'REFUSED', response: 'Gav upp efter två dygn. 450 later' }],
    nextTryAt: null,
    response: 'Gav upp efter två dygn. 450 later',
  });
});

it('never sets a next try for a mail of which nobody knows', () => {
  const fault = { code: 'ECONNECTION', command: 'CONN', responseCode: null, response: null };
  const lost: Delivery = { kind: 'BROKEN_OFF', fault, dataBegan: true, refusals: [] };
  const { recipients, nextTryAt } = settle(lost, [eva, ali], first);
  expect([recipients.map(({ state }) => state), nextTryAt]).toEqual([['UNCONFIRMED', 'UNCONFIRMED'], null]);
});
