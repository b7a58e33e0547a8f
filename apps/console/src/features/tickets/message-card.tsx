import { Ellipsis, Hourglass, TriangleAlert, UserPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useAction } from '../../shared/shortcuts/use-action';
import { useLocale, useText } from '../../shared/text/use-text';
import { momentText, recordText } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { Avatar } from '../../shared/ui/avatar';
import { classes } from '../../shared/ui/classes';
import { IconButton } from '../../shared/ui/icon-button';
import { icon } from '../../shared/ui/icon-size';
import { Menu, MenuItem } from '../../shared/ui/menu';
import { Attachments } from './attachments';
import { Delivery } from './delivery';
import { MessageBody } from './message-body';
import styles from './message-card.module.css';
import { momentOf, type ThreadMessage } from './thread-order';

type CardProps = { message: ThreadMessage; last: boolean; language?: string | undefined };

/** A mail, in or out, as a card. */
export function MessageCard({ message, last, language }: CardProps) {
  const [quotes, setQuotes] = useState(false);
  useAction('ticket.quotes', () => setQuotes((shown) => !shown), last && message.quotedText !== '');
  const outgoing = message.direction === 'OUTGOING';
  return (
    <article
      className={classes(styles.card, outgoing && styles.outgoing)}
      data-message={message.id}
      aria-label={message.from.name || message.from.address}
    >
      <CardHead message={message} />
      <Notices message={message} />
      <div className={styles.content}>
        <MessageBody message={message} quotes={quotes} language={outgoing ? undefined : language} />
        <div className={styles.foot}>
          <Attachments attachments={message.attachments} />
          {message.quotedText && <QuoteToggle shown={quotes} onChange={setQuotes} />}
          {outgoing && <Delivery message={message} />}
        </div>
      </div>
    </article>
  );
}

function CardHead({ message }: { message: ThreadMessage }) {
  const t = useText();
  const locale = useLocale();
  const now = useNow();
  const at = momentOf(message);
  const name = message.author?.name ?? (message.from.name || message.from.address);
  const to = [...message.to, ...message.cc].map((address) => address.address).join(', ');
  return (
    <header className={styles.head}>
      <Avatar name={name} />
      <div>
        <div className={styles.who}>
          <h3 className={styles.name}>{name}</h3>
          <span className={styles.address}>{message.from.address}</span>
        </div>
        {to && <div className={styles.to}>{t('message.to', { to })}</div>}
      </div>
      <time className={styles.time} dateTime={at} title={recordText(at)}>
        {momentText(at, now, locale, t('day.today'))}
      </time>
      <SourceMenu messageId={message.id} />
    </header>
  );
}

function SourceMenu({ messageId }: { messageId: string }) {
  const t = useText();
  return (
    <Menu label={t('message.more')} trigger={<IconButton label={t('message.more')} sign={Ellipsis} />}>
      <MenuItem onAction={() => window.open(`/messages/${messageId}/source`, '_blank', 'noopener')}>
        {t('message.source')}
      </MenuItem>
    </Menu>
  );
}

function Notices({ message }: { message: ThreadMessage }) {
  const t = useText();
  return (
    <>
      {message.parseFault && (
        <Notice sign={<TriangleAlert {...icon} />}>
          {t('message.parseFault')} {message.parseFault}
        </Notice>
      )}
      {message.newParticipant && <Notice sign={<UserPlus {...icon} />}>{t('message.newParticipant')}</Notice>}
      {message.promisedFor && (
        <Notice sign={<Hourglass {...icon} />}>{t('message.promised', { day: message.promisedFor })}</Notice>
      )}
      {message.kind !== 'PERSON' && (
        <Notice sign={<TriangleAlert {...icon} />}>
          {t(`kind.${message.kind}`)} {message.kindReason}
        </Notice>
      )}
    </>
  );
}

function Notice({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.notice}>
      {sign}
      <span>{children}</span>
    </div>
  );
}

function QuoteToggle({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) {
  const t = useText();
  return (
    <AriaButton className={styles.quoteToggle ?? ''} aria-expanded={shown} onPress={() => onChange(!shown)}>
      {t(shown ? 'message.hideQuotes' : 'message.showQuotes')}
    </AriaButton>
  );
}
