import { Events } from '@kontaktpost/events';
import { teamRoom } from '@kontaktpost/identity';
import type { TeamId } from '@kontaktpost/kernel';
import { COVERAGE_CHANGED } from '@kontaktpost/realtime';
import { Injectable } from '@nestjs/common';

/** Tells the screens of teams that their rota or staffing has changed. */
@Injectable()
export class RotaHints {
  constructor(private readonly events: Events) {}

  async tell(teamIds: readonly TeamId[]): Promise<void> {
    for (const id of new Set(teamIds))
      await this.events.hint({ topic: COVERAGE_CHANGED, ids: [id], version: 0, rooms: [teamRoom(id)] });
  }
}
