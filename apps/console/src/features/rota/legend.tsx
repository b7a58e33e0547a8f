import { useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import { smallIcon } from '../../shared/ui/icon-size';
import gridStyles from './grid.module.css';
import styles from './rota.module.css';
import shiftStyles from './shift.module.css';
import { signs } from './shift-bar';
import { works } from './shift-form';

/** What the signs and colours mean. */
export function Legend() {
  const t = useText();
  return (
    <ul className={styles.legend}>
      {works.map((work) => {
        const Sign = signs[work];
        return (
          <li key={work}>
            <span className={classes(shiftStyles.badge, shiftStyles[work])}>
              <Sign {...smallIcon} />
            </span>
            {t(`rota.work.${work}`)}
          </li>
        );
      })}
      <li>
        <span className={classes(gridStyles.sample, gridStyles.short)}>−1</span>
        {t('rota.legendShort')}
      </li>
      <li>
        <span className={gridStyles.sample}>2</span>
        {t('rota.legendMet')}
      </li>
    </ul>
  );
}
