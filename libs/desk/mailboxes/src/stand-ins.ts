import { PeopleStore, Rights } from '@kontaktpost/identity';
import { type AbsenceId, Clock, type PersonId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { StandInsStore, type StandInWish } from './stand-ins.store';

/** A hint carries at most 8,000 bytes, which a large team's rooms would exceed. */
const TOLD_AT_ONCE = 50;

/** Lets a stand-in read and answer the mailboxes of somebody away, and ends it. Joins the transaction of the absence. */
@Injectable()
export class StandIns {
  constructor(
    private readonly store: StandInsStore,
    private readonly people: PeopleStore,
    private readonly rights: Rights,
    private readonly clock: Clock,
  ) {}

  /** From now on; instead of whoever stood in for the same absence. Done twice, it does nothing more. */
  async open(wish: StandInWish): Promise<void> {
    const before = await this.store.ofAbsence(wish.absenceId);
    const changed = await this.store.put(wish, this.clock.now());
    if (changed.length > 0) await this.tell([...before, wish]);
  }

  async close(absenceId: AbsenceId): Promise<void> {
    const before = await this.store.ofAbsence(absenceId);
    if (before.length === 0) return;
    await this.store.remove(absenceId);
    await this.tell(before);
  }

  private async tell(
    standIns: readonly { readonly personId: PersonId | null; readonly teamId: TeamId | null }[],
  ): Promise<void> {
    const teams = [...new Set(standIns.flatMap(({ teamId }) => teamId ?? []))];
    const members = teams.length === 0 ? [] : await this.people.holdersOn(teams, []);
    const ids = [...new Set([...members, ...standIns.flatMap(({ personId }) => personId ?? [])])];
    for (let from = 0; from < ids.length; from += TOLD_AT_ONCE)
      await this.rights.tell(ids.slice(from, from + TOLD_AT_ONCE));
  }
}
