import { newId } from '@kontaktpost/kernel';
import {
  canonicalMessageId,
  isOwnLoop,
  readSignedMessageId,
  referencedIds,
  signedMessageId,
  threadKey,
  threadKeys,
} from '.';
import { messageIdList } from './message-ids';

const key = Buffer.alloc(32, 7);

describe('Message-IDs', () => {
  it.each([
    ['<a@example.com>', 'a@example.com'],
    ['  <a@example.com> (comment)', 'a@example.com'],
    ['a@example.com', 'a@example.com'],
    ['<a\r\n b@example.com>', 'ab@example.com'],
    ['<a@example.com', 'a@example.com'],
    ['<<a@example.com>>', 'a@example.com'],
    ['=?utf-8?q?=3Ca=40example=2Ecom=3E?=', 'a@example.com'],
    ['<without-at>', 'without-at'],
    ['<a\u0000@example.com>', 'a@example.com'],
    ['', null],
    ['<>', null],
    [`<${'a'.repeat(1000)}@example.com>`, null],
  ])('%j is %s', (value, id) => {
    expect(canonicalMessageId(value)).toBe(id);
  });

  it.each([
    ['<a@x> <b@x>\t<a@x>', ['a@x', 'b@x']],
    ['<a@x><b@x>', ['a@x', 'b@x']],
    ['Your message of Monday <a@x>', ['a@x']],
    ['a@x, b@x', ['a@x', 'b@x']],
    ['your mail from yesterday', []],
  ])('%j lists %j', (value, ids) => {
    expect(messageIdList(value)).toEqual(ids);
  });

  it('are tried nearest first, each once, at most a hundred', () => {
    expect(referencedIds({ inReplyTo: ['c'], references: ['a', 'b', 'c'] })).toEqual(['c', 'b', 'a']);
    const references = Array.from({ length: 500 }, (_, i) => `id${i}`);
    expect(referencedIds({ inReplyTo: [], references })).toHaveLength(100);
    expect(referencedIds({ inReplyTo: [], references })[0]).toBe('id499');
  });
});

describe('threads', () => {
  const mail = (messageId: string | null, inReplyTo: string[] = [], references: string[] = []) => ({
    messageId,
    inReplyTo,
    references,
  });

  it('hang together by any reference, whatever the order', () => {
    const mails = [
      mail('c', ['b']),
      mail('a'),
      mail('b', [], ['a']),
      mail('x'),
      mail('d', ['lost']),
      mail('e', ['lost']),
    ];
    const [c, a, b, x, d, e] = threadKeys(mails);
    expect(new Set([a, b, c]).size).toBe(1);
    expect(d).toBe(e);
    expect(new Set([a, x, d]).size).toBe(3);
    expect(threadKeys(mails.toReversed()).toReversed()).toEqual(threadKeys(mails));
  });

  it('name a conversation from one mail alone', () => {
    expect(threadKey(mail('c', ['b'], ['a', 'b']))).toBe('a');
    expect(threadKey(mail('c', ['b']))).toBe('b');
    expect(threadKey(mail('c'))).toBe('c');
    expect(threadKey(mail(null))).toMatch(/^unnamed-/);
  });

  it('stay linear in a chain of thousands', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => mail(`m${i}`, i === 0 ? [] : [`m${i - 1}`]));
    expect(new Set(threadKeys(chain)).size).toBe(1);
  });
});

describe('our own signed Message-IDs (decisions 13)', () => {
  const id = newId<Parameters<typeof signedMessageId>[0]>();
  const own = signedMessageId(id, 'Ekvalla.example', key);

  it('lead back to their message, also with another case and in brackets', () => {
    expect(own).toMatch(/^[0-9a-f]{32}\.[0-9a-f]{32}@ekvalla\.example$/);
    expect(readSignedMessageId(own, key)).toBe(id);
    expect(readSignedMessageId(`<${own.toUpperCase()}>`, key)).toBe(id);
  });

  it.each([
    ['another key', own, Buffer.alloc(32, 8)],
    ['another domain', own.replace('ekvalla', 'grannby'), key],
    ['another message', own.replace(/^.{4}/, 'ffff'), key],
    ['a cut signature', own.replace(/.@/, '@'), key],
    ['a foreign id', 'CAF=x@mail.example.com', key],
    ['nothing', '', key],
  ])('say nothing with %s', (_, value, withKey) => {
    expect(readSignedMessageId(value, withKey)).toBeNull();
  });

  it('show a mail of ours that came back', () => {
    const signs = {
      addresses: [],
      isOwnMessageId: (value: string) => readSignedMessageId(value, key) !== null,
    };
    expect(isOwnLoop({ messageId: own }, signs)).toBe(true);
    expect(isOwnLoop({ messageId: 'a@example.com' }, signs)).toBe(false);
    expect(isOwnLoop({ messageId: null }, signs)).toBe(false);
  });
});
