export {
  type Actor,
  type BoardRole,
  type PersonActor,
  personOf,
  type SystemActor,
  system,
  type TeamRole,
} from './actor';
export { Clock, SetClock, SystemClock } from './clock';
export { Conflict, DomainError, type ErrorCode, InvalidInput, NotAllowed, NotFound } from './domain-error';
export {
  type AbsenceId,
  type AlarmId,
  type AttachmentId,
  type BoardId,
  type ContactId,
  type DepartmentId,
  isId,
  type MailboxId,
  type MessageId,
  type NoteId,
  type NotificationId,
  newId,
  type PersonId,
  type ProposalId,
  type ShiftId,
  type SpecialDayId,
  type TeamId,
  type TicketId,
} from './ids';
export { domainOf, isMailAddress, type MailAddress, normaliseAddress, sameAddress } from './mail-address';
