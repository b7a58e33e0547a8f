import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { MailLogPage } from '../features/mail-log/mail-log-page';

export function LogRoute() {
  const search = useSearch({ from: '/inside/logg' });
  const navigate = useNavigate();
  return (
    <MailLogPage
      search={search}
      onSearch={(next) => void navigate({ to: '/logg', search: next, replace: true })}
      link={(ref, children) => (
        <Link to="/t/$ref" params={{ ref }}>
          {children}
        </Link>
      )}
    />
  );
}
