import { UnitOfWork } from '@kontaktpost/database';
import { PeopleStore } from '@kontaktpost/identity';
import {
  Clock,
  isId,
  type MailboxId,
  normaliseAddress,
  type PersonActor,
  type PersonId,
  type TeamId,
} from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Mailbox } from './mailbox.entity';
import { StandInsStore } from './stand-ins.store';
import { Visible } from './visible';

const byName = { order: { name: 'ASC', id: 'ASC' } } as const;

/** Every query about our mailboxes. */
@Injectable()
export class MailboxesStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly standIns: StandInsStore,
    private readonly clock: Clock,
  ) {}

  /**
   * What the person may read: the mailboxes of the person's teams, the person's own, those of the boards that the person serves,
   * and those that the person or a team of the person stands in on at this moment.
   */
  async visibleTo({ id, teams, boards }: PersonActor): Promise<Visible> {
    const rows = await this.work.sql<{ id: MailboxId }>(
      `SELECT id FROM mailboxes WHERE team_id = ANY($1::uuid[]) OR owner_id = $2 OR board_id = ANY($3::uuid[])
       UNION SELECT mailbox_id FROM mailbox_stand_ins WHERE (person_id = $2 OR team_id = ANY($1::uuid[])) AND ends_at > $4`,
      [teams.map((team) => team.id), id, boards.map((board) => board.id), this.clock.now()],
    );
    return Visible.of(rows.map((row) => row.id));
  }

  /** What the person answers: without the mailboxes that are only read for a board. */
  answeredBy(actor: PersonActor): Promise<Visible> {
    return this.visibleTo({ ...actor, boards: [] });
  }

  /** The mailbox, or null when there is none or it may not be read. */
  async byId(visible: Visible, id: MailboxId): Promise<Mailbox | null> {
    return visible.includes(id) ? this.one(id) : null;
  }

  /** The visible mailboxes, also closed ones, by name. */
  async list(visible: Visible): Promise<Mailbox[]> {
    return this.work.manager.find(Mailbox, { ...byName, where: { id: In([...visible.mailboxIds]) } });
  }

  /** For the product itself and for names beside what was already allowed: asks for no right. In no order. */
  async byIds(ids: readonly MailboxId[]): Promise<Mailbox[]> {
    return this.work.manager.findBy(Mailbox, { id: In([...ids]) });
  }

  /** For the product itself: asks for no right. */
  async one(id: MailboxId): Promise<Mailbox | null> {
    return isId(id) ? this.work.manager.findOneBy(Mailbox, { id }) : null;
  }

  /** The mailbox with this address, while it takes mail in; null when it is none of ours. */
  async byAddress(address: string): Promise<Mailbox | null> {
    return this.work.manager.findOneBy(Mailbox, { address: normaliseAddress(address), closedAt: IsNull() });
  }

  /** Those of these addresses that are ours, also closed ones, in no order. */
  async byAddresses(addresses: readonly string[]): Promise<Mailbox[]> {
    return this.work.manager.findBy(Mailbox, { address: In(addresses.map(normaliseAddress)) });
  }

  /** All, also closed ones, by name: for administrators and the product itself. */
  async all(): Promise<Mailbox[]> {
    return this.work.manager.find(Mailbox, byName);
  }

  /** Those that mail is fetched for. */
  async withImap(): Promise<Mailbox[]> {
    return this.work.manager.find(Mailbox, { ...byName, where: { imap: Not(IsNull()), closedAt: IsNull() } });
  }

  /** The teams' mailboxes, also closed ones, by name. */
  async ofTeams(teamIds: readonly TeamId[]): Promise<Mailbox[]> {
    return this.work.manager.find(Mailbox, { ...byName, where: { teamId: In([...teamIds]) } });
  }

  /** The people's own mailboxes, also closed ones, by name. */
  async ofOwners(ownerIds: readonly PersonId[]): Promise<Mailbox[]> {
    return this.work.manager.find(Mailbox, { ...byName, where: { ownerId: In([...ownerIds]) } });
  }

  /** True for those who answer the mailbox: the members of its team; its owner, and while that one is away the stand-in. */
  async worksOn(personId: PersonId, { id, teamId, ownerId }: Mailbox): Promise<boolean> {
    if (personId === ownerId) return true;
    const grants = await this.people.grantsOf([personId]);
    const teams = grants.flatMap((grant) => grant.teamId ?? []);
    return teamId === null ? this.standIns.standsIn(id, personId, teams) : teams.includes(teamId);
  }

  async lock(id: MailboxId): Promise<Mailbox | null> {
    if (!isId(id)) return null;
    return this.work.manager.findOne(Mailbox, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(mailbox: Mailbox): Promise<void> {
    await this.work.manager.save(mailbox);
  }
}
