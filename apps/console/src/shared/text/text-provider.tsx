import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'react-intl';
import { usePreferences } from '../session/preferences';
import { loadTexts, useLaterTexts } from './later-texts';
import sv from './sv.json';

/** Puts the catalogue of the reader's language around the console. English, and what few pages say, is fetched when it is asked for. */
export function TextProvider({ children }: { children: ReactNode }) {
  const { language } = usePreferences();
  const [english, setEnglish] = useState<Record<string, string>>();
  const later = useLaterTexts();
  const swedish = useMemo(() => ({ ...sv, ...later }), [later]);
  useEffect(() => {
    document.documentElement.lang = language;
    if (language === 'en') void import('./en.json').then((catalogue) => setEnglish(catalogue.default));
  }, [language]);
  if (language === 'en' && !english) return null;
  const messages = (language === 'en' && english) || swedish;
  return (
    <IntlProvider locale={language} messages={messages} timeZone="Europe/Stockholm" onError={complain}>
      <I18nProvider locale={language === 'en' ? 'en-GB' : 'sv-SE'}>{children}</I18nProvider>
    </IntlProvider>
  );
}

function complain(fault: Error): void {
  void loadTexts(); // what is missing may lie among them
  if (import.meta.env.DEV) throw fault;
}
