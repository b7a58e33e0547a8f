import { PeopleStore, Rights } from '@kontaktpost/identity';
import type { AbsenceId, BoardId, PersonId, TeamId } from '@kontaktpost/kernel';
import { OrganisationStore } from '@kontaktpost/organisation';
import { Injectable } from '@nestjs/common';
import { MailboxesStore } from './mailboxes.store';
import { StandInsStore, type StandInWish } from './stand-ins.store';

/** Who would answer the mailboxes of an owner: exactly one of a person and a team. */
export type Cover = Omit<StandInWish, 'absenceId' | 'endsAt'>;

/**
 * Lets a stand-in read and answer the mailboxes of somebody away, and ends it. Joins the transaction of the absence. What came
 * in to a board stays with it: nobody of another board is let in (decisions 5, 26).
 */
@Injectable()
export class StandIns {
  constructor(
    private readonly store: StandInsStore,
    private readonly people: PeopleStore,
    private readonly organisation: OrganisationStore,
    private readonly mailboxes: MailboxesStore,
    private readonly rights: Rights,
  ) {}

  /** From now on; instead of whoever stood in for the same absence. Done twice, it does nothing more. */
  async open(wish: StandInWish): Promise<void> {
    const before = await this.store.ofAbsence(wish.absenceId);
    const changed = await this.store.put(wish, await this.boardsOf(wish));
    if (changed) await this.tell([...before, wish]);
  }

  /** True when whoever answers works for the boards of all the owner's mailboxes. */
  async reaches(cover: Cover): Promise<boolean> {
    const owned = await this.mailboxes.ofOwners([cover.ownerId]);
    const boards = owned.length === 0 ? [] : await this.boardsOf(cover);
    return owned.every(({ boardId }) => boards.includes(boardId));
  }

  async close(absenceId: AbsenceId): Promise<void> {
    const before = await this.store.ofAbsence(absenceId);
    if (before.length === 0) return;
    await this.store.remove(absenceId);
    await this.tell(before);
  }

  private async boardsOf({ personId, teamId }: Cover): Promise<BoardId[]> {
    const grants = personId === null ? [] : await this.people.grantsOf([personId]);
    const teamIds = [teamId, ...grants.map((grant) => grant.teamId)].flatMap((id) => id ?? []);
    const teams = await this.organisation.teamsByIds(teamIds);
    return [...teams, ...grants].flatMap(({ boardId }) => boardId ?? []);
  }

  private async tell(
    standIns: readonly { readonly personId: PersonId | null; readonly teamId: TeamId | null }[],
  ): Promise<void> {
    const teams = [...new Set(standIns.flatMap(({ teamId }) => teamId ?? []))];
    const members = teams.length === 0 ? [] : await this.people.holdersOn(teams, []);
    await this.rights.tell([...new Set([...members, ...standIns.flatMap(({ personId }) => personId ?? [])])]);
  }
}
