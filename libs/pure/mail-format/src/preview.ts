import { cutText } from './clean-text';
import { splitReply } from './split-reply';

const LENGTH = 140;

/** The beginning of what is new in a mail, on one line, for lists. */
export const previewOf = (text: string): string => {
  const start = cutText(text, 20_000);
  const fresh = splitReply(start).fresh.trim() || start;
  const line = cutText(fresh, 2000).replace(/\s+/g, ' ').trim();
  return line.length > LENGTH ? `${cutText(line, LENGTH - 1).trimEnd()}…` : line;
};
