import type { NotificationsQuery } from '../../shared/api/generated/graphql';
import { daySpan, isMidnight, lastDayOf } from '../../shared/people/away';
import type { TextId, TextValues, Translate } from '../../shared/text/use-text';
import { clock, dayOf, weekdayText } from '../../shared/time/days';
import { shortSpan } from '../../shared/time/times';

export type Notice = NotificationsQuery['notifications']['edges'][number]['node'];
/** Where a notification leads. */
export type Target = { to: 'ticket'; reference: string } | { to: 'coverage' } | { to: 'absences' };
/** What is said: one line that names the matter, and one under it. */
export type Said = { title: { id: TextId; values?: TextValues }; under: string; target?: Target };

type Words = { t: Translate; locale: string };

/** A notification in words. What may not be seen any more is left out, and leads nowhere. */
export function noticeWords(notice: Notice, words: Words): Said {
  switch (notice.kind) {
    case 'REPLY_DUE_SOON':
    case 'REPLY_OVERDUE':
      return ticketWords(notice, words);
    case 'COVERAGE_ALARM':
      return alarmWords(notice, words);
    case 'SHIFT_PROPOSED':
    case 'SHIFT_ANSWERED':
      return shiftWords(notice, words);
    case 'STANDING_IN':
    case 'MEMBER_AWAY':
      return absenceWords(notice, words);
  }
}

function ticketWords({ kind, ticket, dueAt }: Notice, { t, locale }: Words): Said {
  const promised = kind === 'REPLY_DUE_SOON' && ticket?.promisedFor != null;
  const title: TextId = promised
    ? 'notification.promiseDueSoon'
    : kind === 'REPLY_OVERDUE'
      ? 'notification.replyOverdue'
      : 'notification.replyDueSoon';
  const due = dueAt ? t('notification.due', { when: weekdayText(dueAt, locale) }) : '';
  const hidden = ticket?.mailbox.secrecyPresumption === 'SECRECY';
  const name = !ticket ? '' : hidden ? ticket.mailbox.name : ticket.subject || t('ticket.noSubject');
  return {
    title: { id: title },
    under: joined(name, ticket?.reference, due),
    ...(ticket ? { target: { to: 'ticket', reference: ticket.reference } } : {}),
  };
}

function alarmWords({ alarm }: Notice, { t, locale }: Words): Said {
  if (!alarm) return { title: { id: 'notification.alarm' }, under: '' };
  const { team, kind, present, needed, since, endedAt } = alarm;
  const when = endedAt
    ? t('notification.alarmOver', { when: weekdayText(endedAt, locale) })
    : t('notification.alarmSince', { when: weekdayText(since, locale) });
  return {
    title: { id: `notification.alarm.${kind}`, values: { team: team.name, present, needed } },
    under: when,
    target: { to: 'coverage' },
  };
}

function shiftWords({ kind, proposal }: Notice, { t, locale }: Words): Said {
  if (!proposal) return { title: { id: 'notification.shift' }, under: '' };
  const { team, person, proposedBy, date, from, to, work, accepted } = proposal;
  const day = weekdayText(`${date}T12:00:00Z`, locale).replace(/ [\d:]+$/u, '');
  const under = joined(team.name, `${day} ${shortSpan(from, to)}`, t(`notification.work.${work}`));
  if (kind === 'SHIFT_PROPOSED') {
    const name = proposedBy?.name ?? t('notification.somebody');
    return { title: { id: 'notification.shiftProposed', values: { name } }, under };
  }
  const id = accepted ? 'notification.shiftTaken' : 'notification.shiftDeclined';
  return { title: { id, values: { name: person.name } }, under, target: { to: 'coverage' } };
}

function absenceWords({ kind, absence }: Notice, { t, locale }: Words): Said {
  if (!absence) return { title: { id: 'notification.absence' }, under: '' };
  const { person, standIn, team, state } = absence;
  const covers = standIn?.name ?? team?.name ?? '';
  const id = kind === 'STANDING_IN' ? 'notification.standingIn' : 'notification.memberAway';
  return {
    title: { id, values: { name: person.name } },
    under: joined(
      daysText(absence, locale),
      kind === 'MEMBER_AWAY' ? t('notification.coveredBy', { name: covers }) : undefined,
      state === 'CANCELLED' ? t('notification.cancelled') : undefined,
    ),
    target: { to: 'absences' },
  };
}

function daysText({ startsAt, endsAt }: { startsAt: string; endsAt: string }, locale: string): string {
  const days = daySpan(dayOf(startsAt), lastDayOf(endsAt), locale);
  return isMidnight(endsAt) ? days : `${days} –${clock(endsAt, locale)}`;
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
