import { UndeliveredPage } from '../features/undelivered/undelivered-page';

export function UndeliveredRoute() {
  return <UndeliveredPage />;
}
