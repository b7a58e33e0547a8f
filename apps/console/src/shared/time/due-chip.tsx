import { AlarmClock, Clock } from 'lucide-react';
import type { Translate } from '../text/use-text';
import { useText } from '../text/use-text';
import { Chip } from '../ui/chip';
import { type DueWords, dueWords } from './due';
import { useNow } from './use-now';

/** The time left to answer: amber when it is near, red when it has passed, nothing otherwise. */
export function DueChip({ dueAt, big = false }: { dueAt: string; big?: boolean }) {
  const t = useText();
  const words = dueWords(dueAt, useNow());
  if (words.tone === 'later') return null;
  const late = words.tone === 'late';
  return (
    <Chip tone={late ? 'danger' : 'warn'} sign={late ? AlarmClock : Clock} big={big}>
      {dueText(words, t)}
    </Chip>
  );
}

/** The same in words alone, for names that are read aloud. */
export function dueText(words: DueWords, t: Translate): string {
  switch (words.tone) {
    case 'late':
      return t(`due.late.${words.unit}`, { count: words.count });
    case 'soon':
      return words.hours > 0
        ? t('due.soon.hours', { hours: words.hours, minutes: words.minutes })
        : t('due.soon.minutes', { minutes: words.minutes });
    case 'today':
      return t('due.today');
    case 'later':
      return '';
  }
}
