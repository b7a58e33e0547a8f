import { Audit } from '@kontaktpost/audit';
import { UnitOfWork, violatedConstraint } from '@kontaktpost/database';
import {
  type Actor,
  Clock,
  InvalidInput,
  isMailAddress,
  NotFound,
  newId,
  normaliseAddress,
  type PersonId,
} from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { hashPassword } from './domain/password';
import { DEMO_PASSWORD, passwordFault } from './domain/password-rules';
import { ensureAdministrator } from './domain/people-policy';
import type { RoleWish } from './domain/role-changes';
import { EmailTaken } from './identity-errors';
import type { Language } from './language';
import { PeopleStore } from './people.store';
import { Person } from './person.entity';
import { Rights } from './rights';
import { Sessions } from './sessions.store';

/** A person as an administrator writes it down; what is left out stays as it is, or takes its default. */
export type PersonWish = RoleWish & {
  /** Left out: somebody new. */
  readonly personId?: PersonId | null;
  readonly email: string;
  readonly name: string;
  readonly title?: string | null;
  readonly phone?: string | null;
  readonly language?: Language | null;
  readonly password?: string | null;
  readonly deactivated?: boolean | null;
};

/** Adds a person or changes one: data, password, roles, and whether the person still works here. */
@Injectable()
export class SavePerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly sessions: Sessions,
    private readonly rights: Rights,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, wish: PersonWish): Promise<Person> {
    ensureAdministrator(actor, 'change people');
    checkPerson(actor, wish);
    // Before the transaction: the hash takes its time.
    const passwordHash = wish.password ? await hashPassword(wish.password) : undefined;
    return this.work.run(async () => {
      const person = await this.find(wish.personId ?? null);
      Object.assign(person, changes(person, wish, this.clock.now()), passwordHash && { passwordHash });
      await this.people.save(person).catch(nameTaken);
      if (passwordHash) await this.sessions.closeAllOf(person.id);
      await this.rights.give(person, wish);
      await this.audit.record(
        actor,
        wish.personId ? 'person.changed' : 'person.added',
        subjectOf(person),
        facts(wish),
      );
      return person;
    });
  }

  private async find(id: PersonId | null): Promise<Person> {
    if (id === null)
      return Object.assign(new Person(), {
        id: newId<PersonId>(),
        title: '',
        phone: '',
        language: 'sv',
        createdAt: this.clock.now(),
        deactivatedAt: null,
      });
    const person = await this.people.lock(id);
    if (!person) throw new NotFound('person');
    return person;
  }
}

function checkPerson(actor: Actor, { email, name, password }: PersonWish): void {
  if (!isMailAddress(normaliseAddress(email)))
    throw new InvalidInput('email', 'Write the e-mail address as name@example.com.');
  if (name.trim() === '') throw new InvalidInput('name', 'Write the name.');
  const demo = actor.kind === 'system' && actor.name === 'demo' && password === DEMO_PASSWORD;
  const fault = password && !demo ? passwordFault(password) : null;
  if (fault) throw new InvalidInput('password', fault);
}

const changes = (person: Person, wish: PersonWish, now: Date): Partial<Person> => ({
  email: normaliseAddress(wish.email),
  name: wish.name.trim(),
  title: wish.title?.trim() ?? person.title,
  phone: wish.phone?.trim() ?? person.phone,
  language: wish.language ?? person.language,
  deactivatedAt:
    wish.deactivated == null ? person.deactivatedAt : wish.deactivated ? (person.deactivatedAt ?? now) : null,
});

const subjectOf = ({ id }: Person) => ({ kind: 'person', id });

/** Roles are written whole, since who could read what must be found again; of the rest only that it was given. */
const facts = ({ administrator, teams, boards, deactivated, password }: PersonWish) => ({
  administrator,
  teams,
  boards,
  deactivated,
  passwordSet: password ? true : undefined,
});

function nameTaken(fault: unknown): never {
  throw violatedConstraint(fault) === 'people_email_key' ? new EmailTaken() : fault;
}
