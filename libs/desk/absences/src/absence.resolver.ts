import { DateScalar, TimeScalar } from '@kontaktpost/calendar/graphql';
import { CurrentActor } from '@kontaktpost/identity/graphql';
import type { AbsenceId, PersonActor, PersonId, TeamId } from '@kontaktpost/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChangeAbsenceInput, RegisterAbsenceInput } from './absence.inputs';
import { AbsenceType } from './absence.type';
import { ChangeAbsence } from './change-absence';
import { endOf } from './domain/absence-period';
import { EndAbsence } from './end-absence';
import { FindAbsences } from './find-absences';
import { RegisterAbsence } from './register-absence';
import { ReplyTexts } from './reply-texts';
import { ReportSick } from './report-sick';

const id = { type: () => ID, nullable: true } as const;

@Resolver(() => AbsenceType)
export class AbsenceResolver {
  constructor(
    private readonly finds: FindAbsences,
    private readonly texts: ReplyTexts,
    private readonly registers: RegisterAbsence,
    private readonly reports: ReportSick,
    private readonly changes: ChangeAbsence,
    private readonly ends: EndAbsence,
  ) {}

  @Query(() => [AbsenceType], {
    description:
      "Those that touch the period and concern the actor: the actor's own, those the actor stands in for, and of members of the actor's teams. By start.",
  })
  absences(
    @CurrentActor() actor: PersonActor,
    @Args('from', { type: () => DateScalar }) from: string,
    @Args('to', { type: () => DateScalar }) to: string,
    @Args('personId', id) personId: PersonId | null = null,
    @Args('teamId', id) teamId: TeamId | null = null,
  ): Promise<AbsenceType[]> {
    return this.finds.run(actor, { from, to, personId, teamId });
  }

  @Query(() => String, { description: 'The standard words of the automatic reply.' })
  absenceReplyText(
    @CurrentActor() actor: PersonActor,
    @Args('to', { type: () => DateScalar }) to: string,
    @Args('toTime', { type: () => TimeScalar, nullable: true }) toTime: string | null,
    @Args('personId', id) personId: PersonId | null,
    @Args('standInId', id) standInId: PersonId | null = null,
    @Args('teamId', id) teamId: TeamId | null = null,
  ): Promise<string> {
    return this.texts.standard({
      personId: personId ?? actor.id,
      endsAt: endOf(to, toTime),
      standInId,
      teamId,
    });
  }

  @Mutation(() => AbsenceType)
  registerAbsence(
    @CurrentActor() actor: PersonActor,
    @Args('input') input: RegisterAbsenceInput,
  ): Promise<AbsenceType> {
    return this.registers.run(actor, input);
  }

  @Mutation(() => AbsenceType, {
    description:
      'Sick today: the whole day, covered by the team, tickets back to it. Without personId the actor; a lead for somebody else.',
  })
  reportSick(
    @CurrentActor() actor: PersonActor,
    @Args('personId', id) personId: PersonId | null,
  ): Promise<AbsenceType> {
    return this.reports.run(actor, personId ?? actor.id);
  }

  @Mutation(() => AbsenceType)
  changeAbsence(
    @CurrentActor() actor: PersonActor,
    @Args('input') input: ChangeAbsenceInput,
  ): Promise<AbsenceType> {
    return this.changes.run(actor, input);
  }

  @Mutation(() => AbsenceType, { description: 'A planned one is cancelled, a running one ends now.' })
  endAbsence(
    @CurrentActor() actor: PersonActor,
    @Args('absenceId', { type: () => ID }) absenceId: AbsenceId,
  ): Promise<AbsenceType> {
    return this.ends.run(actor, absenceId);
  }
}
