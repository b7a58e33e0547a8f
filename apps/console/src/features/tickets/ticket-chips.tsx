import { ChevronDown, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { TicketPaneFragment } from '../../shared/api/generated/graphql';
import { usePresence } from '../../shared/hints/live-state';
import { useMe } from '../../shared/session/me';
import { useText } from '../../shared/text/use-text';
import { DueChip } from '../../shared/time/due-chip';
import { Avatar } from '../../shared/ui/avatar';
import { Chip } from '../../shared/ui/chip';
import { classes } from '../../shared/ui/classes';
import { smallIcon } from '../../shared/ui/icon-size';
import { Menu, MenuItem } from '../../shared/ui/menu';
import { Unseen } from '../../shared/ui/states';
import { AssignMenu } from './assign-menu';
import { ResolveMenu } from './resolve-menu';
import styles from './ticket-pane.module.css';
import type { TicketDeeds } from './use-ticket-deeds';

type ChipsProps = { ticket: TicketPaneFragment; deeds: TicketDeeds };

/** How the ticket stands: status, who answers for it, how long there is left, who else is here. */
export function TicketChips({ ticket, deeds }: ChipsProps) {
  const t = useText();
  const waiting = ticket.status === 'NEW' || ticket.status === 'OPEN';
  return (
    <div className={styles.chips}>
      <StatusChip ticket={ticket} deeds={deeds} />
      <OwnerChip ticket={ticket} deeds={deeds} />
      {ticket.category && (
        <Chip big tone="outline">
          {ticket.category}
        </Chip>
      )}
      {ticket.lane !== 'PERSON' && <Chip big>{t(`lane.${ticket.lane}`)}</Chip>}
      {waiting && ticket.replyDueAt && <DueChip big dueAt={ticket.replyDueAt} />}
      <Present ticketId={ticket.id} />
    </div>
  );
}

function StatusChip({ ticket, deeds }: ChipsProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const chip = (
    <AriaButton className={styles.chipButton ?? ''}>
      <span className={classes(styles.statusDot, styles[ticket.status])} />
      <Unseen>{t('context.state')} </Unseen>
      {t(`status.${ticket.status}`)}
      <ChevronDown {...smallIcon} />
    </AriaButton>
  );
  if (ticket.status === 'RESOLVED') {
    return (
      <Menu label={t('action.reopen')} trigger={chip} placement="bottom start">
        <MenuItem onAction={deeds.reopen}>{t('action.reopen')}</MenuItem>
      </Menu>
    );
  }
  return (
    <ResolveMenu deeds={deeds} isOpen={open} onOpenChange={setOpen} placement="bottom start">
      {chip}
    </ResolveMenu>
  );
}

function OwnerChip({ ticket, deeds }: ChipsProps) {
  const t = useText();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const { assignee } = ticket;
  const words = assignee
    ? assignee.id === me.id
      ? t('ticket.mine')
      : assignee.name
    : t('ticket.unassigned');
  return (
    <AssignMenu ticket={ticket} deeds={deeds} isOpen={open} onOpenChange={setOpen}>
      <AriaButton className={classes(styles.chipButton, assignee ? styles.withAvatar : undefined)}>
        {assignee ? <Avatar size="small" name={assignee.name} /> : <UserPlus {...smallIcon} />}
        <Unseen>{t('context.owner')} </Unseen>
        {words}
      </AriaButton>
    </AssignMenu>
  );
}

function Present({ ticketId }: { ticketId: string }) {
  const t = useText();
  const people = usePresence(ticketId);
  if (people.length === 0) return null;
  return (
    <div className={styles.present}>
      {people.slice(0, 3).map((person) => {
        const writing = person.doing === 'writing';
        const words = t(writing ? 'presence.writes' : 'presence.reads', {
          name: person.name.split(' ')[0] ?? '',
        });
        return (
          <span
            key={person.id}
            className={classes(styles.present, writing ? styles.writes : styles.reads)}
            title={words}
          >
            <Avatar
              size="small"
              name={person.name}
              className={(writing ? styles.writingRing : styles.ring) ?? ''}
            />
            <span className={styles.presentWords}>{words}</span>
          </span>
        );
      })}
    </div>
  );
}
