import { Link, useLocation } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ActionId, actionKeys } from '../shared/shortcuts/actions';
import { classes } from '../shared/ui/classes';
import { icon } from '../shared/ui/icon-size';
import styles from './navigation.module.css';

type Target =
  | { view: string; to?: never; part?: never }
  | {
      to: '/bevakning' | '/oversikt' | '/franvaro' | '/logg' | '/olevererat' | '/installningar';
      view?: never;
      part?: never;
    }
  | { part: string; to?: never; view?: never };
type LineProps = Target & {
  name: string;
  sign: LucideIcon;
  count?: number;
  alarm?: number;
  title?: string;
  mark?: ReactNode;
  action?: ActionId;
};

/** One row of the main menu. */
export function NavLine({
  name,
  sign: Sign,
  count = 0,
  alarm = 0,
  title,
  mark,
  action,
  ...target
}: LineProps) {
  const inAdministration = useLocation({ select: (location) => location.pathname.startsWith('/admin/') });
  const shared = {
    className: classes(styles.line, target.part && inAdministration && styles.here),
    activeProps: { className: classes(styles.line, styles.here) },
    ...(title ? { title } : {}),
    ...(action ? { 'aria-keyshortcuts': actionKeys(action).aria } : {}),
  };
  const inside = (
    <>
      <Sign {...icon} />
      <span className={styles.lineName}>{name}</span>
      {mark && <span className={styles.fault}>{mark}</span>}
      {count > 0 && <span className={styles.count}>{count}</span>}
      {alarm > 0 && <span className={styles.alarm}>{alarm}</span>}
    </>
  );
  return <li>{linked(target, shared, inside)}</li>;
}

function linked(target: Target, shared: object, inside: ReactNode) {
  if (target.view !== undefined) {
    return (
      <Link to="/k/$view" params={{ view: target.view }} activeOptions={{ includeSearch: false }} {...shared}>
        {inside}
      </Link>
    );
  }
  if (target.part !== undefined) {
    return (
      <Link to="/admin/$part" params={{ part: target.part }} {...shared}>
        {inside}
      </Link>
    );
  }
  return (
    <Link to={target.to} activeOptions={{ includeSearch: false }} {...shared}>
      {inside}
    </Link>
  );
}
