import { useLocale, useText } from '../../shared/text/use-text';
import { dayName } from '../../shared/time/times';
import { classes } from '../../shared/ui/classes';
import pageStyles from '../../shared/ui/page.module.css';
import { Unseen } from '../../shared/ui/states';
import type { Board } from './board';
import styles from './page.module.css';
import { hourWords } from './words';

/** The same board as a table: every state in words. */
export function BoardTable({ board, days, label }: { board: Board; days: readonly string[]; label: string }) {
  const t = useText();
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className={classes(pageStyles.tableBox, styles.tableBox)} aria-label={label} tabIndex={0}>
      <table className={pageStyles.table}>
        <caption>
          <Unseen>{label}</Unseen>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('coverage.team')}</th>
            <th scope="col">{t('coverage.day')}</th>
            {board.hours.map((hour) => (
              <th key={hour} scope="col">
                {`${String(hour).padStart(2, '0')}–${String(hour + 1).padStart(2, '0')}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.rows.flatMap(({ team, days: week }) =>
            week
              .filter(({ day }) => days.includes(day))
              .map(({ day, hours }) => (
                <tr key={team.id + day}>
                  <th scope="row">{team.name}</th>
                  <td className={pageStyles.number}>{dayName(day, locale, 'short')}</td>
                  {hours.map((hour) => (
                    <td key={hour.hour}>{hourWords(t, hour)}</td>
                  ))}
                </tr>
              )),
          )}
        </tbody>
      </table>
    </section>
  );
}
