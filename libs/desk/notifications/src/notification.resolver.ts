import type { Absence } from '@kontaktpost/absences';
import { AbsenceLoaders, AbsenceType } from '@kontaktpost/absences/graphql';
import type { CoverageAlarm, ShiftProposal } from '@kontaktpost/coverage';
import { CoverageAlarmType, CoverageLoaders, ShiftProposalType } from '@kontaktpost/coverage/graphql';
import { CurrentActor, Loader } from '@kontaktpost/identity/graphql';
import type { AbsenceId, AlarmId, PersonActor, ProposalId, TicketId } from '@kontaktpost/kernel';
import type { Ticket } from '@kontaktpost/tickets';
import { MyCountsType, TicketLoaders, TicketType } from '@kontaktpost/tickets/graphql';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FindNotifications, type FoundNotifications } from './find-notifications';
import { MarkNotificationsRead } from './mark-notifications-read';
import type { Notification } from './notification.entity';
import { NotificationConnectionType, NotificationType } from './notification.type';

const USUAL_PAGE = 30;
const COUNTED_UP_TO = 100;

/** What the signed-in person was told. */
@Resolver(() => NotificationType)
export class NotificationResolver {
  constructor(
    private readonly find: FindNotifications,
    private readonly mark: MarkNotificationsRead,
  ) {}

  @Query(() => NotificationConnectionType, { description: "The actor's own, newest first." })
  notifications(
    @CurrentActor() actor: PersonActor,
    @Args('first', { type: () => Int, defaultValue: USUAL_PAGE }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('unread', { type: () => Boolean, nullable: true }) unread: boolean | null,
  ): Promise<FoundNotifications> {
    return this.find.page(actor, { first, after: after ?? null, unread: unread ?? false });
  }

  @Mutation(() => Int, { description: 'Without ids: all. Gives how many were unread.' })
  markNotificationsRead(
    @CurrentActor() actor: PersonActor,
    @Args('ids', { type: () => [ID], nullable: true }) ids: string[] | null,
  ): Promise<number> {
    return this.mark.run(actor, ids ?? null);
  }

  @ResolveField(() => TicketType, { nullable: true, description: 'As far as it may be seen.' })
  ticket(
    @Parent() { subjectKind, subjectId }: Notification,
    @Loader(TicketLoaders) load: TicketLoaders,
  ): Promise<Ticket | null> | null {
    return subjectKind === 'ticket' ? load.visible.load(subjectId as TicketId) : null;
  }

  @ResolveField(() => CoverageAlarmType, { nullable: true })
  alarm(
    @Parent() { subjectKind, subjectId }: Notification,
    @Loader(CoverageLoaders) load: CoverageLoaders,
  ): Promise<CoverageAlarm | null> | null {
    return subjectKind === 'alarm' ? load.alarm.load(subjectId as AlarmId) : null;
  }

  @ResolveField(() => ShiftProposalType, { nullable: true })
  proposal(
    @Parent() { subjectKind, subjectId }: Notification,
    @Loader(CoverageLoaders) load: CoverageLoaders,
  ): Promise<ShiftProposal | null> | null {
    return subjectKind === 'proposal' ? load.proposal.load(subjectId as ProposalId) : null;
  }

  @ResolveField(() => AbsenceType, { nullable: true })
  absence(
    @Parent() { subjectKind, subjectId }: Notification,
    @Loader(AbsenceLoaders) load: AbsenceLoaders,
  ): Promise<Absence | null> | null {
    return subjectKind === 'absence' ? load.absence.load(subjectId as AbsenceId) : null;
  }
}

/** Puts what is unread on MyCounts; tickets know nothing of notifications. */
@Resolver(() => MyCountsType)
export class UnreadCountResolver {
  constructor(private readonly find: FindNotifications) {}

  @ResolveField(() => Int, { description: `Counted no further than ${COUNTED_UP_TO}.` })
  unreadNotifications(@CurrentActor() actor: PersonActor): Promise<number> {
    return this.find.countUnread(actor, COUNTED_UP_TO);
  }
}
