import { AlarmClock, Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useText } from '../../shared/text/use-text';
import { clock, recordText, weekdayText } from '../../shared/time/days';
import { dueWords } from '../../shared/time/due';
import { useNow } from '../../shared/time/use-now';
import { classes } from '../../shared/ui/classes';
import { smallIcon } from '../../shared/ui/icon-size';
import styles from './context-pane.module.css';
import type { ContextTicket } from './context-ticket';
import { openingLeft } from './opening-left';

/** The facts of a ticket, without empty fields. */
export function TicketFacts({ ticket }: { ticket: ContextTicket }) {
  const t = useText();
  const waiting = ticket.status === 'NEW' || ticket.status === 'OPEN';
  const decision = ticket.messages.findLast((message) => message.record)?.record;
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.heading}>{t('context.ticket')}</h3>
        <dl className={styles.facts}>
          {waiting && ticket.replyDueAt && (
            <Fact
              name={t('context.due')}
              value={<Due at={ticket.replyDueAt} minutesLeft={ticket.replyMinutesLeft} />}
            />
          )}
          <PromiseFacts ticket={ticket} waiting={waiting} />
          <Fact name={t('context.received')} value={recordText(ticket.receivedAt)} />
          {ticket.answeredAt && <Fact name={t('context.answered')} value={recordText(ticket.answeredAt)} />}
          {ticket.resolution && (
            <Fact name={t('context.ended')} value={t(`resolution.${ticket.resolution}`)} />
          )}
          {ticket.category && <Fact name={t('context.category')} value={ticket.category} />}
          <Fact name={t('context.mailbox')} value={ticket.mailbox.name} />
          <Fact name={t('context.board')} value={ticket.mailbox.board.name} />
          <Fact name={t('context.priority')} value={t(`priority.${ticket.priority}`)} />
        </dl>
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>{t('context.record')}</h3>
        <dl className={styles.facts}>
          <Fact
            name={t('context.decision')}
            value={decision ? t(`record.${decision.kind}`) : t('record.none')}
          />
        </dl>
      </section>
    </>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** What the citizen was promised, by whom, and when it was answered. */
function PromiseFacts({ ticket, waiting }: { ticket: ContextTicket; waiting: boolean }) {
  const t = useText();
  const locale = useLocale();
  const { promisedFor, firstReplyDueAt, replyDueAt, acknowledgedAt, firstAnsweredAt, answeredAt } = ticket;
  const moved = waiting && firstReplyDueAt && firstReplyDueAt !== replyDueAt;
  return (
    <>
      {promisedFor && <Fact name={t('context.promised')} value={promisedFor} />}
      {moved && <Fact name={t('context.firstDue')} value={weekdayText(firstReplyDueAt, locale)} />}
      {ticket.contactPerson && <Fact name={t('context.contactPerson')} value={ticket.contactPerson.name} />}
      {acknowledgedAt && <Fact name={t('context.acknowledged')} value={recordText(acknowledgedAt)} />}
      {firstAnsweredAt && firstAnsweredAt !== answeredAt && (
        <Fact name={t('context.firstAnswered')} value={recordText(firstAnsweredAt)} />
      )}
    </>
  );
}

function Due({ at, minutesLeft }: { at: string; minutesLeft: number | null }) {
  const t = useText();
  const locale = useLocale();
  const { tone } = dueWords(at, useNow());
  const late = tone === 'late';
  const near = tone === 'soon' || tone === 'today';
  const Sign = late ? AlarmClock : Clock;
  const left = openingLeft(minutesLeft, t);
  return (
    <span className={classes(styles.due, near && styles.soon, late && styles.late)}>
      <Sign {...smallIcon} />
      {near ? t('due.todayAt', { time: clock(at, locale) }) : weekdayText(at, locale)}
      {left && <span className={styles.left}>{left}</span>}
    </span>
  );
}
