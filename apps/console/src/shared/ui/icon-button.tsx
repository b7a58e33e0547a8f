import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { type ActionId, actionKeys } from '../shortcuts/actions';
import styles from './button.module.css';
import { classes } from './classes';
import { icon, smallIcon } from './icon-size';
import { Keys } from './keys';

type IconButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> & {
  label: string;
  sign: LucideIcon;
  action?: ActionId;
  small?: boolean;
  className?: string;
};

/** A button with a sign only; its words and its key stand in the tooltip. */
export function IconButton({ label, sign: Sign, action, small, className, ...rest }: IconButtonProps) {
  const keys = action && actionKeys(action);
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...rest}
        {...(keys ? { 'aria-keyshortcuts': keys.aria } : {})}
        aria-label={label}
        className={classes(styles.iconButton, small && styles.smallIcon, className)}
      >
        <Sign {...(small ? smallIcon : icon)} />
      </AriaButton>
      <Tooltip offset={6} className={styles.tooltip}>
        {label}
        {keys && <Keys keys={keys.shown} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
