import { Link, useParams } from '@tanstack/react-router';
import { ShieldX } from 'lucide-react';
import { AdministrationPage, parts } from '../features/administration/administration-page';
import { useMe } from '../shared/session/me';
import { useText } from '../shared/text/use-text';
import { Empty } from '../shared/ui/states';

export function AdministrationRoute() {
  const t = useText();
  const me = useMe();
  const { part: asked } = useParams({ from: '/inside/admin/$part' });
  const part = parts.find((known) => known === asked) ?? 'brevlador';
  if (!me.administrator) {
    return (
      <main>
        <Empty page sign={ShieldX} title={t('fault.notAllowed')} />
      </main>
    );
  }
  return (
    <AdministrationPage
      part={part}
      tab={(name, words) => (
        <Link key={name} to="/admin/$part" params={{ part: name }}>
          {words}
        </Link>
      )}
    />
  );
}
