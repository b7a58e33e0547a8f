import { OrganisationStore } from '@kontaktpost/organisation';
import { dateOf } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { reference } from '../domain/reference';
import { TicketsStore } from '../tickets.store';

/** Gives out the references of new tickets. */
@Injectable()
export class TicketReferences {
  constructor(
    private readonly tickets: TicketsStore,
    private readonly organisation: OrganisationStore,
  ) {}

  /** The next of the year in which the mail came. */
  async next(receivedAt: Date): Promise<string> {
    const { referencePrefix } = await this.organisation.organisation();
    const { year } = dateOf(receivedAt);
    return reference(referencePrefix, year, await this.tickets.nextNumber(year));
  }
}
