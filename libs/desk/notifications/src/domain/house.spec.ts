import type { PersonId, TeamId } from '@kontaktpost/kernel';
import { type Deadline, toldOf } from './deadline';
import { type House, leadsOf, type Member, seesTo } from './house';

const person = (name: string) => name as PersonId;
const [lead, second, karin, sara, gone, owner] = ['lead', 'second', 'karin', 'sara', 'gone', 'owner'].map(
  person,
) as [PersonId, PersonId, PersonId, PersonId, PersonId, PersonId];
const kc = 'kc' as TeamId;
const bygg = 'bygg' as TeamId;
const MEMBERS: Member[] = [
  { personId: lead, role: 'LEAD' },
  { personId: karin, role: 'AGENT' },
  { personId: sara, role: 'AGENT' },
];
const house = (away: Record<string, PersonId | TeamId> = {}): House => ({
  members: new Map([
    [kc, MEMBERS],
    [bygg, [{ personId: second, role: 'LEAD' }]],
  ]),
  away: new Map(
    Object.entries(away).map(([who, cover]) => [
      person(who),
      cover === kc || cover === bygg
        ? { standInId: null, teamId: cover }
        : { standInId: cover as PersonId, teamId: null },
    ]),
  ),
  left: new Set([gone]),
});

describe('who is told for a team', () => {
  it.each<[string, House, PersonId[]]>([
    ['its lead', house(), [lead]],
    ['its members while the lead is away', house({ lead: karin }), [karin, sara]],
    ['its lead when all are away', house({ lead: kc, karin: kc, sara: kc }), [lead]],
  ])('%s', (_, at, told) => {
    expect(leadsOf(at, kc)).toEqual(told);
  });

  it('nobody for no team, or one that nobody works in', () => {
    expect(leadsOf(house(), null)).toEqual([]);
    expect(leadsOf(house(), 'other' as TeamId)).toEqual([]);
  });
});

describe('who sees to the work of a person', () => {
  it.each<[string, PersonId | null, House, PersonId[]]>([
    ['who is there', karin, house(), [karin]],
    ['who is away, with a stand-in', karin, house({ karin: sara }), [sara]],
    ['who is away, with a team', karin, house({ karin: bygg }), [second]],
    ['whose stand-in is away too', karin, house({ karin: sara, sara: kc }), []],
    ['whose stand-in has left', karin, house({ karin: gone }), []],
    ['who has left', gone, house(), []],
    ['nobody', null, house(), []],
  ])('%s', (_, who, at, told) => {
    expect(seesTo(at, who)).toEqual(told);
  });
});

describe('whom a deadline is told', () => {
  const none = { assigneeId: null, contactPersonId: null, teamId: kc, ownerId: null };
  const ours = { ...none, assigneeId: karin };
  const personal = { ...none, teamId: null, ownerId: owner };
  it.each<[string, Deadline, House, PersonId[]]>([
    ['before it, the assignee', { kind: 'REMINDER', ...ours }, house(), [karin]],
    ['before it, with nobody assigned, the lead', { kind: 'REMINDER', ...none }, house(), [lead]],
    ['before it, the stand-in', { kind: 'REMINDER', ...ours }, house({ karin: sara }), [sara]],
    [
      'before it, the lead when nobody stands in',
      { kind: 'REMINDER', ...ours },
      house({ karin: sara, sara: kc }),
      [lead],
    ],
    [
      'before it, who was named to the citizen too',
      { kind: 'REMINDER', ...ours, contactPersonId: sara },
      house(),
      [karin, sara],
    ],
    [
      'once who is both assignee and contact person',
      { kind: 'REMINDER', ...ours, contactPersonId: karin },
      house(),
      [karin],
    ],
    ['at it, the lead and the assignee', { kind: 'ESCALATION', ...ours }, house(), [lead, karin]],
    ['at it, the lead alone', { kind: 'ESCALATION', ...none }, house(), [lead]],
    ['at it, not who was named', { kind: 'ESCALATION', ...none, contactPersonId: sara }, house(), [lead]],
    ['a lead who has it himself, once', { kind: 'ESCALATION', ...none, assigneeId: lead }, house(), [lead]],
    [
      'before it, the lead when the stand-in works elsewhere',
      { kind: 'REMINDER', ...ours },
      house({ karin: second }),
      [lead],
    ],
    [
      'before it, the lead when the team that covers is another',
      { kind: 'REMINDER', ...ours },
      house({ karin: bygg }),
      [lead],
    ],
    [
      'before it, the lead when who has it has left the team, and no contact person who has',
      { kind: 'REMINDER', ...none, assigneeId: second, contactPersonId: owner },
      house(),
      [lead],
    ],
    [
      'at it, the lead alone when who has it has left the team',
      { kind: 'ESCALATION', ...none, assigneeId: second },
      house(),
      [lead],
    ],
    [
      'the owner of a personal mailbox, not who once stood in',
      { kind: 'ESCALATION', ...personal, assigneeId: sara },
      house(),
      [owner],
    ],
    [
      'of a personal mailbox who has it of the team that covers',
      { kind: 'REMINDER', ...personal, assigneeId: sara },
      house({ owner: kc }),
      [sara],
    ],
    ['the owner of a personal mailbox', { kind: 'REMINDER', ...personal }, house(), [owner]],
    ['who stands in for the owner', { kind: 'ESCALATION', ...personal }, house({ owner: karin }), [karin]],
    ['the team that covers for the owner', { kind: 'REMINDER', ...personal }, house({ owner: kc }), [lead]],
    [
      'the owner when nobody else is there',
      { kind: 'REMINDER', ...personal },
      house({ owner: sara, sara: karin }),
      [owner],
    ],
  ])('%s', (_, deadline, at, told) => {
    expect(toldOf(deadline, at)).toEqual(told);
  });
});
