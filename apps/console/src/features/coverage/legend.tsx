import { useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import boardStyles from './board.module.css';
import styles from './legend.module.css';

const looks = ['gap', 'met', 'margin', 'closed'] as const;

/** What the colours of the board mean. */
export function Legend({ short }: { short: boolean }) {
  const t = useText();
  const shown = short ? ([...looks, 'short'] as const) : looks;
  return (
    <ul className={styles.legend}>
      {shown.map((look) => (
        <li key={look}>
          <span className={classes(styles.swatch, boardStyles[look])} />
          {t(`coverage.legend.${look}`)}
        </li>
      ))}
    </ul>
  );
}
