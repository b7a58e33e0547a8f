import type { PersonId, TeamId, TicketId } from '@kontaktpost/kernel';
import fc from 'fast-check';
import { shareOut } from './share-out';

const PEOPLE = ['bo', 'cia', 'dan'] as PersonId[];
const [KC, BYGG] = ['kc', 'bygg'] as TeamId[] as [TeamId, TeamId];
const tickets = (count: number, teamId: TeamId | null = KC) =>
  Array.from({ length: count }, (_, n) => ({
    ticketId: `t${String(n).padStart(3, '0')}` as TicketId,
    teamId,
  }));
const shared = (count: number, held: Record<string, number>, members = PEOPLE): string[] => {
  const given = shareOut(tickets(count), {
    members: new Map([[KC, members]]),
    held: new Map(Object.entries(held)) as Map<PersonId, number>,
  });
  return [...given.values()].map(String);
};

describe('sharing tickets out', () => {
  it.each<[string, number, Record<string, number>, string[]]>([
    ['one after the other', 4, {}, ['bo', 'cia', 'dan', 'bo']],
    ['the least burdened first', 4, { bo: 2, cia: 1, dan: 0 }, ['dan', 'cia', 'dan', 'bo']],
    ['none to who has many', 3, { bo: 9, cia: 0, dan: 0 }, ['cia', 'dan', 'cia']],
    ['none at all', 0, {}, []],
  ])('%s', (_, count, held, expected) => {
    expect(shared(count, held)).toEqual(expected);
  });

  it('goes to the team where nobody is at work, and for mailboxes without one', () => {
    expect(shared(2, {}, [])).toEqual(['null', 'null']);
    const none = shareOut([...tickets(1, null), ...tickets(1, BYGG)], {
      members: new Map([[KC, PEOPLE]]),
      held: new Map(),
    });
    expect([...none.values()]).toEqual([null]);
  });

  it('counts what a person of two teams gets in both', () => {
    const both = [
      { ticketId: 'a' as TicketId, teamId: KC },
      { ticketId: 'b' as TicketId, teamId: BYGG },
    ];
    const [bo, cia] = PEOPLE as [PersonId, PersonId];
    const members = new Map([
      [KC, [bo]],
      [BYGG, [bo, cia]],
    ]);
    expect([...shareOut(both, { members, held: new Map() }).values()]).toEqual([bo, cia]);
  });

  it('is even and the same each time, in whatever order the members come', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.shuffledSubarray(PEOPLE, { minLength: 3 }), (count, members) => {
        const given = shared(count, {}, members);
        expect(given).toEqual(shared(count, {}));
        const each = PEOPLE.map((person) => given.filter((to) => to === person).length);
        expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
