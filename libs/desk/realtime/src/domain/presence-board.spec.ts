import type { PersonId, TicketId } from '@kontaktpost/kernel';
import { PRESENCE_MS, PresenceBoard, type PresenceSign } from './presence-board';

const sign = (personId: string, doing: PresenceSign['doing'], ticketId = 't1'): PresenceSign => ({
  ticketId: ticketId as TicketId,
  personId: personId as PersonId,
  name: personId,
  doing,
  rooms: ['mailbox:a'],
});

describe('presence', () => {
  it('tells changes only: a repeated sign is a heartbeat', () => {
    const board = new PresenceBoard();
    expect(board.take(sign('anna', 'reading'), 0)?.people).toEqual([
      { id: 'anna', name: 'anna', doing: 'reading' },
    ]);
    expect(board.take(sign('anna', 'reading'), 1)).toBeNull();
    expect(board.take(sign('anna', 'writing'), 2)?.people[0]?.doing).toBe('writing');
    expect(board.take(sign('bo', 'reading'), 3)?.people).toHaveLength(2);
    expect(board.take(sign('anna', null), 4)?.people.map(({ id }) => id)).toEqual(['bo']);
    expect(board.take(sign('anna', null), 5)).toBeNull();
  });

  it('forgets who gives no sign for twenty seconds', () => {
    const board = new PresenceBoard();
    board.take(sign('anna', 'writing'), 0);
    board.take(sign('bo', 'reading'), 15_000);
    expect(board.expire(PRESENCE_MS)).toEqual([]);
    expect(board.expire(PRESENCE_MS + 1)[0]?.people.map(({ id }) => id)).toEqual(['bo']);
    expect(board.expire(99_999)[0]?.people).toEqual([]);
    expect(board.expire(99_999)).toEqual([]);
  });

  it('is told to a new screen within its rooms only', () => {
    const board = new PresenceBoard();
    board.take(sign('anna', 'reading'), 0);
    expect(board.within(new Set(['mailbox:a']))).toHaveLength(1);
    expect(board.within(new Set(['mailbox:b']))).toEqual([]);
  });
});
