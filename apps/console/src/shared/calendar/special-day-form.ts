import type { SaveSpecialDayInput, SpecialDayRowFragment } from '../api/generated/graphql';
import { endTime, fieldTime, minuteOf } from '../time/times';

export type SpecialDayForm = {
  name: string;
  date: string;
  /** Empty: the whole organisation. */
  teamId: string;
  closed: boolean;
  opensAt: string;
  closesAt: string;
};
export type SpecialDayFault = 'name' | 'date' | 'times';

export function specialDayForm(day: SpecialDayRowFragment | undefined, teamId: string): SpecialDayForm {
  return {
    name: day?.name ?? '',
    date: day?.date ?? '',
    teamId: day ? (day.team?.id ?? '') : teamId,
    closed: day === undefined || day.opensAt == null,
    opensAt: day?.opensAt ?? '08:00',
    closesAt: fieldTime(day?.closesAt ?? '12:00'),
  };
}

/** The fields that are wrong. */
export function specialDayFaults({
  name,
  date,
  closed,
  opensAt,
  closesAt,
}: SpecialDayForm): SpecialDayFault[] {
  const faults: SpecialDayFault[] = [];
  if (name.trim() === '') faults.push('name');
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) faults.push('date');
  const [start, end] = [minuteOf(opensAt), minuteOf(endTime(closesAt))];
  if (!closed && (start === null || end === null || end <= start)) faults.push('times');
  return faults;
}

/** What goes to the server; no times when it is closed all day. */
export function specialDayInput(id: string | undefined, form: SpecialDayForm): SaveSpecialDayInput {
  const { name, date, teamId, closed, opensAt, closesAt } = form;
  return {
    ...(id ? { specialDayId: id } : {}),
    teamId: teamId || null,
    date,
    name: name.trim(),
    opensAt: closed ? null : opensAt,
    closesAt: closed ? null : endTime(closesAt),
  };
}
