import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';
import { icon } from './icon-size';
import pageStyles from './page.module.css';

type TableProps = {
  title: string;
  columns: readonly string[];
  add?: { words: string; run: () => void };
  children: ReactNode;
};

/** A list of things to look after, with the way to add one. */
export function Table({ title, columns, add, children }: TableProps) {
  return (
    <>
      <div className={pageStyles.head}>
        <h2>{title}</h2>
        {add && (
          <Button className={pageStyles.headEnd ?? ''} onPress={add.run}>
            <Plus {...icon} />
            {add.words}
          </Button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable) */}
      <section className={pageStyles.tableBox} aria-label={title} tabIndex={0}>
        <table className={pageStyles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </>
  );
}
