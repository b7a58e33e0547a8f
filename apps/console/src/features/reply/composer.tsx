import { X } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import type { AfterReply } from '../../shared/api/generated/graphql';
import { setWriting } from '../../shared/hints/use-tell-presence';
import { usePreferences } from '../../shared/session/preferences';
import { useAction } from '../../shared/shortcuts/use-action';
import { useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import { IconButton } from '../../shared/ui/icon-button';
import { announce } from '../../shared/ui/live-region';
import styles from './composer.module.css';
import { ComposerFoot } from './composer-foot';
import { ComposerHead } from './composer-head';
import { Checks, Notices } from './composer-notices';
import { Editor } from './editor';
import { FileRow } from './file-row';
import type { AnswerTo } from './reply-dock';
import { Signature } from './signature';
import { useAttachments } from './use-attachments';
import { useDraft } from './use-draft';
import { useSend } from './use-send';

type ComposerProps = {
  ticket: AnswerTo;
  onFold: () => void;
  onSent: (then: AfterReply) => void;
};

/** The answer as it is written: receivers, text, signature, files, and the buttons that say what happens. */
export default function Composer({ ticket, onFold, onSent }: ComposerProps) {
  const t = useText();
  const standard = usePreferences().afterSend;
  const area = useRef<HTMLTextAreaElement>(null);
  const { draft, change, discard } = useDraft(ticket.id, [ticket.answerTo.address], ticket.version);
  const names = new Map(ticket.known.map((person) => [person.address, person.name]));
  const files = useAttachments(ticket.id, (file) => change({ attachments: [...draft.attachments, file] }));
  const { busy, fault, conflict, send } = useSend({
    ticketId: ticket.id,
    answersId: ticket.answersId,
    names,
  });
  const [missing, setMissing] = useState<'text' | 'to'>();
  const stop = (what: 'text' | 'to') => {
    setMissing(what);
    area.current?.focus();
  };
  const submit = async (then: AfterReply) => {
    if (busy || files.going.some((file) => !file.fault)) return;
    if (draft.text.trim() === '') return stop('text');
    if (draft.to.length === 0) return stop('to');
    if (!(await send(draft, then))) return;
    discard();
    setWriting(ticket.id, false);
    announce(t('said.sending'));
    onSent(then);
  };
  const write = (text: string) => {
    setMissing(undefined);
    if (text !== '') setWriting(ticket.id, true);
    change({ text });
  };
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
      <FileRow
        files={draft.attachments}
        going={files.going}
        onRemove={(id) => change({ attachments: draft.attachments.filter((file) => file.id !== id) })}
        onDrop={files.drop}
        onRetry={files.retry}
      />
      <Notices {...{ fault, conflict, missing }} onSendAnyway={() => void submit(standard)} />
      <Checks draft={draft} />
      <ComposerFoot
        {...{ busy, area, standard }}
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
