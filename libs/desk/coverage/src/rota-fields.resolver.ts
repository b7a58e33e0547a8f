import { TimeScalar } from '@kontaktpost/calendar/graphql';
import { Loader, PeopleLoaders, PersonType } from '@kontaktpost/identity/graphql';
import { OrganisationLoaders, TeamType } from '@kontaktpost/organisation/graphql';
import { timeOf } from '@kontaktpost/working-time';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CoverageLoaders } from './coverage.loaders';
import {
  AttendanceType,
  CoverageAlarmType,
  CoverCandidateType,
  ShiftProposalType,
  ShiftType,
} from './coverage.type';
import { spanOf } from './domain/local-times';
import { ShiftVoid } from './domain/work';
import { Shift } from './shift.entity';
import { ShiftProposal } from './shift-proposal.entity';

@Resolver(() => ShiftType)
export class ShiftResolver {
  @ResolveField(() => TeamType)
  team(@Parent() { teamId }: Shift, @Loader(OrganisationLoaders) load: OrganisationLoaders) {
    return load.team.load(teamId);
  }

  @ResolveField(() => PersonType)
  person(@Parent() { personId }: Shift, @Loader(PeopleLoaders) load: PeopleLoaders) {
    return load.person.load(personId);
  }

  @ResolveField(() => TimeScalar)
  from(@Parent() { fromMinute }: Shift): string {
    return timeOf(fromMinute);
  }

  @ResolveField(() => TimeScalar)
  to(@Parent() { toMinute }: Shift): string {
    return timeOf(toMinute);
  }

  @ResolveField(() => Date)
  start(@Parent() shift: Shift): Date {
    return new Date(spanOf(shift).start);
  }

  @ResolveField(() => Date)
  end(@Parent() shift: Shift): Date {
    return new Date(spanOf(shift).end);
  }

  @ResolveField(() => ShiftVoid, {
    nullable: true,
    description: 'Why it does not count: the person has left the team, or is away. Null when it counts.',
  })
  void(@Parent() shift: Shift, @Loader(CoverageLoaders) load: CoverageLoaders): Promise<ShiftVoid | null> {
    return load.void.load(shift);
  }
}

@Resolver(() => ShiftProposalType)
export class ShiftProposalResolver {
  @ResolveField(() => TeamType)
  team(@Parent() { teamId }: ShiftProposal, @Loader(OrganisationLoaders) load: OrganisationLoaders) {
    return load.team.load(teamId);
  }

  @ResolveField(() => PersonType)
  person(@Parent() { personId }: ShiftProposal, @Loader(PeopleLoaders) load: PeopleLoaders) {
    return load.person.load(personId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  proposedBy(@Parent() { proposedBy }: ShiftProposal, @Loader(PeopleLoaders) load: PeopleLoaders) {
    return proposedBy && load.person.load(proposedBy);
  }

  @ResolveField(() => TimeScalar)
  from(@Parent() { fromMinute }: ShiftProposal): string {
    return timeOf(fromMinute);
  }

  @ResolveField(() => TimeScalar)
  to(@Parent() { toMinute }: ShiftProposal): string {
    return timeOf(toMinute);
  }
}

@Resolver(() => AttendanceType)
export class AttendancePersonResolver {
  @ResolveField(() => PersonType)
  person(@Parent() { personId }: AttendanceType, @Loader(PeopleLoaders) load: PeopleLoaders) {
    return load.person.load(personId);
  }
}

@Resolver(() => CoverCandidateType)
export class CandidatePersonResolver {
  @ResolveField(() => PersonType)
  person(@Parent() { personId }: CoverCandidateType, @Loader(PeopleLoaders) load: PeopleLoaders) {
    return load.person.load(personId);
  }
}

@Resolver(() => CoverageAlarmType)
export class AlarmTeamResolver {
  @ResolveField(() => TeamType)
  team(@Parent() { teamId }: CoverageAlarmType, @Loader(OrganisationLoaders) load: OrganisationLoaders) {
    return load.team.load(teamId);
  }
}
