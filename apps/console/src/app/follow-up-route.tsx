import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FollowUpPage } from '../features/follow-up/follow-up-page';

export function FollowUpRoute() {
  const search = useSearch({ from: '/inside/oversikt' });
  const navigate = useNavigate();
  return (
    <FollowUpPage
      search={search}
      onSearch={(next) => void navigate({ to: '/oversikt', search: next, replace: true })}
      link={(ref, children) => (
        <Link to="/t/$ref" params={{ ref }}>
          {children}
        </Link>
      )}
    />
  );
}
