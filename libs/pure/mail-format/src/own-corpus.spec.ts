import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  classifyMail,
  cleanHtml,
  mayAnswerAutomatically,
  parseMail,
  readBounces,
  referenceInSubject,
  splitReply,
  UnreadableMail,
} from '.';

const folder = resolve(process.cwd(), 'test/mail');
const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));

/** What a mail of test/mail is read as; an expectation names the parts that matter for it. */
const everything = async (raw: Buffer): Promise<Record<string, unknown>> => {
  const mail = await parseMail(raw);
  const enveloped = { ...mail, envelopeFrom: null };
  return {
    ...mail,
    date: mail.date?.toISOString() ?? null,
    attachments: mail.attachments.map(({ content, ...file }) => ({ ...file, size: content.length })),
    ...classifyMail(enveloped),
    mayAnswer: mayAnswerAutomatically(enveloped),
    bounces: readBounces(mail),
    reference: referenceInSubject(mail.subject),
    fresh: splitReply(mail.text).fresh,
    clean: mail.html === null ? null : cleanHtml(mail.html),
  };
};

describe('the mails of test/mail', () => {
  it('each have an expectation', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    const expected = readdirSync(folder).filter((name) => name.endsWith('.expected.json'));
    expect(expected.map((name) => name.replace('.expected.json', '.eml')).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s', async (name) => {
    const expected: Record<string, unknown> = JSON.parse(
      readFileSync(join(folder, name.replace(/\.eml$/, '.expected.json')), 'utf8'),
    );
    expect(Object.keys(expected).length).toBeGreaterThan(0);
    expect(await everything(readFileSync(join(folder, name)))).toMatchObject(expected);
  });
});

/** The same numbers on every run (mulberry32), so that a failure can be looked at again. */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** Overwrites some bytes, drops a piece, repeats another. */
const mutate = (raw: Buffer, next: (below: number) => number): Buffer => {
  const bytes = Buffer.from(raw);
  for (let i = next(8); i >= 0; i -= 1) bytes[next(bytes.length)] = next(256);
  const [a, b] = [next(bytes.length), next(bytes.length)].sort((x, y) => x - y);
  return next(2) === 0
    ? Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)])
    : Buffer.concat([bytes.subarray(0, b), bytes.subarray(a)]);
};

describe('mutated mails', () => {
  it('are read or refused as unreadable, and their text can be stored', async () => {
    const next = numbers(20261123);
    const refused: string[] = [];
    for (let round = 0; round < 100; round += 1) {
      for (const name of names) {
        const raw = mutate(readFileSync(join(folder, name)), next);
        try {
          const read = JSON.stringify(await everything(raw));
          expect(read).not.toMatch(/\\u(?:0000|d[89a-f])/);
        } catch (fault) {
          if (!(fault instanceof UnreadableMail)) throw fault;
          refused.push(name);
        }
      }
    }
    expect(refused.length).toBeLessThan(names.length * 5);
  });
});
