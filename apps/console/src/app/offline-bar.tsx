import { WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useConnected } from '../shared/hints/live-state';
import { useText } from '../shared/text/use-text';
import { icon } from '../shared/ui/icon-size';
import styles from './shell.module.css';

const PATIENCE_MS = 3000;

/** Says that the connection is gone, after three seconds: most breaks are shorter. */
export function OfflineBar() {
  const t = useText();
  const connected = useConnected();
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (connected) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [connected]);
  if (connected || !late) return null;
  return (
    <div className={styles.offline} role="status">
      <WifiOff {...icon} />
      {t('offline')}
    </div>
  );
}
