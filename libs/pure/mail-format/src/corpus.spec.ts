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
    const file = process.env.MAIL_CORPUS_RESULTS ?? join(folder, 'results.jsonl');
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

/** Somewhat below what was met when this was written, so that a step back is seen. */
const FLOORS: Readonly<Record<string, number>> = {
  noThrow: 865,
  isBounce: 375,
  bounceRecipients: 275,
  bounceStatusClass: 280,
  isAutoReply: 5,
  isComplaint: 7,
  originalMessageId: 240,
  subject: 64,
  fromAddress: 56,
  fromName: 42,
  to: 56,
  date: 21,
  messageId: 87,
  inReplyTo: 39,
  references: 39,
  bodyText: 45,
  bodyHtml: 16,
  textContains: 7,
  htmlAsText: 4,
  leafTexts: 27,
  leafBinaries: 5,
  attachmentNames: 47,
  attachmentCount: 57,
  attachmentContent: 14,
  attachmentSizes: 5,
  trimmedReplyLenient: 74,
  replyMatches: 10,
  replyContains: 1,
  replyExcludes: 3,
};

const TAGS =
  /^(?:p|br|b|strong|i|em|u|a|ul|ol|li|blockquote|div|span|pre|h[1-6]|table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|img|hr|center|font|s|strike|del|ins|sub|sup|small|big|code|tt|kbd|samp|dl|dt|dd|abbr|cite|q|mark|address|section|article|header|footer|main|figure|figcaption|bdo|bdi)$/;

/** What must never be in cleaned HTML. */
const faultsIn = (html: string): string[] => {
  const faults: string[] = [];
  for (const [tag, name = '', rest = ''] of html.matchAll(/<\/?([^\s/>]+)((?:[^>"]|"[^"]*")*)>/g)) {
    if (!TAGS.test(name)) faults.push(tag);
    for (const [, attribute = '', value = ''] of rest.matchAll(/([^\s=]+)="([^"]*)"/g)) {
      if (/^on|^(?:srcset|background|action|formaction|xlink)/i.test(attribute)) faults.push(attribute);
      if (attribute === 'href' && !/^(?:https?:|mailto:|tel:)/i.test(value)) faults.push(value);
      if (attribute === 'src' && !/^cid:/i.test(value)) faults.push(value);
      if (attribute === 'style' && /url|expression|@|\\|behavior|binding/i.test(value)) faults.push(value);
    }
  }
  return faults;
};

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

  const withPython = hasPython() ? it : it.skip;

  withPython('meets at least what it met before (skipped where python3 is missing)', () => {
    const tally = judge(results);
    const below = Object.entries(FLOORS).filter(([field, floor]) => (tally[field]?.[0] ?? 0) < floor);
    expect(below.map(([field, floor]) => ({ field, floor, met: tally[field]?.[0] ?? 0 }))).toEqual([]);
  });

  it('answers no bounce, complaint or automatic reply', () => {
    const isMachine = (result: Result): boolean =>
      result.isBounce === true || result.isAutoReply === true || result.isComplaint === true;
    const machines = results.filter(isMachine);
    expect(machines.length).toBeGreaterThan(300);
    expect(
      machines.filter((result) => result.replyMustNotBeSent !== true).map((result) => result.id),
    ).toEqual([]);
  });

  it('leaves nothing that runs or fetches in hostile HTML, and nothing for a second cleaning', () => {
    const hostile = sources().flatMap(({ source, entries }) =>
      entries
        .filter((entry) => entry.expect.safeDom === true)
        .map((entry) => ({ id: entry.id, html: cleanHtml(read(source, entry).toString('utf8')).html })),
    );
    expect(hostile.length).toBeGreaterThan(100);
    for (const { id, html } of hostile) {
      expect({ id, faults: faultsIn(html) }).toEqual({ id, faults: [] });
      expect({ id, html: cleanHtml(html).html }).toEqual({ id, html });
    }
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
