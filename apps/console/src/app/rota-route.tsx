import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { RotaPage } from '../features/rota/rota-page';
import { useText } from '../shared/text/use-text';

export function RotaRoute() {
  const t = useText();
  const search = useSearch({ from: '/inside/bevakning/schema' });
  const navigate = useNavigate();
  return (
    <RotaPage
      search={search}
      onSearch={(next) => void navigate({ to: '/bevakning/schema', search: next, replace: true })}
      board={({ vecka }) => (
        <Link to="/bevakning" search={{ vecka }}>
          {t('rota.board')}
        </Link>
      )}
    />
  );
}
