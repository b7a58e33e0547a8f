import {
  type Actor,
  NotAllowed,
  newId,
  type PersonActor,
  type PersonId,
  system,
  type TeamId,
  type TeamRole,
} from '@kontaktpost/kernel';
import { ensureLead, ensureLeadOrAdministrator, leads, worksIn } from './team-policy';

const [kc, bygg] = [newId<TeamId>(), newId<TeamId>()];

const person = (role: TeamRole | null, administrator = false): PersonActor => ({
  kind: 'person',
  id: newId<PersonId>(),
  name: 'Jonas Wik',
  teams: role ? [{ id: kc, role }] : [],
  boards: [],
  administrator,
});

describe('on a team', () => {
  it.each<[string, Actor, boolean, boolean, boolean]>([
    ['an agent works there', person('AGENT'), true, false, false],
    ['a lead leads it', person('LEAD'), true, true, true],
    ['an administrator from outside looks after it', person(null, true), false, false, true],
    ['an administrator who is an agent there does too', person('AGENT', true), true, false, true],
    ['somebody else does nothing', person(null), false, false, false],
    ['the product may', system('absences'), true, true, true],
  ])('%s', (_, actor, works, isLead, looksAfter) => {
    expect([worksIn(actor, kc), leads(actor, kc)]).toEqual([works, isLead]);
    const lead = () => ensureLead(actor, kc, 'change the rota');
    const either = () => ensureLeadOrAdministrator(actor, kc, 'change opening hours');
    if (isLead) expect(lead).not.toThrow();
    else expect(lead).toThrow(NotAllowed);
    if (looksAfter) expect(either).not.toThrow();
    else expect(either).toThrow('You do not have the right to change opening hours.');
  });

  it('a role counts on its own team alone', () => {
    expect([worksIn(person('LEAD'), bygg), leads(person('LEAD'), bygg)]).toEqual([false, false]);
  });
});
