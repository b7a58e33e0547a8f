import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { ensureAdministrator } from '@kontaktpost/identity';
import { type Actor, InvalidInput } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { signatureFault } from './domain/signature';
import type { Organisation } from './organisation.entity';
import { OrganisationStore } from './organisation.store';

export type OrganisationWish = {
  readonly name?: string | null;
  readonly phone?: string | null;
  readonly signatureTemplate?: string | null;
};

/** Changes the municipality's name, switchboard or common signature; what is left out stays. */
@Injectable()
export class UpdateOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: OrganisationStore,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, wish: OrganisationWish): Promise<Organisation> {
    return this.work.run(async () => {
      const organisation = await this.store.lockOrganisation();
      ensureAdministrator(actor, 'change the organisation');
      checkOrganisation(wish);
      const changed = changes(wish);
      Object.assign(organisation, changed);
      await this.store.save(organisation);
      const fields = Object.keys(changed);
      await this.audit.record(actor, 'organisation.changed', { kind: 'organisation', id: null }, { fields });
      return organisation;
    });
  }
}

/** Refuses an empty name and a signature that can't be filled in. */
export function checkOrganisation({ name, signatureTemplate }: OrganisationWish): void {
  if (name != null && name.trim() === '') throw new InvalidInput('name', 'Write the name.');
  const fault = signatureTemplate == null ? null : signatureFault(signatureTemplate);
  if (fault) throw new InvalidInput('signatureTemplate', fault);
}

const changes = ({ name, phone, signatureTemplate }: OrganisationWish): Partial<Organisation> => ({
  ...(name != null && { name: name.trim() }),
  ...(phone != null && { phone: phone.trim() }),
  ...(signatureTemplate != null && { signatureTemplate }),
});
