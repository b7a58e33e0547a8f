import { useQuery } from '@apollo/client/react';
import { type Translate, useLocale, useText } from '../../shared/text/use-text';
import { Select } from '../../shared/ui/field';
import pageStyles from '../../shared/ui/page.module.css';
import { OWN_MAILBOXES } from './documents';
import styles from './follow-up.module.css';
import { chosen, type FollowUpSearch, lastDays, months } from './period';

type FilterProps = { search: FollowUpSearch; today: string; onSearch: (search: FollowUpSearch) => void };

/** Which days, and which mailbox; both stand in the address. */
export function FollowUpFilters({ search, today, onSearch }: FilterProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <form className={pageStyles.filters} aria-label={t('followUp.filters')}>
      <Select
        className={styles.choice}
        label={t('followUp.period')}
        value={chosen(search.period, today)}
        onChange={(event) => onSearch({ ...search, period: event.target.value })}
      >
        {lastDays.map((days) => (
          <option key={days} value={days}>
            {t(`followUp.last.${days}`)}
          </option>
        ))}
        {months(today).map((month) => (
          <option key={month} value={month}>
            {monthName(month, locale)}
          </option>
        ))}
      </Select>
      <Mailboxes today={today} search={search} onSearch={onSearch} t={t} />
    </form>
  );
}

function Mailboxes({ today, search, onSearch, t }: FilterProps & { t: Translate }) {
  const { data } = useQuery(OWN_MAILBOXES, { variables: { today } });
  return (
    <Select
      className={styles.choice}
      label={t('context.mailbox')}
      value={search.brevlada ?? ''}
      onChange={(event) => onSearch({ ...search, brevlada: event.target.value || undefined })}
    >
      <option value="">{t('followUp.all')}</option>
      {data?.followUp.mailboxes.map(
        ({ mailbox }) =>
          mailbox && (
            <option key={mailbox.id} value={mailbox.id}>
              {mailbox.name}
            </option>
          ),
      )}
    </Select>
  );
}

function monthName(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-15T12:00:00Z`));
}
