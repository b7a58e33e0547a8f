import { UnitOfWork } from '@kontaktpost/database';
import { Events } from '@kontaktpost/events';
import { personRoom } from '@kontaktpost/identity';
import { Clock, InvalidInput, isId, type PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { NotificationsStore } from './notifications.store';

const AT_ONCE = 100;

/** Notes that the actor has read what the actor was told; the actor's other screens hear of it. */
@Injectable()
export class MarkNotificationsRead {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notifications: NotificationsStore,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** With null all. Gives how many were unread; what is not the actor's own is passed over. */
  async run(actor: PersonActor, ids: readonly string[] | null): Promise<number> {
    if (ids && ids.length > AT_ONCE)
      throw new InvalidInput('ids', `Give at most ${AT_ONCE} at a time, or none for all.`);
    return this.work.run(async () => {
      const known = ids?.filter(isId) ?? null;
      const read = await this.notifications.markRead(actor.id, known, this.clock.now());
      const rooms = [personRoom(actor.id)];
      if (read > 0) await this.events.hint({ topic: 'notification.read', ids: [], version: 0, rooms });
      return read;
    });
  }
}
