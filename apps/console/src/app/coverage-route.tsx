import { useNavigate, useSearch } from '@tanstack/react-router';
import { CoveragePage } from '../features/coverage/coverage-page';
import { useCoverageLinks } from './coverage-links';

export function CoverageRoute() {
  const search = useSearch({ from: '/inside/bevakning' });
  const navigate = useNavigate();
  return (
    <CoveragePage
      search={search}
      onSearch={(next) => void navigate({ to: '/bevakning', search: next, replace: true })}
      links={useCoverageLinks()}
    />
  );
}
