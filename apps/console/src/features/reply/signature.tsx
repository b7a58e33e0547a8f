import { useMutation } from '@apollo/client/react';
import { Lock } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../../shared/text/use-text';
import { smallIcon } from '../../shared/ui/icon-size';
import { Unseen } from '../../shared/ui/states';
import styles from './composer.module.css';
import { SIGNATURE } from './documents';

/** The signature that the server puts under the answer; shown, not editable. */
export function Signature({ mailboxId }: { mailboxId: string }) {
  const t = useText();
  const [preview, { data }] = useMutation(SIGNATURE);
  useEffect(() => {
    void preview({ variables: { mailboxId } }).catch(() => undefined); // the answer is sent with it all the same
  }, [preview, mailboxId]);
  if (!data) return null;
  return (
    <div className={styles.signature}>
      <Lock {...smallIcon} />
      <span>
        <Unseen>{t('reply.signature')} </Unseen>
        {data.previewSignature}
      </span>
    </div>
  );
}
