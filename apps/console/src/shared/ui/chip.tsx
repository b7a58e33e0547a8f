import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classes } from './classes';
import { smallIcon } from './icon-size';

export type Tone = 'plain' | 'outline' | 'warn' | 'danger' | 'ok' | 'violet' | 'accent';

type ChipProps = { children: ReactNode; tone?: Tone; sign?: LucideIcon; big?: boolean; className?: string };

/** A few words with a sign: colour never stands alone. */
export function Chip({ children, tone = 'plain', sign: Sign, big, className }: ChipProps) {
  return (
    <span className={classes(styles.chip, tone !== 'plain' && styles[tone], big && styles.big, className)}>
      {Sign && <Sign {...smallIcon} />}
      {children}
    </span>
  );
}
