import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { ensureAdministrator } from '@kontaktpost/identity';
import { type Actor, Conflict, InvalidInput } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { FIRST_SIGNATURE } from './domain/signature';
import { Organisation } from './organisation.entity';
import { OrganisationStore } from './organisation.store';
import { checkOrganisation } from './update-organisation';

export type FirstOrganisation = {
  readonly name: string;
  readonly domain: string;
  readonly phone?: string;
  /** Two to six capital letters. */
  readonly referencePrefix?: string;
  readonly signatureTemplate?: string;
};

/** Writes down the municipality in an empty database; once. */
@Injectable()
export class SetUpOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: OrganisationStore,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, first: FirstOrganisation): Promise<Organisation> {
    return this.work.run(async () => {
      ensureAdministrator(actor, 'set up the organisation');
      if (await this.store.isSetUp())
        throw new Conflict('The organisation is already set up. Change it instead.');
      checkOrganisation(first);
      const organisation = Object.assign(new Organisation(), { id: 1, ...withDefaults(first) });
      await this.store.save(organisation);
      await this.audit.record(actor, 'organisation.set-up', { kind: 'organisation', id: null });
      return organisation;
    });
  }
}

function withDefaults({ name, domain, phone, referencePrefix = 'KC', signatureTemplate }: FirstOrganisation) {
  if (!/^[A-Z]{2,6}$/.test(referencePrefix))
    throw new InvalidInput('referencePrefix', 'Write the reference prefix with two to six capital letters.');
  return {
    name: name.trim(),
    domain: domain.trim().toLowerCase(),
    phone: phone ?? '',
    referencePrefix,
    signatureTemplate: signatureTemplate ?? FIRST_SIGNATURE,
  };
}
