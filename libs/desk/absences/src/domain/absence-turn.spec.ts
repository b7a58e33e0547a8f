import { type AbsenceTimes, stateOf, turnOf } from './absence-turn';

const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 2, hour));
const times = (more: Partial<AbsenceTimes> = {}): AbsenceTimes => ({
  startsAt: at(8),
  endsAt: at(16),
  beganAt: null,
  endedAt: null,
  cancelledAt: null,
  ...more,
});

describe('an absence at a moment', () => {
  it.each<[string, AbsenceTimes, number, string, 'BEGIN' | 'END' | null]>([
    ['before', times(), 7, 'PLANNED', null],
    ['the moment it begins', times(), 8, 'RUNNING', 'BEGIN'],
    ['all moved', times({ beganAt: at(8) }), 9, 'RUNNING', null],
    ['the moment it ends', times({ beganAt: at(8) }), 16, 'ENDED', 'END'],
    ['over, and never begun', times(), 17, 'ENDED', 'END'],
    ['over, and all is back', times({ beganAt: at(8), endedAt: at(16) }), 17, 'ENDED', null],
    ['cancelled', times({ cancelledAt: at(7) }), 9, 'CANCELLED', null],
  ])('%s', (_, absence, hour, state, turn) => {
    expect([stateOf(absence, at(hour)), turnOf(absence, at(hour))]).toEqual([state, turn]);
  });
});
