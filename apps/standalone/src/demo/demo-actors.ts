import { Sessions } from '@kontaktpost/identity';
import type { PersonActor, PersonId } from '@kontaktpost/kernel';
import type { withoutServing } from '../../../api/src/without-serving';

export type Get = Parameters<Parameters<typeof withoutServing>[1]>[0];

/** The people of the demo with the roles that they hold, by e-mail address. */
export class DemoActors {
  private readonly known = new Map<string, PersonActor>();

  constructor(
    private readonly get: Get,
    private readonly people: ReadonlyMap<string, PersonId>,
  ) {}

  async of(email: string): Promise<PersonActor> {
    const known = this.known.get(email);
    if (known) return known;
    const id = this.people.get(email);
    const token = id && (await this.get(Sessions).open(id));
    const actor = token && (await this.get(Sessions).actorOf(token));
    if (!token || !actor) throw new Error(`The demo names ${email}, who does not work here.`);
    await this.get(Sessions).close(token);
    this.known.set(email, actor);
    return actor;
  }
}
