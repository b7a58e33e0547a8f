import {
  AbsencesStore,
  AnswerForAbsent,
  CoverMailbox,
  HandOn,
  PassOn,
  ReplaceStandIns,
  TurnAbsences,
} from '@kontaktpost/absences';
import { SavePerson } from '@kontaktpost/identity';
import {
  type AbsenceId,
  type MessageId,
  newId,
  type PersonId,
  system,
  type TicketId,
} from '@kontaktpost/kernel';
import { aMail, type MailDraft } from '@kontaktpost/mail-format/testing';
import { AnswerAbsent, ReceiveMail } from '@kontaktpost/mail-intake';
import { CreateMailbox, type Mailbox } from '@kontaktpost/mailboxes';
import { NoteDelivery } from '@kontaktpost/tickets';
import { ApiFault } from '../support/api-client';
import { listenForHints } from '../support/desk';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';
import { waitFor } from '../support/wait-for';

type Who = Parameters<House['as']>[0];
type Where = Parameters<House['mail']>[0];
type Absence = Record<string, unknown> & { id: AbsenceId };

const FIELDS = `id kind state startsAt endsAt share ticketsComeBack replyText version
  person { id } standIn { id } team { id }`;
const REGISTER = `mutation ($input: RegisterAbsenceInput!) { registerAbsence(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($input: ChangeAbsenceInput!) { changeAbsence(input: $input) { ${FIELDS} } }`;
const END = `mutation ($id: ID!) { endAbsence(absenceId: $id) { ${FIELDS} } }`;
const SICK = `mutation ($id: ID) { reportSick(personId: $id) { ${FIELDS} } }`;
const LIST = `query ($from: Date!, $to: Date!, $personId: ID, $teamId: ID) {
  absences(from: $from, to: $to, personId: $personId, teamId: $teamId) { ${FIELDS} } }`;
/** Monday to Friday of the week in which the tests begin, on Monday at 9. */
const WEEK = { from: '2026-03-02', to: '2026-03-06' };
const KARIN = 'agent@ekvalla.example';

let house: House;
let personal: Mailbox;

async function open(): Promise<void> {
  house = await openHouse();
  personal = await ownMailbox();
}

const idOf = (who: Who): PersonId => house.town.people[who].id;
const teamId = () => house.town.teams.kontaktcenter;

function ownMailbox(more: object = {}): Promise<Mailbox> {
  return house.get(CreateMailbox).run(system('set-up'), {
    address: KARIN,
    name: 'Karin Hedlund',
    kind: 'PERSONAL',
    ownerId: idOf('agent'),
    boardId: house.town.boards.ks,
    ...more,
  });
}
async function ask<Data>(who: Who, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  return (await house.as(who)).ask<Data>(query, variables);
}
async function register(who: Who, input: Record<string, unknown>): Promise<Absence> {
  return (await ask<{ registerAbsence: Absence }>(who, REGISTER, { input: { ...WEEK, ...input } }))
    .registerAbsence;
}
async function sick(who: Who, personId?: PersonId): Promise<Absence> {
  return (await ask<{ reportSick: Absence }>(who, SICK, { id: personId })).reportSick;
}
async function change(who: Who, input: Record<string, unknown>): Promise<Absence> {
  return (await ask<{ changeAbsence: Absence }>(who, CHANGE, { input })).changeAbsence;
}
async function end(who: Who, id: AbsenceId): Promise<Absence> {
  return (await ask<{ endAbsence: Absence }>(who, END, { id })).endAbsence;
}
/** What a refused question is told. */
async function refused(question: Promise<unknown>): Promise<string> {
  const fault: unknown = await question.then(
    () => new Error('it was not refused'),
    (refusal) => refusal,
  );
  return fault instanceof ApiFault ? fault.message : String(fault);
}
const turn = () => house.get(TurnAbsences).run();
const at = async (time: string): Promise<void> => {
  house.clock.set(new Date(time));
  await turn();
};

async function ticketOf(holder: Who | null, where: Where = 'info'): Promise<TicketId> {
  const id = await house.ticket(where, { messageId: `${newId()}@example.com` });
  if (holder !== null) await give(id, holder);
  return id;
}
const give = (ticketId: TicketId, who: Who | null) =>
  ask('lead', 'mutation ($t: ID!, $p: ID) { assignTicket(ticketId: $t, personId: $p) { id } }', {
    t: ticketId,
    p: who && idOf(who),
  });
const resolve = (who: Who, ticketId: TicketId) =>
  ask(who, 'mutation ($id: ID!) { resolveTicket(ticketId: $id, resolution: CALLED) { id } }', {
    id: ticketId,
  });
async function holders(ids: readonly TicketId[]): Promise<(string | null)[]> {
  const rows = await sql<{ id: TicketId; holder: PersonId | null }>(
    'SELECT id, assignee_id AS holder FROM tickets WHERE id = ANY($1)',
    [ids],
  );
  const names = new Map(Object.entries(house.town.people).map(([name, { id }]) => [id, name]));
  return ids.map((id) => {
    const holder = rows.find((row) => row.id === id)?.holder;
    return holder ? (names.get(holder) ?? holder) : null;
  });
}

/** A mail to Karin's own address, stored and filed. */
async function mailToKarin(
  draft: MailDraft = {},
  envelope: { envelopeFrom?: string | null; serverTime?: Date; mailbox?: Mailbox } = {},
): Promise<MessageId> {
  const mailbox = envelope.mailbox ?? personal;
  const raw = aMail({
    to: mailbox.address,
    from: 'anna@example.com',
    messageId: `${newId()}@example.com`,
    ...draft,
  });
  const serverTime = envelope.serverTime ?? house.clock.now();
  const { envelopeFrom = null } = envelope;
  const delivery = { mailbox, via: 'SMTP', place: null, serverTime, raw, envelopeFrom } as const;
  const [id] = await house.get(ReceiveMail).run([delivery], null);
  await house.file(id as MessageId);
  return id as MessageId;
}
const answerAbsent = (id: MessageId) => house.get(AnswerAbsent).run({ id });
type Reply = { id: MessageId; to: { address: string }[]; subject: string; text: string; ticket: TicketId };
const replies = (): Promise<Reply[]> =>
  sql(
    `SELECT id, "to", subject, text, ticket_id AS ticket FROM messages WHERE direction = 'OUTGOING' AND kind = 'AUTO_REPLY' ORDER BY id`,
  );
const jobs = async (task: string): Promise<number> =>
  (await sql('SELECT id FROM graphile_worker.jobs WHERE task_identifier = $1', [task])).length;

/** As an administrator does it; the roles stay. */
const leave = async (who: Who): Promise<void> => {
  const { id, name, email, actor } = house.town.people[who];
  const wish = {
    personId: id,
    name,
    email,
    teams: actor.teams.map((team) => ({ teamId: team.id, role: team.role })),
    deactivated: true,
  };
  await house.get(SavePerson).run(system('set-up'), wish);
};

