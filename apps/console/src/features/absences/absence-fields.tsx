import { useQuery } from '@apollo/client/react';
import type { TicketShare } from '../../shared/api/generated/graphql';
import { type TextId, useText } from '../../shared/text/use-text';
import { minuteOf } from '../../shared/time/times';
import { Checkbox, FieldGroup, Radio, TextField } from '../../shared/ui/field';
import styles from '../../shared/ui/field.module.css';
import { StandardWords } from '../../shared/ui/standard-words';
import { TimeField } from '../../shared/ui/time-field';
import { type AbsenceForm, covering, isTime, shareOf } from './absence-form';
import page from './absences.module.css';
import { OPEN_TICKETS, REPLY_WORDS } from './documents';

export type FieldsProps = { form: AbsenceForm; change: (change: Partial<AbsenceForm>) => void };
/** What was found wrong when it was last saved; each fault stands at its field too. */
type Found = { faults: readonly TextId[] };

const kinds = ['HOLIDAY', 'SICK', 'OTHER'] as const;
const shares: TicketShare[] = ['STAND_IN', 'MEMBERS', 'TEAM'];

/** Why; only those whom it concerns see it. */
export function KindField({ form, change, own }: FieldsProps & { own: boolean }) {
  const t = useText();
  return (
    <FieldGroup legend={t('absence.kind')}>
      {kinds.map((kind) => (
        <Radio
          key={kind}
          name="kind"
          label={t(`absence.kind.${kind}`)}
          checked={form.kind === kind}
          onChange={() => change({ kind })}
        />
      ))}
      <p className={styles.hint}>{t(own ? 'absence.kindHint' : 'absence.kindHintOther')}</p>
    </FieldGroup>
  );
}

/** From and to; a time only when it is not the whole day. */
export function DaysFields({ form, change, min, faults }: FieldsProps & Found & { min: string }) {
  const t = useText();
  const said = useFaultOf(faults);
  const from = (day: string) => change({ from: day, to: form.to && form.to < day ? day : form.to });
  return (
    <div className={page.period}>
      <div className={styles.row}>
        <TextField
          type="date"
          label={t('absence.from')}
          fault={form.from ? undefined : said('absence.fault.days')}
          value={form.from}
          min={min}
          required
          onChange={(event) => from(event.target.value)}
        />
        <TimeField
          label={t('absence.fromTime')}
          fault={isTime(form.fromTime) ? undefined : said('absence.fault.time')}
          value={form.fromTime}
          onChange={(fromTime) => change({ fromTime })}
        />
      </div>
      <EndFields {...{ form, change, faults }} min={form.from} />
      <p className={styles.hint}>{t('absence.timesHint')}</p>
    </div>
  );
}

export function EndFields({ form, change, min, faults }: FieldsProps & Found & { min: string }) {
  const t = useText();
  const said = useFaultOf(faults);
  const wrong = said('absence.fault.order') ?? said('absence.fault.past');
  return (
    <div className={styles.row}>
      <TextField
        type="date"
        label={t('absence.to')}
        fault={form.to ? wrong : said('absence.fault.days')}
        value={form.to}
        min={min}
        required
        onChange={(event) => change({ to: event.target.value })}
      />
      <TimeField
        label={t('absence.toTime')}
        fault={isTime(form.toTime) ? undefined : said('absence.fault.time')}
        value={form.toTime}
        onChange={(toTime) => change({ toTime })}
      />
    </div>
  );
}

/** What becomes of the open tickets meanwhile, and afterwards. */
export function ShareField({ form, change, own }: FieldsProps & { own: boolean }) {
  const t = useText();
  const { data } = useQuery(OPEN_TICKETS, {
    variables: { personId: form.personId },
    fetchPolicy: 'cache-and-network',
  });
  const count = data?.tickets.totalCount ?? undefined;
  const chosen = shareOf(form);
  return (
    <FieldGroup legend={t('absence.share')}>
      {count !== undefined && <p className={styles.hint}>{t('absence.openTickets', { count })}</p>}
      {shares.map((share) => (
        <Radio
          key={share}
          name="share"
          label={t(`absence.share.${share}`)}
          checked={chosen === share}
          disabled={share === 'STAND_IN' && !form.cover.startsWith('person:')}
          onChange={() => change({ share })}
        />
      ))}
      <Checkbox
        label={t(own ? 'absence.comeBack' : 'absence.comeBackOther')}
        checked={form.ticketsComeBack}
        onChange={(event) => change({ ticketsComeBack: event.target.checked })}
      />
    </FieldGroup>
  );
}

/** What those who write to the person's own address are told. */
export function ReplyField({ form, change }: FieldsProps) {
  const t = useText();
  const { data, previousData } = useQuery(REPLY_WORDS, {
    variables: {
      personId: form.personId,
      to: form.to,
      toTime: minuteOf(form.toTime) === null ? null : form.toTime,
      ...covering(form.cover),
    },
    skip: !form.to,
  });
  return (
    <StandardWords
      label={t('absence.reply')}
      hint={t('absence.replyHint')}
      standard={(data ?? previousData)?.absenceReplyText}
      own={form.replyText}
      onOwn={(replyText) => change({ replyText })}
    />
  );
}

function useFaultOf(faults: readonly TextId[]): (fault: TextId) => string | undefined {
  const t = useText();
  return (fault) => (faults.includes(fault) ? t(fault) : undefined);
}
