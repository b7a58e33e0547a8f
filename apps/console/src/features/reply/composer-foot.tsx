import { ChevronDown, List, ListOrdered, Paperclip, Send } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { AfterReply } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { IconButton } from '../../shared/ui/icon-button';
import { icon } from '../../shared/ui/icon-size';
import { Menu, MenuItem } from '../../shared/ui/menu';
import styles from './composer.module.css';
import { listLines } from './list-lines';

type FootProps = {
  busy: boolean;
  standard: AfterReply;
  area: RefObject<HTMLTextAreaElement | null>;
  onText: (text: string) => void;
  onFiles: (files: File[]) => void;
  onSend: (then: AfterReply) => void;
  /** Opens the confirmation that the answer takes longer. */
  onAcknowledge: () => void;
};

const outcomes: AfterReply[] = ['WAIT', 'RESOLVE', 'STAY'];
const words = { WAIT: 'send.wait', RESOLVE: 'send.resolve', STAY: 'send.stay' } as const;

/** The buttons under the answer. */
export function ComposerFoot(props: FootProps) {
  return (
    <div className={styles.foot}>
      <SendButtons {...props} />
      <Tools {...props} />
    </div>
  );
}

function SendButtons({ busy, standard, onSend, onAcknowledge }: FootProps) {
  const t = useText();
  const more = (
    <AriaButton className={styles.sendMore ?? ''} aria-label={t('send.more')} isDisabled={busy}>
      <ChevronDown {...icon} />
    </AriaButton>
  );
  return (
    <span className={styles.split}>
      <Button
        className={styles.send ?? ''}
        look="primary"
        action="reply.send"
        isDisabled={busy}
        onPress={() => onSend(standard)}
      >
        <Send {...icon} />
        {t(busy ? 'send.busy' : words[standard])}
      </Button>
      <Menu label={t('send.more')} trigger={more} placement="top start">
        {outcomes.map((then) => (
          <MenuItem
            key={then}
            id={then}
            under={t(`${words[then]}.under`)}
            {...(then === 'RESOLVE' ? { action: 'reply.sendAndResolve' as const } : {})}
            onAction={() => onSend(then)}
          >
            {t(words[then])}
          </MenuItem>
        ))}
        <MenuItem id="acknowledge" under={t('action.acknowledge.under')} onAction={onAcknowledge}>
          {t('action.acknowledge')}
        </MenuItem>
      </Menu>
    </span>
  );
}

function Tools({ area, onText, onFiles }: FootProps) {
  const t = useText();
  const picker = useRef<HTMLInputElement>(null);
  const list = (kind: 'bullets' | 'numbers') => {
    const box = area.current;
    if (!box) return;
    const made = listLines({ text: box.value, from: box.selectionStart, to: box.selectionEnd }, kind);
    onText(made.text);
    requestAnimationFrame(() => {
      box.focus();
      box.setSelectionRange(made.from, made.to);
    });
  };
  return (
    <>
      <IconButton label={t('reply.bullets')} sign={List} onPress={() => list('bullets')} />
      <IconButton label={t('reply.numbers')} sign={ListOrdered} onPress={() => list('numbers')} />
      <IconButton label={t('reply.attach')} sign={Paperclip} onPress={() => picker.current?.click()} />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
