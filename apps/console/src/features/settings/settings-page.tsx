import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../shared/api/generated';
import type { AfterReply } from '../../shared/api/generated/graphql';
import {
  type Preferences,
  setPreferences,
  type Theme,
  usePreferences,
} from '../../shared/session/preferences';
import { useText } from '../../shared/text/use-text';
import { Checkbox, FieldGroup, Radio } from '../../shared/ui/field';
import fieldStyles from '../../shared/ui/field.module.css';
import pageStyles from '../../shared/ui/page.module.css';

const SET_LANGUAGE = graphql(`
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) {
      id
      language
    }
  }
`);

const themes: Theme[] = ['system', 'light', 'dark'];
const densities: Preferences['density'][] = ['calm', 'dense'];
const outcomes: AfterReply[] = ['WAIT', 'RESOLVE', 'STAY'];
const words = { WAIT: 'send.wait', RESOLVE: 'send.resolve', STAY: 'send.stay' } as const;

/** How the console looks and answers to its person. Everything takes effect at once. */
export function SettingsPage() {
  const t = useText();
  useEffect(() => {
    document.title = `${t('nav.settings')} – Kontaktpost`;
  }, [t]);
  return (
    <main className={pageStyles.page} data-pane>
      <div className={pageStyles.narrow}>
        <h1 className={pageStyles.title} tabIndex={-1} data-pane-title>
          {t('nav.settings')}
        </h1>
        <div className={fieldStyles.form}>
          <LanguageChoice />
          <Look />
          <Answering />
        </div>
      </div>
    </main>
  );
}

function LanguageChoice() {
  const t = useText();
  const { language } = usePreferences();
  const [save] = useMutation(SET_LANGUAGE);
  const choose = (chosen: 'sv' | 'en') => {
    setPreferences({ language: chosen });
    // Without contact the choice still holds in this browser.
    void save({ variables: { language: chosen === 'sv' ? 'SV' : 'EN' } }).catch(() => undefined);
  };
  return (
    <div className={pageStyles.panel}>
      <FieldGroup legend={t('settings.language')}>
        <Radio name="language" label="Svenska" checked={language === 'sv'} onChange={() => choose('sv')} />
        <Radio name="language" label="English" checked={language === 'en'} onChange={() => choose('en')} />
      </FieldGroup>
    </div>
  );
}

function Look() {
  const t = useText();
  const { theme, density } = usePreferences();
  return (
    <div className={pageStyles.panel}>
      <div className={fieldStyles.form}>
        <FieldGroup legend={t('settings.theme')}>
          {themes.map((option) => (
            <Radio
              key={option}
              name="theme"
              label={t(`theme.${option}`)}
              checked={theme === option}
              onChange={() => setPreferences({ theme: option })}
            />
          ))}
        </FieldGroup>
        <FieldGroup legend={t('settings.density')}>
          {densities.map((option) => (
            <Radio
              key={option}
              name="density"
              label={t(`density.${option}`)}
              checked={density === option}
              onChange={() => setPreferences({ density: option })}
            />
          ))}
        </FieldGroup>
      </div>
    </div>
  );
}

function Answering() {
  const t = useText();
  const { afterSend, singleKeys } = usePreferences();
  return (
    <div className={pageStyles.panel}>
      <div className={fieldStyles.form}>
        <FieldGroup legend={t('settings.afterSend')}>
          {outcomes.map((option) => (
            <Radio
              key={option}
              name="afterSend"
              label={t(words[option])}
              checked={afterSend === option}
              onChange={() => setPreferences({ afterSend: option })}
            />
          ))}
        </FieldGroup>
        <FieldGroup legend={t('action.keys')}>
          <Checkbox
            label={t('settings.singleKeys')}
            hint={t('settings.singleKeysHint')}
            checked={singleKeys}
            onChange={(event) => setPreferences({ singleKeys: event.target.checked })}
          />
        </FieldGroup>
      </div>
    </div>
  );
}
