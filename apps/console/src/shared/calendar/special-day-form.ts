import type { SaveSpecialDayInput, SpecialDayRowFragment } from '../api/generated/graphql';
import { endTime, minuteOf } from '../time/times';

export type SpecialDayForm = {
  name: string;
  date: string;
  /** Empty: the whole organisation. */
  teamId: string;
  closed: boolean;
  /** Empty: as on other days; so is closesAt. */
  opensAt: string;
  closesAt: string;
};
export type SpecialDayFault = 'name' | 'date' | 'times' | 'taken';

export function specialDayForm(day: SpecialDayRowFragment | undefined, teamId: string): SpecialDayForm {
  return {
    name: day?.name ?? '',
    date: day?.date ?? '',
    teamId: day ? (day.team?.id ?? '') : teamId,
    closed: day?.opensAt == null && day?.closesAt == null,
    opensAt: day?.opensAt ?? '',
    closesAt: day?.closesAt ?? '',
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
  if (!closed && !areTimes(opensAt, closesAt)) faults.push('times');
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
    opensAt: closed || opensAt === '' ? null : opensAt,
    closesAt: closed || closesAt === '' ? null : endTime(closesAt),
  };
}

/** One of them may be left out. */
function areTimes(opensAt: string, closesAt: string): boolean {
  if (opensAt === '' && closesAt === '') return false;
  return (minuteOf(opensAt) ?? 0) < (minuteOf(endTime(closesAt)) ?? 24 * 60);
}
