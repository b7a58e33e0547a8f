import { Audit, type AuditSubject } from '@kontaktpost/audit';
import { Events } from '@kontaktpost/events';
import { teamRoom } from '@kontaktpost/identity';
import type { Actor, TeamId } from '@kontaktpost/kernel';
import { OrganisationStore } from '@kontaktpost/organisation';
import { Injectable } from '@nestjs/common';
import { CalendarChanged } from './calendar-events';

type Deed = {
  readonly deed: string;
  readonly subject: AuditSubject;
  /** Whose calendar it is; null: the whole organisation's. */
  readonly teamId: TeamId | null;
  readonly facts: Readonly<Record<string, unknown>>;
};

// PostgreSQL takes 8,000 bytes a notification.
const ROOMS_A_HINT = 100;

/** Writes down in the open transaction what was done to a calendar, has deadlines reckoned anew, and tells the screens. */
@Injectable()
export class NoteCalendar {
  constructor(
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly organisation: OrganisationStore,
  ) {}

  async run(actor: Actor, { deed, subject, teamId, facts }: Deed): Promise<void> {
    await this.audit.record(actor, deed, subject, { teamId, ...facts });
    await this.events.publish(CalendarChanged, { teamId });
    await this.tell(teamId);
  }

  private async tell(teamId: TeamId | null): Promise<void> {
    const teams = teamId ? [teamId] : (await this.organisation.teams()).map(({ id }) => id);
    for (let i = 0; i < teams.length; i += ROOMS_A_HINT) {
      const rooms = teams.slice(i, i + ROOMS_A_HINT).map(teamRoom);
      await this.events.hint({ topic: 'calendar.changed', ids: teamId ? [teamId] : [], version: 0, rooms });
    }
  }
}
