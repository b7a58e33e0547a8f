import { NotAllowed, system } from '@kontaktpost/kernel';
import {
  FIRST_SIGNATURE,
  OrganisationStore,
  SaveTeam,
  SetUpOrganisation,
  Taken,
} from '@kontaktpost/organisation';
import { OrganisationGraphqlModule } from '@kontaktpost/organisation/graphql';
import { aMunicipality, type Municipality } from '../support/a-municipality';
import { type Desk, idIn, startDesk } from '../support/desk';
import { freshDatabase, sql } from '../support/fresh-database';

const SAVE_TEAM =
  'mutation ($input: SaveTeamInput!) { saveTeam(input: $input) { id name slug board { code } } }';
const SAVE_BOARD = 'mutation ($input: SaveBoardInput!) { saveBoard(input: $input) { id code name } }';
const UPDATE =
  'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { name phone signatureTemplate } }';

describe('the organisation', () => {
  let desk: Desk;
  let town: Municipality;
  beforeEach(async () => {
    await freshDatabase();
    town = await aMunicipality();
    desk = await startDesk({ modules: [OrganisationGraphqlModule] });
  });
  afterEach(() => desk?.stop());

  const admin = () => town.people.admin.actor;
  const deeds = async () =>
    (await sql<{ deed: string }>('SELECT deed FROM audit_log ORDER BY id')).map(({ deed }) => deed);

  it('shows everyone its name and boards, and each the own teams with their members, leads first', async () => {
    const question =
      '{ organisation { name domain phone } boards { code } teams { slug board { code } members { role person { name } } } }';
    expect((await desk.ask(town.people.lead.actor, question)).data).toEqual({
      organisation: { name: 'Ekvalla kommun', domain: 'ekvalla.example', phone: '0123-45 60 00' },
      boards: [{ code: 'KS' }, { code: 'SN' }],
      teams: [
        {
          slug: 'bygg',
          board: { code: 'KS' },
          members: [{ role: 'AGENT', person: { name: 'Maria Öhman' } }],
        },
        {
          slug: 'kontaktcenter',
          board: { code: 'KS' },
          members: [
            { role: 'LEAD', person: { name: 'Maria Öhman' } },
            { role: 'AGENT', person: { name: 'Karin Hedlund' } },
            { role: 'AGENT', person: { name: 'Sara Ek' } },
          ],
        },
      ],
    });
    const teams = async (who: 'admin' | 'registrar') =>
      (await desk.ask(town.people[who].actor, '{ teams { slug } }')).data?.teams;
    expect(await teams('admin')).toEqual([
      { slug: 'bygg' },
      { slug: 'kontaktcenter' },
      { slug: 'socialtjanst' },
    ]);
    expect(await teams('registrar')).toEqual([]);
    expect((await desk.ask(null, '{ organisation { name } }')).codes).toEqual(['NOT_SIGNED_IN']);
  });

  it('is changed by administrators: boards, teams, signature', async () => {
    const board = await desk.ask(admin(), SAVE_BOARD, {
      input: { code: 'BMN', name: 'Bygg- och miljönämnden' },
    });
    const boardId = idIn(board, 'saveBoard');
    const team = await desk.ask(admin(), SAVE_TEAM, { input: { name: 'Bygglov', slug: 'bygglov', boardId } });
    expect(team.data).toMatchObject({ saveTeam: { slug: 'bygglov', board: { code: 'BMN' } } });
    const teamId = idIn(team, 'saveTeam');
    const renamed = await desk.ask(admin(), SAVE_TEAM, {
      input: { teamId, name: 'Bygg och lov', slug: 'bygglov', boardId },
    });
    expect(renamed.data).toMatchObject({ saveTeam: { id: teamId, name: 'Bygg och lov' } });
    const update = await desk.ask(admin(), UPDATE, { input: { phone: '0123-45 60 01' } });
    expect(update.data).toEqual({
      updateOrganisation: {
        name: 'Ekvalla kommun',
        phone: '0123-45 60 01',
        signatureTemplate: FIRST_SIGNATURE,
      },
    });
    expect(await deeds()).toEqual(['board.added', 'team.added', 'team.changed', 'organisation.changed']);
  });

  it.each<[string, string, (t: Municipality) => object, string]>([
    [
      'a board code twice',
      SAVE_BOARD,
      () => ({ code: 'KS', name: 'Kultur' }),
      'already a board with this code',
    ],
    [
      'a board name twice',
      SAVE_BOARD,
      () => ({ code: 'KN', name: 'Kommunstyrelsen' }),
      'already a board with this name',
    ],
    ['a strange code', SAVE_BOARD, () => ({ code: 'k s', name: 'Kultur' }), 'capital letters'],
    [
      'a slug twice',
      SAVE_TEAM,
      (t) => ({ name: 'Ny', slug: 'bygg', boardId: t.boards.ks }),
      'already a team with this slug',
    ],
    [
      'a strange slug',
      SAVE_TEAM,
      (t) => ({ name: 'Ny', slug: 'Å ä', boardId: t.boards.ks }),
      'small letters',
    ],
    ['no such board', SAVE_TEAM, (t) => ({ name: 'Ny', slug: 'ny', boardId: t.teams.bygg }), 'no such board'],
    [
      'a team that leaves its board',
      SAVE_TEAM,
      (t) => ({ teamId: t.teams.bygg, name: 'Bygg', slug: 'bygg', boardId: t.boards.sn }),
      'stays with its board',
    ],
    [
      'a signature with an unknown field',
      UPDATE,
      () => ({ signatureTemplate: '{{person.fax}}' }),
      'unknown field, {{person.fax}}',
    ],
    ['an empty name', UPDATE, () => ({ name: ' ' }), 'Write the name'],
  ])('refuses %s and writes nothing down', async (_, mutation, input, said) => {
    const { data, messages } = await desk.ask(admin(), mutation, { input: input(town) });
    expect(data).toBeNull();
    expect(messages.join()).toContain(said);
    expect(await deeds()).toEqual([]);
  });

  it('is changed by nobody else', async () => {
    const { lead } = town.people;
    const inputs = [
      [SAVE_BOARD, { code: 'X', name: 'X' }],
      [SAVE_TEAM, { name: 'X', slug: 'x', boardId: town.boards.ks }],
      [UPDATE, { name: 'X' }],
    ] as const;
    for (const [mutation, input] of inputs)
      expect((await desk.ask(lead.actor, mutation, { input })).codes).toEqual(['NOT_ALLOWED']);
  });

  it('is set up once, in an empty database', async () => {
    const first = { name: 'Ekvalla kommun', domain: 'Ekvalla.example' };
    await expect(desk.get(SetUpOrganisation).run(system('set-up'), first)).rejects.toThrow('already set up');
    await sql('DELETE FROM organisation');
    await expect(desk.get(OrganisationStore).organisation()).rejects.toThrow('not set up yet');
    await expect(desk.get(SetUpOrganisation).run(system('mail-intake'), first)).rejects.toThrow(NotAllowed);
    await desk.get(SetUpOrganisation).run(system('set-up'), first);
    expect(await desk.get(OrganisationStore).organisation()).toMatchObject({
      domain: 'ekvalla.example',
      referencePrefix: 'KC',
      signatureTemplate: FIRST_SIGNATURE,
    });
  });

  it('lets only one of two teams have a name when both come at once', async () => {
    const add = (slug: string) =>
      desk.get(SaveTeam).run(admin(), { name: 'Ny', slug, boardId: town.boards.ks });
    const [one, other] = await Promise.allSettled([add('ny-ett'), add('ny-tva')]);
    const faults = [one, other].flatMap((result) => (result?.status === 'rejected' ? [result.reason] : []));
    expect(faults).toEqual([expect.any(Taken)]);
  });
});
