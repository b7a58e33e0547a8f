import { setPreferences, usePreferences } from '../../shared/session/preferences';
import { Button } from '../../shared/ui/button';

/** The other language, in its own words. */
export function LanguageSwitch() {
  const { language } = usePreferences();
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <Button look="quiet" onPress={() => setPreferences({ language: other })}>
      <span lang={other}>{other === 'en' ? 'In English' : 'På svenska'}</span>
    </Button>
  );
}
