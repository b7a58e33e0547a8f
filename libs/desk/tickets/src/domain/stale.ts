/** Something that came onto the ticket: a message or a note. `by` is null for mail from outside. */
export type Added = { readonly id: string; readonly version: number; readonly by: string | null };

/** What was added by others, or by nobody in the house, after the version that the person had on the screen: a reason to look before sending (decisions 19). */
export const addedSince = (version: number, by: string, added: readonly Added[]): string[] =>
  added.filter((item) => item.version > version && item.by !== by).map(({ id }) => id);
