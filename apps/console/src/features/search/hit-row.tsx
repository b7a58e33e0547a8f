import { useLocale, useText } from '../../shared/text/use-text';
import { arrivalText } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { Avatar } from '../../shared/ui/avatar';
import { Chip } from '../../shared/ui/chip';
import { marked } from './marked';
import styles from './search.module.css';
import type { Hit } from './use-ticket-hits';

/** A ticket that was found, with the words marked. */
export function HitRow({ hit, query }: { hit: Hit; query: string }) {
  const t = useText();
  const locale = useLocale();
  // As in the queue: nobody's matter can be read over a shoulder before it is opened.
  const secret = hit.mailbox.secrecyPresumption === 'SECRECY';
  const name = secret ? t('row.protected') : hit.sender.name || hit.sender.address;
  const subject = secret ? hit.reference : hit.subject || t('ticket.noSubject');
  return (
    <>
      <Avatar name={secret ? '?' : name} />
      <span className={styles.words}>
        <span className={styles.line}>
          <span className={styles.who}>{name}</span>
          <span className={styles.time}>{arrivalText(hit.lastActivityAt, useNow(), locale)}</span>
        </span>
        <span className={styles.subject}>
          <Marked text={subject} query={query} />
        </span>
        <span className={styles.preview}>
          <Marked text={hit.preview} query={query} />
        </span>
        <span className={styles.facts}>
          {hit.reference} · {hit.mailbox.name} <Chip>{t(`status.${hit.status}`)}</Chip>
        </span>
      </span>
    </>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  return marked(text, query).map((part, i) =>
    part.hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
      <mark key={i}>{part.text}</mark>
    ) : (
      part.text
    ),
  );
}
