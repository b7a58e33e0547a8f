import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { type ActionId, actionKeys } from '../shortcuts/actions';
import styles from './button.module.css';
import { classes } from './classes';
import { Keys } from './keys';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & {
  children: ReactNode;
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  small?: boolean;
  /** The action whose key is shown on the button. */
  action?: ActionId;
  className?: string;
};

/** A button that says its outcome. */
export function Button({ children, look = 'plain', small, action, className, ...rest }: ButtonProps) {
  const keys = action && actionKeys(action);
  return (
    <AriaButton
      {...rest}
      {...(keys ? { 'aria-keyshortcuts': keys.aria } : {})}
      className={classes(styles.button, look !== 'plain' && styles[look], small && styles.small, className)}
    >
      {children}
      {keys && <Keys keys={keys.shown} />}
    </AriaButton>
  );
}
