import { RotateCcw } from 'lucide-react';
import { useText } from '../text/use-text';
import { Button } from './button';
import { TextArea } from './field';
import styles from './field.module.css';
import { smallIcon } from './icon-size';

type WordsProps = {
  label: string;
  hint: string;
  /** The words as they would be sent; undefined until they are known. */
  standard: string | undefined;
  /** The words that were written instead; undefined while the standard ones stand. */
  own: string | undefined;
  onOwn: (own: string | undefined) => void;
};

/** A letter whose words are given and may be changed; unchanged, they follow what is chosen around them. */
export function StandardWords({ label, hint, standard, own, onOwn }: WordsProps) {
  const t = useText();
  return (
    <div className={styles.group}>
      <TextArea
        label={label}
        hint={hint}
        rows={11}
        value={own ?? standard ?? ''}
        onChange={(event) => onOwn(event.target.value)}
      />
      {own !== undefined && (
        <span>
          <Button small look="quiet" onPress={() => onOwn(undefined)}>
            <RotateCcw {...smallIcon} />
            {t('ui.standardWords')}
          </Button>
        </span>
      )}
    </div>
  );
}
