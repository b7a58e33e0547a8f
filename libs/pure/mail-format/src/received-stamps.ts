import { withoutComments } from './comments';
import { headerValues } from './header-block';
import { readMailDate } from './mail-date';
import type { MailHeader } from './mail-types';

/** One "Received" stamp: the host that wrote it and when (RFC 5321 4.4). */
export type ReceivedStamp = { readonly by: string; readonly at: Date };

/** How the arrival was known. */
export type ArrivalBasis = 'INTERNALDATE' | 'SMTP' | 'LMTP' | 'RECEIVED';

const MOST_STAMPS = 100;
const LONGEST_DELAY = 7 * 24 * 60 * 60 * 1000;
const BY = /(?:^|[\s;])by\s+([^\s;]+)/i;

const readStamp = (value: string): ReceivedStamp | null => {
  const plain = withoutComments(value.slice(0, 10_000));
  const semicolon = plain.lastIndexOf(';');
  const by = BY.exec(semicolon < 0 ? plain : plain.slice(0, semicolon))?.[1];
  const at = semicolon < 0 ? null : readMailDate(plain.slice(semicolon + 1));
  return by === undefined || at === null ? null : { by: hostName(by), at };
};

const hostName = (host: string): string => host.toLowerCase().replace(/\.$/, '');

/** The stamps of a mail, newest first as they stand in it; those that can't be read are left out. */
export const receivedStamps = (headers: readonly MailHeader[]): ReceivedStamp[] =>
  allStamps(headers).filter((stamp) => stamp !== null);

const allStamps = (headers: readonly MailHeader[]): (ReceivedStamp | null)[] =>
  headerValues(headers, 'received').slice(0, MOST_STAMPS).map(readStamp);

/**
 * When a mail reached the municipality (decisions 10): the earliest of the server's time and the stamps of its own hosts.
 * A stamp counts only while every stamp above it is trusted, since the sender may have written those below; an unreadable one
 * ends the trust. Never later than the server's time, never more than seven days before it.
 */
export const arrival = (input: {
  serverTime: Date;
  basis: 'INTERNALDATE' | 'SMTP' | 'LMTP';
  headers: readonly MailHeader[];
  trustedHosts: readonly string[];
}): { at: Date; basis: ArrivalBasis } => {
  const trusted = new Set(input.trustedHosts.map(hostName));
  const limit = input.serverTime.getTime();
  let best: { at: Date; basis: ArrivalBasis } = { at: input.serverTime, basis: input.basis };
  for (const stamp of allStamps(input.headers)) {
    if (stamp === null || !trusted.has(stamp.by)) break;
    const at = stamp.at.getTime();
    if (at < best.at.getTime() && at >= limit - LONGEST_DELAY) best = { at: stamp.at, basis: 'RECEIVED' };
  }
  return best;
};
