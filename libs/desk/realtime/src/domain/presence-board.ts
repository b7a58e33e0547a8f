import type { PersonId, TicketId } from '@kontaktpost/kernel';

/** What a person does with a ticket that is open before them. */
export type Doing = 'reading' | 'writing';

/** One sign of presence; `doing` is null when the person has left the ticket. */
export type PresenceSign = {
  readonly ticketId: TicketId;
  readonly personId: PersonId;
  readonly name: string;
  readonly doing: Doing | null;
  /** The sockets that may know. */
  readonly rooms: readonly string[];
};

export type PersonPresent = { readonly id: PersonId; readonly name: string; readonly doing: Doing };

/** People on one ticket, for those who may know. */
export type TicketPresence = {
  readonly ticketId: TicketId;
  readonly people: PersonPresent[];
  readonly rooms: readonly string[];
};

/** A sign holds for twenty seconds (console.md 11, rule 6). */
export const PRESENCE_MS = 20_000;

type Seen = PresenceSign & { readonly at: number };

/** Who is on which ticket, from the signs of all processes. In memory only: gone on restart, which is right. */
export class PresenceBoard {
  private readonly seen = new Map<TicketId, Map<PersonId, Seen>>();

  /** Takes a sign in; gives the ticket's presence when it changed. */
  take(sign: PresenceSign, now: number): TicketPresence | null {
    const people = this.seen.get(sign.ticketId) ?? new Map<PersonId, Seen>();
    const before = people.get(sign.personId)?.doing ?? null;
    if (sign.doing === null) people.delete(sign.personId);
    else people.set(sign.personId, { ...sign, at: now });
    if (people.size === 0) this.seen.delete(sign.ticketId);
    else this.seen.set(sign.ticketId, people);
    return before === sign.doing ? null : this.on(sign.ticketId, sign.rooms);
  }

  /** Forgets whose sign is too old; gives the tickets that changed by it. */
  expire(now: number): TicketPresence[] {
    const changed: TicketPresence[] = [];
    for (const [ticketId, people] of this.seen) {
      const gone = [...people.values()].filter(({ at }) => now - at > PRESENCE_MS);
      for (const { personId } of gone) people.delete(personId);
      if (people.size === 0) this.seen.delete(ticketId);
      if (gone[0]) changed.push(this.on(ticketId, gone[0].rooms));
    }
    return changed;
  }

  /** All that is known in these rooms, for a screen that has just connected. */
  within(rooms: ReadonlySet<string>): TicketPresence[] {
    return [...this.seen].flatMap(([ticketId, people]) => {
      const known = [...people.values()].find((sign) => sign.rooms.some((room) => rooms.has(room)));
      return known ? [this.on(ticketId, known.rooms)] : [];
    });
  }

  private on(ticketId: TicketId, rooms: readonly string[]): TicketPresence {
    const people = [...(this.seen.get(ticketId)?.values() ?? [])];
    return {
      ticketId,
      people: people.flatMap(({ personId: id, name, doing }) => (doing ? [{ id, name, doing }] : [])),
      rooms,
    };
  }
}
