import { useEffect } from 'react';
import { useText } from '../../shared/text/use-text';
import pageStyles from '../../shared/ui/page.module.css';
import styles from './settings.module.css';

const paragraphs = [
  'accessibility.aim',
  'accessibility.built',
  'accessibility.limits',
  'accessibility.tell',
  'accessibility.authority',
] as const;

/** The accessibility statement: what holds, what does not, and where to say so. */
export function AccessibilityPage() {
  const t = useText();
  useEffect(() => {
    document.title = `${t('nav.accessibility')} – Kontaktpost`;
  }, [t]);
  return (
    <main className={pageStyles.page} data-pane>
      <div className={pageStyles.narrow}>
        <h1 className={pageStyles.title} tabIndex={-1} data-pane-title>
          {t('nav.accessibility')}
        </h1>
        <div className={styles.text}>
          {paragraphs.map((id) => (
            <p key={id}>{t(id)}</p>
          ))}
        </div>
      </div>
    </main>
  );
}
