import { useNavigate, useSearch } from '@tanstack/react-router';
import { AbsencesPage } from '../features/absences/absences-page';

export function AbsencesRoute() {
  const { vecka } = useSearch({ from: '/inside/franvaro' });
  const navigate = useNavigate();
  return (
    <AbsencesPage
      week={vecka}
      onWeek={(week) => void navigate({ to: '/franvaro', search: { vecka: week }, replace: true })}
    />
  );
}
