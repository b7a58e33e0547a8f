import {
  DEMO_PASSWORD,
  EmailTaken,
  LastAdministrator,
  SavePerson,
  Sessions,
  SignIn,
  SignOut,
  TooManySignIns,
  WrongSignIn,
} from '@kontaktpost/identity';
import { IdentityGraphqlModule } from '@kontaktpost/identity/graphql';
import { NotAllowed, system } from '@kontaktpost/kernel';
import { OrganisationGraphqlModule } from '@kontaktpost/organisation/graphql';
import { aMunicipality, type Municipality, PASSWORD } from '../support/a-municipality';
import { type Desk, listenForHints, START, startDesk } from '../support/desk';
import { freshDatabase, sql } from '../support/fresh-database';

const modules = [IdentityGraphqlModule, OrganisationGraphqlModule];
const HOUR = 3_600_000;
const later = (hours: number): Date => new Date(START.getTime() + hours * HOUR);

describe('people who work here', () => {
  let desk: Desk;
  let town: Municipality;
  beforeEach(async () => {
    await freshDatabase();
    town = await aMunicipality();
    desk = await startDesk({ modules });
  });
  afterEach(() => desk?.stop());

  const signIn = (email: string, password: string, fromLoopback = true) =>
    desk.get(SignIn).run({ email, password, fromLoopback });
  const deeds = async () =>
    sql<{ deed: string; subject_id: string | null; facts: object }>('SELECT * FROM audit_log ORDER BY id');
  const adminSaves = (wish: Partial<Parameters<SavePerson['run']>[1]>) =>
    desk
      .get(SavePerson)
      .run(town.people.admin.actor, { email: 'ny@ekvalla.example', name: 'Ny Person', ...wish });

  describe('signing in', () => {
    it('gives a token behind which stands the person with all roles', async () => {
      const { token, person } = await signIn(' Lead@Ekvalla.example', PASSWORD);
      expect(person).toMatchObject({ id: town.people.lead.id, name: 'Maria Öhman' });
      const actor = await desk.get(Sessions).actorOf(token);
      expect(actor).toEqual({
        ...town.people.lead.actor,
        teams: expect.arrayContaining([...town.people.lead.actor.teams]),
      });
      expect(
        await desk.get(Sessions).actorOf((await signIn(town.people.admin.email, PASSWORD)).token),
      ).toEqual(town.people.admin.actor);
      expect(
        await desk.get(Sessions).actorOf((await signIn(town.people.registrar.email, PASSWORD)).token),
      ).toEqual(town.people.registrar.actor);
    });

    it('says the same whether address or password is wrong, and keeps neither', async () => {
      const wrong = await signIn(town.people.agent.email, 'fel lösenord').catch((fault) => fault);
      const unknown = await signIn('nobody@ekvalla.example', 'fel lösenord').catch((fault) => fault);
      expect(wrong).toBeInstanceOf(WrongSignIn);
      expect([unknown.message, unknown.facts]).toEqual([wrong.message, wrong.facts]);
      expect((await deeds()).map(({ deed, subject_id }) => [deed, subject_id])).toEqual([
        ['sign-in.failed', town.people.agent.id],
        ['sign-in.failed', null],
      ]);
      const kept = JSON.stringify([await deeds(), await sql('SELECT * FROM sign_in_failures')]);
      expect(kept).not.toMatch(/nobody|agent@|fel lösenord/);
    });

    it('pauses after ten failures, also with the right password, and only for that address', async () => {
      const tries = Array.from({ length: 25 }, () =>
        signIn(town.people.agent.email, 'fel lösenord').catch((fault) => fault),
      );
      const faults = await Promise.all(tries);
      expect(faults.filter((fault) => fault instanceof WrongSignIn)).toHaveLength(10);
      expect(faults.filter((fault) => fault instanceof TooManySignIns)).toHaveLength(15);
      await expect(signIn(town.people.agent.email, PASSWORD)).rejects.toThrow('Try again in 15 minutes');
      await expect(signIn(town.people.lead.email, PASSWORD)).resolves.toBeDefined();
      desk.clock.set(new Date(START.getTime() + 15 * 60_000));
      await expect(signIn(town.people.agent.email, PASSWORD)).resolves.toBeDefined();
      expect(await sql('SELECT * FROM sign_in_failures')).toEqual([]);
    });

    it('forgets failures once it succeeds', async () => {
      for (let i = 0; i < 9; i++)
        await expect(signIn(town.people.agent.email, 'fel')).rejects.toThrow(WrongSignIn);
      await signIn(town.people.agent.email, PASSWORD);
      await expect(signIn(town.people.agent.email, 'fel')).rejects.toThrow(WrongSignIn);
      await expect(signIn(town.people.agent.email, PASSWORD)).resolves.toBeDefined();
    });

    it('refuses the demo password wherever others could come', async () => {
      await desk
        .get(SavePerson)
        .run(system('demo'), { email: 'demo@ekvalla.example', name: 'Demo', password: DEMO_PASSWORD });
      await expect(signIn('demo@ekvalla.example', DEMO_PASSWORD)).resolves.toBeDefined();
      await expect(signIn('demo@ekvalla.example', DEMO_PASSWORD, false)).rejects.toThrow(
        'demo password works only',
      );
      await desk.stop();
      desk = await startDesk({ modules, settings: { HOST: '0.0.0.0' } });
      await expect(signIn('demo@ekvalla.example', DEMO_PASSWORD)).rejects.toThrow('demo password works only');
    });
  });

  describe('a session', () => {
    it('ends twelve hours after its last use and thirty days after sign-in', async () => {
      const { token } = await signIn(town.people.agent.email, PASSWORD);
      const actorAt = (hours: number) => {
        desk.clock.set(later(hours));
        return desk.get(Sessions).actorOf(token);
      };
      for (let hours = 11; hours < 30 * 24; hours += 11) expect(await actorAt(hours)).not.toBeNull();
      expect(await actorAt(30 * 24)).toBeNull();
      desk.clock.set(START);
      const other = await signIn(town.people.agent.email, PASSWORD);
      desk.clock.set(later(12));
      expect(await desk.get(Sessions).actorOf(other.token)).toBeNull();
    });

    it('writes its last use at most once a minute', async () => {
      const { token } = await signIn(town.people.agent.email, PASSWORD);
      const seen = async (seconds: number) => {
        desk.clock.set(new Date(START.getTime() + seconds * 1000));
        await desk.get(Sessions).actorOf(token);
        const [row] = await sql<{ last_seen_at: Date }>('SELECT last_seen_at FROM sessions');
        return ((row?.last_seen_at.getTime() ?? 0) - START.getTime()) / 1000;
      };
      expect([await seen(59), await seen(61), await seen(100), await seen(122)]).toEqual([0, 61, 61, 122]);
    });

    it('ends at sign-out, is known to the database by its checksum only, and is nobody with another token', async () => {
      const { token } = await signIn(town.people.agent.email, PASSWORD);
      expect(
        JSON.stringify(await sql('SELECT encode(token_hash, $1) FROM sessions', ['base64'])),
      ).not.toContain(token.slice(0, 8));
      expect(await desk.get(Sessions).actorOf('')).toBeNull();
      expect(await desk.get(Sessions).actorOf('A'.repeat(43))).toBeNull();
      await desk.get(SignOut).run(token);
      expect(await desk.get(Sessions).actorOf(token)).toBeNull();
      await desk.get(SignOut).run(token);
      expect((await deeds()).map(({ deed }) => deed)).toEqual(['sign-in.succeeded', 'sign-out']);
    });
  });

  describe('an administrator', () => {
    it('adds somebody, who can sign in with the roles given', async () => {
      const person = await adminSaves({
        email: 'Ny.Person@Ekvalla.example',
        password: 'ett långt lösenord',
        teams: [{ teamId: town.teams.bygg, role: 'LEAD' }],
      });
      const { token } = await signIn('ny.person@ekvalla.example', 'ett långt lösenord');
      expect(await desk.get(Sessions).actorOf(token)).toMatchObject({
        id: person.id,
        teams: [{ id: town.teams.bygg, role: 'LEAD' }],
      });
      const audit = JSON.stringify(await deeds());
      expect(audit).toContain('person.added');
      expect(audit).not.toMatch(/långt lösenord|scrypt|ny\.person/i);
    });

    it('changes roles, which hold at once and reach the screens', async () => {
      const hints = await listenForHints();
      const { token } = await signIn(town.people.agent.email, PASSWORD);
      const { id, email, name } = town.people.agent;
      await adminSaves({ personId: id, email, name, boards: [{ boardId: town.boards.sn, role: 'LAWYER' }] });
      expect(await desk.get(Sessions).actorOf(token)).toMatchObject({
        teams: town.people.agent.actor.teams,
        boards: [{ id: town.boards.sn, role: 'LAWYER' }],
      });
      expect(await hints.next('rights.changed')).toEqual({
        topic: 'rights.changed',
        ids: [id],
        version: 0,
        rooms: [`person:${id}`],
      });
      await hints.stop();
    });

    it('keeps the password of one whose name is changed, and ends the sessions of one whose password is', async () => {
      const { id, email } = town.people.agent;
      const { token } = await signIn(email, PASSWORD);
      await adminSaves({ personId: id, email, name: 'Karin Hedlund Ek' });
      expect(await desk.get(Sessions).actorOf(token)).toMatchObject({ name: 'Karin Hedlund Ek' });
      await adminSaves({ personId: id, email, name: 'Karin Hedlund', password: 'ett nytt lösenord' });
      expect(await desk.get(Sessions).actorOf(token)).toBeNull();
      await expect(signIn(email, PASSWORD)).rejects.toThrow(WrongSignIn);
      await expect(signIn(email, 'ett nytt lösenord')).resolves.toBeDefined();
    });

    it('lets somebody go: no session, no sign-in, until taken back', async () => {
      const { id, email, name } = town.people.agent;
      const { token } = await signIn(email, PASSWORD);
      await adminSaves({ personId: id, email, name, deactivated: true });
      expect(await desk.get(Sessions).actorOf(token)).toBeNull();
      await expect(signIn(email, PASSWORD)).rejects.toThrow(WrongSignIn);
      await adminSaves({ personId: id, email, name, deactivated: false });
      await expect(signIn(email, PASSWORD)).resolves.toBeDefined();
    });

    it('is never the last to go', async () => {
      const { id, email, name } = town.people.admin;
      await expect(adminSaves({ personId: id, email, name, administrator: false })).rejects.toThrow(
        LastAdministrator,
      );
      await expect(adminSaves({ personId: id, email, name, deactivated: true })).rejects.toThrow(
        LastAdministrator,
      );
      const other = town.people.lead;
      await adminSaves({ personId: other.id, email: other.email, name: other.name, administrator: true });
      const both = await Promise.allSettled([
        adminSaves({ personId: id, email, name, administrator: false }),
        adminSaves({ personId: other.id, email: other.email, name: other.name, deactivated: true }),
      ]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    });

    it.each<[string, (town: Municipality) => Parameters<typeof adminSaves>[0], string | typeof EmailTaken]>([
      ['a taken address', () => ({ email: 'AGENT@ekvalla.example' }), EmailTaken],
      ['no address', () => ({ email: 'agent' }), 'name@example.com'],
      ['no name', () => ({ name: ' ' }), 'Write the name'],
      ['a short password', () => ({ password: 'kort' }), 'at least 12'],
      ["the demo's password", () => ({ password: DEMO_PASSWORD }), 'at least 12'],
      [
        'an unknown team',
        (t) => ({ teams: [{ teamId: t.boards.ks as never, role: 'AGENT' }] }),
        'no such team',
      ],
      [
        'an unknown board',
        (t) => ({ boards: [{ boardId: t.teams.bygg as never, role: 'LAWYER' }] }),
        'no such board',
      ],
      ['an unknown person', (t) => ({ personId: t.boards.ks as never }), 'no such person'],
    ])('is told of %s, and nothing is changed', async (_, wish, said) => {
      const before = await sql(
        'SELECT * FROM people JOIN role_grants ON person_id = people.id ORDER BY role_grants.id',
      );
      await expect(adminSaves(wish(town))).rejects.toThrow(said as string);
      expect(
        await sql('SELECT * FROM people JOIN role_grants ON person_id = people.id ORDER BY role_grants.id'),
      ).toEqual(before);
      expect(await deeds()).toEqual([]);
    });

    it('is the only one who may', async () => {
      for (const key of ['agent', 'lead', 'registrar'] as const) {
        const tried = desk
          .get(SavePerson)
          .run(town.people[key].actor, { email: 'x@ekvalla.example', name: 'X' });
        await expect(tried).rejects.toThrow(NotAllowed);
      }
    });
  });

  describe('over GraphQL', () => {
    const ME =
      '{ me { name language administrator teams { role team { slug } } boards { role board { code } } } }';

    it('tells who asks, and nobody else anything', async () => {
      expect(await desk.ask(null, ME)).toMatchObject({ data: { me: null }, codes: [] });
      expect(await desk.ask(null, '{ people { name } }')).toMatchObject({
        data: null,
        codes: ['NOT_SIGNED_IN'],
      });
      expect((await desk.ask(town.people.registrar.actor, ME)).data).toEqual({
        me: {
          name: 'Gunilla Frisk',
          language: 'SV',
          administrator: false,
          teams: [],
          boards: [{ role: 'REGISTRAR', board: { code: 'KS' } }],
        },
      });
    });

    it('lists those who work here by name; administrators also those who did', async () => {
      const { id, email, name } = town.people.officer;
      await adminSaves({ personId: id, email, name, deactivated: true });
      const names = async (who: 'agent' | 'admin') => {
        const { data } = await desk.ask(town.people[who].actor, '{ people { name } }');
        return (data?.people ?? []) as { name: string }[];
      };
      const there = ['Gunilla Frisk', 'Jonas Wik', 'Karin Hedlund', 'Maria Öhman', 'Sara Ek'];
      expect(await names('agent')).toEqual(there.map((person) => ({ name: person })));
      expect(await names('admin')).toContainEqual({ name: 'Samira Haddad' });
    });

    it('never gives the password hash', async () => {
      expect(
        (await desk.ask(town.people.admin.actor, '{ people { passwordHash } }')).messages.join(),
      ).toContain('Cannot query field');
    });

    it('saves a person and a language', async () => {
      const save =
        'mutation ($input: SavePersonInput!) { savePerson(input: $input) { name title teams { team { slug } } } }';
      const input = {
        email: 'ali@ekvalla.example',
        name: 'Ali Nouri',
        teams: [{ teamId: town.teams.bygg, role: 'AGENT' }],
      };
      expect(await desk.ask(town.people.admin.actor, save, { input })).toMatchObject({
        data: { savePerson: { name: 'Ali Nouri', title: '', teams: [{ team: { slug: 'bygg' } }] } },
      });
      expect((await desk.ask(town.people.agent.actor, save, { input })).codes).toEqual(['NOT_ALLOWED']);
      expect(
        await desk.ask(town.people.agent.actor, 'mutation { setLanguage(language: EN) { language } }'),
      ).toMatchObject({
        data: { setLanguage: { language: 'EN' } },
      });
      expect((await deeds()).map(({ deed }) => deed)).toEqual(['person.added', 'person.language-set']);
    });
  });
});
