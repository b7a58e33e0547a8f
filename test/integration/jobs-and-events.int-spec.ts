import { ConfigModule } from '@kontaktpost/config';
import { DatabaseModule, UnitOfWork } from '@kontaktpost/database';
import { defineEvent, Events, EventsModule, onEvent } from '@kontaktpost/events';
import {
  DeadWorkers,
  defineTask,
  JobRunnerModule,
  Jobs,
  JobsModule,
  type TaskHandler,
  WorkerSign,
} from '@kontaktpost/jobs';
import { type INestApplicationContext, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { listenForHints } from '../support/desk';
import { asOwner, freshDatabase, sql } from '../support/fresh-database';
import { waitFor } from '../support/wait-for';

type Note = { word: string };

/** What ran, in order. */
const ran: string[] = [];

@Injectable()
class NoteWord implements TaskHandler<Note> {
  async run({ word }: Note): Promise<void> {
    ran.push(word);
  }
}

@Injectable()
class FailOnce implements TaskHandler<Note> {
  async run({ word }: Note): Promise<void> {
    ran.push(word);
    if (ran.filter((other) => other === word).length === 1) throw new Error('eva@example.com is away');
  }
}

/** Runs until the test lets it go. */
@Injectable()
class WaitForWord implements TaskHandler<Note> {
  static readonly letGo = new Map<string, () => void>();

  run({ word }: Note): Promise<void> {
    ran.push(`${word} begun`);
    return new Promise<void>((done) => WaitForWord.letGo.set(word, done)).then(() => {
      ran.push(`${word} done`);
    });
  }
}

const noteWord = defineTask('test.note', NoteWord);
const failOnce = defineTask('test.fail-once', FailOnce);
const waitForWord = defineTask('test.wait', WaitForWord);
const SomethingHappened = defineEvent<Note>('something.happened');
const noteFirst = onEvent(SomethingHappened, 'test.note-first', NoteWord);
const noteSecond = onEvent(SomethingHappened, 'test.note-second', NoteWord);

const work = { tasks: [noteWord, failOnce, waitForWord, noteFirst, noteSecond], crons: [] };
const handlers = [NoteWord, FailOnce, WaitForWord];
const platform = () => [ConfigModule.fromEnvironment(), DatabaseModule, JobsModule, EventsModule];

describe('jobs and events', () => {
  let api: INestApplicationContext;
  let worker: INestApplicationContext | undefined;

  beforeAll(async () => {
    await freshDatabase();
    @Module({ imports: platform() })
    class ApiModule {}
    api = await NestFactory.createApplicationContext(ApiModule, { logger: false });
  });
  beforeEach(() => {
    ran.length = 0;
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
    await sql('DELETE FROM graphile_worker._private_jobs; DELETE FROM graphile_worker._private_job_queues');
  });
  afterAll(() => api?.close());

  const startWorker = async (): Promise<void> => {
    @Module({ imports: [...platform(), JobRunnerModule.for(work)], providers: handlers })
    class WorkerModule {}
    worker = await NestFactory.createApplicationContext(WorkerModule, { logger: false });
  };
  const unit = () => api.get(UnitOfWork);
  const jobs = () => api.get(Jobs);
  const waiting = async (): Promise<{ task: string; word: string; key: string | null; attempts: number }[]> =>
    sql(
      `SELECT identifier AS task, payload->>'word' AS word, key, attempts FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id ORDER BY j.id`,
    );
  const until = (what: string, ...words: string[]) =>
    waitFor(what, () => words.every((word) => ran.includes(word)));

  describe('enqueueing', () => {
    it('is refused outside a transaction', async () => {
      await expect(jobs().add(noteWord, { word: 'x' })).rejects.toThrow(
        'job test.note outside a transaction',
      );
    });

    it('exists exactly when the change does', async () => {
      const failing = unit().run(async () => {
        await jobs().add(noteWord, { word: 'never' });
        throw new Error('taken back');
      });
      await expect(failing).rejects.toThrow('taken back');
      expect(await waiting()).toEqual([]);
      await unit().run(() => jobs().add(noteWord, { word: 'now' }));
      expect((await waiting()).map(({ word }) => word)).toEqual(['now']);
    });

    it('moves a timer: the same key is one job', async () => {
      const at = new Date(Date.now() + 3_600_000);
      for (const word of ['first', 'second'])
        await unit().run(() => jobs().add(noteWord, { word }, { key: 'due:42', at }));
      expect(await waiting()).toEqual([{ task: 'test.note', word: 'second', key: 'due:42', attempts: 0 }]);
    });
  });

  describe('running', () => {
    it('takes what waits, and what comes later within moments', async () => {
      await unit().run(() => jobs().add(noteWord, { word: 'before' }));
      await startWorker();
      await until('the job from before', 'before');
      await unit().run(() => jobs().add(noteWord, { word: 'after' }));
      await until('the new job', 'after');
    });

    it('takes jobs of one queue one at a time and in order, and others beside them', async () => {
      await startWorker();
      await unit().run(async () => {
        await jobs().add(waitForWord, { word: 'a1' }, { queue: 'a' });
        await jobs().add(noteWord, { word: 'a2' }, { queue: 'a' });
        await jobs().add(noteWord, { word: 'a3' }, { queue: 'a' });
        await jobs().add(noteWord, { word: 'b1' }, { queue: 'b' });
      });
      await until('the other queue', 'a1 begun', 'b1');
      expect(ran).not.toContain('a2');
      WaitForWord.letGo.get('a1')?.();
      await until('the rest', 'a3');
      expect(ran.filter((word) => word.startsWith('a'))).toEqual(['a1 begun', 'a1 done', 'a2', 'a3']);
    });

    it('tries what failed again later, without its words in the queue', async () => {
      await startWorker();
      await unit().run(() => jobs().add(failOnce, { word: 'again' }));
      const failed = await waitFor('the first try to be over', async () => {
        const [job] = await sql<{ last_error: string }>(
          'SELECT last_error FROM graphile_worker.jobs WHERE attempts = 1 AND locked_by IS NULL',
        );
        return job?.last_error;
      });
      expect(failed).toMatch(/^Error at .*FailOnce/);
      expect(failed).not.toContain('eva@');
      await sql('UPDATE graphile_worker._private_jobs SET run_at = now()');
      await waitFor('the second try', () => ran.filter((word) => word === 'again').length === 2);
      await waitFor('the job to be done', async () => (await waiting()).length === 0);
    });

    it('ends what it has begun before it stops', async () => {
      await startWorker();
      await unit().run(() => jobs().add(waitForWord, { word: 'long' }));
      await until('the job', 'long begun');
      const closed = worker?.close();
      WaitForWord.letGo.get('long')?.();
      await closed;
      worker = undefined;
      expect(ran).toEqual(['long begun', 'long done']);
      expect(await waiting()).toEqual([]);
    });

    it('does not start with two tasks of one name, or a clock for a task that nobody runs', () => {
      expect(() => JobRunnerModule.for({ tasks: [noteWord, noteWord], crons: [] })).toThrow(
        'Two tasks are called test.note',
      );
      const crons = [{ task: noteWord, pattern: '* * * * *' }];
      expect(() => JobRunnerModule.for({ tasks: [failOnce], crons })).toThrow('No task runs test.note');
    });
  });

  describe('workers that are gone', () => {
    const ALIVE = 2527;
    /** A job in the hands of the worker with this number, in a queue, with one more behind it. */
    const heldBy = async (number: number): Promise<void> => {
      await unit().run(async () => {
        await jobs().add(noteWord, { word: `held-${number}` }, { queue: `q${number}` });
        await jobs().add(noteWord, { word: `behind-${number}` }, { queue: `q${number}` });
      });
      await sql(
        `UPDATE graphile_worker._private_job_queues SET locked_by = $1, locked_at = now() WHERE queue_name = $2`,
        [`worker-${number}`, `q${number}`],
      );
      await sql(
        `UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now(), attempts = 1 WHERE payload->>'word' = $2`,
        [`worker-${number}`, `held-${number}`],
      );
    };

    it('lose their jobs and queues to the next one; what a living one holds stays', async () => {
      await heldBy(9001);
      await heldBy(9002);
      await asOwner(process.env.DATABASE_URL as string, async (living) => {
        await living.query('SELECT pg_advisory_lock($1, $2)', [ALIVE, 9002]);
        expect(await api.get(DeadWorkers).alive([9001, 9002])).toEqual(new Set([9002]));
        await startWorker();
        await until("the dead one's jobs", 'held-9001', 'behind-9001');
        await unit().run(() => jobs().add(noteWord, { word: 'round' }));
        await until('a round of the queue', 'round');
        expect(ran).not.toContain('held-9002');
        expect(ran).not.toContain('behind-9002');
      });
      expect(await api.get(DeadWorkers).release()).toBe(1);
      await until('what the other one left', 'held-9002', 'behind-9002');
    });

    it('leave no queue locked behind a job that is no more', async () => {
      await heldBy(9003);
      await sql("DELETE FROM graphile_worker._private_jobs WHERE payload->>'word' = 'held-9003'");
      await api.get(DeadWorkers).release();
      await startWorker();
      await until('the job behind', 'behind-9003');
    });

    it('are told by their lock: a sign of life is there from the first job to the stop', async () => {
      expect(await api.get(DeadWorkers).anyAlive()).toBe(false);
      await startWorker();
      const number = (await worker?.get(WorkerSign).number()) as number;
      expect(await worker?.get(WorkerSign).number()).toBe(number);
      expect(await api.get(DeadWorkers).alive([number])).toEqual(new Set([number]));
      expect(await api.get(DeadWorkers).anyAlive()).toBe(true);
      await worker?.close();
      worker = undefined;
      await waitFor('the sign to be gone', async () => !(await api.get(DeadWorkers).anyAlive()));
    });
  });

  describe('events', () => {
    it('are one job for each who subscribed, in the transaction of what happened', async () => {
      await unit().run(() => api.get(Events).publish(SomethingHappened, { word: 'it' }));
      expect((await waiting()).map(({ task, word }) => [task, word])).toEqual([
        ['test.note-first', 'it'],
        ['test.note-second', 'it'],
      ]);
      const failing = unit().run(async () => {
        await api.get(Events).publish(SomethingHappened, { word: 'nothing' });
        throw new Error('taken back');
      });
      await expect(failing).rejects.toThrow('taken back');
      expect(await waiting()).toHaveLength(2);
    });

    it('hint to many rooms, more than PostgreSQL carries at once', async () => {
      const ears = await listenForHints();
      const rooms = Array.from({ length: 450 }, (_, n) => `team:${n}-01a20adb-3a39-72d8-a7e4-6d42fcc314cd`);
      await unit().run(() => api.get(Events).hint({ topic: 'many', ids: ['a'], version: 0, rooms }));
      const heard = () => ears.heard.filter(({ topic }) => topic === 'many').flatMap((hint) => hint.rooms);
      await waitFor('all rooms', () => heard().length >= rooms.length);
      expect(heard()).toEqual(rooms);
      await ears.stop();
    });

    it('hint to all who listen, on commit only', async () => {
      const ears = await listenForHints();
      const hint = (topic: string) => ({ topic, ids: ['a'], version: 3, rooms: ['mailbox:a'] });
      const failing = unit().run(async () => {
        await api.get(Events).hint(hint('rolled-back'));
        throw new Error('taken back');
      });
      await expect(failing).rejects.toThrow('taken back');
      await unit().run(() => api.get(Events).hint(hint('committed')));
      expect(await ears.next('committed')).toEqual(hint('committed'));
      expect(ears.heard.map(({ topic }) => topic)).toEqual(['committed']);
      await ears.stop();
    });
  });

  describe('a unit of work', () => {
    const words = async (): Promise<string[]> => (await waiting()).map(({ word }) => word);
    const add = (word: string) => jobs().add(noteWord, { word });

    it('joins the open one, so that both are kept or neither', async () => {
      const failing = unit().run(async () => {
        await add('outer');
        await unit().run(() => add('inner'));
        throw new Error('taken back');
      });
      await expect(failing).rejects.toThrow('taken back');
      expect(await words()).toEqual([]);
    });

    it('takes back a savepoint alone', async () => {
      await unit().run(async () => {
        await add('before');
        const failing = unit().savepoint(async () => {
          await add('within');
          throw new Error('taken back');
        });
        await expect(failing).rejects.toThrow('taken back');
        await add('after');
      });
      expect(await words()).toEqual(['before', 'after']);
    });

    it('calls what was to come after the commit once it is committed, and never after a rollback', async () => {
      const seen: string[] = [];
      await unit().run(async () => {
        unit().afterCommit(() => seen.push('committed'));
        await add('x');
        expect(seen).toEqual([]);
      });
      const failing = unit().run(async () => {
        unit().afterCommit(() => seen.push('rolled back'));
        throw new Error('taken back');
      });
      await expect(failing).rejects.toThrow('taken back');
      expect(seen).toEqual(['committed']);
    });

    it('is the own one of each of many at once', async () => {
      const results = await Promise.allSettled(
        Array.from({ length: 30 }, (_, i) =>
          unit().run(async () => {
            await add(`n${i}`);
            if (i % 2 === 1) throw new Error('taken back');
          }),
        ),
      );
      expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(15);
      const kept = (await words()).map((word) => Number(word.slice(1)));
      expect(kept).toHaveLength(15);
      expect(kept.every((n) => n % 2 === 0)).toBe(true);
    });

    it('acts as the role that can not touch tables, in UTC', async () => {
      const [row] = await unit().sql('SELECT current_user AS who, current_setting($1) AS zone', ['TimeZone']);
      expect(row).toEqual({ who: 'kontaktpost_app', zone: 'UTC' });
      await expect(unit().sql('CREATE TABLE mine ()')).rejects.toThrow('permission denied');
      const client = new Client({ connectionString: process.env.DATABASE_URL });
      await client.connect();
      expect((await client.query('SELECT current_user AS who')).rows[0].who).not.toBe('kontaktpost_app');
      await client.end();
    });
  });
});
