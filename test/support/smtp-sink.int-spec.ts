import { createTransport } from 'nodemailer';
import { type SinkMode, type SmtpSink, startSmtpSink } from './smtp-sink';
import { waitFor } from './wait-for';

const ANNA = 'anna@example.com';
const ERIK = 'erik@example.com';

describe('the test sink for outgoing mail', () => {
  let sink: SmtpSink;
  beforeAll(async () => {
    sink = await startSmtpSink();
  });
  beforeEach(() => sink.reset());
  afterAll(() => sink?.stop());

  const send = async (
    ...to: string[]
  ): Promise<{ accepted: unknown[]; rejected: unknown[]; response: string }> => {
    const transport = createTransport({ host: sink.host, port: sink.port, ignoreTLS: true });
    try {
      return await transport.sendMail({
        from: 'info@ekvalla.example',
        to,
        subject: 'Svar på din fråga',
        text: 'Hej!',
      });
    } finally {
      transport.close();
    }
  };

  it('takes and reads mail', async () => {
    const [sent, found] = await Promise.all([
      send(ANNA),
      sink.waitForMail(({ recipients }) => recipients.includes(ANNA)),
    ]);
    expect(sent.response).toBe('250 2.0.0 Ok: queued');
    expect(found).toMatchObject({ sender: 'info@ekvalla.example', mail: { subject: 'Svar på din fråga' } });
  });

  it('refuses one recipient and takes the other', async () => {
    sink.forRecipient(ERIK, 'refuse');
    expect(await send(ANNA, ERIK)).toMatchObject({ accepted: [ANNA], rejected: [ERIK] });
    expect(sink.mails.map(({ recipients }) => recipients)).toEqual([[ANNA]]);
  });

  it.each<[SinkMode, number]>([
    ['refuse', 550],
    ['defer', 451],
    ['refuse-mail', 554],
    ['defer-mail', 451],
  ])('%s answers %i and keeps nothing', async (mode, responseCode) => {
    sink.forRecipient(ANNA, mode);
    await expect(send(ANNA)).rejects.toMatchObject({ responseCode });
    expect(sink.mails).toEqual([]);
  });

  it.each<['hang-up' | 'answer-lost', number]>([
    ['hang-up', 0],
    ['answer-lost', 1],
  ])('%s leaves the sender in the dark and keeps %i', async (mode, kept) => {
    sink.next(mode);
    const fault = await send(ANNA).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toHaveProperty('responseCode', expect.any(Number));
    expect(sink).toMatchObject({ attempts: 1, mails: { length: kept } });
    await send(ANNA);
    expect(sink.mails).toHaveLength(kept + 1);
  });

  it('is silent until released', async () => {
    sink.next('silent');
    const sent = send(ANNA);
    await waitFor('the mail to have come', () => sink.attempts === 1);
    expect(sink.mails).toEqual([]);
    sink.release();
    expect((await sent).accepted).toEqual([ANNA]);
    expect(sink.mails).toHaveLength(1);
  });

  it('asks for the password when it has one', async () => {
    const strict = await startSmtpSink({ user: 'info', password: 'ratt' });
    const transport = (pass: string) =>
      createTransport({
        host: strict.host,
        port: strict.port,
        ignoreTLS: true,
        auth: { user: 'info', pass },
      });
    await expect(transport('fel').verify()).rejects.toMatchObject({ responseCode: 535 });
    expect(await transport('ratt').verify()).toBe(true);
    await strict.stop();
  });
});
