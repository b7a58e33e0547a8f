import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Running } from './processes';
import { tempHome } from './temp-home';

const READY = "console.log('Kontaktpost mail-worker: ready');";
const LIVES = 'setInterval(() => undefined, 1000);';

/** A process that stands in for the mail worker. */
function worker(code: string, expected: RegExp[] = []): { running: Running; home: string } {
  const home = tempHome('stand-in');
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });
  return { running: new Running('mail-worker', home, child, expected), home };
}

describe('a process of the product under test', () => {
  it('is ready when it says so, and stops without leaving anything', async () => {
    const { running, home } = worker(READY + LIVES);
    await running.ready();
    await running.stop();
    expect([running.ended, existsSync(home)]).toEqual([true, false]);
  });

  it('can be killed without a word', async () => {
    const { running } = worker(`process.on('SIGTERM', () => console.log('asked')); ${READY} ${LIVES}`);
    await running.ready();
    await running.kill();
    expect(running).toMatchObject({ ended: true, output: 'Kontaktpost mail-worker: ready' });
  });

  it('shows its output when it stops at once or never gets ready', async () => {
    await expect(worker("console.error('SECRET_KEY: is missing')").running.ready()).rejects.toThrow(
      /stopped at once[\s\S]*SECRET_KEY: is missing/,
    );
    await expect(worker(`console.log('starting'); ${LIVES}`).running.ready(300)).rejects.toThrow(
      /Waited 0.3 s for the mail-worker[\s\S]*starting/,
    );
  });

  it.each([
    ['a fault in its output', "console.error('[Nest] 1 ERROR [Jobs] boom');", /printed faults:\n.*boom/],
    ['a bad end', "process.on('SIGTERM', () => process.exit(3));", /ended with 3/],
  ])('fails for %s', async (_what, code, said) => {
    const { running } = worker(`${code} ${READY} ${LIVES}`);
    await running.ready();
    await expect(running.stop()).rejects.toThrow(said);
  });

  it('fails when it hangs', async () => {
    const { running } = worker(`process.on('SIGTERM', () => undefined); ${READY} ${LIVES}`);
    await running.ready();
    await expect(running.stop(300)).rejects.toThrow('did not stop within 0.3 s');
  });

  it('lets faults pass that the test provokes', async () => {
    const { running } = worker(`console.error('ERROR boom'); ${READY} ${LIVES}`, [/boom/]);
    await running.ready();
    await running.stop();
    expect(running.output).toContain('boom');
  });
});
