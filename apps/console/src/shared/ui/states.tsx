import { type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Fault } from '../api/faults';
import { useText } from '../text/use-text';
import { Button } from './button';
import { bigIcon, icon } from './icon-size';
import styles from './states.module.css';

type EmptyProps = {
  sign: LucideIcon;
  title: string;
  /** The words are the heading of the whole page. */
  page?: boolean;
  children?: ReactNode;
};

/** Nothing to show, and what to do about it. */
export function Empty({ sign: Sign, title, page = false, children }: EmptyProps) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <div className={styles.state}>
      <span className={styles.sign}>
        <Sign {...bigIcon} />
      </span>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}

/** What went wrong, in plain words with its code, and the way to try again. */
export function FaultCard({ fault, onRetry }: { fault: Fault; onRetry?: () => void }) {
  const t = useText();
  return (
    <div className={styles.fault} role="alert">
      <TriangleAlert {...icon} />
      <p>
        {t(fault.text)} {fault.detail} <small>({fault.code})</small>
      </p>
      {onRetry && (
        <Button small onPress={onRetry}>
          {t('ui.retry')}
        </Button>
      )}
    </div>
  );
}

/** A grey bar where text is about to come; invisible for the first 150 ms. */
export function Skeleton({ width, height = 12 }: { width: number | string; height?: number }) {
  return <div className={styles.skeleton} style={{ width, height }} aria-hidden="true" />;
}

/** Words for screen readers only. */
export function Unseen({
  children,
  as: Tag = 'span',
}: {
  children: ReactNode;
  as?: 'span' | 'h1' | 'h2' | 'p';
}) {
  return <Tag className={styles.gone}>{children}</Tag>;
}
