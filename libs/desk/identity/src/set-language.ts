import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { NotFound, type PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Language } from './language';
import { PeopleStore } from './people.store';
import type { Person } from './person.entity';

/** Sets the language in which the product speaks to a person; each for oneself. */
@Injectable()
export class SetLanguage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly audit: Audit,
  ) {}

  run(actor: PersonActor, language: Language): Promise<Person> {
    return this.work.run(async () => {
      const person = await this.people.lock(actor.id);
      if (!person) throw new NotFound('person');
      person.language = language;
      await this.people.save(person);
      await this.audit.record(actor, 'person.language-set', { kind: 'person', id: person.id }, { language });
      return person;
    });
  }
}
