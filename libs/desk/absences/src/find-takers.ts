import { PeopleStore } from '@kontaktpost/identity';
import { Clock, type MailboxId, type PersonId, type TeamId, type TicketId } from '@kontaktpost/kernel';
import { type Mailbox, MailboxesStore } from '@kontaktpost/mailboxes';
import { HeldTicketsStore, type Ticket } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsencesStore } from './absences.store';
import { type Away, TicketShare } from './domain/absence-values';
import { type AtWork, shareOut } from './domain/share-out';
import { standInFor } from './domain/stand-in';

/** A ticket as far as it must be known to give it on. */
export type HeldTicket = Pick<Ticket, 'id' | 'mailboxId'>;
/** Who takes each ticket; a ticket that is not named goes to its team. */
export type Takers = ReadonlyMap<TicketId, PersonId | null>;

const LONGEST_CHAIN = 10;

/** Says who takes the tickets of somebody away, by the wish of the absence and by who is at work at this moment. */
@Injectable()
export class FindTakers {
  constructor(
    private readonly absences: AbsencesStore,
    private readonly mailboxes: MailboxesStore,
    private readonly people: PeopleStore,
    private readonly tickets: HeldTicketsStore,
    private readonly clock: Clock,
  ) {}

  async run(absence: Absence, tickets: readonly HeldTicket[]): Promise<Takers> {
    if (absence.share === TicketShare.TEAM) return new Map();
    const boxes = await this.mailboxes.byIds([...new Set(tickets.map(({ mailboxId }) => mailboxId))]);
    const byStandIn = await this.byStandIn(absence, boxes);
    const teamOf = new Map(boxes.map((box) => [box.id, teamFor(absence, box)]));
    const shared =
      absence.share === TicketShare.MEMBERS ? tickets.filter(({ mailboxId }) => teamOf.get(mailboxId)) : [];
    const others = tickets.filter((ticket) => !shared.includes(ticket));
    return new Map([
      ...others.map(({ id, mailboxId }) => [id, byStandIn.get(mailboxId) ?? null] as const),
      ...(await this.amongMembers(absence, shared, teamOf)),
    ]);
  }

  /** The stand-in on those of the mailboxes that the stand-in works on. */
  private async byStandIn(absence: Absence, boxes: readonly Mailbox[]): Promise<Map<MailboxId, PersonId>> {
    const standIn = await this.standIn(absence);
    const found = new Map<MailboxId, PersonId>();
    for (const box of boxes)
      if (standIn && (await this.mailboxes.worksOn(standIn, box))) found.set(box.id, standIn);
    return found;
  }

  /** Null when a team answers, or the stand-in no longer works here. */
  private async standIn(absence: Absence): Promise<PersonId | null> {
    const now = this.clock.now();
    const known: Away[] = [absence];
    for (let next = absence.standInId; next && known.length < LONGEST_CHAIN; ) {
      const away: Absence | undefined = (await this.absences.awayAt([next], now)).get(next);
      if (!away || known.some(({ id }) => id === away.id)) break;
      known.push(away);
      next = away.standInId;
    }
    const id = standInFor(absence.personId, now, known)?.personId ?? null;
    const person = id && (await this.people.byId(id));
    return person && !person.deactivatedAt ? person.id : null;
  }

  private async amongMembers(
    absence: Absence,
    tickets: readonly HeldTicket[],
    teamOf: ReadonlyMap<MailboxId, TeamId | null>,
  ): Promise<Takers> {
    const wanted = tickets.map(({ id, mailboxId }) => ({
      ticketId: id,
      teamId: teamOf.get(mailboxId) ?? null,
    }));
    const teamIds = [...new Set(wanted.flatMap(({ teamId }) => teamId ?? []))];
    return teamIds.length === 0 ? new Map() : shareOut(wanted, await this.atWork(absence, teamIds));
  }

  private async atWork({ personId }: Absence, teamIds: readonly TeamId[]): Promise<AtWork> {
    const members = await this.people.membersOf(teamIds);
    const all = [...new Set(members.map((member) => member.personId))];
    const away = await this.absences.awayAt(all, this.clock.now());
    const here = members.filter((member) => member.personId !== personId && !away.has(member.personId));
    const byTeam = new Map(teamIds.map((teamId) => [teamId, [] as PersonId[]]));
    for (const member of here) byTeam.get(member.teamId)?.push(member.personId);
    return { members: byTeam, held: await this.tickets.openCounts(here.map((member) => member.personId)) };
  }
}

/** The team that shares a mailbox's tickets; of the absent person's own mailbox the one that answers meanwhile. */
const teamFor = (absence: Absence, { teamId, ownerId }: Mailbox): TeamId | null =>
  teamId ?? (ownerId === absence.personId ? absence.teamId : null);
