import { Conflict, type DomainError, InvalidInput, type PersonId } from '@kontaktpost/kernel';
import { dateOf } from '@kontaktpost/working-time';
import type { AbsenceFault } from './absence-faults';
import type { Away } from './absence-values';

type Names = ReadonlyMap<PersonId, string>;

/** Whose names the refusal needs. */
export function peopleIn(fault: AbsenceFault): PersonId[] {
  if ('absence' in fault) return [fault.absence.personId];
  if ('covered' in fault) return fault.covered.map(({ personId }) => personId);
  return 'circle' in fault ? [...fault.circle] : [];
}

/** The refusal in words that say who is concerned and what to do. The reason why somebody is away is never told. */
export function refusalOf(fault: AbsenceFault, names: Names): DomainError {
  const name = (id: PersonId): string => names.get(id) ?? 'somebody';
  switch (fault.reason) {
    case 'NOBODY':
      return invalid(fault, 'standInId', 'Say who answers meanwhile: a stand-in or a team.');
    case 'BOTH':
      return invalid(fault, 'standInId', 'Choose a stand-in or a team, not both.');
    case 'ONESELF':
      return invalid(fault, 'standInId', 'Nobody stands in for oneself. Choose somebody else, or a team.');
    case 'NOBODY_TO_SHARE_WITH':
      return invalid(
        fault,
        'share',
        'There is no stand-in to give the tickets to. Share them out or leave them to the team.',
      );
    case 'OVERLAP':
      return new Conflict(`There is an absence ${periodOf(fault.absence)} already. Change or end that one.`, {
        reason: fault.reason,
        absenceId: fault.absence.id,
      });
    case 'STAND_IN_AWAY':
      return invalid(
        fault,
        'standInId',
        `${name(fault.absence.personId)} is away ${periodOf(fault.absence)}${fault.part ? ', a part of that time' : ''}. Choose somebody else, or a team.`,
        { absenceId: fault.absence.id, personIds: peopleIn(fault) },
      );
    case 'CIRCULAR':
      return invalid(
        fault,
        'standInId',
        `They would stand in for one another: ${fault.circle.map(name).join(', ')}. Choose somebody else, or a team.`,
        { personIds: peopleIn(fault) },
      );
    case 'STANDS_IN':
      return new Conflict(
        `This person stands in for ${fault.covered.map((away) => `${name(away.personId)} ${periodOf(away)}`).join(', ')}. Choose another stand-in there first.`,
        { reason: fault.reason, absenceIds: fault.covered.map(({ id }) => id), personIds: peopleIn(fault) },
      );
  }
}

const invalid = (
  { reason }: AbsenceFault,
  field: string,
  words: string,
  facts: Readonly<Record<string, unknown>> = {},
): DomainError => new InvalidInput(field, words, { reason, ...facts });

/** From the first to the last day, in Stockholm. */
const periodOf = ({ startsAt, endsAt }: Away): string =>
  `${dateOf(startsAt)} to ${dateOf(new Date(endsAt.getTime() - 1))}`;
