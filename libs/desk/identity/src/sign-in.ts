import { Audit } from '@kontaktpost/audit';
import { isLoopback, Settings } from '@kontaktpost/config';
import { UnitOfWork } from '@kontaktpost/database';
import { type PersonId, system } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { passwordFits } from './domain/password';
import { DEMO_PASSWORD } from './domain/password-rules';
import { DemoPasswordRefused, TooManySignIns, WrongSignIn } from './identity-errors';
import { PeopleStore } from './people.store';
import type { Person } from './person.entity';
import { Sessions } from './sessions.store';
import { SignInFailures } from './sign-in-failures.store';

export type SignInWish = {
  readonly email: string;
  readonly password: string;
  /** True when the request came to a loopback address; the demo password needs it. */
  readonly fromLoopback: boolean;
};

/** Who signed in, and the token for the cookie: the only copy. */
export type SignedIn = { readonly token: string; readonly person: Person };

/** Lets a person in by e-mail address and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly sessions: Sessions,
    private readonly failures: SignInFailures,
    private readonly audit: Audit,
    private readonly settings: Settings,
  ) {}

  async run({ email, password, fromLoopback }: SignInWish): Promise<SignedIn> {
    const minutes = await this.failures.note(email);
    if (minutes > 0) throw new TooManySignIns(minutes);
    if (password === DEMO_PASSWORD && !(fromLoopback && isLoopback(this.settings.HOST)))
      throw new DemoPasswordRefused();
    const found = await this.people.credentials(email);
    // Outside any transaction: the hash takes its time.
    const fits = await passwordFits(password, found?.passwordHash ?? null);
    if (!found || !fits) return this.refuse(found?.id ?? null);
    return this.letIn(found.id, email);
  }

  private async refuse(personId: PersonId | null): Promise<never> {
    await this.work.run(() =>
      this.audit.record(system('sign-in'), 'sign-in.failed', { kind: 'person', id: personId }),
    );
    throw new WrongSignIn();
  }

  private letIn(id: PersonId, email: string): Promise<SignedIn> {
    return this.work.run(async () => {
      const person = await this.people.lock(id);
      if (!person || person.deactivatedAt) throw new WrongSignIn();
      await this.failures.forget(email);
      const token = await this.sessions.open(id);
      await this.audit.record(system('sign-in'), 'sign-in.succeeded', { kind: 'person', id });
      return { token, person };
    });
  }
}
