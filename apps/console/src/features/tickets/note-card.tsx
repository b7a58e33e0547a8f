import { useLocale, useText } from '../../shared/text/use-text';
import { momentText, recordText } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { Avatar } from '../../shared/ui/avatar';
import { classes } from '../../shared/ui/classes';
import bodyStyles from './message-body.module.css';
import styles from './message-card.module.css';
import { PlainText } from './plain-text';
import type { ThreadNote } from './thread-order';

/** An internal note: amber and said in words, so that nobody takes it for an answer. */
export function NoteCard({ note }: { note: ThreadNote }) {
  const t = useText();
  const locale = useLocale();
  const now = useNow();
  return (
    <article
      className={classes(styles.card, styles.note)}
      aria-label={t('note.by', { name: note.author.name })}
    >
      <header className={styles.head}>
        <Avatar name={note.author.name} />
        <div className={styles.who}>
          <h3 className={styles.name}>{note.author.name}</h3>
          <span className={styles.mark}>{t('note.internal')}</span>
        </div>
        <time className={styles.time} dateTime={note.createdAt} title={recordText(note.createdAt)}>
          {momentText(note.createdAt, now, locale, t('day.today'))}
        </time>
      </header>
      <div className={classes(styles.content, bodyStyles.body)}>
        <PlainText text={note.text} />
      </div>
    </article>
  );
}
