import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MailLogQuery, MailOutcome } from '../../shared/api/generated/graphql';
import { useLocale, useText } from '../../shared/text/use-text';
import { recordText } from '../../shared/time/days';
import { Chip, type Tone } from '../../shared/ui/chip';
import { smallIcon } from '../../shared/ui/icon-size';
import pageStyles from '../../shared/ui/page.module.css';
import { sizeText } from '../../shared/ui/size-text';
import { Unseen } from '../../shared/ui/states';

type Line = MailLogQuery['mailLog']['edges'][number]['node'];
type TableProps = { lines: readonly Line[]; link: (reference: string, children: ReactNode) => ReactNode };

const tones: Record<MailOutcome, Tone> = {
  RECEIVED: 'plain',
  SENT: 'plain',
  TOO_LARGE: 'warn',
  UNCONFIRMED: 'warn',
  REFUSED: 'danger',
  BOUNCED: 'danger',
};
const columns = [
  'log.time',
  'log.direction',
  'context.mailbox',
  'log.sender',
  'log.recipients',
  'reply.subject',
  'log.size',
  'log.outcome',
  'context.ticket',
] as const;

/** The lines as a table. It scrolls inside itself, never the page. */
export function LogTable({ lines, link }: TableProps) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className={pageStyles.tableBox} aria-label={t('nav.log')} tabIndex={0}>
      <table className={pageStyles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LogRow key={line.id} line={line} link={link} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LogRow({ line, link }: { line: Line; link: TableProps['link'] }) {
  const t = useText();
  const locale = useLocale();
  const Sign = line.direction === 'INCOMING' ? ArrowDownLeft : ArrowUpRight;
  return (
    <tr>
      <td className={pageStyles.number}>{recordText(line.at)}</td>
      <td>
        <Sign {...smallIcon} />
        <Unseen>{t(`direction.${line.direction}`)}</Unseen>
      </td>
      <OneLine words={line.mailbox?.name ?? ''} />
      <OneLine words={line.sender} />
      <OneLine words={line.recipients.join(', ')} />
      <OneLine words={line.subject} />
      <td className={pageStyles.number}>{sizeText(line.sizeInBytes, locale)}</td>
      <td>
        <Chip tone={tones[line.outcome]}>{t(`outcome.${line.outcome}`)}</Chip>
      </td>
      <td className={pageStyles.number}>
        {line.ticket && link(line.ticket.reference, line.ticket.reference)}
      </td>
    </tr>
  );
}

/** A cell of one line; what does not fit is in its tooltip. */
function OneLine({ words }: { words: string }) {
  return (
    <td className={pageStyles.oneLine} title={words}>
      {words}
    </td>
  );
}
