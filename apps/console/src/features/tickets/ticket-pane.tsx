import { MailOpen } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { TicketPaneFragment } from '../../shared/api/generated/graphql';
import { useTellPresence } from '../../shared/hints/use-tell-presence';
import { useAction } from '../../shared/shortcuts/use-action';
import { useText } from '../../shared/text/use-text';
import { Empty, FaultCard, Skeleton } from '../../shared/ui/states';
import { Thread } from './thread';
import { TicketHeader } from './ticket-header';
import styles from './ticket-pane.module.css';
import { useOpenTicket } from './use-open-ticket';
import { useTicketDeeds } from './use-ticket-deeds';

export type Writing = 'reply' | 'note' | undefined;
type PaneProps = {
  reference: string | undefined;
  writing: Writing;
  onWriting: (writing: Writing) => void;
  onBack: () => void;
  onContext: () => void;
  onAcknowledge: () => void;
  onLeft: (ticketId: string, go: boolean) => void;
  /** The composer, docked under the thread. */
  dock: (ticket: TicketPaneFragment) => ReactNode;
};

/** The open ticket: header, thread, and the composer docked under it. */
export function TicketPane({ reference, ...rest }: PaneProps) {
  const t = useText();
  const { ticket, missing, fault, reload } = useOpenTicket(reference);
  useTellPresence(ticket?.id);
  if (ticket) return <Open ticket={ticket} {...rest} />;
  return (
    <div className={styles.pane}>
      <div className={styles.empty}>
        {fault && <FaultCard fault={fault} onRetry={reload} />}
        {missing && !fault && <Empty sign={MailOpen} title={t('ticket.missing')} />}
        {!reference && <Empty sign={MailOpen} title={t('ticket.none')} />}
        {reference && !missing && !fault && <PaneSkeleton />}
      </div>
    </div>
  );
}

function Open({ ticket, ...props }: { ticket: TicketPaneFragment } & Omit<PaneProps, 'reference'>) {
  const { writing, onWriting, onBack, onContext, onAcknowledge, onLeft, dock } = props;
  const t = useText();
  const deeds = useTicketDeeds(ticket, onLeft);
  useAction('ticket.reply', () => onWriting('reply'));
  useAction('ticket.note', () => onWriting('note'));
  useAction('list.back', onBack);
  useEffect(() => {
    document.title = `${ticket.subject || t('ticket.noSubject')} – ${ticket.mailbox.name}`;
  }, [ticket.subject, ticket.mailbox.name, t]);
  return (
    <div className={styles.pane}>
      <TicketHeader
        {...{ ticket, deeds, onBack, onContext, onAcknowledge }}
        writing={writing !== undefined}
        onReply={() => onWriting('reply')}
        onNote={() => onWriting('note')}
      />
      <Thread key={ticket.id} ticket={ticket} />
      <div className={styles.dockWrap}>{dock(ticket)}</div>
    </div>
  );
}

function PaneSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton width={140} />
      <Skeleton width={420} height={22} />
      <Skeleton width={520} height={220} />
    </div>
  );
}
