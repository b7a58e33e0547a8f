import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Fault } from '../../shared/api/faults';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { classes } from '../../shared/ui/classes';
import { icon, smallIcon } from '../../shared/ui/icon-size';
import { isAddress } from './addresses';
import type { Draft } from './draft';
import styles from './notices.module.css';
import type { Added } from './since';

type NoticesProps = {
  fault: Fault | undefined;
  conflict: { added: Added[] } | undefined;
  missing: 'text' | 'to' | undefined;
  onSendAnyway: () => void;
};

/** Why the answer was not sent. The text is still there. */
export function Notices({ fault, conflict, missing, onSendAnyway }: NoticesProps) {
  const t = useText();
  return (
    <>
      {missing && (
        <div className={styles.notice} role="alert">
          <TriangleAlert {...icon} />
          <div>{t(`reply.missing.${missing}`)}</div>
        </div>
      )}
      {fault && (
        <div className={classes(styles.notice, styles.fault)} role="alert">
          <TriangleAlert {...icon} />
          <div>
            {t('reply.notSent')} {t(fault.text)} {fault.detail}
          </div>
        </div>
      )}
      {conflict && <Conflict added={conflict.added} onSendAnyway={onSendAnyway} />}
    </>
  );
}

function Conflict({ added, onSendAnyway }: { added: Added[]; onSendAnyway: () => void }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles.notice} role="alert" tabIndex={-1}>
      <TriangleAlert {...icon} />
      <div>
        <strong>{t('conflict.title')}</strong>
        <ul>
          {added.map(({ id, who, text, kind }) => (
            <li key={id}>
              {t(kind === 'note' ? 'conflict.note' : 'conflict.message', { who })} {text.slice(0, 280)}
            </li>
          ))}
        </ul>
      </div>
      <Button small onPress={onSendAnyway}>
        {t('conflict.send')}
      </Button>
    </div>
  );
}

/** What the server will see to, and what the writer may have forgotten. */
export function Checks({ draft }: { draft: Draft }) {
  const t = useText();
  const forgotten =
    draft.attachments.length === 0 && /\b(bifoga|bilaga|bilagor|bifogat|attach)/iu.test(draft.text);
  const strange = [...draft.to, ...draft.cc].filter((address) => !isAddress(address));
  return (
    <div className={styles.checks}>
      {(['check.signature', 'check.history', 'check.subject'] as const).map((id) => (
        <span key={id} className={styles.check}>
          <Check {...smallIcon} />
          {t(id)}
        </span>
      ))}
      {forgotten && <Warned words={t('check.attachment')} />}
      {strange.map((address) => (
        <Warned key={address} words={t('check.address', { address })} />
      ))}
    </div>
  );
}

function Warned({ words }: { words: string }) {
  return (
    <span className={classes(styles.check, styles.warned)}>
      <TriangleAlert {...smallIcon} />
      {words}
    </span>
  );
}
