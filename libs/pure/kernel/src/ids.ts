import { v7 } from 'uuid';

type Id<Name extends string> = string & { readonly brand: Name };

export type PersonId = Id<'Person'>;
export type BoardId = Id<'Board'>;
export type DepartmentId = Id<'Department'>;
export type TeamId = Id<'Team'>;
export type MailboxId = Id<'Mailbox'>;
export type ContactId = Id<'Contact'>;
export type TicketId = Id<'Ticket'>;
/** Names one mail, in or out, from the moment its bytes are stored: receipt, message, outbox row and log line share it. */
export type MessageId = Id<'Message'>;
export type NoteId = Id<'Note'>;
export type AttachmentId = Id<'Attachment'>;
export type SpecialDayId = Id<'SpecialDay'>;
export type AbsenceId = Id<'Absence'>;
export type ShiftId = Id<'Shift'>;
export type ProposalId = Id<'ShiftProposal'>;
export type AlarmId = Id<'CoverageAlarm'>;
export type NotificationId = Id<'Notification'>;

/** A fresh id (UUID version 7, RFC 9562): sorts by the time it was made, to the millisecond. */
export const newId = <T extends string>(): T => v7() as string as T;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the text form of a UUID; anything else would make PostgreSQL refuse the whole query. */
export const isId = (text: string): boolean => UUID.test(text);
