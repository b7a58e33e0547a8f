import { type TextId, useLocale, useText } from '../../shared/text/use-text';
import { momentText } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import styles from './message-card.module.css';
import type { ThreadEvent } from './thread-order';

const texts: Record<string, TextId> = {
  'ticket.taken': 'deed.taken',
  'ticket.assigned': 'deed.assigned',
  'ticket.unassigned': 'deed.unassigned',
  'ticket.resolved': 'deed.resolved',
  'ticket.reopened': 'deed.reopened',
};

/** A deed as one grey line. */
export function EventLine({ event }: { event: ThreadEvent }) {
  const t = useText();
  const locale = useLocale();
  const now = useNow();
  const text = texts[event.deed];
  const actor = event.actor?.name ?? t('deed.system');
  const words = text
    ? t(text, { actor, person: event.subjectPerson?.name ?? '' })
    : `${actor}: ${event.deed}`;
  const detail = event.deed === 'ticket.resolved' ? resolutionText(event.detail) : undefined;
  return (
    <p className={styles.event}>
      <span>
        {words}
        {detail && ` (${t(detail).toLocaleLowerCase(locale)})`} ·{' '}
        {momentText(event.at, now, locale, t('day.today'))}
      </span>
    </p>
  );
}

const resolutions = [
  'ANSWERED',
  'CALLED',
  'MEETING',
  'REFERRED',
  'FORWARDED',
  'NO_REPLY_NEEDED',
  'DUPLICATE',
] as const;

function resolutionText(detail: string | null): TextId | undefined {
  const resolution = resolutions.find((known) => detail?.includes(known));
  return resolution && `resolution.${resolution}`;
}
