import { addressIn, type Reported, readReport, statusIn } from './delivery-report';

const MOST_LINES = 400;
/** Where the returned mail begins in a text without parts. */
const ORIGINAL =
  /^[-=\s>*]{0,40}(?:(?:this is a copy|original message|ursprungligt|returned message|below this line is a copy|forwarded message|undelivered message|unsent message|message headers follow|the header of the original|original message follows|begin message)|(?:received|return-path|message-id|dkim-signature): ?\S)/im;
const LISTED =
  /^[\s*>•-]{0,12}(?:<[^<>\s]+@[^<>\s]+>|(?:to|recipient|recipient address|original address|failed recipient)\s?:|[^\s@:<>]+@[^\s@<>]+(?:[\s:,;<([]|$))/i;
const TELLS_FAILURE =
  /deliver|recipient|failed|failure|not (?:be )?(?:sent|found|reach)|unable|could ?n[o']t|unknown|rejected|leverera|mottagare|unzustellbar|zugestellt/i;
/** Words before an address that make it the one to ask, not the one that failed. */
const HELP = /(?:postmaster|contact|assistance|support|help|abuse|questions|kontakta)[^@]{0,80}$/i;
const DELAYED =
  /delay|will (?:be )?retr|still trying|keep trying|warning only|temporar|try again later|försenat|nytt försök/i;

const zoneOf = (text: string): string => {
  const at = ORIGINAL.exec(text)?.index ?? -1;
  return at <= 0 ? text : text.slice(0, at);
};

/** The class of a failure that gives no code: x.0.0 means "other or undefined" (RFC 3463 3.1). */
const undefinedStatus = (text: string): string => (DELAYED.test(text) ? '4.0.0' : '5.0.0');

const find = (lines: readonly string[], wanted: (line: string) => boolean): Reported[] => {
  const found: Reported[] = [];
  for (const [i, line] of lines.entries()) {
    const recipient = wanted(line) ? addressIn(line) : null;
    if (recipient === null || HELP.test(line.slice(0, line.toLowerCase().indexOf(recipient)))) continue;
    const near = [line, ...lines.slice(i + 1, i + 7)].join(' ');
    found.push({ recipient, status: statusIn(line) ?? statusIn(near), action: 'failed' });
  }
  return found;
};

/**
 * What mail systems write where they send no report (before RFC 3464, and still): addresses listed one a line, else those in
 * sentences that tell of a failure.
 */
export const failuresInText = (text: string, sender: readonly string[]): Reported[] => {
  const zone = zoneOf(text);
  const inline = readReport(text).filter((reported) => reported.recipient !== null && reported.action !== '');
  if (inline.length > 0) return inline;
  const lines = zone
    .split('\n')
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, 500));
  const foreign = (list: readonly Reported[]): Reported[] =>
    list.filter((reported) => !sender.includes(reported.recipient ?? ''));
  const listed = find(lines, (line) => LISTED.test(line));
  const told = find(lines, (line) => TELLS_FAILURE.test(line));
  const any = find(lines, () => true).slice(0, 1);
  const ways = [foreign(listed), foreign(told), foreign(any), listed, told, any];
  const found = ways.find((way) => way.length > 0) ?? [];
  const fallback = statusIn(zone) ?? undefinedStatus(zone);
  return found.map((reported) => ({ ...reported, status: reported.status ?? fallback }));
};

/** The status that a text without addresses gives. */
export const statusOfText = (text: string): string => statusIn(zoneOf(text)) ?? undefinedStatus(zoneOf(text));
