import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import { Checkbox } from '../../shared/ui/field';
import styles from './follow-up.module.css';

type ChartProps = {
  title: string;
  /** What the picture says, in a sentence. */
  summary: string;
  chart: ReactNode;
  table: ReactNode;
  legend?: ReactNode;
  /** Takes half the width, where there is room. */
  half?: boolean;
};

/** A picture with the table behind it: what it shows is never in the picture alone. */
export function ChartPart({ title, summary, chart, table, legend, half = false }: ChartProps) {
  const t = useText();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className={classes(styles.part, half && styles.half)} aria-labelledby={id}>
      <div className={styles.partHead}>
        <h2 id={id} className={styles.partTitle}>
          {title}
        </h2>
        {!asTable && legend}
        <Checkbox
          label={t('followUp.asTable')}
          aria-describedby={id}
          checked={asTable}
          onChange={(event) => setAsTable(event.target.checked)}
        />
      </div>
      {asTable ? (
        table
      ) : (
        <div role="img" aria-label={summary}>
          {chart}
        </div>
      )}
    </section>
  );
}
