import { type ActionGroup, actionIds, actionOf, shownKeys } from '../shared/shortcuts/actions';
import { useText } from '../shared/text/use-text';
import { Dialog } from '../shared/ui/dialog';
import { Keys } from '../shared/ui/keys';
import styles from './palette.module.css';

const groups: ActionGroup[] = ['list', 'ticket', 'write', 'go', 'general'];

/** Every key there is. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Dialog title={t('action.keys')} look="wide" isOpen onClose={onClose}>
      <div className={styles.keyGroups}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={styles.keyHeading}>{t(`keys.${group}`)}</h3>
            <ul>
              {actionIds
                .filter((id) => actionOf(id).group === group)
                .map((id) => (
                  <li key={id} className={styles.keyLine}>
                    {t(actionOf(id).text)}
                    <span>
                      {actionOf(id).keys.map((keys) => (
                        <Keys key={keys} keys={shownKeys(keys)} />
                      ))}
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <p className={styles.keyNote}>{t('keys.note')}</p>
    </Dialog>
  );
}
