import type {
  AbsenceFactsFragment,
  AbsenceKind,
  ChangeAbsenceInput,
  RegisterAbsenceInput,
  TicketShare,
} from '../../shared/api/generated/graphql';
import { isMidnight, lastDayOf } from '../../shared/people/away';
import type { TextId } from '../../shared/text/use-text';
import { clock, dayOf } from '../../shared/time/days';
import { minuteOf } from '../../shared/time/times';

/** Who covers, as one choice: nobody yet, a colleague, or a team. */
export type Cover = '' | `person:${string}` | `team:${string}`;
export type AbsenceForm = {
  personId: string;
  kind: AbsenceKind;
  /** Days as 2026-11-23, times as 08:30; an empty time is the whole day. */
  from: string;
  to: string;
  fromTime: string;
  toTime: string;
  cover: Cover;
  /** Undefined until chosen: it follows who covers. */
  share: TicketShare | undefined;
  ticketsComeBack: boolean;
  /** Undefined while the standard words stand. */
  replyText: string | undefined;
};

/** A new one, of today. */
export function absenceForm(personId: string, today: string): AbsenceForm {
  return {
    personId,
    kind: 'HOLIDAY',
    from: today,
    to: today,
    fromTime: '',
    toTime: '',
    cover: '',
    share: undefined,
    ticketsComeBack: true,
    replyText: undefined,
  };
}

/** One that is registered, as it stands; its reply is its own only when it differs from the standard words. */
export function formOf(absence: AbsenceFactsFragment, standard?: string): AbsenceForm {
  const { person, kind, startsAt, endsAt, standIn, team, share, ticketsComeBack, replyText } = absence;
  const time = (instant: string) => (isMidnight(instant) ? '' : clock(instant, 'sv-SE'));
  return {
    personId: person.id,
    kind: kind ?? 'OTHER',
    from: dayOf(startsAt),
    to: lastDayOf(endsAt),
    fromTime: time(startsAt),
    toTime: time(endsAt),
    cover: standIn ? `person:${standIn.id}` : team ? `team:${team.id}` : '',
    share,
    ticketsComeBack,
    replyText: replyText === standard ? undefined : replyText,
  };
}

/** What is missing or contradicts itself; whether it may be is the server's to say. */
export function absenceFaults(form: AbsenceForm, today: string): TextId[] {
  const { from, to, fromTime, toTime, cover } = form;
  const faults: TextId[] = [];
  if (!isTime(fromTime) || !isTime(toTime)) faults.push('absence.fault.time');
  else if (!from || !to) faults.push('absence.fault.days');
  else if (to < from || (to === from && fromTime !== '' && toTime !== '' && toTime <= fromTime))
    faults.push('absence.fault.order');
  else if (to < today) faults.push('absence.fault.past');
  if (cover === '') faults.push('absence.fault.cover');
  return faults;
}

/** A time of day, or none: the whole day. */
export function isTime(time: string): boolean {
  return time === '' || minuteOf(time) !== null;
}

/** What becomes of the tickets: as chosen, as far as it goes together with who covers. */
export function shareOf({ share, cover }: AbsenceForm): TicketShare {
  const alone = cover.startsWith('person:');
  if (share === undefined || (share === 'STAND_IN' && !alone)) return alone ? 'STAND_IN' : 'TEAM';
  return share;
}

/** The stand-in or the team that was chosen. */
export function covering(cover: Cover): { standInId?: string; teamId?: string } {
  const id = cover.slice(cover.indexOf(':') + 1);
  if (cover === '') return {};
  return cover.startsWith('person:') ? { standInId: id } : { teamId: id };
}

export function registration(form: AbsenceForm): RegisterAbsenceInput {
  const { personId, kind, from, to, fromTime, toTime, cover, ticketsComeBack, replyText } = form;
  return {
    personId,
    kind,
    from,
    to,
    ...(fromTime ? { fromTime } : {}),
    ...(toTime ? { toTime } : {}),
    ...covering(cover),
    share: shareOf(form),
    ticketsComeBack,
    ...(replyText?.trim() ? { replyText: replyText.trim() } : {}),
  };
}

/** Only what was changed. An empty reply is the standard words again. */
export function changes(
  form: AbsenceForm,
  absence: AbsenceFactsFragment,
  standard?: string,
): ChangeAbsenceInput {
  const before = formOf(absence, standard);
  const words = form.replyText?.trim() ?? '';
  return {
    absenceId: absence.id,
    expectedVersion: absence.version,
    ...(form.to === before.to && form.toTime === before.toTime
      ? {}
      : { to: form.to, ...(form.toTime ? { toTime: form.toTime } : {}) }),
    ...(form.cover === before.cover ? {} : covering(form.cover)),
    ...(words === (before.replyText ?? '') ? {} : { replyText: words }),
  };
}
