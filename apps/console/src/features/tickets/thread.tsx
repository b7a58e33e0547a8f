import { ArrowDown } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { TicketPaneFragment } from '../../shared/api/generated/graphql';
import { useLocale, useText } from '../../shared/text/use-text';
import { spanText } from '../../shared/time/days';
import { Avatar } from '../../shared/ui/avatar';
import { Button } from '../../shared/ui/button';
import { smallIcon } from '../../shared/ui/icon-size';
import { announce } from '../../shared/ui/live-region';
import { EventLine } from './event-line';
import { MessageCard } from './message-card';
import { NoteCard } from './note-card';
import { foldedCount, type ThreadEntry, threadEntries } from './thread-order';
import styles from './ticket-pane.module.css';

/** Everything said in a ticket, newest last, older folded into one line. */
export function Thread({ ticket }: { ticket: TicketPaneFragment }) {
  const entries = useMemo(() => threadEntries(ticket), [ticket]);
  const [folded, setFolded] = useState(() => foldedCount(entries));
  const scroller = useRef<HTMLElement>(null);
  const lastMessage = ticket.messages.at(-1)?.id;
  const language = ticket.contact?.language ?? undefined;
  return (
    <section ref={scroller} className={styles.scroller} aria-labelledby="thread-title" tabIndex={-1}>
      <h3 id="thread-title" hidden>
        {ticket.reference}
      </h3>
      {folded > 0 && <Older entries={entries.slice(0, folded)} onOpen={() => setFolded(0)} />}
      {entries.slice(folded).map((entry) => (
        <Entry key={entry.id} entry={entry} last={entry.id === lastMessage} language={language} />
      ))}
      <Arrived ticket={ticket} scroller={scroller} />
    </section>
  );
}

function Entry({
  entry,
  last,
  language,
}: {
  entry: ThreadEntry;
  last: boolean;
  language: string | undefined;
}) {
  switch (entry.kind) {
    case 'message':
      return <MessageCard message={entry.message} last={last} language={language} />;
    case 'note':
      return <NoteCard note={entry.note} />;
    case 'event':
      return <EventLine event={entry.event} />;
  }
}

function Older({ entries, onOpen }: { entries: ThreadEntry[]; onOpen: () => void }) {
  const t = useText();
  const locale = useLocale();
  const messages = entries.filter((entry) => entry.kind === 'message');
  const [first] = messages;
  const last = messages.at(-1);
  if (!first || !last) return null;
  return (
    <div className={styles.older}>
      <AriaButton className={styles.olderButton ?? ''} onPress={onOpen}>
        <Avatar size="small" name={first.message.from.name || first.message.from.address} />
        {t('thread.older', { count: messages.length })}
        <span className={styles.olderSpan}>{spanText(first.at, last.at, locale)}</span>
      </AriaButton>
    </div>
  );
}

type ArrivedProps = { ticket: TicketPaneFragment; scroller: RefObject<HTMLElement | null> };

/** A mail that came while the ticket was open: told, never scrolled to by itself. */
function Arrived({ ticket, scroller }: ArrivedProps) {
  const t = useText();
  const [seen, setSeen] = useState(() => new Set(ticket.messages.map((message) => message.id)));
  const fresh = ticket.messages.filter(
    (message) => message.direction === 'INCOMING' && !seen.has(message.id),
  );
  const count = fresh.length;
  useEffect(() => {
    if (count > 0) announce(t('thread.arrived', { count }));
  }, [count, t]);
  if (count === 0) return null;
  const show = () => {
    scroller.current?.querySelector(`[data-message="${fresh[0]?.id}"]`)?.scrollIntoView({ block: 'start' });
    setSeen(new Set(ticket.messages.map((message) => message.id)));
  };
  return (
    <Button small look="primary" className={styles.arrived ?? ''} onPress={show}>
      <ArrowDown {...smallIcon} />
      {t('thread.arrived', { count })}
    </Button>
  );
}
