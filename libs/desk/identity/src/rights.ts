import { violatedConstraint } from '@kontaktpost/database';
import { Events } from '@kontaktpost/events';
import { InvalidInput, newId, type PersonId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { type Grant, isAdministration, type RoleWish, rolesAfter, sameGrant } from './domain/role-changes';
import { LastAdministrator } from './identity-errors';
import { PeopleStore } from './people.store';
import type { Person } from './person.entity';
import { RightsTaken } from './rights-taken';
import type { RoleGrant } from './role-grant.entity';
import { personRoom, RIGHTS_CHANGED } from './rooms';
import { Sessions } from './sessions.store';

/** PostgreSQL carries 8,000 bytes in a hint, which the ids and rooms of a large team would exceed. */
const TOLD_AT_ONCE = 50;

/** What a person may do, changed in the open transaction. */
@Injectable()
export class Rights {
  constructor(
    private readonly people: PeopleStore,
    private readonly sessions: Sessions,
    private readonly events: Events,
  ) {}

  /** Gives the person the wished roles, ends the sessions of one who has left, and tells the person's screens. */
  async give(person: Person, wish: RoleWish): Promise<void> {
    await this.people.lockAdministrators();
    const held = await this.people.grantsOf([person.id]);
    const lost = await this.replace(person.id, held, rolesAfter(held, wish));
    if (held.some(isAdministration) && !(await this.people.hasAdministrator())) throw new LastAdministrator();
    if (person.deactivatedAt) await this.sessions.closeAllOf(person.id);
    if (lost || person.deactivatedAt) await this.events.publish(RightsTaken, { personId: person.id });
    await this.tell([person.id]);
  }

  /** Makes the sockets of these people connect anew, with what they may see now. */
  async tell(ids: readonly PersonId[]): Promise<void> {
    for (let from = 0; from < ids.length; from += TOLD_AT_ONCE) {
      const some = ids.slice(from, from + TOLD_AT_ONCE);
      await this.events.hint({ topic: RIGHTS_CHANGED, ids: some, version: 0, rooms: some.map(personRoom) });
    }
  }

  /** True when a role was taken. */
  private async replace(
    personId: PersonId,
    held: readonly (RoleGrant & Grant)[],
    wanted: readonly Grant[],
  ): Promise<boolean> {
    const gone = held.filter((grant) => !wanted.some((other) => sameGrant(grant, other)));
    const fresh = wanted.filter((grant) => !held.some((other) => sameGrant(grant, other)));
    await this.people.removeGrants(gone.map(({ id }) => id));
    await this.people
      .addGrants(fresh.map(({ role, teamId, boardId }) => ({ id: newId(), personId, role, teamId, boardId })))
      .catch(nameMissing);
    return gone.length > 0;
  }
}

function nameMissing(fault: unknown): never {
  if (violatedConstraint(fault) === 'role_grants_team_id_fkey')
    throw new InvalidInput('teams', 'There is no such team.');
  if (violatedConstraint(fault) === 'role_grants_board_id_fkey')
    throw new InvalidInput('boards', 'There is no such board.');
  throw fault;
}
