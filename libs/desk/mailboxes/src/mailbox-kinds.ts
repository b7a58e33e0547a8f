/** A function that a group answers, or one person's direct address (decisions 4). */
export const MailboxKind = { FUNCTION: 'FUNCTION', PERSONAL: 'PERSONAL' } as const;
export type MailboxKind = (typeof MailboxKind)[keyof typeof MailboxKind];

/** What secrecy the law presumes for what comes in: none but by an exception, by rule (26 kap. 1 § OSL), or no rule at all. */
export const SecrecyPresumption = { OPENNESS: 'OPENNESS', SECRECY: 'SECRECY', NONE: 'NONE' } as const;
export type SecrecyPresumption = (typeof SecrecyPresumption)[keyof typeof SecrecyPresumption];
