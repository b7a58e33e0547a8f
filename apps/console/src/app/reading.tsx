import { Link } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useEffect, useState } from 'react';
import { ContextPane } from '../features/contacts/context-pane';
import { ReplyDock } from '../features/reply/reply-dock';
import { TicketPane, type Writing } from '../features/tickets/ticket-pane';
import type { TicketPaneFragment } from '../shared/api/generated/graphql';
import { setPreferences, usePreferences } from '../shared/session/preferences';
import { useAction } from '../shared/shortcuts/use-action';
import { useText } from '../shared/text/use-text';
import { Dialog } from '../shared/ui/dialog';
import { Splitter } from '../shared/ui/splitter';
import { answerTo } from './answer-to';
import { useWide } from './use-wide';
import styles from './workspace.module.css';

type ReadingProps = {
  reference: string | undefined;
  onBack: () => void;
  onLeft: (ticketId: string, go: boolean) => void;
};

/** The open ticket with its composer, and the facts beside it. */
export default function Reading({ reference, onBack, onLeft }: ReadingProps) {
  const t = useText();
  const shown = useDeferredValue(reference);
  const [writing, setWriting] = useState<Writing>();
  const [acknowledging, setAcknowledging] = useState(false);
  const [ticketId, setTicketId] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ticket begins with a folded composer
  useEffect(() => {
    setWriting(undefined);
    setAcknowledging(false);
  }, [shown]);
  const sent = (ticket: TicketPaneFragment) => (then: string) => {
    setWriting(undefined);
    onLeft(ticket.id, then !== 'STAY');
  };
  const context = useContextPane();
  return (
    <>
      <section className={styles.pane} aria-label={t('pane.ticket')} data-pane>
        <TicketPane
          reference={shown}
          {...{ writing, onBack, onLeft }}
          onWriting={setWriting}
          onContext={context.toggle}
          onAcknowledge={() => setAcknowledging(true)}
          dock={(ticket) => (
            <Docked ticket={ticket} onShown={setTicketId}>
              <ReplyDock
                ticket={answerTo(ticket)}
                {...{ writing, acknowledging }}
                onWriting={setWriting}
                onAcknowledging={setAcknowledging}
                onSent={sent(ticket)}
              />
            </Docked>
          )}
        />
      </section>
      {shown && ticketId && <Context ticketId={ticketId} {...context} />}
    </>
  );
}

type DockedProps = { ticket: TicketPaneFragment; onShown: (id: string) => void; children: ReactNode };

function Docked({ ticket, onShown, children }: DockedProps) {
  useEffect(() => onShown(ticket.id), [ticket.id, onShown]);
  return children;
}

type ContextProps = { ticketId: string; wide: boolean; hidden: boolean; sheet: boolean; toggle: () => void };

/** A column where there is room, a sheet elsewhere. */
function Context({ ticketId, wide, hidden, sheet, toggle }: ContextProps) {
  const t = useText();
  const { contextWidth } = usePreferences();
  const pane = (
    <ContextPane
      ticketId={ticketId}
      link={(ref, children) => (
        <Link to="/t/$ref" params={{ ref }}>
          {children}
        </Link>
      )}
    />
  );
  if (!wide) {
    return (
      <Dialog title={t('pane.context')} look="sheet" isOpen={sheet} onClose={toggle}>
        {pane}
      </Dialog>
    );
  }
  if (hidden) return null;
  return (
    <>
      <Splitter
        label={t('pane.contextWidth')}
        value={contextWidth}
        min={240}
        max={380}
        reversed
        onChange={(width) => setPreferences({ contextWidth: width })}
      />
      <aside
        className={styles.context}
        style={{ width: contextWidth }}
        aria-label={t('pane.context')}
        data-pane
      >
        {pane}
      </aside>
    </>
  );
}

function useContextPane() {
  const wide = useWide();
  const [hidden, setHidden] = useState(false);
  const [sheet, setSheet] = useState(false);
  const toggle = () => (wide ? setHidden((now) => !now) : setSheet((now) => !now));
  useAction('ticket.context', toggle);
  return { wide, hidden, sheet, toggle };
}
