// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only a part is drawn cannot be a table (its rows are placed by hand)
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the focus, one of them is always the tab stop
import { useFragment } from '@apollo/client/react';
import { Archive, Eye, Paperclip, PencilLine } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import type { TicketRowFragment } from '../../shared/api/generated/graphql';
import { type Person, usePresence } from '../../shared/hints/live-state';
import { useMe } from '../../shared/session/me';
import { type Translate, useLocale, useText } from '../../shared/text/use-text';
import { arrivalText } from '../../shared/time/days';
import { dueWords } from '../../shared/time/due';
import { DueChip, dueText } from '../../shared/time/due-chip';
import { useNow } from '../../shared/time/use-now';
import { Avatar } from '../../shared/ui/avatar';
import { Chip } from '../../shared/ui/chip';
import { classes } from '../../shared/ui/classes';
import { smallIcon } from '../../shared/ui/icon-size';
import { TICKET_ROW } from './documents';
import { type LeftBy, leftText, useLeftBy } from './left-by';
import styles from './ticket-row.module.css';

type RowProps = {
  id: string;
  index: number;
  open: boolean;
  focusable: boolean;
  gone: boolean;
  dense: boolean;
  style: CSSProperties;
  onOpen: (reference: string) => void;
  onFocus: (id: string) => void;
};

/** One ticket of the queue. Asks for its own data, so that a change draws this row only. */
export const TicketRow = memo(function TicketRow(props: RowProps) {
  const { id, index, open, focusable, gone, dense, style, onOpen, onFocus } = props;
  const { data, complete } = useFragment({
    fragment: TICKET_ROW,
    fragmentName: 'TicketRow',
    from: { __typename: 'Ticket', id },
  });
  const name = useRowName(complete ? data : undefined);
  const ticket = complete ? data : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for its rows
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-selected={open}
      aria-label={name}
      data-ticket={id}
      tabIndex={focusable ? 0 : -1}
      className={classes(
        styles.row,
        open && styles.open,
        gone && styles.gone,
        dense && styles.dense,
        ticket?.unread && styles.unread,
      )}
      style={style}
      onClick={() => ticket && onOpen(ticket.reference)}
      onFocus={() => onFocus(id)}
    >
      {ticket && <RowContent ticket={ticket} gone={gone} dense={dense} />}
    </div>
  );
});

function RowContent({ ticket, gone, dense }: { ticket: TicketRowFragment; gone: boolean; dense: boolean }) {
  const secret = ticket.mailbox.secrecyPresumption === 'SECRECY';
  const t = useText();
  const sender = senderName(ticket, t);
  return (
    <>
      <Avatar name={secret ? '?' : sender} className={styles.avatar} />
      <div role="gridcell" className={styles.lines}>
        <div className={styles.line}>
          {ticket.unread && <span className={styles.dot} />}
          <span className={styles.sender}>{sender}</span>
          {ticket.messageCount > 1 && <span className={styles.count}>{ticket.messageCount}</span>}
          <Arrival at={ticket.lastActivityAt} />
        </div>
        <div className={styles.line}>
          <span className={styles.subject}>{subjectText(ticket, t)}</span>
          {ticket.attachmentCount > 0 && <Paperclip {...smallIcon} className={styles.clip} />}
          {dense && <RowChips ticket={ticket} />}
        </div>
        {!dense && <LastLine ticket={ticket} gone={gone} />}
      </div>
    </>
  );
}

function Arrival({ at }: { at: string }) {
  const locale = useLocale();
  return (
    <time className={styles.time} dateTime={at}>
      {arrivalText(at, useNow(), locale)}
    </time>
  );
}

/** Who is there, or who took it away, or the first words; chips only when time is short. */
function LastLine({ ticket, gone }: { ticket: TicketRowFragment; gone: boolean }) {
  const [person] = usePresence(ticket.id);
  const left = useLeftBy(ticket.id, gone);
  return (
    <div className={styles.line}>
      {left ? (
        <LeftLine left={left} />
      ) : person ? (
        <PresenceLine person={person} />
      ) : (
        <span className={styles.preview}>{ticket.preview}</span>
      )}
      {!gone && <RowChips ticket={ticket} />}
    </div>
  );
}

function LeftLine({ left }: { left: LeftBy }) {
  const t = useText();
  const me = useMe();
  return (
    <span className={classes(styles.presence, styles.left)}>
      <Archive {...smallIcon} />
      {leftText(left, me.id, t)}
    </span>
  );
}

function PresenceLine({ person }: { person: Person }) {
  const t = useText();
  const writing = person.doing === 'writing';
  const Sign = writing ? PencilLine : Eye;
  return (
    <span className={classes(styles.presence, writing ? styles.writing : styles.reading)}>
      <Sign {...smallIcon} />
      {t(writing ? 'presence.writing' : 'presence.reading', { name: person.name })}
    </span>
  );
}

function RowChips({ ticket }: { ticket: TicketRowFragment }) {
  const t = useText();
  const waiting = ticket.status === 'NEW' || ticket.status === 'OPEN';
  return (
    <>
      {ticket.lane !== 'PERSON' && <Chip>{t(`lane.${ticket.lane}`)}</Chip>}
      {waiting && ticket.replyDueAt && <DueChip dueAt={ticket.replyDueAt} />}
    </>
  );
}

/** The row as it is read aloud: "Oläst. Anna Lindqvist, Bygglov, svarsmål idag, Sara läser". */
function useRowName(ticket: TicketRowFragment | undefined): string {
  const t = useText();
  const now = useNow();
  const [person] = usePresence(ticket?.id ?? '');
  if (!ticket) return t('queue.loading');
  const due = ticket.replyDueAt ? dueText(dueWords(ticket.replyDueAt, now), t) : '';
  const parts = [
    senderName(ticket, t),
    subjectText(ticket, t),
    due && t('row.due', { due }),
    ticket.attachmentCount > 0 && t('row.attachments', { count: ticket.attachmentCount }),
    person && t(person.doing === 'writing' ? 'presence.writing' : 'presence.reading', { name: person.name }),
  ];
  return (ticket.unread ? `${t('row.unread')} ` : '') + parts.filter(Boolean).join(', ');
}

function senderName(ticket: TicketRowFragment, t: Translate): string {
  if (ticket.mailbox.secrecyPresumption === 'SECRECY') return t('row.protected');
  return ticket.sender.name || ticket.sender.address;
}

function subjectText(ticket: TicketRowFragment, t: Translate): string {
  if (ticket.mailbox.secrecyPresumption === 'SECRECY') return ticket.reference;
  return ticket.subject || t('ticket.noSubject');
}