async function list(who: Who, variables: Record<string, unknown>): Promise<Absence[]> {
  const { absences } = await ask<{ absences: Absence[] }>(who, LIST, { ...WEEK, ...variables });
  return absences;
}
async function seesMailbox(who: Who): Promise<boolean> {
  const { mailboxes } = await ask<{ mailboxes: { id: string }[] }>(who, '{ mailboxes { id } }');
  return mailboxes.some(({ id }) => id === personal.id);
}

const away = (more: Record<string, unknown> = {}) =>
  register('agent', { standInId: idOf('colleague'), ...more });

/** Tickets without their mails, as many as a test needs. */
async function many(count: number, who: Who): Promise<TicketId[]> {
  const first = await ticketOf(who);
  const rows = await sql<{ id: TicketId }>(
    `INSERT INTO tickets SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'reference', t.reference || n))).*
     FROM tickets t, generate_series(1, $2) AS n WHERE t.id = $1 RETURNING id`,
    [first, count - 1],
  );
  return [first, ...rows.map(({ id }) => id)];
}

describe('absences', () => {
  beforeEach(open);
  afterEach(() => house?.close());

  describe('registering', () => {
    it('takes a stand-in, all tickets to that one, and gives what was saved', async () => {
      const absence = await register('agent', {
        from: '2026-03-09',
        to: '2026-03-13',
        kind: 'HOLIDAY',
        standInId: idOf('colleague'),
      });
      expect(absence).toMatchObject({
        kind: 'HOLIDAY',
        state: 'PLANNED',
        startsAt: '2026-03-08T23:00:00.000Z',
        endsAt: '2026-03-13T23:00:00.000Z',
        person: { id: idOf('agent') },
        standIn: { id: idOf('colleague') },
        team: null,
        share: 'STAND_IN',
        ticketsComeBack: true,
        version: 1,
      });
      expect(absence.replyText).toContain(
        'till och med fredag 13 mars 2026. Under tiden läser och besvarar Sara Ek',
      );
    });

    it('takes a team, and runs at once when it is today', async () => {
      const absence = await register('agent', { teamId: teamId() });
      expect(absence).toMatchObject({
        state: 'RUNNING',
        kind: 'OTHER',
        team: { id: teamId() },
        standIn: null,
        share: 'TEAM',
      });
    });

    it('is a lead’s right for the members of the team, and nobody else’s', async () => {
      const input = { personId: idOf('agent'), teamId: teamId() };
      for (const who of ['colleague', 'officer', 'registrar', 'admin'] as const)
        expect(await refused(register(who, input))).toContain('NOT_ALLOWED');
      expect(await register('lead', input)).toMatchObject({ person: { id: idOf('agent') } });
    });

    it('is refused where it overlaps with another of the same person, and not where it follows', async () => {
      await register('agent', { teamId: teamId() });
      expect(
        await refused(register('agent', { from: '2026-03-06', to: '2026-03-10', teamId: teamId() })),
      ).toContain('CONFLICT: There is an absence 2026-03-02 to 2026-03-06 already.');
      expect(
        await register('agent', { from: '2026-03-07', to: '2026-03-10', teamId: teamId() }),
      ).toMatchObject({ state: 'PLANNED' });
    });

    it('is refused with a stand-in who is away then, all the time or in the middle', async () => {
      await register('colleague', { from: '2026-03-04', to: '2026-03-04', teamId: teamId() });
      expect(await refused(register('agent', { standInId: idOf('colleague') }))).toContain(
        'INVALID_INPUT: Sara Ek is away 2026-03-04 to 2026-03-04, a part of that time.',
      );
      expect(
        await refused(
          register('agent', { from: '2026-03-04', to: '2026-03-04', standInId: idOf('colleague') }),
        ),
      ).toContain('Sara Ek is away 2026-03-04 to 2026-03-04. Choose somebody else');
      expect(await register('agent', { from: '2026-03-05', standInId: idOf('colleague') })).toMatchObject({
        state: 'PLANNED',
      });
    });

    it('is refused where two would stand in for one another', async () => {
      await register('colleague', { from: '2026-03-04', to: '2026-03-04', standInId: idOf('agent') });
      expect(await refused(register('agent', { standInId: idOf('colleague') }))).toContain(
        'INVALID_INPUT: They would stand in for one another: Karin Hedlund, Sara Ek.',
      );
    });

    it('is refused to one who stands in for somebody then, and says for whom', async () => {
      await register('agent', { standInId: idOf('colleague') });
      expect(
        await refused(register('colleague', { from: '2026-03-05', to: '2026-03-09', teamId: teamId() })),
      ).toContain(
        'CONFLICT: This person stands in for Karin Hedlund 2026-03-02 to 2026-03-06. Choose another stand-in there first.',
      );
    });

    it('is refused with a stand-in, or of a person, who no longer works here', async () => {
      await leave('colleague');
      expect(await refused(register('agent', { standInId: idOf('colleague') }))).toContain(
        'INVALID_INPUT: Sara Ek no longer works here. Choose somebody else.',
      );
      expect(await refused(register('lead', { personId: idOf('colleague'), teamId: teamId() }))).toContain(
        'Sara Ek no longer works here.',
      );
    });

    it('lets nobody of another board read what comes to the own address', async () => {
      const words = "What comes to this person's own address is another board's";
      expect(await refused(register('agent', { standInId: idOf('officer') }))).toContain(words);
      const other = house.town.teams.socialtjanst;
      expect(await refused(register('agent', { teamId: other }))).toContain(words);
      expect(await register('lead', { standInId: idOf('officer') })).toMatchObject({ state: 'RUNNING' });
      await sql('INSERT INTO role_grants (id, person_id, role, team_id) VALUES ($1, $2, $3, $4)', [
        '00000000-0000-7000-8000-000000000000',
        idOf('agent'),
        'AGENT',
        other,
      ]);
      expect(await sick('agent')).toMatchObject({ team: { id: teamId() } });
    });

    it('of two that are at odds, at the same moment, keeps one', async () => {
      const both = await Promise.allSettled([
        register('agent', { standInId: idOf('colleague') }),
        register('colleague', { standInId: idOf('agent') }),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('of two at odds, one of which is made longer at that moment, keeps one', async () => {
      const monday = { from: '2026-03-09', to: '2026-03-09', standInId: idOf('colleague') };
      for (const day of ['10', '11', '12', '13']) {
        const { id } = await register('agent', monday);
        const kept = await Promise.allSettled([
          change('agent', { absenceId: id, to: `2026-03-${day}` }),
          register('colleague', { from: `2026-03-${day}`, to: `2026-03-${day}`, teamId: teamId() }),
        ]);
        expect(kept.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        await sql('UPDATE absences SET cancelled_at = registered_at');
      }
    });

    it('leaves an audit line that does not say why', async () => {
      const { id } = await register('agent', { kind: 'SICK', teamId: teamId() });
      const lines = await sql<{ deed: string; actor_id: string; facts: object }>(
        "SELECT deed, actor_id, facts FROM audit_log WHERE subject_id = $1 AND actor_kind = 'person'",
        [id],
      );
      expect(lines).toMatchObject([
        { deed: 'absence.registered', actor_id: idOf('agent'), facts: { personId: idOf('agent') } },
      ]);
      expect(JSON.stringify(lines)).not.toMatch(/SICK|kind/);
    });
  });

  describe('tickets', () => {
    it('go to the stand-in and come back; those of a mailbox that the stand-in does not work on go to their team', async () => {
      const own = [await ticketOf('lead'), await ticketOf('lead', 'bygg'), await ticketOf('colleague')];
      await register('lead', { from: '2026-03-03', standInId: idOf('agent') });
      await turn();
      expect(await holders(own)).toEqual(['lead', 'lead', 'colleague']);
      await at('2026-03-02T23:00:00Z');
      expect(await holders(own)).toEqual(['agent', null, 'colleague']);
      await at('2026-03-06T23:00:00Z');
      expect(await holders(own)).toEqual(['lead', 'lead', 'colleague']);
    });

    it('come back only where nobody has taken them and they are open, and not at all if so wished', async () => {
      const own = [
        await ticketOf('agent'),
        await ticketOf('agent'),
        await ticketOf('agent'),
        await ticketOf('agent'),
      ];
      const [kept, taken, resolved] = own as [TicketId, TicketId, TicketId, TicketId];
      await register('agent', { to: '2026-03-02', standInId: idOf('colleague') });
      await turn();
      expect(await holders(own)).toEqual(['colleague', 'colleague', 'colleague', 'colleague']);
      await give(taken, 'lead');
      await resolve('colleague', resolved);
      await at('2026-03-02T23:00:00Z');
      expect(await holders(own)).toEqual(['agent', 'lead', 'colleague', 'agent']);
      await register('agent', { from: '2026-03-03', standInId: idOf('colleague'), ticketsComeBack: false });
      await turn();
      await at('2026-03-06T23:00:00Z');
      expect(await holders([kept])).toEqual(['colleague']);
    });

    it('are shared out evenly, the least burdened first, and none to who is away', async () => {
      await ticketOf('colleague');
      await ticketOf('colleague');
      const own = [];
      for (let n = 0; n < 6; n += 1) own.push(await ticketOf('agent'));
      await register('agent', { share: 'MEMBERS', teamId: teamId() });
      await turn();
      const shared = await holders(own);
      expect(shared.slice(0, 2)).toEqual(['lead', 'lead']);
      expect(['colleague', 'lead'].map((who) => shared.filter((holder) => holder === who).length)).toEqual([
        2, 4,
      ]);
      await sick('lead');
      await turn();
      const rest = await holders(own);
      expect(rest.filter((holder) => holder === null)).toHaveLength(4);
      expect(rest.filter((holder) => holder === 'lead' || holder === 'agent')).toEqual([]);
    });

    it('go back to the team where nobody else is at work', async () => {
      const own = [await ticketOf(null, 'socialtjanst')];
      await ask('officer', 'mutation ($id: ID!) { takeTicket(ticketId: $id) { id } }', { id: own[0] });
      await register('officer', { share: 'MEMBERS', teamId: house.town.teams.socialtjanst });
      await turn();
      expect(await holders(own)).toEqual([null]);
    });

    it('of a citizen who writes to somebody away go on by themselves', async () => {
      await register('agent', { standInId: idOf('colleague') });
      await turn();
      const id = await house.ticket('info', { messageId: 'fraga@example.com', from: 'anna@example.com' });
      await give(id, 'agent');
      const before = await jobs('absences.hand-on');
      await house.mail('info', {
        messageId: 'mer@example.com',
        inReplyTo: 'fraga@example.com',
        from: 'anna@example.com',
      });
      expect(await jobs('absences.hand-on')).toBe(before + 1);
      await house.get(HandOn).run({ ticketId: id });
      await house.get(HandOn).run({ ticketId: id });
      expect(await holders([id])).toEqual(['colleague']);
      await at('2026-03-06T23:00:00Z');
      expect(await holders([id])).toEqual(['agent']);
      await house.get(HandOn).run({ ticketId: id });
      expect(await holders([id])).toEqual(['agent']);
    });

    it('whose answer comes back while its holder is away go on too', async () => {
      const id = await ticketOf('agent');
      await ask('agent', 'mutation ($input: ReplyInput!) { replyToTicket(input: $input) { id } }', {
        input: { ticketId: id, text: 'Hej!', afterwards: 'RESOLVE' },
      });
      await register('agent', { standInId: idOf('colleague') });
      await turn();
      expect(await holders([id])).toEqual(['agent']);
      const before = await jobs('absences.hand-on');
      const [mail] = await sql<{ id: MessageId }>("UPDATE outbound_mail SET state = 'REFUSED' RETURNING id");
      const fate = { messageId: mail?.id as MessageId, ticketId: id, state: 'REFUSED' as const };
      await house.get(NoteDelivery).run(fate);
      expect(await jobs('absences.hand-on')).toBe(before + 1);
      await house.get(HandOn).run({ ticketId: id });
      expect(await holders([id])).toEqual(['colleague']);
    });

    it('are moved in batches, once each, by two workers at the same moment and after a crash', async () => {
      const own = await many(130, 'agent');
      await register('agent', { standInId: idOf('colleague') });
      const twin = await house.twin();
      await Promise.allSettled([turn(), twin.get(TurnAbsences).run(), turn()]);
      await turn();
      await twin.close();
      expect(new Set(await holders(own))).toEqual(new Set(['colleague']));
      const lines = await sql(
        "SELECT id FROM audit_log WHERE deed = 'ticket.assigned' AND actor_name = 'absences'",
      );
      expect(lines).toHaveLength(130);
      expect(await sql("SELECT id FROM audit_log WHERE deed = 'absence.began'")).toHaveLength(1);
      await breakOffAfter(60, own);
      expect((await holders(own)).filter((holder) => holder === 'agent').length).toBeGreaterThanOrEqual(50);
      await turn();
      expect(new Set(await holders(own))).toEqual(new Set(['agent']));
      expect(await sql("SELECT id FROM audit_log WHERE deed = 'absence.ended'")).toHaveLength(1);
    });

    /** The absence ends, and the worker dies when so many tickets are back: one that can't be locked stands for it. */
    async function breakOffAfter(count: number, ids: readonly TicketId[]): Promise<void> {
      house.clock.set(new Date('2026-03-06T23:00:00Z'));
      const stone = [...ids].sort((a, b) => (a < b ? -1 : 1))[count];
      await sql(
        `CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$`,
      );
      await sql(
        `CREATE TRIGGER stone BEFORE UPDATE ON tickets FOR EACH ROW WHEN (OLD.id = '${stone}') EXECUTE FUNCTION die()`,
      );
      await expect(turn()).rejects.toThrow();
      await sql('DROP TRIGGER stone ON tickets');
    }

    it('of one absence that can’t be turned hold up no other', async () => {
      const [own, others] = [await ticketOf('agent'), await ticketOf('lead')];
      await register('agent', { standInId: idOf('colleague') });
      await register('lead', { standInId: idOf('colleague') });
      await sql(
        `CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$`,
      );
      await sql(
        `CREATE TRIGGER stone BEFORE UPDATE ON tickets FOR EACH ROW WHEN (OLD.id = '${own}') EXECUTE FUNCTION die()`,
      );
      await expect(turn()).rejects.toThrow('gone');
      expect(await holders([own, others])).toEqual(['agent', 'colleague']);
    });

    it('come back and go on at once where one absence follows on another', async () => {
      const own = [await ticketOf('agent')];
      await register('agent', { to: '2026-03-03', standInId: idOf('colleague') });
      await register('agent', { from: '2026-03-04', standInId: idOf('lead') });
      await turn();
      await at('2026-03-03T23:00:00Z');
      expect(await holders(own)).toEqual(['lead']);
      await at('2026-03-06T23:00:00Z');
      expect(await holders(own)).toEqual(['agent']);
    });

    it('stay where they are when the person no longer works here, or no longer on that mailbox', async () => {
      const own = [await ticketOf('lead'), await ticketOf('lead', 'bygg')];
      await register('lead', { share: 'TEAM', teamId: teamId() });
      await turn();
      await sql('DELETE FROM role_grants WHERE person_id = $1 AND team_id = $2', [
        idOf('lead'),
        house.town.teams.bygg,
      ]);
      await at('2026-03-06T23:00:00Z');
      expect(await holders(own)).toEqual(['lead', null]);
    });
  });

  describe('sick today', () => {
    it('is one call: the whole day, the team, tickets back to it, and tomorrow all is as it was', async () => {
      const own = [await ticketOf('agent')];
      expect(await sick('agent')).toMatchObject({
        kind: 'SICK',
        state: 'RUNNING',
        startsAt: '2026-03-01T23:00:00.000Z',
        endsAt: '2026-03-02T23:00:00.000Z',
        team: { id: teamId() },
        share: 'TEAM',
      });
      await turn();
      expect(await holders(own)).toEqual([null]);
      await at('2026-03-02T23:00:00Z');
      expect(await holders(own)).toEqual(['agent']);
    });

    it('is reported by the lead for somebody else, and by nobody else', async () => {
      expect(await refused(sick('colleague', idOf('agent')))).toContain('NOT_ALLOWED');
      expect(await sick('lead', idOf('agent'))).toMatchObject({ person: { id: idOf('agent') } });
      expect(await refused(sick('agent'))).toContain('CONFLICT: This person is registered as away already.');
      expect(await refused(sick('lead', newId()))).toContain('NOT_FOUND');
    });

    it('lasts until a planned absence of the same day goes on, and begins where an earlier one ended', async () => {
      await register('agent', { to: '2026-03-02', fromTime: '14:00', teamId: teamId() });
      const first = await sick('agent');
      expect(first).toMatchObject({ endsAt: '2026-03-02T13:00:00.000Z' });
      house.later(60_000);
      await end('agent', first.id);
      house.later(60_000);
      expect(await sick('agent')).toMatchObject({
        startsAt: '2026-03-02T08:01:00.000Z',
        endsAt: '2026-03-02T13:00:00.000Z',
      });
    });

    it('is told what to do in no team', async () => {
      expect(await refused(sick('registrar'))).toContain(
        'Gunilla Frisk works in no team. Register the absence with a stand-in.',
      );
    });

    it('comes first: those whom the sick one stands in for are answered for by the team, and nothing is lost', async () => {
      const own = [await ticketOf('agent'), await ticketOf('colleague')];
      const { id } = await register('agent', { standInId: idOf('colleague') });
      await turn();
      expect(await holders(own)).toEqual(['colleague', 'colleague']);
      house.later(60_000);
      await sick('colleague');
      await turn();
      expect(await holders(own)).toEqual([null, null]);
      const [covered] = await list('agent', {});
      expect(covered).toMatchObject({ id, standIn: null, team: { id: teamId() }, share: 'TEAM' });
      await at('2026-03-02T23:00:00Z');
      expect(await holders(own)).toEqual(['colleague', 'colleague']);
      await at('2026-03-06T23:00:00Z');
      expect(await holders(own)).toEqual(['agent', 'colleague']);
    });

    it('comes first also while the tickets are on their way to the stand-in: nobody waits in a circle', async () => {
      const own = await many(130, 'agent');
      await register('agent', { standInId: idOf('colleague') });
      await Promise.all([turn(), sick('lead', idOf('colleague'))]);
      await turn();
      expect(new Set(await holders(own))).toEqual(new Set([null]));
      await at('2026-03-06T23:00:00Z');
      expect(new Set(await holders(own))).toEqual(new Set(['agent']));
    });

    it('of the stand-in who is still sick when the person comes back leaves nobody without', async () => {
      const own = [await ticketOf('agent')];
      await register('agent', { to: '2026-03-02', toTime: '15:00', standInId: idOf('colleague') });
      await turn();
      house.later(60_000);
      await sick('colleague');
      await turn();
      await at('2026-03-02T14:00:00Z');
      expect(await holders(own)).toEqual(['agent']);
      await at('2026-03-02T23:00:00Z');
      expect(await holders(own)).toEqual(['agent']);
    });
  });

  describe('changing and ending', () => {
    it('cancels a planned one: nothing begins', async () => {
      const own = [await ticketOf('agent')];
      const { id } = await register('agent', { from: '2026-03-03', standInId: idOf('colleague') });
      expect(await end('lead', id)).toMatchObject({ state: 'CANCELLED', version: 2 });
      await at('2026-03-03T08:00:00Z');
      expect(await holders(own)).toEqual(['agent']);
      expect(await list('agent', {})).toEqual([]);
      expect(await refused(end('agent', id))).toContain('CONFLICT: The absence is over.');
    });

    it('ends a running one now: tickets come back, and the day is free again', async () => {
      const own = [await ticketOf('agent')];
      const { id } = await register('agent', { standInId: idOf('colleague') });
      await turn();
      await at('2026-03-04T08:00:00Z');
      expect(await end('agent', id)).toMatchObject({ state: 'ENDED', endsAt: '2026-03-04T08:00:00.000Z' });
      await turn();
      expect(await holders(own)).toEqual(['agent']);
      const away = await house.get(AbsencesStore).awayAt([idOf('agent')], house.clock.now());
      expect(away.size).toBe(0);
      expect(await register('agent', { from: '2026-03-05', teamId: teamId() })).toMatchObject({
        state: 'PLANNED',
      });
    });

    it('ends what began in this very moment, before the worker has looked', async () => {
      const { id } = await register('agent', { fromTime: '09:00', standInId: idOf('colleague') });
      await end('agent', id);
      house.later(1000);
      await turn();
      expect(await sql('SELECT began_at, ended_at IS NOT NULL AS over FROM absences')).toEqual([
        { began_at: null, over: true },
      ]);
      expect(await sql('SELECT * FROM mailbox_stand_ins')).toEqual([]);
    });

    it('moves the end, and the words follow', async () => {
      const { id } = await register('agent', { standInId: idOf('colleague') });
      const longer = await change('agent', {
        absenceId: id,
        expectedVersion: 1,
        to: '2026-03-09',
        toTime: '12:00',
      });
      expect(longer).toMatchObject({ endsAt: '2026-03-09T11:00:00.000Z', version: 2 });
      expect(longer.replyText).toContain('till måndag 9 mars 2026 klockan 12.00');
      expect(
        await refused(change('agent', { absenceId: id, expectedVersion: 1, to: '2026-03-10' })),
      ).toContain('CONFLICT: Somebody else has changed the absence.');
      expect(await refused(change('agent', { absenceId: id, to: '2026-03-01' }))).toContain('INVALID_INPUT');
      expect(await refused(change('colleague', { absenceId: id, to: '2026-03-10' }))).toContain(
        'NOT_ALLOWED',
      );
      expect(await refused(change('agent', { absenceId: newId(), to: '2026-03-10' }))).toContain('NOT_FOUND');
    });

    it('gives what the former stand-in holds to the new one', async () => {
      const own = [await ticketOf('agent'), await ticketOf('agent'), await ticketOf('colleague')];
      const { id } = await register('agent', { standInId: idOf('colleague') });
      await turn();
      await give(own[1] as TicketId, 'lead');
      expect(await change('agent', { absenceId: id, standInId: idOf('lead') })).toMatchObject({
        standIn: { id: idOf('lead') },
      });
      expect(await jobs('absences.pass-on')).toBe(1);
      await house.get(PassOn).run({ absenceId: id, from: idOf('colleague') });
      expect(await holders(own)).toEqual(['lead', 'lead', 'colleague']);
      expect(await change('lead', { absenceId: id, teamId: teamId() })).toMatchObject({
        standIn: null,
        share: 'TEAM',
      });
      await house.get(PassOn).run({ absenceId: id, from: idOf('lead') });
      expect(await holders(own)).toEqual([null, 'lead', 'colleague']);
      await at('2026-03-06T23:00:00Z');
      expect(await holders(own)).toEqual(['agent', 'lead', 'colleague']);
    });

    it('looks ahead only: who was sick yesterday may stand in again from today', async () => {
      const { id } = await register('agent', { standInId: idOf('colleague') });
      await sick('colleague');
      await at('2026-03-03T08:00:00Z');
      const again = await change('lead', { absenceId: id, standInId: idOf('colleague') });
      expect(again).toMatchObject({ standIn: { id: idOf('colleague') }, team: null, version: 3 });
    });

    it('lets the team answer when the stand-in leaves the municipality', async () => {
      const own = [await ticketOf('agent')];
      const { id } = await register('agent', { standInId: idOf('colleague') });
      await turn();
      await leave('colleague');
      await house.get(ReplaceStandIns).run();
      await house.get(ReplaceStandIns).run();
      await house.get(PassOn).run({ absenceId: id, from: idOf('colleague') });
      expect(await holders(own)).toEqual([null]);
      expect(await list('agent', {})).toMatchObject([{ standIn: null, team: { id: teamId() }, version: 2 }]);
      expect(await seesMailbox('lead')).toBe(true);
    });
  });

  describe('who may know', () => {
    it('that somebody is away: those concerned; why: the person and the leads of the person’s teams', async () => {
      await register('agent', { kind: 'SICK', standInId: idOf('registrar') });
      const kinds = async (who: Who) => (await list(who, {})).map(({ kind }) => kind);
      expect(await kinds('agent')).toEqual(['SICK']);
      expect(await kinds('lead')).toEqual(['SICK']);
      expect(await kinds('colleague')).toEqual([null]);
      expect(await kinds('registrar')).toEqual([null]);
      expect(await kinds('officer')).toEqual([]);
      expect(await kinds('admin')).toEqual([]);
    });

    it('everybody sees on a person that the person is away now, and nobody by that why', async () => {
      await register('agent', { kind: 'SICK', teamId: teamId() });
      const away = async (who: Who) => {
        const { people } = await ask<{ people: { id: string; absence: { kind: string | null } | null }[] }>(
          who,
          '{ people { id absence { kind } } }',
        );
        return people.filter(({ absence }) => absence).map(({ id, absence }) => [id, absence?.kind]);
      };
      expect(await away('officer')).toEqual([[idOf('agent'), null]]);
      expect(await away('agent')).toEqual([[idOf('agent'), 'SICK']]);
      house.clock.set(new Date('2026-03-06T23:00:00Z'));
      expect(await away('officer')).toEqual([]);
    });

    it('a list narrows to a person, a team and a period', async () => {
      await register('agent', { teamId: teamId() });
      await register('lead', { from: '2026-03-06', to: '2026-03-09', teamId: teamId() });
      const people = async (variables: Record<string, unknown>) =>
        (await list('colleague', variables)).map(({ person }) => (person as { id: string }).id);
      expect(await people({})).toEqual([idOf('agent'), idOf('lead')]);
      expect(await people({ to: '2026-03-05' })).toEqual([idOf('agent')]);
      expect(await people({ personId: idOf('lead') })).toEqual([idOf('lead')]);
      expect(await people({ teamId: house.town.teams.bygg })).toEqual([]);
      expect(await refused(list('colleague', { from: '2026-03-07' }))).toContain(
        'The period ends before it begins.',
      );
      expect(await refused(list('colleague', { to: '2030-03-07' }))).toContain('three years at the most');
    });

    it('screens of those concerned are told, by ids alone', async () => {
      const ear = await listenForHints();
      const { id } = await register('agent', { kind: 'SICK', standInId: idOf('registrar') });
      const hint = await ear.next('absence.changed');
      await ear.stop();
      expect(hint).toMatchObject({ ids: [id], version: 1 });
      expect(new Set(hint.rooms)).toEqual(
        new Set([`person:${idOf('agent')}`, `person:${idOf('registrar')}`, `team:${teamId()}`]),
      );
    });
  });

  describe('the person’s own mailbox', () => {
    const finds = async (who: Who, words: string): Promise<string[]> => {
      const { search } = await ask<{ search: { edges: { node: { id: string } }[] } }>(
        who,
        'query ($words: String!) { search(query: $words) { edges { node { id } } } }',
        { words },
      );
      return search.edges.map(({ node }) => node.id);
    };
    const sees = async (who: Who, id: TicketId) => {
      const { ticket } = await ask<{ ticket: object | null }>(
        who,
        'query ($id: ID!) { ticket(id: $id) { id } }',
        { id },
      );
      return ticket !== null;
    };
    const lists = async (who: Who): Promise<string[]> => {
      const { tickets } = await ask<{ tickets: { edges: { node: { id: string } }[] } }>(
        who,
        'query ($id: ID!) { tickets(filter: { mailboxId: $id }) { edges { node { id } } } }',
        { id: personal.id },
      );
      return tickets.edges.map(({ node }) => node.id);
    };
    const reply = (who: Who, ticketId: TicketId) =>
      ask(who, 'mutation ($input: ReplyInput!) { replyToTicket(input: $input) { id } }', {
        input: { ticketId, text: 'Hej!' },
      });

    it.each<[string, () => Record<string, unknown>, Who[], Who[]]>([
      ['stand-in', () => ({ standInId: idOf('colleague') }), ['colleague'], ['lead', 'officer', 'admin']],
      ['team', () => ({ teamId: teamId() }), ['colleague', 'lead'], ['officer', 'admin']],
    ])(
      'is read, searched and answered by the %s meanwhile, and no longer afterwards',
      async (_, cover, readers, others) => {
        const ticket = (await house.ticketOf(
          await mailToKarin({ text: 'Om trädfällning vid blåklockan.' }),
        )) as TicketId;
        await register('agent', { from: '2026-03-03', ...cover() });
        const look = async (who: Who) => [
          await sees(who, ticket),
          (await lists(who)).length === 1,
          (await finds(who, 'blåklockan')).length === 1,
          await seesMailbox(who).then((seen) => seen || who === 'admin'),
        ];
        const [no, yes] = [
          [false, false, false, false],
          [true, true, true, true],
        ];
        for (const who of readers) expect(await look(who)).toEqual(no);
        await at('2026-03-02T23:00:00Z');
        for (const who of [...readers, 'agent' as const]) expect(await look(who)).toEqual(yes);
        for (const who of others)
          expect(await look(who)).toEqual(who === 'admin' ? [false, false, false, true] : no);
        await reply(readers[0] as Who, ticket);
        await at('2026-03-06T23:00:00Z');
        for (const who of readers) {
          expect(await look(who)).toEqual(no);
          expect(await refused(reply(who, ticket))).toContain('NOT_FOUND');
        }
        expect(await look('agent')).toEqual(yes);
      },
    );

    it('has its tickets with the stand-in meanwhile, and with the person again', async () => {
      const ticket = (await house.ticketOf(await mailToKarin())) as TicketId;
      await ask('agent', 'mutation ($id: ID!) { takeTicket(ticketId: $id) { id } }', { id: ticket });
      await register('agent', { share: 'MEMBERS', standInId: idOf('colleague') });
      await turn();
      expect(await holders([ticket])).toEqual(['colleague']);
      await at('2026-03-06T23:00:00Z');
      expect(await holders([ticket])).toEqual(['agent']);
    });

    const take = (who: Who, id: TicketId) =>
      ask(who, 'mutation ($id: ID!) { takeTicket(ticketId: $id) { id } }', { id });

    it('has all its open tickets with the person again: also what came meanwhile and the stand-in took', async () => {
      const before = (await house.ticketOf(await mailToKarin())) as TicketId;
      await take('agent', before);
      await register('agent', { standInId: idOf('colleague'), ticketsComeBack: false });
      await turn();
      const [taken, free, resolved] = (await Promise.all(
        [1, 2, 3].map(async () => house.ticketOf(await mailToKarin())),
      )) as [TicketId, TicketId, TicketId];
      await take('colleague', taken);
      await take('colleague', resolved);
      await resolve('colleague', resolved);
      await at('2026-03-06T23:00:00Z');
      expect(await holders([before, taken, free, resolved])).toEqual(['agent', 'agent', null, 'colleague']);
    });

    it('has what a former stand-in took with the new one, and with the person afterwards', async () => {
      const { id } = await register('agent', { standInId: idOf('colleague') });
      await turn();
      const taken = (await house.ticketOf(await mailToKarin())) as TicketId;
      await take('colleague', taken);
      await change('agent', { absenceId: id, standInId: idOf('lead') });
      await house.get(PassOn).run({ absenceId: id, from: idOf('colleague') });
      expect(await holders([taken])).toEqual(['lead']);
      await at('2026-03-06T23:00:00Z');
      expect(await holders([taken])).toEqual(['agent']);
    });

    it('has what one of a former team took with the stand-in who answers now', async () => {
      const { id } = await register('agent', { teamId: teamId() });
      await turn();
      const taken = (await house.ticketOf(await mailToKarin())) as TicketId;
      await take('lead', taken);
      const before = await jobs('absences.pass-on');
      await change('agent', { absenceId: id, replyText: 'Jag är borta.' });
      expect(await jobs('absences.pass-on')).toBe(before);
      await change('agent', { absenceId: id, standInId: idOf('colleague') });
      expect(await jobs('absences.pass-on')).toBe(before + 1);
      await house.get(PassOn).run({ absenceId: id, from: null });
      expect(await holders([taken])).toEqual([null]);
      await take('colleague', taken);
      await change('agent', { absenceId: id, teamId: teamId() });
      await house.get(PassOn).run({ absenceId: id, from: idOf('colleague') });
      expect(await holders([taken])).toEqual(['colleague']);
    });

    it('is shut to the stand-in at the end of the absence, though no worker has looked', async () => {
      const ticket = (await house.ticketOf(await mailToKarin())) as TicketId;
      const { id } = await register('agent', { to: '2026-03-05', standInId: idOf('colleague') });
      await change('agent', { absenceId: id, to: '2026-03-06' });
      house.clock.set(new Date('2026-03-06T22:59:59Z'));
      expect([await seesMailbox('colleague'), await sees('colleague', ticket)]).toEqual([true, true]);
      await reply('colleague', ticket);
      house.clock.set(new Date('2026-03-06T23:00:00Z'));
      expect([await seesMailbox('colleague'), await sees('colleague', ticket)]).toEqual([false, false]);
      expect(await refused(reply('colleague', ticket))).toContain('NOT_FOUND');
    });

    it('falls to a team of its board when the stand-in works for another board from now on', async () => {
      await register('agent', { standInId: idOf('colleague') });
      await turn();
      await house.get(ReplaceStandIns).run();
      expect(await seesMailbox('colleague')).toBe(true);
      await sql('UPDATE role_grants SET team_id = $2 WHERE person_id = $1', [
        idOf('colleague'),
        house.town.teams.socialtjanst,
      ]);
      await house.get(ReplaceStandIns).run();
      expect([await seesMailbox('colleague'), await seesMailbox('lead')]).toEqual([false, true]);
      expect(await list('agent', {})).toMatchObject([{ standIn: null, team: { id: teamId() } }]);
    });

    it('that is made while the person is away is read by the stand-in too', async () => {
      await register('agent', { standInId: idOf('colleague') });
      await turn();
      const before = await jobs('absences.cover-mailbox');
      personal = await ownMailbox({ address: 'karin@ekvalla.example' });
      expect(await jobs('absences.cover-mailbox')).toBe(before + 1);
      await house.get(CoverMailbox).run({ mailboxId: personal.id });
      expect(await seesMailbox('colleague')).toBe(true);
      await at('2026-03-06T23:00:00Z');
      expect(await seesMailbox('colleague')).toBe(false);
    });

    it('is in the rooms of the stand-in’s sockets at once, and out of them again', async () => {
      const heard = async (): Promise<boolean> => {
        const client = await house.as('colleague');
        const { socket, hints } = await client.live();
        const ticket = (await house.ticketOf(await mailToKarin())) as TicketId;
        const other = await house.ticket('info', { messageId: `${newId()}@example.com` });
        await waitFor('the other ticket', () => hints.some(({ ids }) => ids.includes(other)));
        socket.close();
        return hints.some(({ ids }) => ids.includes(ticket));
      };
      expect(await heard()).toBe(false);
      const { socket } = await (await house.as('colleague')).live();
      const dropped = new Promise((resolve) => socket.once('disconnect', resolve));
      const { id } = await register('agent', { standInId: idOf('colleague') });
      await dropped;
      expect(await heard()).toBe(true);
      house.later(1000);
      await end('agent', id);
      expect(await heard()).toBe(false);
    });
  });

  describe('the automatic reply', () => {
    it('goes out once a sender and absence, on the ticket, and answers nothing', async () => {
      await away();
      const first = await mailToKarin(
        { subject: 'Bygglov', messageId: 'bygglov-1@example.com' },
        { envelopeFrom: 'a.lindqvist@example.com' },
      );
      expect(await jobs('mail.answer-for-absent')).toBe(1);
      await answerAbsent(first);
      await answerAbsent(first);
      await answerAbsent(await mailToKarin({}, { envelopeFrom: 'a.lindqvist@example.com' }));
      await answerAbsent(
        await mailToKarin({ from: 'Anna <ANNA@example.com>' }, { envelopeFrom: 'annan@example.com' }),
      );
      const sent = await replies();
      expect(sent).toHaveLength(1);
      expect(sent[0]).toMatchObject({
        to: [{ address: 'a.lindqvist@example.com' }],
        ticket: await house.ticketOf(first),
      });
      expect(sent[0]?.subject).toMatch(/^Auto: Sv: Bygglov \[/);
      expect(sent[0]?.text).toContain(
        'till och med fredag 6 mars 2026. Under tiden läser och besvarar Sara Ek',
      );
      const { ticket } = await ask<{ ticket: Record<string, unknown> }>(
        'colleague',
        'query ($id: ID!) { ticket(id: $id) { status answeredAt waitingSince unread messages { kind direction answersId: id } } }',
        { id: sent[0]?.ticket },
      );
      expect(ticket).toMatchObject({
        status: 'NEW',
        answeredAt: null,
        waitingSince: '2026-03-02T08:00:00.000Z',
        unread: true,
      });
      expect(ticket.messages).toMatchObject([
        { kind: 'PERSON' },
        { kind: 'AUTO_REPLY', direction: 'OUTGOING' },
      ]);
    });

    it('goes out once, though two mails are filed at the same moment', async () => {
      await away();
      const [one, two] = [await mailToKarin(), await mailToKarin()];
      const twin = await house.twin();
      await Promise.all([answerAbsent(one), twin.get(AnswerAbsent).run({ id: two }), answerAbsent(two)]);
      await twin.close();
      expect(await replies()).toHaveLength(1);
    });

    it('goes out again in the next absence', async () => {
      await away({ to: '2026-03-02' });
      await answerAbsent(await mailToKarin());
      await away({ from: '2026-03-03' });
      house.clock.set(new Date('2026-03-03T08:00:00Z'));
      await answerAbsent(await mailToKarin());
      expect(await replies()).toHaveLength(2);
    });

    it('is on from the first moment to the last, though no worker has looked', async () => {
      await away({ from: '2026-03-03', to: '2026-03-03' });
      const moments: [string, boolean][] = [
        ['2026-03-02T22:59:59.999Z', false],
        ['2026-03-02T23:00:00.000Z', true],
        ['2026-03-03T22:59:59.999Z', true],
        ['2026-03-03T23:00:00.000Z', false],
      ];
      for (const [moment, answered] of moments) {
        const before = (await replies()).length;
        house.clock.set(new Date(moment));
        await answerAbsent(await mailToKarin({ from: `${newId()}@example.com` }));
        expect([moment, (await replies()).length - before]).toEqual([moment, answered ? 1 : 0]);
      }
    });

    it('is off when the absence is cancelled or ended', async () => {
      const { id } = await away();
      house.later(1000);
      await end('agent', id);
      await answerAbsent(await mailToKarin());
      expect(await replies()).toEqual([]);
    });

    it('is for the own address alone, not for function mailboxes nor for a ticket of theirs', async () => {
      await away();
      const id = await house.mail('info', { messageId: 'till-info@example.com', from: 'anna@example.com' });
      expect(await jobs('mail.answer-for-absent')).toBe(0);
      await answerAbsent(id);
      const onInfo = await mailToKarin({ inReplyTo: 'till-info@example.com' });
      expect(await house.ticketOf(onInfo)).toBe(await house.ticketOf(id));
      await answerAbsent(onInfo);
      expect(await replies()).toEqual([]);
    });

    it('speaks the language of the mailbox, or says what the person wrote', async () => {
      const words = 'I am at a course. Write to info@ekvalla.example.';
      await sql("UPDATE mailboxes SET language = 'en' WHERE id = $1", [personal.id]);
      const { id, replyText } = await away();
      expect(replyText).toContain('up to and including Friday 6 March 2026. Meanwhile Sara Ek');
      await answerAbsent(await mailToKarin());
      await change('agent', { absenceId: id, replyText: words });
      await answerAbsent(await mailToKarin({ from: 'bo@example.com' }));
      const { replyText: standard } = await change('agent', { absenceId: id, replyText: '' });
      await answerAbsent(await mailToKarin({ from: 'cia@example.com' }));
      expect((await replies()).map(({ text }) => text)).toEqual([replyText, words, standard]);
    });

    it('has standard words that a form can show, and that follow the end when they were not changed', async () => {
      const { absenceReplyText } = await ask<{ absenceReplyText: string }>(
        'agent',
        'query ($to: Date!, $id: ID) { absenceReplyText(to: $to, standInId: $id) }',
        { to: '2026-03-06', id: idOf('colleague') },
      );
      const { id, replyText } = await away({ replyText: absenceReplyText });
      expect(replyText).toBe(absenceReplyText);
      expect((await change('agent', { absenceId: id, to: '2026-03-09' })).replyText).toContain(
        'måndag 9 mars 2026',
      );
    });

    it.each<[string, (mail: MessageId) => Promise<unknown>]>([
      [
        'in a mailbox that presumes secrecy',
        () => sql("UPDATE mailboxes SET secrecy_presumption = 'SECRECY' WHERE kind = 'PERSONAL'"),
      ],
      ['on a secret ticket', () => sql('UPDATE tickets SET marked_secret_at = now()')],
      ['to one with a protected identity', () => sql('UPDATE contacts SET protected_identity_since = now()')],
    ])('says nothing of the matter %s', async (_, makeSecret) => {
      await away();
      const mail = await mailToKarin({ subject: 'Orosanmälan', text: 'Om ett barn.' });
      await makeSecret(mail);
      await answerAbsent(mail);
      const [reply] = await replies();
      expect(reply?.subject).toMatch(/^Auto: \[[A-Z]+-\d{4}-\d+\]$/);
      expect(JSON.stringify(reply)).not.toMatch(/Orosanmälan|barn/);
    });

    it('that is refused opens no ticket', async () => {
      await away();
      await answerAbsent(await mailToKarin());
      const [reply] = await replies();
      await resolve('colleague', reply?.ticket as TicketId);
      await sql("UPDATE outbound_mail SET state = 'REFUSED' WHERE id = $1", [reply?.id]);
      await house
        .get(NoteDelivery)
        .run({ messageId: reply?.id as MessageId, ticketId: reply?.ticket as TicketId, state: 'REFUSED' });
      expect(await sql('SELECT status FROM tickets')).toEqual([{ status: 'RESOLVED' }]);
    });

    it('is not tried for a mail that is not there', async () => {
      await away();
      const id = newId<MessageId>();
      await answerAbsent(id);
      await house.get(AnswerForAbsent).run({ messageId: id, mail: { envelopeFrom: null } as never });
      expect(await replies()).toEqual([]);
    });
  });
});

describe('an absence that can’t be registered', () => {
  beforeAll(open);
  afterAll(() => house?.close());

  it.each<[string, (town: House['town']) => Record<string, unknown>, string]>([
    [
      'in the past',
      () => ({ from: '2026-02-27' }),
      'INVALID_INPUT: An absence can begin today at the earliest.',
    ],
    [
      'over already',
      () => ({ to: '2026-03-02', toTime: '08:30' }),
      'INVALID_INPUT: The absence would be over already.',
    ],
    [
      'backwards',
      () => ({ from: '2026-03-06', to: '2026-03-05' }),
      'INVALID_INPUT: The absence ends before it begins.',
    ],
    ['too long', () => ({ to: '2028-03-03' }), 'INVALID_INPUT: An absence lasts 2 years at the most.'],
    [
      'from 02:30 on the day the clocks are put forward',
      () => ({ from: '2026-03-29', to: '2026-03-30', fromTime: '02:30' }),
      'INVALID_INPUT: There is no 02:30 on 2026-03-29',
    ],
    ['on no real day', () => ({ from: '2026-02-30' }), 'It must be a real day.'],
    ['without anybody who answers', () => ({ teamId: null }), 'INVALID_INPUT: Say who answers meanwhile'],
    [
      'with two who answer',
      ({ people }) => ({ standInId: people.colleague.id }),
      'INVALID_INPUT: Choose a stand-in or a team, not both.',
    ],
    [
      'with oneself',
      ({ people }) => ({ teamId: null, standInId: people.agent.id }),
      'INVALID_INPUT: Nobody stands in for oneself.',
    ],
    [
      'tickets to no stand-in',
      () => ({ share: 'STAND_IN' }),
      'INVALID_INPUT: There is no stand-in to give the tickets to.',
    ],
    [
      'with an unknown stand-in',
      () => ({ teamId: null, standInId: newId() }),
      'NOT_FOUND: There is no such person',
    ],
    ['with an unknown team', () => ({ teamId: newId() }), 'NOT_FOUND: There is no such team'],
    ['of an unknown person', () => ({ personId: newId() }), 'NOT_FOUND: There is no such person'],
    ['with an id that is none', () => ({ teamId: 'kontaktcenter' }), 'INVALID_INPUT'],
    [
      'with a very long reply',
      () => ({ replyText: 'a'.repeat(2001) }),
      'INVALID_INPUT: An automatic reply holds at most 2000 characters.',
    ],
  ])('is refused %s, and nothing is stored', async (_, input, words) => {
    expect(await refused(register('agent', { teamId: teamId(), ...input(house.town) }))).toContain(words);
    expect(await sql('SELECT id FROM absences')).toEqual([]);
    expect(await jobs('absences.turn')).toBe(0);
  });
});

describe('the automatic reply of somebody who is away', () => {
  beforeAll(async () => {
    await open();
    await away();
  });
  afterAll(() => house?.close());

  it.each<[string, MailDraft, { envelopeFrom?: string; serverTime?: Date }]>([
    ['a list', { headers: { 'List-Id': '<nytt.example.com>' } }, {}],
    ['a machine', { headers: { 'Auto-Submitted': 'auto-generated' } }, {}],
    ['an automatic reply', { headers: { 'Auto-Submitted': 'auto-replied' } }, {}],
    ['bulk mail', { headers: { Precedence: 'bulk' } }, {}],
    ['a null sender', {}, { envelopeFrom: '' }],
    ['one of ours', { from: 'info@ekvalla.example' }, {}],
    ['one of ours behind the mail', {}, { envelopeFrom: 'bygg@ekvalla.example' }],
    ['the person', { from: KARIN }, {}],
    ['one who wants none', { headers: { 'X-Auto-Response-Suppress': 'OOF' } }, {}],
    ['a hidden copy', { to: 'nagon@example.com' }, {}],
    ['old mail that is fetched now', {}, { serverTime: new Date('2026-02-20T08:00:00Z') }],
  ])('never goes to %s', async (_, draft, envelope) => {
    const id = await mailToKarin(draft, envelope);
    await answerAbsent(id);
    expect(await replies()).toEqual([]);
  });

  it('goes to a citizen', async () => {
    await answerAbsent(await mailToKarin());
    expect(await replies()).toHaveLength(1);
  });
});
