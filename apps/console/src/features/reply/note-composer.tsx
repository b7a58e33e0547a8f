import { useMutation } from '@apollo/client/react';
import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { faultOf } from '../../shared/api/faults';
import { useMe } from '../../shared/session/me';
import { useAction } from '../../shared/shortcuts/use-action';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { classes } from '../../shared/ui/classes';
import { IconButton } from '../../shared/ui/icon-button';
import { announce } from '../../shared/ui/live-region';
import styles from './composer.module.css';
import { ADD_NOTE } from './documents';
import { draftKey } from './draft';
import { Editor } from './editor';
import noticeStyles from './notices.module.css';

/** An internal note, in the colour that notes have: it never leaves the house. */
export default function NoteComposer({ ticketId, onDone }: { ticketId: string; onDone: () => void }) {
  const t = useText();
  const key = draftKey('note', useMe().id, ticketId);
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  const [addNote, { loading, error }] = useMutation(ADD_NOTE);
  const write = (words: string) => {
    localStorage.setItem(key, words);
    setText(words);
  };
  const save = () => {
    if (text.trim() === '' || loading) return;
    void addNote({ variables: { ticketId, text: text.trim() } }).then(
      () => {
        localStorage.removeItem(key);
        announce(t('said.noted'));
        onDone();
      },
      () => area.current?.focus(),
    );
  };
  useAction('reply.send', save);
  useAction('reply.fold', onDone);
  return (
    <section className={classes(styles.composer, styles.noteComposer)} aria-label={t('note.internal')}>
      <div className={styles.noteHead}>
        {t('note.explained')}
        <IconButton small label={t('action.fold')} sign={X} onPress={onDone} />
      </div>
      <div className={styles.text}>
        <Editor text={text} onText={write} onFiles={() => undefined} area={area} label={t('note.internal')} />
      </div>
      {error && (
        <div className={classes(noticeStyles.notice, noticeStyles.fault)} role="alert">
          {t('note.notSaved')} {t(faultOf(error).text)}
        </div>
      )}
      <div className={styles.foot}>
        <Button look="primary" action="reply.send" isDisabled={loading} onPress={save}>
          {t('note.save')}
        </Button>
      </div>
    </section>
  );
}
