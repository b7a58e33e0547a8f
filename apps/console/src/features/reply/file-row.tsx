import { Paperclip, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Uploaded } from '../../shared/api/upload';
import { useLocale, useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import { smallIcon } from '../../shared/ui/icon-size';
import { sizeText } from '../../shared/ui/size-text';
import styles from './composer.module.css';
import type { Attachments, Going } from './use-attachments';

type RowProps = {
  files: readonly Uploaded[];
  going: Attachments;
  onChange: (files: Uploaded[]) => void;
};

/** The files that go with the answer, and those still on their way up. */
export function FileRow({ files, going, onChange }: RowProps) {
  const locale = useLocale();
  if (files.length + going.going.length === 0) return null;
  return (
    <div className={styles.files}>
      {files.map((file) => (
        <span key={file.id} className={styles.file}>
          <Paperclip {...smallIcon} />
          {file.filename} <small>{sizeText(file.sizeInBytes, locale)}</small>
          <Remove
            name={file.filename}
            onPress={() => onChange(files.filter((other) => other.id !== file.id))}
          />
        </span>
      ))}
      {going.going.map((file) => (
        <GoingFile key={file.key} going={file} onDrop={going.drop} onRetry={going.retry} />
      ))}
    </div>
  );
}

type GoingProps = { going: Going; onDrop: (key: number) => void; onRetry: (going: Going) => void };

function GoingFile({ going, onDrop, onRetry }: GoingProps) {
  const t = useText();
  const { file, fault, share } = going;
  return (
    <span className={classes(styles.file, fault && styles.fileFault)} role={fault ? 'alert' : undefined}>
      {file.name}
      <small>{fault ? t(`upload.${fault}`) : t('upload.progress', { share: Math.round(share * 100) })}</small>
      {fault && fault !== 'TOO_LARGE' && (
        <AriaButton className={styles.link ?? ''} onPress={() => onRetry(going)}>
          {t('ui.retry')}
        </AriaButton>
      )}
      <Remove name={file.name} onPress={() => onDrop(going.key)} />
      {!fault && <span className={styles.progress} style={{ width: `${share * 100}%` }} />}
    </span>
  );
}

function Remove({ name, onPress }: { name: string; onPress: () => void }) {
  const t = useText();
  return (
    <AriaButton className={styles.remove ?? ''} aria-label={t('ui.removeNamed', { name })} onPress={onPress}>
      <X {...smallIcon} />
    </AriaButton>
  );
}
