import { AbsencesStore } from '@kontaktpost/absences';
import { PeopleStore, worksIn } from '@kontaktpost/identity';
import {
  type Actor,
  Conflict,
  DomainError,
  InvalidInput,
  NotFound,
  type PersonId,
  type TeamId,
} from '@kontaktpost/kernel';
import { OrganisationStore } from '@kontaktpost/organisation';
import { timeOf } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { type LocalTime, spanOf } from './domain/local-times';
import type { Shift } from './shift.entity';
import { ShiftsStore } from './shifts.store';

/** Somebody at some time in some team. */
export type Place = LocalTime & { readonly teamId: TeamId; readonly personId: PersonId };

/** What every change of the rota asks before it is made. */
@Injectable()
export class RotaDesk {
  constructor(
    private readonly people: PeopleStore,
    private readonly organisation: OrganisationStore,
    private readonly shifts: ShiftsStore,
    private readonly absences: AbsencesStore,
  ) {}

  /** Refuses those who do not work in the team, in the words for a team that is not there. */
  async ensureWorksIn(actor: Actor, teamId: TeamId): Promise<void> {
    if (!worksIn(actor, teamId) || !(await this.organisation.teamById(teamId))) throw new NotFound('team');
  }

  /** What speaks against the person as one of the team; null when nothing does. */
  async memberFault({ teamId, personId }: Pick<Place, 'teamId' | 'personId'>): Promise<DomainError | null> {
    const person = await this.people.byId(personId);
    if (!person) return new NotFound('person');
    if (person.deactivatedAt)
      return new InvalidInput('personId', 'This person no longer works here. Choose somebody else.');
    if ((await this.members(teamId)).has(personId)) return null;
    return new InvalidInput('personId', 'This person does not work in the team. Choose one of its members.');
  }

  /** Who works in the team, leads first. */
  async members(teamId: TeamId): Promise<Set<PersonId>> {
    return new Set((await this.people.membersOf([teamId])).map(({ personId }) => personId));
  }

  /** What the person does then already, in whatever team; null when the time is free. `except` is the shift that is being changed. */
  async taken(actor: Actor, place: Place, except: Shift | null = null): Promise<Conflict | null> {
    const day = { from: place.date, to: place.date };
    const others = (await this.shifts.ofPeople([place.personId], day)).filter(({ id }) => id !== except?.id);
    const other = others.find(
      ({ fromMinute, toMinute }) => fromMinute < place.toMinute && place.fromMinute < toMinute,
    );
    return other ? this.overlapping(actor, other) : null;
  }

  /** That the person is away then, for all of the time or a part; null when not. */
  async away(place: Place): Promise<Conflict | null> {
    const { start, end } = spanOf(place);
    const absences = await this.absences.touching([place.personId], new Date(start), new Date(end));
    if (absences.length === 0) return null;
    return new Conflict('This person is away then. Ask somebody else.', { reason: 'AWAY' });
  }

  /** Nobody reads another team's rota here. */
  private async overlapping(actor: Actor, { id, teamId, fromMinute, toMinute }: Shift): Promise<Conflict> {
    if (!worksIn(actor, teamId))
      return new Conflict(
        'This person has a shift in another team then. Choose another time, or somebody else.',
        { reason: 'SHIFT_ELSEWHERE' },
      );
    const team = await this.organisation.teamById(teamId);
    const [from, to] = [timeOf(fromMinute), timeOf(toMinute)];
    return new Conflict(
      `This person has a shift in the team ${team?.name ?? ''} then, ${from}–${to}. Choose another time, or change that shift first.`,
      { reason: 'SHIFT_OVERLAPS', shiftId: id, teamId, from, to },
    );
  }
}
