import { useText } from '../../shared/text/use-text';
import { DesignedHtml } from './designed-html';
import styles from './message-body.module.css';
import { PlainText } from './plain-text';
import { SimpleHtml } from './simple-html';
import type { ThreadMessage } from './thread-order';

type BodyProps = { message: ThreadMessage; quotes: boolean; language?: string | undefined };

/** What somebody wrote, in the way its class asks for. Quoted history shows when asked for; nothing is cut. */
export function MessageBody({ message, quotes, language }: BodyProps) {
  const t = useText();
  if (message.contentRemovedAt) return <p className={styles.removed}>{t('message.removed')}</p>;
  return (
    <div className={styles.body} {...(language ? { lang: language } : {})}>
      <Fresh message={message} />
      {quotes && message.quotedText && (
        <div className={styles.quoted}>
          <PlainText text={message.quotedText} />
        </div>
      )}
    </div>
  );
}

function Fresh({ message }: { message: ThreadMessage }) {
  const { html, bodyClass, quotedText, freshText, from } = message;
  if (bodyClass === 'DESIGNED' && html)
    return <DesignedHtml html={html} sender={from.name || from.address} />;
  if (bodyClass === 'SIMPLE' && html && !quotedText) return <SimpleHtml html={html} />;
  return <PlainText text={freshText} />;
}
