import { Audit } from '@kontaktpost/audit';
import { UnitOfWork, violatedConstraint } from '@kontaktpost/database';
import { ensureAdministrator } from '@kontaktpost/identity';
import { type Actor, type BoardId, InvalidInput, NotFound, newId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { OrganisationStore } from './organisation.store';
import { Taken } from './organisation-errors';
import { Team } from './team.entity';

export type TeamWish = {
  readonly teamId?: TeamId | null;
  readonly name: string;
  readonly slug: string;
  readonly boardId: BoardId;
};

/** Adds a team, or changes its name and slug. A team stays with its board. */
@Injectable()
export class SaveTeam {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisation: OrganisationStore,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, wish: TeamWish): Promise<Team> {
    return this.work.run(async () => {
      const team = await this.find(wish);
      ensureAdministrator(actor, 'change teams');
      if (team.boardId !== wish.boardId)
        throw new InvalidInput(
          'boardId',
          'A team stays with its board, which holds its records. Add a new team instead.',
        );
      Object.assign(team, checked(wish));
      await this.organisation.save(team).catch(nameTaken);
      const deed = wish.teamId ? 'team.changed' : 'team.added';
      await this.audit.record(
        actor,
        deed,
        { kind: 'team', id: team.id },
        { slug: team.slug, boardId: team.boardId },
      );
      return team;
    });
  }

  private async find({ teamId, boardId }: TeamWish): Promise<Team> {
    if (!(await this.organisation.boardById(boardId))) throw new NotFound('board');
    if (!teamId) return Object.assign(new Team(), { id: newId<TeamId>(), boardId, departmentId: null });
    const team = await this.organisation.lockTeam(teamId);
    if (!team) throw new NotFound('team');
    return team;
  }
}

function checked({ name, slug }: TeamWish): Pick<Team, 'name' | 'slug'> {
  if (name.trim() === '') throw new InvalidInput('name', 'Write the name.');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60)
    throw new InvalidInput(
      'slug',
      'Write the slug with small letters a-z, digits and single hyphens, such as bygg-och-miljo.',
    );
  return { name: name.trim(), slug };
}

function nameTaken(fault: unknown): never {
  const constraint = violatedConstraint(fault);
  if (constraint === 'teams_slug_key') throw new Taken('slug', 'team with this slug');
  if (constraint === 'teams_name_key') throw new Taken('name', 'team with this name');
  throw fault;
}
