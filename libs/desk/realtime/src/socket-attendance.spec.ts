import type { PersonActor } from '@kontaktpost/kernel';
import { SocketAttendance } from './socket-attendance';

const ANNA = { name: 'Anna' } as PersonActor;

async function noted(said: [unknown, number][]): Promise<boolean[]> {
  const notes: boolean[] = [];
  const attendance = new SocketAttendance(ANNA, async (_, atWork) => void notes.push(atWork));
  for (const [message, at] of said) await attendance.said(message, at);
  return notes;
}

describe('what a screen says of its person', () => {
  it('is noted at once when it is new, else every twenty seconds', async () => {
    const work = { atWork: true };
    expect(
      await noted([
        [work, 0],
        [work, 5000],
        [work, 19_999],
        [work, 20_000],
      ]),
    ).toEqual([true, true]);
    expect(
      await noted([
        [work, 0],
        [{ atWork: false }, 1],
        [work, 2],
      ]),
    ).toEqual([true, false, true]);
  });

  it.each([[undefined], ['at work'], [{}], [{ atWork: 'yes' }], [{ atWork: 1 }], [[true]]])(
    'is let fall: %j',
    async (message) => {
      expect(await noted([[message, 0]])).toEqual([]);
    },
  );

  it('is noted ten times in ten seconds at the most', async () => {
    const wild = Array.from({ length: 50 }, (_, i): [unknown, number] => [{ atWork: i % 2 === 0 }, i]);
    expect(await noted(wild)).toHaveLength(10);
    expect(await noted([...wild, [{ atWork: true }, 10_051]])).toHaveLength(11);
  });

  it('is noted again after a note that failed', async () => {
    const notes: boolean[] = [];
    const attendance = new SocketAttendance(ANNA, async (_, atWork) => {
      notes.push(atWork);
      if (notes.length === 1) throw new Error('The database is away.');
    });
    await expect(attendance.said({ atWork: true }, 0)).rejects.toThrow('The database is away.');
    await attendance.said({ atWork: false }, 1);
    expect(notes).toEqual([true, false]);
  });
});
