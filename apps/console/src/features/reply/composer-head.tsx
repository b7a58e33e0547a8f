import { type ReactNode, useId } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useLocale, useText } from '../../shared/text/use-text';
import { clock } from '../../shared/time/days';
import type { AnswerTo } from './answer-to';
import styles from './composer.module.css';
import type { Draft } from './draft';
import { Recipients } from './recipients';

type HeadProps = {
  ticket: AnswerTo;
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  names: ReadonlyMap<string, string>;
  children: ReactNode;
};

/** To whom the answer goes, and under what subject. The subject keeps the reference, so that the next mail finds its way. */
export function ComposerHead({ ticket, draft, change, names, children }: HeadProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <>
      <Line label={t('reply.to')}>
        <Recipients
          label={t('reply.to')}
          addresses={draft.to}
          names={names}
          onChange={(to) => change({ to })}
        />
        {!draft.ccShown && (
          <AriaButton className={styles.link ?? ''} onPress={() => change({ ccShown: true })}>
            {t('reply.cc')}
          </AriaButton>
        )}
        {draft.savedAt && draft.text && (
          <span className={styles.saved}>{t('reply.saved', { time: clock(draft.savedAt, locale) })}</span>
        )}
        {children}
      </Line>
      {draft.ccShown && (
        <Line label={t('reply.cc')}>
          <Recipients
            label={t('reply.cc')}
            addresses={draft.cc}
            names={names}
            onChange={(cc) => change({ cc })}
          />
        </Line>
      )}
      <Line label={t('reply.subject')}>
        <span className={styles.subject}>
          {replySubject(ticket.subject)} <span>[{ticket.reference}]</span>
        </span>
      </Line>
    </>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line of a letter's head, not a form's group
    <div className={styles.line} role="group" aria-labelledby={id}>
      <span id={id} className={styles.lineLabel}>
        {label}
      </span>
      {children}
    </div>
  );
}

/** Sv: once, however often the mail has gone back and forth. The server makes the real one. */
function replySubject(subject: string): string {
  return `Sv: ${subject.replace(/^(?:(?:sv|re|vb|fw|fwd)\s*:\s*)+/iu, '')}`;
}
