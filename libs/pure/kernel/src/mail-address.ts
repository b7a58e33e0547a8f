/** One mail address with its display name (RFC 5322 3.4). `name` is empty when the mail gave none. */
export type MailAddress = { readonly name: string; readonly address: string };

/** The form addresses are compared and stored in: trimmed, lower case, NFC. Servers here treat local parts without regard to case. */
export const normaliseAddress = (address: string): string => address.trim().normalize('NFC').toLowerCase();

/** True when both are the same mailbox. */
export const sameAddress = (a: string, b: string): boolean => normaliseAddress(a) === normaliseAddress(b);

/** The part behind the last @, lower case; empty when there is none. */
export const domainOf = (address: string): string => {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : normaliseAddress(address.slice(at + 1));
};

// Not RFC 5321's whole grammar: what mail servers deliver to, without spaces, quotes or control characters, so that
// no address can carry a second header or a second recipient.
const PLAIN =
  /^[^\s"(),:;<>@[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** True for an address that we would write to. */
export const isMailAddress = (text: string): boolean => text.length <= 254 && PLAIN.test(text);
