import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useText } from '../../shared/text/use-text';
import { smallIcon } from '../../shared/ui/icon-size';
import { addressesIn, isAddress } from './addresses';
import styles from './composer.module.css';

type RecipientsProps = {
  label: string;
  addresses: readonly string[];
  /** The names of addresses that are known. */
  names: ReadonlyMap<string, string>;
  onChange: (addresses: string[]) => void;
};

/** The receivers as chips, and a field for one more. */
export function Recipients({ label, addresses, names, onChange }: RecipientsProps) {
  const t = useText();
  return (
    <div className={styles.chips}>
      {addresses.map((address) => (
        <span key={address} className={styles.person} title={address}>
          {names.get(address) || address}
          <AriaButton
            className={styles.remove ?? ''}
            aria-label={t('ui.removeNamed', { name: address })}
            onPress={() => onChange(addresses.filter((other) => other !== address))}
          >
            <X {...smallIcon} />
          </AriaButton>
        </span>
      ))}
      <AddressInput label={label} onAdd={(added) => onChange([...new Set([...addresses, ...added])])} />
    </div>
  );
}

function AddressInput({ label, onAdd }: { label: string; onAdd: (addresses: string[]) => void }) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState('');
  const wrong = addressesIn(text).filter((address) => !isAddress(address));
  const add = () => {
    const found = addressesIn(text);
    if (found.length === 0 || wrong.length > 0) return;
    onAdd(found);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!['Enter', ',', ';'].includes(event.key) || event.ctrlKey) return;
    event.preventDefault();
    add();
  };
  return (
    <input
      id={id}
      className={styles.addressInput}
      type="email"
      aria-label={t('reply.addAddress', { field: label })}
      aria-invalid={text.includes('@') && wrong.length > 0}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={add}
    />
  );
}
