import { aMail } from '@kontaktpost/mail-format/testing';
import { ADDRESSES } from '../support/a-municipality';
import { allFiled, answer, mailLogOf, type SeenTicket, ticketAbout, ticketsOf, ticketThat } from './desk';
import { handIn } from './hand-in';
import { hinted, startTown, type Town } from './town';

const { info: INFO } = ADDRESSES;
const ANNA = 'Anna Lindqvist <anna.lindqvist@example.com>';
const ANNAS = 'anna.lindqvist@example.com';

/** A delivery report as a mail server writes it (RFC 3464). */
const bounceOf = (messageId: string, recipient: string): string =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.com>',
    `To: ${INFO}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <bounce-${messageId.length}-${Date.now()}@mx.example.com>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
    '',
    '--r',
    'Content-Type: text/plain',
    '',
    `<${recipient}>: host said: 550 5.1.1 no such user`,
    '--r',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    '--r',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${messageId}>`,
    'Subject: Sv: ',
    '--r--',
    '',
  ].join('\r\n');

describe('mail that belongs to what came before', () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown({ dovecot: false });
  });
  afterAll(() => town?.stop());

  const arrives = (raw: string | Buffer, sender = ANNAS) =>
    handIn(town.intakePort, raw, { to: [INFO], sender });

  /** A ticket that Anna has opened and the agent has answered. */
  async function answered(
    subject: string,
  ): Promise<{ ticket: SeenTicket; messageId: string; answerId: string }> {
    const agent = await town.as('agent');
    await arrives(aMail({ from: ANNA, subject, messageId: `${subject.length}-${Date.now()}@example.com` }));
    const { id } = await ticketAbout(agent, subject);
    const sent = await answer(agent, { ticketId: id, text: 'Vi återkommer.', afterwards: 'RESOLVE' });
    const ticket = await ticketThat(agent, id, ({ messages }) => messages[1]?.delivery === 'SENT');
    expect(ticket).toMatchObject({ status: 'RESOLVED', unread: false, replyDueAt: null });
    return { ticket, messageId: sent.messageId, answerId: sent.id };
  }

  it('by our own Message-ID goes on its ticket, even from somebody new, and reopens it', async () => {
    const { ticket, messageId } = await answered('Parkeringstillstånd');
    const bo = 'bo.ek@example.com';
    await arrives(
      aMail({ from: bo, subject: 'Helt annat ämne', inReplyTo: messageId, text: 'Jag svarar åt Anna.' }),
      bo,
    );
    const now = await ticketThat(await town.as('agent'), ticket.id, ({ messages }) => messages.length === 3);
    expect(now).toMatchObject({ status: 'OPEN', unread: true });
    expect(now.replyDueAt).not.toBeNull();
    expect(now.messages.map(({ newParticipant }) => newParticipant)).toEqual([false, false, true]);
  });

  it('by an id that we did not sign goes on its ticket when the sender takes part', async () => {
    const agent = await town.as('agent');
    await arrives(aMail({ from: ANNA, subject: 'Snöröjning', messageId: 'snow-1@example.com' }));
    const { id } = await ticketAbout(agent, 'Snöröjning');
    await arrives(aMail({ from: ANNA, subject: 'Glömde skriva', references: ['snow-1@example.com'] }));
    const ticket = await ticketThat(agent, id, ({ messages }) => messages.length === 2);
    expect(ticket.messages.map(({ subject }) => subject)).toEqual(['Snöröjning', 'Glömde skriva']);
  });

  it.each([
    ['an id that we did not sign', () => ({ references: ['snow-1@example.com'] })],
    [
      'the reference in its subject',
      ({ reference }: SeenTicket) => ({ subject: `Sv: [${reference}] Snöröjning` }),
    ],
  ])('by %s from a stranger is a ticket of its own that names the other', async (_, mark) => {
    const agent = await town.as('agent');
    const other = (await ticketsOf(agent)).find(({ subject }) => subject === 'Snöröjning') as SeenTicket;
    const before = other.messages.length;
    const text = `Okänd ${Date.now()}`;
    await arrives(aMail({ from: 'okand@example.com', ...mark(other), text }), 'okand@example.com');
    await allFiled();
    const tickets = await ticketsOf(agent);
    const own = tickets.find(({ messages }) => messages[0]?.text.trim() === text);
    expect(own).toMatchObject({ proposedTicket: { id: other.id }, messages: [expect.anything()] });
    expect(tickets.find(({ id }) => id === other.id)?.messages).toHaveLength(before);
  });

  it('by the reference in its subject goes on its ticket when the sender takes part', async () => {
    const agent = await town.as('agent');
    const { ticket } = await answered('Återvinning');
    await arrives(aMail({ from: ANNA, subject: `Sv: Återvinning [${ticket.reference}]` }));
    const now = await ticketThat(agent, ticket.id, ({ messages }) => messages.length === 3);
    expect(now.status).toBe('OPEN');
  });

  it('and is automatic is filed there and changes nothing', async () => {
    const { ticket, messageId } = await answered('Bygglov');
    await arrives(
      aMail({
        from: ANNA,
        subject: 'Autosvar: Bygglov',
        inReplyTo: messageId,
        headers: { 'Auto-Submitted': 'auto-replied' },
      }),
      '',
    );
    const now = await ticketThat(await town.as('agent'), ticket.id, ({ messages }) => messages.length === 3);
    expect(now.messages[2]).toMatchObject({ kind: 'AUTO_REPLY' });
    expect(now).toMatchObject({
      status: 'RESOLVED',
      unread: false,
      replyDueAt: null,
      answeredAt: ticket.answeredAt,
    });
  });

  it('and says that our answer came back marks it BOUNCED and puts the ticket back', async () => {
    const screen = await town.screenOf('colleague');
    const agent = await town.as('agent');
    const { ticket, messageId, answerId } = await answered('Bostadsbidrag');
    await arrives(bounceOf(messageId, ANNAS), '');
    const now = await ticketThat(agent, ticket.id, ({ status }) => status === 'OPEN');
    expect(now.messages.map(({ kind, delivery }) => [kind, delivery])).toEqual([
      ['PERSON', null],
      ['PERSON', 'BOUNCED'],
      ['BOUNCE', null],
    ]);
    expect(now).toMatchObject({ unread: true, answeredAt: null });
    expect(now.replyDueAt).not.toBeNull();
    await hinted(screen, 'message.changed', answerId);
    const { undelivered } = await agent.ask<{ undelivered: { id: string }[] }>('{ undelivered { id } }');
    expect(undelivered).toEqual([{ id: answerId }]);
    expect((await mailLogOf(agent, { outcome: 'BOUNCED' })).map((line) => line.messageId)).toEqual([
      answerId,
    ]);
  });

  it('and only claims that an answer came back, which never was ours, changes no answer', async () => {
    const agent = await town.as('agent');
    const { ticket } = await answered('Förskoleplats');
    await arrives(bounceOf('made-up@ekvalla.example', ANNAS), '');
    await allFiled();
    const now = await ticketThat(agent, ticket.id);
    expect([now.status, now.messages[1]?.delivery]).toEqual(['RESOLVED', 'SENT']);
  });

  it('and is an answer of ours that comes back to where it was sent from is set aside', async () => {
    const agent = await town.as('agent');
    await arrives(aMail({ from: ANNA, subject: 'Rundgång', messageId: 'loop-1@example.com' }));
    const { id } = await ticketAbout(agent, 'Rundgång');
    await answer(agent, { ticketId: id, text: 'Hej.', to: [{ address: ANNAS }], cc: [{ address: INFO }] });
    const { raw } = await town.sink.waitForMail(({ mail }) => mail.subject?.includes('Rundgång') ?? false);
    const before = (await ticketsOf(agent)).length;
    await arrives(raw, INFO);
    await allFiled();
    expect((await ticketsOf(agent)).length).toBe(before);
    expect((await ticketThat(agent, id)).messages).toHaveLength(2);
  });
});
