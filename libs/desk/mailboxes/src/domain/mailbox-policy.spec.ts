import { type BoardId, newId, type PersonActor, type PersonId, type TeamId } from '@kontaktpost/kernel';
import { maySee } from './mailbox-policy';

const [team, otherTeam] = [newId<TeamId>(), newId<TeamId>()];
const [board, otherBoard] = [newId<BoardId>(), newId<BoardId>()];
const owner = newId<PersonId>();
const nobody: PersonActor = {
  kind: 'person',
  id: newId<PersonId>(),
  name: 'Karin Hedlund',
  teams: [],
  boards: [],
  administrator: false,
};
const ofTeam = { teamId: team, ownerId: null, boardId: board };
const personal = { teamId: null, ownerId: owner, boardId: board };

describe('who reads a mailbox', () => {
  it.each<[string, Partial<PersonActor>, boolean, boolean]>([
    ['nobody in particular', {}, false, false],
    ['an agent of its team', { teams: [{ id: team, role: 'AGENT' }] }, true, false],
    ['a lead of another team', { teams: [{ id: otherTeam, role: 'LEAD' }] }, false, false],
    ['its owner', { id: owner }, false, true],
    ['the registrar of its board', { boards: [{ id: board, role: 'REGISTRAR' }] }, true, true],
    ['the lawyer of another board', { boards: [{ id: otherBoard, role: 'LAWYER' }] }, false, false],
    ['an administrator', { administrator: true }, false, false],
  ])('%s', (_, who, function_, own) => {
    expect(maySee({ ...nobody, ...who }, ofTeam)).toBe(function_);
    expect(maySee({ ...nobody, ...who }, personal)).toBe(own);
  });
});
