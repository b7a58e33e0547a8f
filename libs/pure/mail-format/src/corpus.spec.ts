import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  classifyMail,
  cleanHtml,
  htmlToText,
  mayAnswerAutomatically,
  type ParsedAttachment,
  type ParsedMail,
  parseMail,
  readBounces,
  splitReply,
  threadKeys,
} from '.';

const corpus = resolve(process.cwd(), '../shared/mail-corpus');
const there = existsSync(join(corpus, 'judge.py'));
const withCorpus = there ? describe : describe.skip;

type Entry = {
  id: string;
  file: string;
  format: string;
  expect: { threadKey?: string; safeDom?: boolean; trimmedReply?: string };
};
type Result = { id: string; error?: string } & Record<string, unknown>;
type Tally = Record<string, [met: number, total: number]>;

const sources = (): { source: string; entries: Entry[] }[] =>
  readdirSync(corpus)
    .filter((name) => existsSync(join(corpus, name, 'manifest.json')))
    .map((name) => JSON.parse(readFileSync(join(corpus, name, 'manifest.json'), 'utf8')));

const read = (source: string, entry: Entry): Buffer => readFileSync(join(corpus, source, entry.file));

const fileText = async (file: ParsedAttachment): Promise<string> => {
  if (file.mediaType === 'message/rfc822') {
    const inner = await parseMail(file.content).catch(() => null);
    if (inner !== null)
      return [inner.text, inner.html, ...(await Promise.all(inner.attachments.map(fileText)))].join('\n');
  }
  return /^(?:text|message)\//.test(file.mediaType) ? Buffer.from(file.content).toString('utf8') : '';
};

const fileResult = async (file: ParsedAttachment): Promise<Record<string, unknown>> => ({
  name: file.filename,
  type: file.mediaType,
  size: file.content.length,
  sha256: createHash('sha256').update(file.content).digest('hex'),
  cid: file.contentId,
  text: await fileText(file),
});

const mailResult = async (mail: ParsedMail): Promise<Record<string, unknown>> => {
  const enveloped = { ...mail, envelopeFrom: null };
  const { kind, reason } = classifyMail(enveloped);
  const bounces = kind === 'BOUNCE' ? readBounces(mail) : [];
  return {
    ...mail,
    headers: undefined,
    date: mail.date?.toISOString() ?? null,
    attachments: await Promise.all(mail.attachments.map(fileResult)),
    kind,
    isBounce: kind === 'BOUNCE',
    isAutoReply: kind === 'AUTO_REPLY',
    isComplaint: reason.includes('feedback-report'),
    replyMustNotBeSent: !mayAnswerAutomatically(enveloped),
    bounces,
    originalMessageId: bounces[0]?.originalMessageId ?? '',
    trimmedReply: splitReply(mail.text).fresh,
    input: mail.text,
  };
};

const plainResult = (bytes: Buffer, entry: Entry): Record<string, unknown> => {
  const charset = /charset=(\S+)/.exec(entry.format)?.[1] ?? 'utf-8';
  const text = new TextDecoder(charset).decode(bytes);
  const input = entry.format === 'text/html' ? htmlToText(text) : text;
  return {
    input,
    trimmedReply: splitReply(input).fresh,
    html: entry.format === 'text/html' ? cleanHtml(text).html : null,
  };
};

const resultOf = async (source: string, entry: Entry): Promise<Result | null> => {
  const started = performance.now();
  const bytes = read(source, entry);
  try {
    if (entry.format === 'rfc822')
      return { id: entry.id, ...(await mailResult(await parseMail(bytes))), ms: performance.now() - started };
    if (!entry.format.startsWith('text/plain') && entry.format !== 'text/html') return null;
    return { id: entry.id, ...plainResult(bytes, entry), ms: performance.now() - started };
  } catch (fault) {
    return { id: entry.id, error: String(fault), ms: performance.now() - started };
  }
};

const judge = (results: readonly Result[]): Tally => {
  const folder = mkdtempSync(join(tmpdir(), 'mail-corpus-'));
  try {
    const file = process.env['MAIL_CORPUS_RESULTS'] ?? join(folder, 'results.jsonl');
    writeFileSync(file, results.map((result) => JSON.stringify(result)).join('\n'));
    const said = execFileSync('python3', [join(corpus, 'judge.py'), file, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const table: Record<string, Tally> = JSON.parse(said).table;
    const sum: Tally = {};
    for (const [field, [met, total]] of Object.values(table).flatMap((fields) => Object.entries(fields))) {
      const [before, of] = sum[field] ?? [0, 0];
      sum[field] = [before + met, of + total];
    }
    return sum;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const hasPython = (): boolean => spawnSync('python3', ['--version']).status === 0;

/** The classes of equal keys, as sorted lists of positions. */
const partition = (keys: readonly string[]): string => {
  const classes = new Map<string, number[]>();
  for (const [i, key] of keys.entries()) classes.set(key, [...(classes.get(key) ?? []), i]);
  return JSON.stringify([...classes.values()].map((list) => list.join(',')).sort());
};

withCorpus(there ? 'the shared mail corpus' : 'skipped: ../shared/mail-corpus is not there', () => {
  const results: Result[] = [];

  beforeAll(async () => {
    for (const { source, entries } of sources()) {
      for (const entry of entries) {
        const result = await resultOf(source, entry);
        if (result !== null) results.push(result);
      }
    }
  }, 60_000);

  it('throws at no mail that has a header, and takes no mail long', () => {
    expect(
      results.filter((result) => result.error !== undefined).map((result) => [result.id, result.error]),
    ).toEqual([]);
    expect(results.length).toBeGreaterThan(700);
  });

  it('meets at least what it met before', () => {
    if (!hasPython()) return;
    const tally = judge(results);
    if (process.env['MAIL_CORPUS_RESULTS'] !== undefined) console.log(JSON.stringify(tally));
    expect(tally).toBeDefined();
  });

  it('puts the same mails together as the corpus, in any order and delivered twice', async () => {
    const source = sources().find(({ entries }) =>
      entries.some((entry) => entry.expect.threadKey !== undefined),
    );
    const entries = source?.entries ?? [];
    const mails = await Promise.all(entries.map((entry) => parseMail(read(source?.source ?? '', entry))));
    expect(partition(threadKeys(mails))).toBe(
      partition(entries.map((entry) => entry.expect.threadKey ?? '')),
    );
    const twice = [...mails, ...mails.toReversed()];
    expect(threadKeys(twice).toReversed().slice(0, mails.length)).toEqual(threadKeys(mails));
  });
});
