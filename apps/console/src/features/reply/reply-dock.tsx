import { Reply } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { AfterReply } from '../../shared/api/generated/graphql';
import { useMe } from '../../shared/session/me';
import { withTexts } from '../../shared/text/later-texts';
import { useText } from '../../shared/text/use-text';
import { icon } from '../../shared/ui/icon-size';
import { Keys } from '../../shared/ui/keys';
import type { AnswerTo } from './answer-to';
import styles from './composer.module.css';
import { draftKey } from './draft';

const loadComposer = () => import('./composer');
const Composer = lazy(loadComposer);
const NoteComposer = lazy(() => import('./note-composer'));
const AcknowledgeDialog = lazy(withTexts(() => import('./acknowledge-dialog')));

type DockProps = {
  ticket: AnswerTo;
  writing: 'reply' | 'note' | undefined;
  onWriting: (writing: 'reply' | 'note' | undefined) => void;
  onSent: (then: AfterReply) => void;
  /** The confirmation that the answer takes longer is being written. */
  acknowledging: boolean;
  onAcknowledging: (now: boolean) => void;
};

/** The place under the thread: folded to one line, or open with an answer or a note. */
export function ReplyDock({ ticket, writing, onWriting, onSent, acknowledging, onAcknowledging }: DockProps) {
  const fold = () => {
    onWriting(undefined);
    document.querySelector<HTMLElement>('[data-pane-title]')?.focus({ preventScroll: true });
  };
  // Fetched while the person reads, so that it opens at once.
  useEffect(() => void loadComposer(), []);
  return (
    <Suspense>
      {writing === 'reply' && (
        <Composer
          key={ticket.id}
          {...{ ticket, onSent }}
          onFold={fold}
          onAcknowledge={() => onAcknowledging(true)}
        />
      )}
      {writing === 'note' && <NoteComposer key={ticket.id} ticketId={ticket.id} onDone={fold} />}
      {acknowledging && <AcknowledgeDialog ticket={ticket} onClose={() => onAcknowledging(false)} />}
      {!writing && <Folded ticket={ticket} onOpen={() => onWriting('reply')} />}
    </Suspense>
  );
}

function Folded({ ticket, onOpen }: { ticket: AnswerTo; onOpen: () => void }) {
  const t = useText();
  const kept = localStorage.getItem(draftKey('reply', useMe().id, ticket.id)) !== null;
  const name = ticket.answerTo.name.split(' ')[0] || ticket.answerTo.address;
  return (
    <AriaButton className={styles.fold ?? ''} onPress={onOpen}>
      <Reply {...icon} />
      {kept ? <span className={styles.draftMark}>{t('reply.draft')}</span> : t('reply.answer', { name })}
      <Keys keys="R" />
    </AriaButton>
  );
}
