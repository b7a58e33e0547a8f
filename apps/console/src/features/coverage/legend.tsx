import { useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import styles from './board.module.css';

const looks = ['gap', 'met', 'margin', 'closed'] as const;

/** What the colours of the board mean. */
export function Legend({ short }: { short: boolean }) {
  const t = useText();
  const shown = short ? ([...looks, 'short'] as const) : looks;
  return (
    <ul className={styles.legend}>
      {shown.map((look) => (
        <li key={look}>
          <span className={classes(styles.swatch, styles[look])} />
          {t(`coverage.legend.${look}`)}
        </li>
      ))}
    </ul>
  );
}
