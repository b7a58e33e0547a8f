import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useMe } from '../../shared/session/me';
import { useText } from '../../shared/text/use-text';
import { dayOf } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { addDays } from '../../shared/time/weeks';
import { Button } from '../../shared/ui/button';
import { Dialog } from '../../shared/ui/dialog';
import fieldStyles from '../../shared/ui/field.module.css';
import { Wrong } from '../../shared/ui/form-sheet';
import { StandardWords } from '../../shared/ui/standard-words';
import { ackRefusal } from './ack-refusals';
import { ContactField, PromiseField } from './acknowledge-fields';
import type { AnswerTo } from './answer-to';
import { ACKNOWLEDGEMENT_WORDS, CLOSED_DAYS } from './documents';
import { closedDays, isWorkingDay, workingDaysAfter } from './promise-days';
import { useAcknowledge } from './use-acknowledge';

type DialogProps = { ticket: AnswerTo; onClose: () => void };
const SUGGESTED = 5;
const USUAL = 3;
const AHEAD_DAYS = 365;

/** Tells the citizen that the answer takes longer: who sees to it, and by when. The ticket stays unanswered. */
export default function AcknowledgeDialog({ ticket, onClose }: DialogProps) {
  const t = useText();
  const me = useMe();
  const today = dayOf(useNow());
  const closed = useClosedDays(today, ticket.mailbox.team?.id);
  const suggested = workingDaysAfter(today, SUGGESTED, closed);
  const [contactPersonId, setContact] = useState(me.id);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [own, setOwn] = useState<string | undefined>(undefined);
  const [faults, setFaults] = useState<string[]>([]);
  const promisedFor = chosen ?? suggested[USUAL - 1] ?? '';
  const standard = useStandardWords({ ticketId: ticket.id, contactPersonId, promisedFor });
  const { send, busy, error } = useAcknowledge(ticket, onClose);
  const refused = error && ackRefusal(error);
  const works = promisedFor !== '' && isWorkingDay(promisedFor, closed);
  const submit = () => {
    const said = [
      ...(works ? [] : [t('ack.fault.day')]),
      ...(own?.trim() === '' ? [t('ack.fault.text')] : []),
    ];
    setFaults(said);
    if (said.length === 0) send({ contactPersonId, promisedFor, text: own });
  };
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button look="primary" isDisabled={busy} onPress={submit}>
        {t(busy ? 'send.busy' : 'ack.send')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('ack.title')} look="sheet" isOpen onClose={onClose} foot={foot}>
      <div className={fieldStyles.form}>
        <Wrong faults={refused ? [t(refused)] : faults} error={error} />
        <p>{t('ack.lead')}</p>
        <ContactField teamId={ticket.mailbox.team?.id} value={contactPersonId} onValue={setContact} />
        <PromiseField
          {...{ suggested, works }}
          value={promisedFor}
          min={today}
          max={addDays(today, AHEAD_DAYS)}
          closedFor={closed.get(promisedFor)}
          onValue={setChosen}
        />
        <StandardWords
          label={t('ack.text')}
          hint={t('ack.textHint')}
          standard={standard}
          own={own}
          onOwn={setOwn}
        />
      </div>
    </Dialog>
  );
}

function useClosedDays(today: string, teamId: string | undefined) {
  const year = Number(today.slice(0, 4));
  const { data } = useQuery(CLOSED_DAYS, {
    variables: { year, nextYear: year + 1, from: today, to: addDays(today, AHEAD_DAYS) },
  });
  return closedDays(data, teamId);
}

type Words = { ticketId: string; contactPersonId: string; promisedFor: string };

/** The words as they would be sent; the last ones until new ones are here. */
function useStandardWords(variables: Words): string | undefined {
  const { data, previousData } = useQuery(ACKNOWLEDGEMENT_WORDS, {
    variables,
    skip: variables.promisedFor === '',
  });
  return (data ?? previousData)?.acknowledgementText;
}
