import { Events } from '@kontaktpost/events';
import { PeopleStore, personRoom, teamRoom } from '@kontaktpost/identity';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';

/** Tells the screens of those concerned that an absence has changed: the person, the person's teams, and whoever answers meanwhile. */
@Injectable()
export class TellAbsence {
  constructor(
    private readonly people: PeopleStore,
    private readonly events: Events,
  ) {}

  async run({ id, personId, standInId, teamId, version }: Absence): Promise<void> {
    const grants = await this.people.grantsOf([personId]);
    const teams = [...grants.map((grant) => grant.teamId), teamId].flatMap((team) => team ?? []);
    const people = standInId === null ? [personId] : [personId, standInId];
    const rooms = [...new Set([...people.map(personRoom), ...teams.map(teamRoom)])];
    await this.events.hint({ topic: 'absence.changed', ids: [id], version, rooms });
  }
}
