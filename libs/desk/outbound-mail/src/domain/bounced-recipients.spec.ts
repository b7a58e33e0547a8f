import { bouncedRecipients } from './bounced-recipients';
import type { DeliveryState, Recipient } from './delivery-state';

const to = (address: string, state: DeliveryState = 'SENT'): Recipient => ({
  role: 'TO',
  address,
  state,
  response: null,
});
const eva = to('Eva@example.com');
const ali = to('ali@example.com');

it.each<[string, Recipient[], string | null, Recipient[]]>([
  ['the one it names, whatever the case', [eva, ali], 'eva@EXAMPLE.com', [eva]],
  ['our only one when it names nobody', [eva], null, [eva]],
  ['our only one when it names where that was forwarded to', [eva], 'eva@elsewhere.example', [eva]],
  ['all when there are several and it names none of ours', [eva, ali], 'x@elsewhere.example', [eva, ali]],
  ['not those that the server had refused before', [eva, to('ali@example.com', 'REFUSED')], null, [eva]],
  ['nobody when the same bounce comes again', [to('eva@example.com', 'BOUNCED'), ali], 'eva@example.com', []],
  [
    'one whose mail was unsure: the bounce proves that it had left',
    [to('eva@example.com', 'UNCONFIRMED')],
    null,
    [to('eva@example.com', 'UNCONFIRMED')],
  ],
])('a bounce means %s', (_, recipients, named, meant) => {
  expect(bouncedRecipients(recipients, named)).toEqual(meant);
});
