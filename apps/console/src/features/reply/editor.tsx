import { type ClipboardEvent, type RefObject, useEffect } from 'react';
import { useText } from '../../shared/text/use-text';
import styles from './composer.module.css';

export type EditorProps = {
  text: string;
  onText: (text: string) => void;
  onFiles: (files: File[]) => void;
  area: RefObject<HTMLTextAreaElement | null>;
  label: string;
  autoFocus?: boolean;
};

/** Where the answer is written: plain text. The one place to change when a richer editor comes. */
export function Editor({ text, onText, onFiles, area, label, autoFocus = true }: EditorProps) {
  const t = useText();
  useEffect(() => {
    if (!autoFocus) return;
    const end = area.current?.value.length ?? 0;
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(end, end);
  }, [autoFocus, area]);
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  return (
    <textarea
      ref={area}
      className={styles.area}
      aria-label={label}
      placeholder={t('reply.placeholder')}
      value={text}
      spellCheck
      onChange={(event) => onText(event.target.value)}
      onPaste={paste}
    />
  );
}
