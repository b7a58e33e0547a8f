import { type DeliveryState, fateOf, isSettled, type RecipientRole } from './delivery-state';

const mail = (...recipients: `${RecipientRole} ${DeliveryState}`[]) =>
  recipients.map((text) => {
    const [role, state] = text.split(' ') as [RecipientRole, DeliveryState];
    return { role, state };
  });

it.each([
  ['one who has it', mail('TO SENT'), 'SENT'],
  ['one of two who has it', mail('TO SENT', 'TO REFUSED'), 'SENT'],
  ['a copy that arrived where the answer did not', mail('TO REFUSED', 'CC SENT'), 'REFUSED'],
  ['a copy that came back where the answer arrived', mail('TO SENT', 'CC BOUNCED'), 'SENT'],
  ['an answer that came back', mail('TO BOUNCED', 'CC SENT'), 'BOUNCED'],
  ['copies only', mail('CC SENT', 'CC REFUSED'), 'SENT'],
  ['one who still waits', mail('TO SENT', 'TO QUEUED'), 'QUEUED'],
  ['a copy that still waits', mail('TO SENT', 'CC QUEUED'), 'QUEUED'],
  ['one of whom nobody knows', mail('TO SENT', 'CC UNCONFIRMED'), 'UNCONFIRMED'],
  ['one being tried while of another nobody knows', mail('TO UNCONFIRMED', 'TO SENDING'), 'SENDING'],
  ['held', mail('TO HELD', 'CC HELD'), 'HELD'],
  ['taken back', mail('TO CANCELLED'), 'CANCELLED'],
] as const)('%s', (_, recipients, state) => {
  expect(fateOf(recipients)).toBe(state);
});

it.each([
  ['HELD', false],
  ['QUEUED', false],
  ['SENDING', false],
  ['SENT', true],
  ['REFUSED', true],
  ['BOUNCED', true],
  ['UNCONFIRMED', true],
  ['CANCELLED', true],
] as const)('%s is settled: %p', (state, settled) => {
  expect(isSettled(state)).toBe(settled);
});
