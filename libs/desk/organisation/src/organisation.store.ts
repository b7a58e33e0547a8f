import { UnitOfWork } from '@kontaktpost/database';
import { type BoardId, isId, type PersonActor, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Board } from './board.entity';
import { Organisation } from './organisation.entity';
import { NotSetUp } from './organisation-errors';
import { Team } from './team.entity';

const byName = { order: { name: 'ASC', id: 'ASC' } } as const;

/** Every query about the municipality, its boards and its teams. */
@Injectable()
export class OrganisationStore {
  constructor(private readonly work: UnitOfWork) {}

  async organisation(): Promise<Organisation> {
    const found = await this.work.manager.findOneBy(Organisation, { id: 1 });
    if (!found) throw new NotSetUp();
    return found;
  }

  async isSetUp(): Promise<boolean> {
    return this.work.manager.existsBy(Organisation, { id: 1 });
  }

  async lockOrganisation(): Promise<Organisation> {
    const lock = { mode: 'pessimistic_write' } as const;
    const found = await this.work.manager.findOne(Organisation, { where: { id: 1 }, lock });
    if (!found) throw new NotSetUp();
    return found;
  }

  /** All boards, by name. */
  async boards(): Promise<Board[]> {
    return this.work.manager.find(Board, byName);
  }

  /** All teams, by name. */
  async teams(): Promise<Team[]> {
    return this.work.manager.find(Team, byName);
  }

  /** The teams that the person works in, by name; all for administrators. */
  async teamsOf(actor: PersonActor): Promise<Team[]> {
    if (actor.administrator) return this.teams();
    return this.work.manager.find(Team, { ...byName, where: { id: In(actor.teams.map(({ id }) => id)) } });
  }

  async teamById(id: TeamId): Promise<Team | null> {
    return isId(id) ? this.work.manager.findOneBy(Team, { id }) : null;
  }

  async boardById(id: BoardId): Promise<Board | null> {
    return isId(id) ? this.work.manager.findOneBy(Board, { id }) : null;
  }

  async teamBySlug(slug: string): Promise<Team | null> {
    return this.work.manager.findOneBy(Team, { slug });
  }

  async boardByCode(code: string): Promise<Board | null> {
    return this.work.manager.findOneBy(Board, { code });
  }

  /** In no order; unknown ids are left out. */
  async teamsByIds(ids: readonly TeamId[]): Promise<Team[]> {
    return this.work.manager.findBy(Team, { id: In([...ids]) });
  }

  /** In no order; unknown ids are left out. */
  async boardsByIds(ids: readonly BoardId[]): Promise<Board[]> {
    return this.work.manager.findBy(Board, { id: In([...ids]) });
  }

  async lockTeam(id: TeamId): Promise<Team | null> {
    if (!isId(id)) return null;
    return this.work.manager.findOne(Team, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async lockBoard(id: BoardId): Promise<Board | null> {
    if (!isId(id)) return null;
    return this.work.manager.findOne(Board, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(thing: Organisation | Board | Team): Promise<void> {
    await this.work.manager.save(thing);
  }
}
