type Address = { name: string; address: string };
/** What the composer needs to know of the ticket that it answers. */
export type AnswerTo = {
  id: string;
  version: number;
  reference: string;
  subject: string;
  mailbox: { id: string; team: { id: string } | null };
  answerTo: Address;
  answersId: string | undefined;
  known: readonly Address[];
};
