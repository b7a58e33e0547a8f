import {
  type BoardId,
  NotAllowed,
  newId,
  type PersonActor,
  type PersonId,
  system,
  type TeamId,
} from '@kontaktpost/kernel';
import { ensureAdministrator, isAdministrator } from './people-policy';
import { type Grant, rolesAfter } from './role-changes';

const [kc, bygg] = [newId<TeamId>(), newId<TeamId>()];
const [ks, sn] = [newId<BoardId>(), newId<BoardId>()];
const agent = (teamId: TeamId): Grant => ({ role: 'AGENT', teamId, boardId: null });
const lead = (teamId: TeamId): Grant => ({ role: 'LEAD', teamId, boardId: null });
const registrar = (boardId: BoardId): Grant => ({ role: 'REGISTRAR', teamId: null, boardId });
const lawyer = (boardId: BoardId): Grant => ({ role: 'LAWYER', teamId: null, boardId });
const administrator: Grant = { role: 'ADMINISTRATOR', teamId: null, boardId: null };

const held = [administrator, agent(kc), registrar(ks)];

describe('the roles after a wish', () => {
  it.each<[string, Parameters<typeof rolesAfter>[1], Grant[]]>([
    ['nothing said: all stay', {}, held],
    ['null says nothing', { administrator: null, teams: null, boards: null }, held],
    ['empty lists take away', { teams: [], boards: [] }, [administrator]],
    ['administration goes alone', { administrator: false }, [agent(kc), registrar(ks)]],
    [
      'teams are replaced',
      { teams: [{ teamId: bygg, role: 'LEAD' }] },
      [administrator, lead(bygg), registrar(ks)],
    ],
    [
      'lead wins on one team, in either order',
      {
        teams: [
          { teamId: kc, role: 'LEAD' },
          { teamId: kc, role: 'AGENT' },
          { teamId: bygg, role: 'AGENT' },
          { teamId: bygg, role: 'LEAD' },
        ],
      },
      [administrator, lead(kc), lead(bygg), registrar(ks)],
    ],
    [
      'several roles on one board, none twice',
      {
        boards: [
          { boardId: sn, role: 'LAWYER' },
          { boardId: sn, role: 'REGISTRAR' },
          { boardId: sn, role: 'LAWYER' },
        ],
      },
      [administrator, agent(kc), lawyer(sn), registrar(sn)],
    ],
  ])('%s', (_, wish, roles) => {
    expect(rolesAfter(held, wish)).toEqual(roles);
  });
});

describe('who looks after people', () => {
  const person = (administrates: boolean): PersonActor => ({
    kind: 'person',
    id: newId<PersonId>(),
    name: 'Jonas Wik',
    teams: [{ id: kc, role: 'LEAD' }],
    boards: [{ id: ks, role: 'REGISTRAR' }],
    administrator: administrates,
  });

  it.each([
    [person(true), true],
    [person(false), false],
    [system('set-up'), true],
    [system('demo'), true],
    [system('mail-intake'), false],
    [system('sign-in'), false],
  ])('%j: %s', (actor, may) => {
    expect(isAdministrator(actor)).toBe(may);
    if (may) expect(() => ensureAdministrator(actor, 'change people')).not.toThrow();
    else expect(() => ensureAdministrator(actor, 'change people')).toThrow(NotAllowed);
  });
});
