import { IdentityModule } from '@kontaktpost/identity';
import { IdentityGraphqlModule } from '@kontaktpost/identity/graphql';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { OrganisationGraphqlModule } from '@kontaktpost/organisation/graphql';
import { Module } from '@nestjs/common';
import { AbsenceLoaders } from './absence.loaders';
import { AbsenceResolver } from './absence.resolver';
import { AbsenceFieldsResolver, PersonAbsenceResolver } from './absence-fields.resolver';
import { AbsencesModule } from './absences.module';

/** Absences over GraphQL. */
@Module({
  imports: [
    AbsencesModule,
    MailboxesModule,
    IdentityModule,
    IdentityGraphqlModule,
    OrganisationGraphqlModule,
  ],
  providers: [AbsenceResolver, AbsenceFieldsResolver, PersonAbsenceResolver, AbsenceLoaders],
})
export class AbsencesGraphqlModule {}
