import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { SearchPage } from '../features/search/search-page';

export function SearchRoute() {
  const { q = '' } = useSearch({ from: '/inside/sok' });
  const navigate = useNavigate();
  return (
    <SearchPage
      query={q}
      onQuery={(query) => void navigate({ to: '/sok', search: { q: query || undefined } })}
      link={(ref, children) => (
        <Link to="/t/$ref" params={{ ref }}>
          {children}
        </Link>
      )}
    />
  );
}
