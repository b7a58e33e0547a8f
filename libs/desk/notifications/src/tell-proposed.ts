import { ProposalsStore, ShiftProposed } from '@kontaktpost/coverage';
import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import type { TaskHandler } from '@kontaktpost/jobs';
import type { ProposalId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { Notify } from './notify';

/** Tells a colleague of a slot that the colleague is asked to take, unless it is answered already. */
@Injectable()
export class TellProposed implements TaskHandler<{ proposalId: ProposalId }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly proposals: ProposalsStore,
    private readonly notify: Notify,
  ) {}

  async run({ proposalId }: { proposalId: ProposalId }): Promise<void> {
    await this.work.run(async () => {
      const [proposal] = await this.proposals.byIds([proposalId]);
      if (!proposal || proposal.answeredAt) return;
      const about = { subjectKind: 'proposal', subjectId: proposalId, occasion: proposalId } as const;
      await this.notify.run([{ personId: proposal.personId, kind: 'SHIFT_PROPOSED', ...about }]);
    });
  }
}

/** Soon after somebody was asked. */
export const tellProposed = onEvent(ShiftProposed, 'notifications.proposed', TellProposed);
