import { UnitOfWork } from '@kontaktpost/database';
import { type BoardId, isId, normaliseAddress, type PersonId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Grant, TeamGrant } from './domain/role-changes';
import { Person } from './person.entity';
import { RoleGrant } from './role-grant.entity';

/** Every query about people and their roles. */
@Injectable()
export class PeopleStore {
  constructor(private readonly work: UnitOfWork) {}

  async byId(id: PersonId): Promise<Person | null> {
    return isId(id) ? this.work.manager.findOneBy(Person, { id }) : null;
  }

  /** In no order; unknown ids are left out. */
  async byIds(ids: readonly PersonId[]): Promise<Person[]> {
    return this.work.manager.findBy(Person, { id: In([...ids]) });
  }

  async byEmail(email: string): Promise<Person | null> {
    return this.work.manager.findOneBy(Person, { email: normaliseAddress(email) });
  }

  /** Who signs in: the person's id and hash, only while the person works here. */
  async credentials(email: string): Promise<{ id: PersonId; passwordHash: string | null } | null> {
    const where = { email: normaliseAddress(email), deactivatedAt: IsNull() };
    return this.work.manager.findOne(Person, { select: { id: true, passwordHash: true }, where });
  }

  /** Everyone who works here, by name; with `deactivated` also those who did. */
  async all({ deactivated = false } = {}): Promise<Person[]> {
    const where = deactivated ? {} : { deactivatedAt: IsNull() };
    return this.work.manager.find(Person, { where, order: { name: 'ASC', id: 'ASC' } });
  }

  async lock(id: PersonId): Promise<Person | null> {
    if (!isId(id)) return null;
    return this.work.manager.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * These people, held against one another's changes until the transaction ends, in the order of their ids so that nobody waits
   * in a circle. Rows that only point to them may still be written.
   */
  async hold(ids: readonly PersonId[]): Promise<Person[]> {
    return this.work.manager
      .createQueryBuilder(Person, 'p')
      .setLock('for_no_key_update')
      .where('p.id = ANY(:ids)', { ids })
      .orderBy('p.id')
      .getMany();
  }

  /** Makes the changes to administrators wait for each other, so that the last two can't remove one another at once. */
  async lockAdministrators(): Promise<void> {
    await this.work.sql(`SELECT 1 FROM role_grants WHERE role = 'ADMINISTRATOR' ORDER BY id FOR UPDATE`);
  }

  async hasAdministrator(): Promise<boolean> {
    const [row] = await this.work.sql<{ found: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM role_grants g JOIN people p ON p.id = g.person_id
         WHERE g.role = 'ADMINISTRATOR' AND p.deactivated_at IS NULL) AS found`,
    );
    return row?.found ?? false;
  }

  async save(person: Person): Promise<void> {
    await this.work.manager.save(person);
  }

  /** The roles of these people, also of those who no longer work here. */
  async grantsOf(ids: readonly PersonId[]): Promise<(RoleGrant & Grant)[]> {
    const found = await this.work.manager.find(RoleGrant, {
      where: { personId: In([...ids]) },
      order: { id: 'ASC' },
    });
    return found as (RoleGrant & Grant)[];
  }

  async addGrants(grants: readonly RoleGrant[]): Promise<void> {
    if (grants.length > 0) await this.work.manager.insert(RoleGrant, [...grants]);
  }

  async removeGrants(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.work.manager.delete(RoleGrant, { id: In([...ids]) });
  }

  /** The team roles on these teams of everyone who works here, leads first, then by name. */
  async membersOf(teamIds: readonly TeamId[]): Promise<(RoleGrant & TeamGrant)[]> {
    const found = await this.activeGrants()
      .where('g.teamId = ANY(:teamIds)', { teamIds: [...teamIds] })
      .orderBy('g.role', 'DESC')
      .addOrderBy('p.name')
      .getMany();
    return found as (RoleGrant & TeamGrant)[];
  }

  /** Everyone who works here and holds a role on one of these teams or boards. */
  async holdersOn(teamIds: readonly TeamId[], boardIds: readonly BoardId[]): Promise<PersonId[]> {
    const grants = await this.activeGrants()
      .where('g.teamId = ANY(:teamIds) OR g.boardId = ANY(:boardIds)', {
        teamIds: [...teamIds],
        boardIds: [...boardIds],
      })
      .getMany();
    return [...new Set(grants.map(({ personId }) => personId))];
  }

  private activeGrants() {
    return this.work.manager
      .createQueryBuilder(RoleGrant, 'g')
      .innerJoin(Person, 'p', 'p.id = g.personId AND p.deactivatedAt IS NULL');
  }
}
