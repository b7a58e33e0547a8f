import { IdentityModule } from '@kontaktpost/identity';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { OrganisationModule } from '@kontaktpost/organisation';
import { TicketsModule } from '@kontaktpost/tickets';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Absence } from './absence.entity';
import { AbsenceReply } from './absence-reply.entity';
import { AbsenceTicket } from './absence-ticket.entity';
import { AbsencesStore } from './absences.store';

const doors = [AbsencesStore];

/** Who is away, and who answers meanwhile. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Absence, AbsenceTicket, AbsenceReply]),
    IdentityModule,
    OrganisationModule,
    MailboxesModule,
    TicketsModule,
  ],
  providers: doors,
  exports: doors,
})
export class AbsencesModule {}
