import { useNavigate, useParams } from '@tanstack/react-router';
import { useText } from '../shared/text/use-text';
import { Unseen } from '../shared/ui/states';
import Reading from './reading';
import styles from './workspace.module.css';

/** A ticket alone: a link from somewhere, a second screen, a print. */
export function TicketRoute() {
  const t = useText();
  const { ref } = useParams({ from: '/inside/t/$ref' });
  const navigate = useNavigate();
  const back = () => void navigate({ to: '/' });
  return (
    <main className={styles.alone}>
      <Unseen as="h1">{t('ticket.name', { reference: ref })}</Unseen>
      <Reading reference={ref} onBack={back} onLeft={() => undefined} />
    </main>
  );
}
