import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { Events } from '@kontaktpost/events';
import { system } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { personRoom, RIGHTS_CHANGED } from './rooms';
import { Sessions } from './sessions.store';

/** Ends the session of this token; its sockets must connect anew. Without such a session nothing happens. */
@Injectable()
export class SignOut {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly events: Events,
  ) {}

  async run(token: string): Promise<void> {
    await this.work.run(async () => {
      const id = await this.sessions.close(token);
      if (id === null) return;
      await this.audit.record(system('sign-in'), 'sign-out', { kind: 'person', id });
      await this.events.hint({ topic: RIGHTS_CHANGED, ids: [id], version: 0, rooms: [personRoom(id)] });
    });
  }
}
