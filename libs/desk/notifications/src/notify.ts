import { Events } from '@kontaktpost/events';
import { personRoom } from '@kontaktpost/identity';
import { Clock, type NotificationId, newId, type PersonId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Notification } from './notification.entity';
import { NotificationsStore } from './notifications.store';

/** What somebody shall be told. */
export type Notice = Pick<Notification, 'personId' | 'kind' | 'subjectKind' | 'subjectId' | 'occasion'> & {
  readonly dueAt?: Date;
};

/** PostgreSQL carries 8,000 bytes in a hint; a room takes about fifty. */
const ROOMS_IN_HINT = 100;

/** Tells people in the open transaction: each once an occasion, whatever is tried again. Three statements for a hundred notices. */
@Injectable()
export class Notify {
  constructor(
    private readonly notifications: NotificationsStore,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async run(notices: readonly Notice[]): Promise<void> {
    if (notices.length === 0) return;
    const createdAt = this.clock.now();
    const told = await this.notifications.keep(
      [...notices].sort(byKey).map(({ dueAt = null, ...notice }) => ({
        ...notice,
        id: newId<NotificationId>(),
        dueAt,
        createdAt,
        readAt: null,
      })),
    );
    for (let i = 0; i < told.length; i += ROOMS_IN_HINT) await this.hint(told.slice(i, i + ROOMS_IN_HINT));
  }

  /** Names no ids: what is told to one is nothing to the others of the same hint. */
  private hint(people: readonly PersonId[]): Promise<void> {
    return this.events.hint({
      topic: 'notification.new',
      ids: [],
      version: 0,
      rooms: people.map(personRoom),
    });
  }
}

const keyOf = ({ personId, subjectId, kind }: Notice): string => `${personId} ${subjectId} ${kind}`;

/** Always in the same order, so that two workers who tell the same wait for each other and never for ever. */
const byKey = (a: Notice, b: Notice): number => (keyOf(a) < keyOf(b) ? -1 : 1);
