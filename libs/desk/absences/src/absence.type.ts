import type { AbsenceId } from '@kontaktpost/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AbsenceKind, AbsenceState, TicketShare } from './domain/absence-values';

registerEnumType(AbsenceKind, { name: 'AbsenceKind' });
registerEnumType(AbsenceState, { name: 'AbsenceState' });
registerEnumType(TicketShare, {
  name: 'TicketShare',
  description: "What becomes of the person's open tickets.",
  valuesMap: {
    STAND_IN: { description: 'All to the stand-in.' },
    MEMBERS: {
      description: "Shared out among those of each ticket's team who are at work, the least burdened first.",
    },
    TEAM: { description: 'Back to the team, unassigned.' },
  },
});

@ObjectType('Absence')
export class AbsenceType {
  @Field(() => ID)
  id: AbsenceId;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => TicketShare)
  share: TicketShare;

  @Field()
  ticketsComeBack: boolean;

  @Field(() => Date)
  registeredAt: Date;

  @Field(() => Int)
  version: number;
}
