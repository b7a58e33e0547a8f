import { X } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import type { AfterReply } from '../../shared/api/generated/graphql';
import { setWriting } from '../../shared/hints/use-tell-presence';
import { usePreferences } from '../../shared/session/preferences';
import { useAction } from '../../shared/shortcuts/use-action';
import { useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import { IconButton } from '../../shared/ui/icon-button';
import type { AnswerTo } from './answer-to';
import styles from './composer.module.css';
import { ComposerFoot } from './composer-foot';
import { ComposerHead } from './composer-head';
import { Checks, Notices } from './composer-notices';
import { Editor } from './editor';
import { FileRow } from './file-row';
import { Signature } from './signature';
import { useAnswer } from './use-answer';

type ComposerProps = {
  ticket: AnswerTo;
  onFold: () => void;
  onSent: (then: AfterReply) => void;
  onAcknowledge: () => void;
};

/** The answer as it is written: receivers, text, signature, files, and the buttons that say what happens. */
export default function Composer({ ticket, onFold, onSent, onAcknowledge }: ComposerProps) {
  const t = useText();
  const standard = usePreferences().afterSend;
  const area = useRef<HTMLTextAreaElement>(null);
  const { draft, change, write, names, files, sending, missing, submit } = useAnswer(ticket, area, onSent);
  const fold = () => {
    setWriting(ticket.id, false);
    onFold();
  };
  useAction('reply.send', () => void submit(standard));
  useAction('reply.sendAndResolve', () => void submit('RESOLVE'));
  useAction('reply.fold', () => (document.querySelector('[role=dialog],[role=menu]') ? false : fold()));
  const drop = useDrop(files.add);
  return (
    <section
      className={classes(styles.composer, drop.over && styles.dropping)}
      aria-label={t('reply.name')}
      {...drop.handlers}
    >
      <ComposerHead {...{ ticket, draft, change, names }}>
        <IconButton small label={t('action.fold')} sign={X} onPress={fold} />
      </ComposerHead>
      <div className={styles.text}>
        <Editor text={draft.text} onText={write} onFiles={files.add} area={area} label={t('reply.text')} />
        <Signature mailboxId={ticket.mailbox.id} />
      </div>
      <FileRow files={draft.attachments} going={files} onChange={(attachments) => change({ attachments })} />
      <Notices {...sending} missing={missing} onSendAnyway={() => void submit(standard)} />
      <Checks draft={draft} />
      <ComposerFoot
        {...{ area, standard, onAcknowledge }}
        busy={sending.busy}
        onText={write}
        onFiles={files.add}
        onSend={(then) => void submit(then)}
      />
    </section>
  );
}

function useDrop(add: (files: File[]) => void) {
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      add([...event.dataTransfer.files]);
    },
  };
  return { over, handlers };
}
