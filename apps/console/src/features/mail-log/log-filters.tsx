import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { Select, TextField } from '../../shared/ui/field';
import pageStyles from '../../shared/ui/page.module.css';
import { LOG_MAILBOXES } from './documents';
import type { LogSearch } from './period';

const outcomes = ['RECEIVED', 'TOO_LARGE', 'SENT', 'REFUSED', 'BOUNCED', 'UNCONFIRMED'] as const;
type FilterProps = { search: LogSearch; onSearch: (search: LogSearch) => void };

/** Period first, then what narrows it. */
export function LogFilters({ search, onSearch }: FilterProps) {
  const t = useText();
  const [text, setText] = useState(search.q ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch({ ...search, q: text.trim() || undefined });
  };
  const set = (change: LogSearch) => onSearch({ ...search, q: text.trim() || undefined, ...change });
  return (
    <form className={pageStyles.filters} onSubmit={submit} aria-label={t('log.filters')}>
      <Day label={t('log.from')} value={search.fran} onChange={(fran) => set({ fran })} />
      <Day label={t('log.to')} value={search.till} onChange={(till) => set({ till })} />
      <MailboxSelect value={search.brevlada} onChange={(brevlada) => set({ brevlada })} />
      <Choice
        label={t('log.direction')}
        value={search.riktning}
        options={['INCOMING', 'OUTGOING'] as const}
        name={(option) => t(`direction.${option}`)}
        onChange={(riktning) => set({ riktning })}
      />
      <Choice
        label={t('log.outcome')}
        value={search.resultat}
        options={outcomes}
        name={(option) => t(`outcome.${option}`)}
        onChange={(resultat) => set({ resultat })}
      />
      <TextField
        label={t('log.text')}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{t('log.show')}</Button>
    </form>
  );
}

type DayProps = { label: string; value: string | undefined; onChange: (day: string | undefined) => void };

function Day({ label, value, onChange }: DayProps) {
  return (
    <TextField
      label={label}
      type="date"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
}

function MailboxSelect({ value, onChange }: { value: string | undefined; onChange: DayProps['onChange'] }) {
  const t = useText();
  const { data } = useQuery(LOG_MAILBOXES);
  return (
    <Select
      label={t('context.mailbox')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{t('log.all')}</option>
      {data?.mailboxes.map((mailbox) => (
        <option key={mailbox.id} value={mailbox.id}>
          {mailbox.name}
        </option>
      ))}
    </Select>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  value: T | undefined;
  options: readonly T[];
  name: (option: T) => string;
  onChange: (option: T | undefined) => void;
};

function Choice<T extends string>({ label, value, options, name, onChange }: ChoiceProps<T>) {
  const t = useText();
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option === event.target.value))}
    >
      <option value="">{t('log.all')}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {name(option)}
        </option>
      ))}
    </Select>
  );
}
