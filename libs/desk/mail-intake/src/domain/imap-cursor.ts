/** How far a folder has been read: everything up to `lastUid` under this UIDVALIDITY is stored (RFC 9051 2.3.1.1). */
export type ImapCursor = { readonly uidValidity: bigint; readonly lastUid: number };

/** What a server says of a message before it is fetched. */
export type ListedMail = { readonly uid: number; readonly sizeInBytes: number };

export type FetchPlan = { readonly batches: readonly number[][]; readonly tooLarge: readonly ListedMail[] };

/** Where to begin: after the cursor, or at the first message when the folder was made anew or never read. */
export const startUid = (cursor: ImapCursor | null, uidValidity: bigint): number =>
  cursor?.uidValidity === uidValidity ? cursor.lastUid + 1 : 1;

export type FetchLimits = { readonly mails: number; readonly bytes: number; readonly bytesPerMail: number };

/**
 * Splits what is new into batches that fit in memory, oldest first. A mail above the limit stays on the server and is told of.
 * `uid+1:*` always names at least the newest message, so what lies before the start is left out.
 */
export function planFetch(listed: readonly ListedMail[], start: number, limits: FetchLimits): FetchPlan {
  const fresh = listed.filter(({ uid }) => uid >= start).sort((a, b) => a.uid - b.uid);
  const batches: number[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const { uid, sizeInBytes } of fresh.filter((mail) => mail.sizeInBytes <= limits.bytesPerMail)) {
    const current = batches.at(-1);
    if (current && current.length < limits.mails && bytes + sizeInBytes <= limits.bytes) {
      current.push(uid);
      bytes += sizeInBytes;
    } else {
      batches.push([uid]);
      bytes = sizeInBytes;
    }
  }
  return { batches, tooLarge: fresh.filter((mail) => mail.sizeInBytes > limits.bytesPerMail) };
}
