import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  MenuTrigger,
} from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { type ActionId, actionKeys } from '../shortcuts/actions';
import { icon } from './icon-size';
import { Keys } from './keys';
import styles from './menu.module.css';

type MenuProps = {
  label: string;
  trigger: ReactElement;
  children: ReactNode;
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
};

/** A button with a menu under it. */
export function Menu({ label, trigger, children, placement = 'bottom end', ...open }: MenuProps) {
  return (
    <MenuTrigger {...open}>
      {trigger}
      <Popover placement={placement} offset={4} className={styles.popover}>
        <AriaMenu aria-label={label} className={styles.menu}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

type ItemProps = {
  id?: string;
  children: string;
  under?: string;
  sign?: LucideIcon;
  lead?: ReactNode;
  action?: ActionId;
  chosen?: boolean;
  disabled?: boolean;
  /** Found by a search on the server: a filter beside it lets it through (marked by a zero-width space). */
  found?: boolean;
  onAction: () => void;
};

/** One choice of a menu, with its key where it has one. */
export function MenuItem({
  children,
  under,
  sign: Sign,
  lead,
  action,
  chosen,
  disabled,
  found,
  ...rest
}: ItemProps) {
  const keys = action && actionKeys(action);
  return (
    <AriaMenuItem
      {...rest}
      isDisabled={disabled ?? false}
      textValue={found ? `\u200b${children}` : children}
      className={styles.item}
    >
      {Sign && <Sign {...icon} />}
      {lead}
      <span className={styles.words}>
        <span>{children}</span>
        {under && <span className={styles.under}>{under}</span>}
      </span>
      {chosen && <Check {...icon} className={styles.check} />}
      {keys && <Keys keys={keys.shown} />}
    </AriaMenuItem>
  );
}

/** Choices that belong together, under a heading. */
export function MenuGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <MenuSection>
      <Header className={styles.heading}>{heading}</Header>
      {children}
    </MenuSection>
  );
}
