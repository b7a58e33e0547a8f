import { ContactsModule } from '@kontaktpost/contacts';
import { IdentityModule } from '@kontaktpost/identity';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { OrganisationModule } from '@kontaktpost/organisation';
import { TicketsModule } from '@kontaktpost/tickets';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Absence } from './absence.entity';
import { AbsenceDesk } from './absence-desk';
import { AbsenceRepliesStore } from './absence-replies.store';
import { AbsenceReply } from './absence-reply.entity';
import { AbsenceTicket } from './absence-ticket.entity';
import { AbsenceTicketsStore } from './absence-tickets.store';
import { AbsencesStore } from './absences.store';
import { AnswerForAbsent } from './answer-for-absent';
import { BringBack } from './bring-back';
import { ChangeAbsence } from './change-absence';
import { CheckAbsence } from './check-absence';
import { ChooseTeam } from './choose-team';
import { CoverMailbox } from './cover-mailbox';
import { EndAbsence } from './end-absence';
import { FallToTeam } from './fall-to-team';
import { FindAbsences } from './find-absences';
import { FindTakers } from './find-takers';
import { FreeMailbox } from './free-mailbox';
import { GiveTickets } from './give-tickets';
import { HandOn } from './hand-on';
import { KeepAbsence } from './keep-absence';
import { MoveTickets } from './move-tickets';
import { NoteTurn } from './note-turn';
import { PassOn } from './pass-on';
import { RegisterAbsence } from './register-absence';
import { ReplaceStandIns } from './replace-stand-ins';
import { ReplyTexts } from './reply-texts';
import { ReportSick } from './report-sick';
import { RunningAbsence } from './running-absence';
import { SendReply } from './send-reply';
import { TellAbsence } from './tell-absence';
import { TurnAbsence } from './turn-absence';
import { TurnAbsences } from './turn-absences';

const inside = [
  AbsenceDesk,
  AbsenceTicketsStore,
  AbsenceRepliesStore,
  CheckAbsence,
  ChooseTeam,
  KeepAbsence,
  FallToTeam,
  TellAbsence,
  NoteTurn,
  FindTakers,
  GiveTickets,
  BringBack,
  FreeMailbox,
  RunningAbsence,
  MoveTickets,
  TurnAbsence,
  SendReply,
];
const doors = [
  AbsencesStore,
  AnswerForAbsent,
  ChangeAbsence,
  CoverMailbox,
  EndAbsence,
  FindAbsences,
  HandOn,
  PassOn,
  RegisterAbsence,
  ReplaceStandIns,
  ReplyTexts,
  ReportSick,
  TurnAbsences,
];

/** Who is away, and who answers meanwhile. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Absence, AbsenceTicket, AbsenceReply]),
    IdentityModule,
    OrganisationModule,
    MailboxesModule,
    ContactsModule,
    TicketsModule,
  ],
  providers: [...inside, ...doors],
  exports: doors,
})
export class AbsencesModule {}
