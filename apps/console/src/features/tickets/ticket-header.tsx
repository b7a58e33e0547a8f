import {
  Archive,
  ChevronLeft,
  Copy,
  Ellipsis,
  Hourglass,
  MessageSquareText,
  PanelRight,
  Reply,
  RotateCcw,
  UserPlus,
} from 'lucide-react';
import { useState } from 'react';
import type { TicketPaneFragment } from '../../shared/api/generated/graphql';
import { useAction } from '../../shared/shortcuts/use-action';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { IconButton } from '../../shared/ui/icon-button';
import { icon } from '../../shared/ui/icon-size';
import { announce } from '../../shared/ui/live-region';
import { Menu, MenuItem } from '../../shared/ui/menu';
import { AssignMenu } from './assign-menu';
import { ResolveMenu } from './resolve-menu';
import { TicketChips } from './ticket-chips';
import styles from './ticket-pane.module.css';
import type { TicketDeeds } from './use-ticket-deeds';

export type HeaderProps = {
  ticket: TicketPaneFragment;
  deeds: TicketDeeds;
  writing: boolean;
  onReply: () => void;
  onNote: () => void;
  onBack: () => void;
  onContext: () => void;
  /** Opens the confirmation that the answer takes longer. */
  onAcknowledge: () => void;
};

/** Reference, what can be done, the subject and how things stand. */
export function TicketHeader(props: HeaderProps) {
  const { ticket, deeds, onBack } = props;
  const t = useText();
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <IconButton
          className={styles.back ?? ''}
          label={t('action.back')}
          sign={ChevronLeft}
          onPress={onBack}
        />
        <Reference reference={ticket.reference} />
        <Tools {...props} />
      </div>
      <h2 className={styles.subject} tabIndex={-1} data-pane-title={ticket.reference}>
        {ticket.subject || t('ticket.noSubject')}
      </h2>
      <TicketChips ticket={ticket} deeds={deeds} />
    </header>
  );
}

function Reference({ reference }: { reference: string }) {
  const t = useText();
  const copy = () =>
    void navigator.clipboard.writeText(reference).then(
      () => announce(t('said.copied', { reference })),
      () => announce(t('said.notCopied')),
    );
  return (
    <span className={styles.reference}>
      {reference}
      <IconButton small label={t('ticket.copyReference')} sign={Copy} onPress={copy} />
    </span>
  );
}

function Tools(props: HeaderProps) {
  const { ticket, deeds, writing, onReply, onNote } = props;
  const t = useText();
  const [assigning, setAssigning] = useState(false);
  const [resolving, setResolving] = useState(false);
  const resolved = ticket.status === 'RESOLVED';
  useAction('ticket.take', deeds.take);
  useAction('ticket.assign', () => setAssigning(true));
  useAction('ticket.resolve', () => setResolving(true), !resolved);
  useAction('ticket.unread', deeds.markUnread);
  return (
    <>
      <Button
        className={styles.reply ?? ''}
        look={writing ? 'plain' : 'primary'}
        action="ticket.reply"
        onPress={onReply}
      >
        <Reply {...icon} />
        {t('action.reply')}
      </Button>
      <IconButton label={t('action.note')} sign={MessageSquareText} action="ticket.note" onPress={onNote} />
      <AssignMenu ticket={ticket} deeds={deeds} isOpen={assigning} onOpenChange={setAssigning}>
        <IconButton
          className={styles.assign ?? ''}
          label={t('action.assign')}
          sign={UserPlus}
          action="ticket.assign"
        />
      </AssignMenu>
      {resolved ? (
        <IconButton label={t('action.reopen')} sign={RotateCcw} onPress={deeds.reopen} />
      ) : (
        <ResolveMenu deeds={deeds} isOpen={resolving} onOpenChange={setResolving}>
          <IconButton label={t('action.resolve')} sign={Archive} action="ticket.resolve" />
        </ResolveMenu>
      )}
      <MoreMenu {...props} />
    </>
  );
}

function MoreMenu({ ticket, deeds, onContext, onAcknowledge }: HeaderProps) {
  const t = useText();
  return (
    <Menu label={t('ticket.more')} trigger={<IconButton label={t('ticket.more')} sign={Ellipsis} />}>
      <MenuItem sign={PanelRight} action="ticket.context" onAction={onContext}>
        {t('action.context')}
      </MenuItem>
      <MenuItem sign={UserPlus} action="ticket.take" onAction={deeds.take}>
        {t('action.take')}
      </MenuItem>
      <MenuItem sign={MessageSquareText} action="ticket.unread" onAction={deeds.markUnread}>
        {t('action.unread')}
      </MenuItem>
      <MenuItem sign={Hourglass} disabled={ticket.waitingSince === null} onAction={onAcknowledge}>
        {t('action.acknowledge')}
      </MenuItem>
    </Menu>
  );
}
