import { Link } from '@tanstack/react-router';
import { MapPinOff, TriangleAlert } from 'lucide-react';
import { useText } from '../shared/text/use-text';
import { Button } from '../shared/ui/button';
import { Empty } from '../shared/ui/states';

export function NotFound() {
  const t = useText();
  return (
    <main>
      <Empty page sign={MapPinOff} title={t('page.missing')}>
        <Link to="/">{t('page.home')}</Link>
      </Empty>
    </main>
  );
}

/** A fault in the console itself: said plainly, with a way on. */
export function RouteFault({ error }: { error: unknown }) {
  const t = useText();
  return (
    <main>
      <Empty page sign={TriangleAlert} title={t('page.broken')}>
        {error instanceof Error && <p>{error.message}</p>}
        <Button onPress={() => location.reload()}>{t('page.reload')}</Button>
      </Empty>
    </main>
  );
}
