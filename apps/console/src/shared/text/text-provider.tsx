import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'react-intl';
import { usePreferences } from '../session/preferences';
import sv from './sv.json';

/** Puts the catalogue of the reader's language around the console. English is fetched when it is asked for. */
export function TextProvider({ children }: { children: ReactNode }) {
  const { language } = usePreferences();
  const [english, setEnglish] = useState<Record<string, string>>();
  useEffect(() => {
    document.documentElement.lang = language;
    if (language === 'en') void import('./en.json').then((catalogue) => setEnglish(catalogue.default));
  }, [language]);
  if (language === 'en' && !english) return null;
  const messages = language === 'en' ? english : sv;
  return (
    <IntlProvider locale={language} messages={messages ?? sv} timeZone="Europe/Stockholm" onError={complain}>
      <I18nProvider locale={language === 'en' ? 'en-GB' : 'sv-SE'}>{children}</I18nProvider>
    </IntlProvider>
  );
}

function complain(fault: Error): void {
  if (import.meta.env.DEV) throw fault;
}
