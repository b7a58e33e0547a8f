import type { QueuePlace } from '../features/tickets/queue-filter';
import type { TextId } from '../shared/text/use-text';
import type { Navigation, NavRow } from './navigation';

/** What an address such as /k/kontaktcenter stands for. */
export type View = { place: QueuePlace; row?: NavRow; title?: string; titleId?: TextId };

export function viewOf(slug: string, { rows }: Pick<Navigation, 'rows'>): View | undefined {
  if (slug === 'mina') return { place: { kind: 'mine' }, titleId: 'nav.mine' };
  if (slug === 'obesvarade') return { place: { kind: 'unanswered' }, titleId: 'nav.unanswered' };
  const row = rows.find((known) => known.view === slug);
  return row && { place: row.place, row, title: row.name };
}
