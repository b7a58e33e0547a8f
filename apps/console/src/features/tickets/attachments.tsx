import { useLocale } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import { sizeText } from '../../shared/ui/size-text';
import styles from './message-card.module.css';
import type { ThreadMessage } from './thread-order';

type Files = ThreadMessage['attachments'];

/** The files of a mail. Pictures that stand in its text are not said twice. */
export function Attachments({ attachments }: { attachments: Files }) {
  return attachments.filter((file) => !file.inline).map((file) => <FileLink key={file.id} file={file} />);
}

function FileLink({ file }: { file: Files[number] }) {
  const locale = useLocale();
  const kind = /\.([a-z0-9]{1,4})$/iu.exec(file.filename)?.[1]?.toUpperCase() ?? '?';
  const look = kind === 'PDF' ? styles.pdf : file.mediaType.startsWith('image/') ? styles.image : undefined;
  return (
    <a className={styles.file} href={`/attachments/${file.id}`} download={file.filename}>
      <span className={classes(styles.fileKind, look)} aria-hidden="true">
        {kind}
      </span>
      <span className={styles.fileWords}>
        <span className={styles.fileName}>{file.filename}</span>
        <span className={styles.fileSize}>{sizeText(file.sizeInBytes, locale)}</span>
      </span>
    </a>
  );
}
