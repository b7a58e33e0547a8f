import { defineEvent } from '@kontaktpost/events';
import type { AlarmId, ProposalId } from '@kontaktpost/kernel';

/** A team's phone hours are not covered, and it has lasted long enough to tell. */
export const AlarmRaised = defineEvent<{ alarmId: AlarmId }>('coverage.alarm-raised');

/** Somebody was asked to take a slot. */
export const ShiftProposed = defineEvent<{ proposalId: ProposalId }>('coverage.shift-proposed');

/** The one who was asked has answered, or could not take the slot any more. */
export const ProposalAnswered = defineEvent<{ proposalId: ProposalId }>('coverage.proposal-answered');
