import { aMail } from '@kontaktpost/mail-format/testing';
import { ADDRESSES } from '../support/a-municipality';
import { sql } from '../support/fresh-database';
import { waitFor } from '../support/wait-for';
import { allFiled, mailLogOf, receiptsOf, ticketAbout, ticketsOf } from './desk';
import { changeImap, checkOf, hinted, startTown, type Town } from './town';

const RESERVE = 'reserv@ekvalla.example';
const { info: INFO, kontaktcenter: KONTAKTCENTER, bygg: BYGG, socialtjanst: SOCIALTJANST } = ADDRESSES;

/** Binary, and so no mail; without NUL, which IMAP does not carry in a plain literal. */
const NOT_A_MAIL = Buffer.from(Array.from({ length: 600 }, (_, i) => (i % 6) + 1));

describe('mail that comes in over IMAP', () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown();
    await town.allChecked();
  });
  afterAll(() => town?.stop());

  it('while the listener waits is on the screens as a ticket, and on the server untouched', async () => {
    const agent = await town.as('agent');
    const screen = await town.screenOf('agent');
    await town.dovecot.deliver(INFO, aMail({ subject: 'Trasig lampa på Storgatan', text: 'Den blinkar.' }));
    const hint = await hinted(screen, 'ticket.opened');
    const ticket = await ticketAbout(agent, 'Trasig lampa');
    expect(hint.ids).toEqual([ticket.id]);
    expect(ticket).toMatchObject({ status: 'NEW', lane: 'PERSON', unread: true, mailbox: { address: INFO } });
    expect(ticket.reference).toMatch(/^KC-\d{4}-\d{6}$/);
    expect(ticket.messages.map(({ text }) => text.trim())).toEqual(['Den blinkar.']);
    expect(Date.parse(ticket.replyDueAt as string)).toBeGreaterThan(Date.now());
    const line = { messageId: ticket.messages[0]?.id, direction: 'INCOMING', outcome: 'RECEIVED' };
    expect(await mailLogOf(agent)).toEqual([expect.objectContaining(line)]);
    const [left, ...more] = await town.dovecot.messages(INFO);
    expect([more, left?.flags.filter((flag) => flag !== '\\Recent')]).toEqual([[], []]);
    const [receipt] = await receiptsOf(town.plan.mailboxes.info.id);
    const untouched = { folder: 'INBOX', uid: String(left?.uid), acknowledged_at: null, moved_folder: null };
    expect(receipt).toMatchObject({ state: 'FILED', ...untouched });
  });

  it('counts as received when it reached the server, whatever its Date says', async () => {
    const internalDate = new Date('2026-03-02T07:15:00Z');
    const raw = aMail({ subject: 'Daterad i framtiden', date: new Date('2099-01-01T00:00:00Z') });
    await town.dovecot.append(INFO, 'INBOX', raw, { internalDate });
    const ticket = await ticketAbout(await town.as('agent'), 'Daterad i framtiden');
    expect(new Date(ticket.receivedAt)).toEqual(internalDate);
  });

  it('goes to the folder for processed mail once it is stored, and the receipt knows where it lies', async () => {
    const { bygg } = town.plan.mailboxes;
    await town.dovecot.append(BYGG, 'INBOX', aMail({ to: BYGG, subject: 'Bygglov för altan' }));
    await ticketAbout(await town.as('lead'), 'Bygglov för altan');
    await changeImap(town, 'bygg', { processedFolder: 'Archive' });
    await town.dovecot.append(BYGG, 'INBOX', aMail({ to: BYGG, subject: 'Bygglov för carport' }));
    await ticketAbout(await town.as('lead'), 'Bygglov för carport');
    const moved = await waitFor('both mails to be moved', async () => {
      const mails = await town.dovecot.messages(BYGG, 'Archive');
      return mails.length === 2 && mails;
    });
    expect(await town.dovecot.messages(BYGG)).toEqual([]);
    const receipts = await waitFor('both receipts to know it', async () => {
      const all = await receiptsOf(bygg.id);
      return all.every(({ acknowledged_at }) => acknowledged_at !== null) && all;
    });
    expect(receipts.map(({ folder, moved_folder }) => [folder, moved_folder])).toEqual(
      Array(2).fill(['INBOX', 'Archive']),
    );
    expect(receipts.map(({ moved_uid }) => moved_uid)).toEqual(moved.map(({ uid }) => String(uid)));
  });

  it('delivered while no worker runs is picked up at start', async () => {
    await town.worker.kill();
    await town.dovecot.deliver(INFO, aMail({ subject: 'Skickat medan ni sov' }));
    town.worker = await town.startWorker();
    const ticket = await ticketAbout(await town.as('agent'), 'Skickat medan ni sov');
    expect(ticket.messages).toHaveLength(1);
  });

  describe('whose folder has been made anew', () => {
    const counted = async (): Promise<[number, number]> => [
      (await receiptsOf(town.plan.mailboxes.info.id)).length,
      (await ticketsOf(await town.as('agent'))).length,
    ];

    it.each([
      ['while the worker runs', 4711],
      ['while it is down', 4712],
    ])('%s comes neither twice nor not at all', async (when, uidValidity) => {
      const [receipts, tickets] = await counted();
      if (when === 'while it is down') await town.worker.kill();
      town.dovecot.renewUidValidity(INFO, uidValidity);
      await town.dovecot.deliver(INFO, aMail({ subject: `Efter ${uidValidity}` }));
      if (when === 'while it is down') town.worker = await town.startWorker();
      await ticketAbout(await town.as('agent'), `Efter ${uidValidity}`);
      await allFiled();
      expect(await counted()).toEqual([receipts + 1, tickets + 1]);
      const places = (await receiptsOf(town.plan.mailboxes.info.id)).map((r) => [
        r.uid_validity,
        Number(r.uid),
      ]);
      const there = (await town.dovecot.messages(INFO)).map(({ uid }) => [String(uidValidity), uid]);
      expect(new Set(places)).toEqual(new Set(there));
    });

    it('after it was deleted, which is said in plain words meanwhile', async () => {
      const { id } = town.plan.mailboxes.kontaktcenter;
      await town.dovecot.as(KONTAKTCENTER, (client) => client.mailboxCreate('Inkommande'));
      const first = aMail({ to: KONTAKTCENTER, subject: 'Före raderingen' });
      await town.dovecot.append(KONTAKTCENTER, 'Inkommande', first);
      await changeImap(town, 'kontaktcenter', { folder: 'Inkommande' });
      await ticketAbout(await town.as('agent'), 'Före raderingen');
      await town.dovecot.as(KONTAKTCENTER, (client) => client.mailboxDelete('Inkommande'));
      const { checkFault } = await checkOf(town, 'kontaktcenter', (check) => check.checkFault !== null);
      expect(checkFault).toMatch(/^Mappen finns inte på servern/);
      await town.dovecot.as(KONTAKTCENTER, (client) => client.mailboxCreate('Inkommande'));
      const second = aMail({ to: KONTAKTCENTER, subject: 'Efter raderingen' });
      for (const raw of [first, second]) await town.dovecot.append(KONTAKTCENTER, 'Inkommande', raw);
      await ticketAbout(await town.as('agent'), 'Efter raderingen', 20_000);
      await allFiled();
      expect(await receiptsOf(id)).toHaveLength(2);
      const { checkFault: now } = await checkOf(town, 'kontaktcenter', (check) => check.checkFault === null);
      expect(now).toBeNull();
      await changeImap(town, 'kontaktcenter', {});
    });
  });

  describe('at several of our mailboxes at once', () => {
    it('is one ticket within a board, seen in both', async () => {
      const raw = aMail({ to: [INFO, KONTAKTCENTER], subject: 'Till er båda' });
      await Promise.all([INFO, KONTAKTCENTER].map((address) => town.dovecot.deliver(address, raw)));
      const ticket = await waitFor('the ticket in both mailboxes', async () => {
        const found = await ticketAbout(await town.as('agent'), 'Till er båda');
        return found.mailboxes.length === 2 && found;
      });
      await allFiled();
      expect(new Set(ticket.mailboxes.map(({ address }) => address))).toEqual(new Set([INFO, KONTAKTCENTER]));
      const all = (await ticketsOf(await town.as('agent'))).filter(
        ({ subject }) => subject === 'Till er båda',
      );
      expect(all.map(({ messages }) => messages.length)).toEqual([1]);
    });

    it('is one ticket in each board, and neither knows of the other', async () => {
      const raw = aMail({ to: [INFO, SOCIALTJANST], subject: 'Till två nämnder' });
      await Promise.all([INFO, SOCIALTJANST].map((address) => town.dovecot.deliver(address, raw)));
      const ours = await ticketAbout(await town.as('agent'), 'Till två nämnder');
      const theirs = await ticketAbout(await town.as('officer'), 'Till två nämnder');
      expect(ours.id).not.toBe(theirs.id);
      expect([ours, theirs].map(({ mailboxes }) => mailboxes)).toEqual([
        [{ address: INFO }],
        [{ address: SOCIALTJANST }],
      ]);
    });
  });

  it('and is no mail at all still is a ticket, with its source', async () => {
    await town.dovecot.append(INFO, 'INBOX', NOT_A_MAIL);
    const agent = await town.as('agent');
    const ticket = await waitFor('the unreadable one', async () =>
      (await ticketsOf(agent)).find(({ messages }) => messages[0]?.parseFault !== null),
    );
    const [message] = ticket.messages;
    expect(message?.parseFault).toMatch(/^NOT_A_MAIL/);
    expect(message?.attachments).toMatchObject([{ filename: 'source.eml', sizeInBytes: NOT_A_MAIL.length }]);
    for (const path of [`/attachments/${message?.attachments[0]?.id}`, `/messages/${message?.id}/source`]) {
      const response = await agent.get(path);
      expect([response.status, Buffer.from(await response.arrayBuffer())]).toEqual([200, NOT_A_MAIL]);
    }
  });

  it('and is too large stays there, is written down once, and holds up nobody', async () => {
    const agent = await town.as('agent');
    const large = Buffer.concat([aMail({ subject: 'Film' }), Buffer.alloc(60_000_000, 'x\r\n')]);
    const { uid } = await town.dovecot.append(INFO, 'INBOX', large);
    await town.dovecot.append(INFO, 'INBOX', aMail({ subject: 'Efter filmen' }));
    await ticketAbout(agent, 'Efter filmen', 20_000);
    const lines = await mailLogOf(agent, { outcome: 'TOO_LARGE' });
    expect(lines).toMatchObject([{ direction: 'INCOMING', subject: '' }]);
    expect(lines[0]?.sizeInBytes).toBeGreaterThan(60_000_000);
    const rows = await sql<{ uid: string }>('SELECT uid FROM imap_oversized');
    expect(rows).toEqual([{ uid: String(uid) }]);
    const left = await town.dovecot.as(INFO, async (client) => {
      await client.mailboxOpen('INBOX', { readOnly: true });
      return client.fetchOne(String(uid), { uid: true }, { uid: true });
    });
    expect(left).toMatchObject({ uid });
    expect((await receiptsOf(town.plan.mailboxes.info.id)).map((r) => r.uid)).not.toContain(String(uid));
  });

  it('goes on coming in after the server was away', async () => {
    const agent = await town.as('agent');
    await town.dovecot.halt();
    const { checkFault } = await checkOf(town, 'info', (check) => check.checkFault !== null);
    expect(checkFault).toMatch(/^Servern svarar inte på den porten/);
    await town.dovecot.start();
    await town.dovecot.deliver(INFO, aMail({ subject: 'Efter omstarten' }));
    await ticketAbout(agent, 'Efter omstarten', 20_000);
    for (const name of ['info', 'kontaktcenter', 'bygg', 'socialtjanst'] as const)
      expect(await checkOf(town, name, (check) => check.checkFault === null)).toMatchObject({
        checkFailingSince: null,
      });
  });

  describe('with a mailbox that is set up wrongly', () => {
    it('says so in plain words, and the other mailboxes go on', async () => {
      const screen = await town.screenOf('lead');
      await changeImap(town, 'bygg', { password: 'fel losenord' });
      const { checkFault } = await checkOf(town, 'bygg', (check) => check.checkFault !== null);
      expect(checkFault).toBe('Servern godtar inte användarnamnet eller lösenordet.');
      await hinted(screen, 'mailbox.changed', town.plan.mailboxes.bygg.id);
      await town.dovecot.deliver(INFO, aMail({ subject: 'Medan bygg är stängd' }));
      await ticketAbout(await town.as('agent'), 'Medan bygg är stängd');
    });

    it('is read again within seconds of the right setting, and the screens are told', async () => {
      const screen = await town.screenOf('lead');
      await changeImap(town, 'bygg', {});
      await checkOf(town, 'bygg', (check) => check.checkFault === null);
      await hinted(screen, 'mailbox.changed', town.plan.mailboxes.bygg.id);
      await town.dovecot.deliver(BYGG, aMail({ to: BYGG, subject: 'Bygg igen' }));
      await ticketAbout(await town.as('lead'), 'Bygg igen');
    });

    it('whose password can no longer be opened too', async () => {
      await sql('UPDATE mailboxes SET imap_secret = $2 WHERE id = $1', [
        town.plan.mailboxes.bygg.id,
        Buffer.alloc(60, 1),
      ]);
      const { checkFault } = await checkOf(town, 'bygg', (check) => check.checkFault !== null);
      expect(checkFault).toMatch(/^Det sparade lösenordet går inte att läsa/);
      await town.worker.kill();
      await town.dovecot.deliver(INFO, aMail({ subject: 'Trots bygg' }));
      await town.dovecot.deliver(SOCIALTJANST, aMail({ to: SOCIALTJANST, subject: 'Trots bygg' }));
      town.worker = await town.startWorker();
      for (const name of ['agent', 'officer'] as const) await ticketAbout(await town.as(name), 'Trots bygg');
    });
  });

  it('is read from another account as soon as an administrator says so, all of it', async () => {
    await town.dovecot.append(RESERVE, 'INBOX', aMail({ to: BYGG, subject: 'Låg redan på nya servern' }));
    const [{ uid_validity } = { uid_validity: '' }] = await sql<{ uid_validity: string }>(
      'SELECT uid_validity FROM imap_cursors WHERE mailbox_id = $1',
      [town.plan.mailboxes.bygg.id],
    );
    town.dovecot.renewUidValidity(RESERVE, Number(uid_validity)); // as a server that counts from one would have it
    await changeImap(town, 'bygg', { user: RESERVE });
    const lead = await town.as('lead');
    await ticketAbout(lead, 'Låg redan på nya servern');
    await town.dovecot.deliver(RESERVE, aMail({ to: BYGG, subject: 'Kom till nya servern' }));
    await ticketAbout(lead, 'Kom till nya servern');
  });
});
