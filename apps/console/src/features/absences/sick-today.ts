import type { ApolloClient } from '@apollo/client';
import { factsOf, faultOf } from '../../shared/api/faults';
import { takeHint } from '../../shared/hints/hints';
import type { Translate } from '../../shared/text/use-text';
import { showBar } from '../../shared/ui/bar';
import { END_ABSENCE, REPORT_SICK } from './documents';

/** Sick today, by one click: oneself, or a member. The bar says so and lets it be undone. */
export async function sickToday(
  client: ApolloClient,
  t: Translate,
  person?: { id: string; name: string },
): Promise<void> {
  try {
    const variables = { personId: person?.id ?? null };
    const { data } = await client.mutate({ mutation: REPORT_SICK, variables });
    if (!data) return;
    const { id } = data.reportSick;
    takeHint({ topic: 'absence.changed', ids: [id] });
    const words = person ? t('person.sickNamed', { name: person.name }) : t('person.sickSaid');
    const undone = { words: t('ui.undo'), run: () => void undo(client, t, id) };
    showBar({ words, look: 'done', lasts: true, deed: undone });
  } catch (error) {
    failed(error, t);
  }
}

async function undo(client: ApolloClient, t: Translate, absenceId: string): Promise<void> {
  try {
    await client.mutate({ mutation: END_ABSENCE, variables: { absenceId } });
    takeHint({ topic: 'absence.changed', ids: [absenceId] });
    showBar({ words: t('person.sickUndone'), look: 'done' });
  } catch (error) {
    failed(error, t);
  }
}

function failed(error: unknown, t: Translate): void {
  const away = factsOf(error).reason === 'OVERLAP';
  if (away) return void showBar({ words: t('person.sickAlready'), look: 'fault' });
  const fault = faultOf(error);
  showBar({ words: `${t('person.sickFailed')} ${t(fault.text)} ${fault.detail}`, look: 'fault' });
}
