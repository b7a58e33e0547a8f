import type { TextId } from '../../shared/text/use-text';
import { type Notice, noticeWords } from './notification-words';

const t = (id: TextId, values?: object) => [id, ...Object.values(values ?? {})].join(' ');
const bare: Notice = {
  id: 'n',
  kind: 'REPLY_DUE_SOON',
  createdAt: '2026-11-23T13:00:00Z',
  readAt: null,
  dueAt: '2026-11-25T15:00:00Z',
  ticket: null,
  alarm: null,
  proposal: null,
  absence: null,
};
const mailbox = { id: 'm', name: 'Kontaktcenter', secrecyPresumption: 'NONE' as const };
const ticket = { id: 't', reference: 'KC-2026-000003', subject: 'Bygglov', promisedFor: null, mailbox };
const team = { id: 'kc', name: 'Kontaktcenter' };
const alarm = {
  id: 'a',
  kind: 'TOO_FEW' as const,
  since: '2026-11-23T13:00:00Z',
  endedAt: null,
  needed: 4,
  present: 3,
  team,
};
const proposal = {
  id: 'p',
  date: '2026-11-25',
  from: '10:00',
  to: '11:30',
  work: 'MAIL' as const,
  answeredAt: null,
  accepted: null,
  team,
  person: { id: 's', name: 'Sara' },
  proposedBy: { id: 'm', name: 'Maria' },
};
const absence = {
  id: 'f',
  state: 'PLANNED' as const,
  startsAt: '2026-11-24T23:00:00Z',
  endsAt: '2026-11-27T23:00:00Z',
  person: { id: 'k', name: 'Karin' },
  standIn: { id: 's', name: 'Sara' },
  team: null,
};

it.each<[string, Partial<Notice>, string, string, object | undefined]>([
  [
    'due soon',
    { ticket },
    'notification.replyDueSoon',
    'Bygglov · KC-2026-000003 · notification.due ons 25 nov 16:00',
    { to: 'ticket', reference: 'KC-2026-000003' },
  ],
  [
    'promised',
    { ticket: { ...ticket, promisedFor: '2026-11-25' }, dueAt: null },
    'notification.promiseDueSoon',
    'Bygglov · KC-2026-000003',
    { to: 'ticket', reference: 'KC-2026-000003' },
  ],
  [
    'overdue, where secrecy is presumed',
    { kind: 'REPLY_OVERDUE', ticket: { ...ticket, mailbox: { ...mailbox, secrecyPresumption: 'SECRECY' } } },
    'notification.replyOverdue',
    'Kontaktcenter · KC-2026-000003 · notification.due ons 25 nov 16:00',
    { to: 'ticket', reference: 'KC-2026-000003' },
  ],
  ['no longer to be seen', { dueAt: null }, 'notification.replyDueSoon', '', undefined],
  [
    'too few',
    { kind: 'COVERAGE_ALARM', alarm },
    'notification.alarm.TOO_FEW',
    'notification.alarmSince mån 23 nov 14:00',
    { to: 'coverage' },
  ],
  [
    'an alarm that is over',
    { kind: 'COVERAGE_ALARM', alarm: { ...alarm, kind: 'NOBODY', endedAt: '2026-11-23T13:20:00Z' } },
    'notification.alarm.NOBODY',
    'notification.alarmOver mån 23 nov 14:20',
    { to: 'coverage' },
  ],
  [
    'a shift to take',
    { kind: 'SHIFT_PROPOSED', proposal },
    'notification.shiftProposed',
    'Kontaktcenter · ons 25 nov 10–11:30 · notification.work.MAIL',
    undefined,
  ],
  [
    'a shift that was declined',
    { kind: 'SHIFT_ANSWERED', proposal: { ...proposal, accepted: false } },
    'notification.shiftDeclined',
    'Kontaktcenter · ons 25 nov 10–11:30 · notification.work.MAIL',
    { to: 'coverage' },
  ],
  [
    'standing in',
    { kind: 'STANDING_IN', absence },
    'notification.standingIn',
    '25–27 nov',
    { to: 'absences' },
  ],
  [
    'a member is away for some hours',
    { kind: 'MEMBER_AWAY', absence: { ...absence, endsAt: '2026-11-25T12:00:00Z' } },
    'notification.memberAway',
    '25 nov –13:00 · notification.coveredBy Sara',
    { to: 'absences' },
  ],
  ['gone absence', { kind: 'MEMBER_AWAY' }, 'notification.absence', '', undefined],
  ['gone shift', { kind: 'SHIFT_PROPOSED' }, 'notification.shift', '', undefined],
  ['gone alarm', { kind: 'COVERAGE_ALARM' }, 'notification.alarm', '', undefined],
])('%s', (_name, change, title, under, target) => {
  const said = noticeWords({ ...bare, ...change }, { t, locale: 'sv-SE' });
  expect(said.title.id).toBe(title);
  expect(said.under).toBe(under);
  expect(said.target).toEqual(target);
});
