import styles from './avatar.module.css';
import { classes } from './classes';
import { hueOf, initials } from './initials';

/** Initials in a circle. The name itself always stands beside it, so it is silent to screen readers. */
export function Avatar({
  name,
  size,
  className,
}: {
  name: string;
  size?: 'small' | 'large';
  className?: string;
}) {
  return (
    <span
      className={classes(styles.avatar, size && styles[size], styles[`hue${hueOf(name)}`], className)}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
}
