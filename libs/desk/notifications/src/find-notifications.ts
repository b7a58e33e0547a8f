import { InvalidInput, isId, type NotificationId, type PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Notification } from './notification.entity';
import { NotificationsStore } from './notifications.store';

/** What the actor asks for: how many, after which cursor, and unread ones alone. */
export type NotificationWish = {
  readonly first: number;
  readonly after: string | null;
  readonly unread: boolean;
};

export type FoundNotifications = {
  readonly edges: { readonly cursor: string; readonly node: Notification }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const PAGE_LIMIT = 100;

/** What the actor was told, newest first. */
@Injectable()
export class FindNotifications {
  constructor(private readonly notifications: NotificationsStore) {}

  async page(actor: PersonActor, { first, after, unread }: NotificationWish): Promise<FoundNotifications> {
    if (first < 1 || first > PAGE_LIMIT)
      throw new InvalidInput('first', `Ask for 1 to ${PAGE_LIMIT} at a time.`);
    const place = after === null ? null : readCursor(after);
    const found = await this.notifications.page(actor.id, { first: first + 1, after: place, unread });
    const edges = found.slice(0, first).map((node) => ({ cursor: writeCursor(node), node }));
    const endCursor = edges.at(-1)?.cursor ?? null;
    return { edges, pageInfo: { hasNextPage: found.length > first, endCursor } };
  }

  /** How many the actor has not read, counted no further than the limit. */
  countUnread(actor: PersonActor, limit: number): Promise<number> {
    return this.notifications.countUnread(actor.id, limit);
  }
}

const writeCursor = ({ id }: Notification): string => Buffer.from(id).toString('base64url');

function readCursor(cursor: string): NotificationId {
  const id = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!isId(id)) throw new InvalidInput('after', 'This is no cursor of a list. Begin without `after`.');
  return id as NotificationId;
}
