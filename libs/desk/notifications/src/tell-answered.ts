import { ProposalAnswered, ProposalsStore } from '@kontaktpost/coverage';
import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import type { TaskHandler } from '@kontaktpost/jobs';
import type { ProposalId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { Notify } from './notify';

/** Tells who proposed a slot that the colleague has accepted or declined. */
@Injectable()
export class TellAnswered implements TaskHandler<{ proposalId: ProposalId }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly proposals: ProposalsStore,
    private readonly notify: Notify,
  ) {}

  async run({ proposalId }: { proposalId: ProposalId }): Promise<void> {
    await this.work.run(async () => {
      const [proposal] = await this.proposals.byIds([proposalId]);
      if (!proposal?.proposedBy || proposal.proposedBy === proposal.personId) return;
      const about = { subjectKind: 'proposal', subjectId: proposalId, occasion: proposalId } as const;
      await this.notify.run([{ personId: proposal.proposedBy, kind: 'SHIFT_ANSWERED', ...about }]);
    });
  }
}

/** Soon after the answer. */
export const tellAnswered = onEvent(ProposalAnswered, 'notifications.answered', TellAnswered);
