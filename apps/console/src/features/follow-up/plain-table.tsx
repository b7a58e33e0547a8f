import { useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import pageStyles from '../../shared/ui/page.module.css';
import { Unseen } from '../../shared/ui/states';
import styles from './follow-up.module.css';

type TableProps = {
  title: string;
  columns: readonly string[];
  /** The first cell names its row. */
  rows: readonly (readonly (string | number)[])[];
};

const box = classes(pageStyles.tableBox, styles.tableBox);

/** Rows of figures with a name each. */
export function PlainTable({ title, columns, rows }: TableProps) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className={box} aria-label={t('followUp.tableOf', { title })} tabIndex={0}>
      <table className={classes(pageStyles.table, styles.table)}>
        <caption>
          <Unseen>{title}</Unseen>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, place) => (
                <td key={columns[place + 1]} className={pageStyles.number}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
