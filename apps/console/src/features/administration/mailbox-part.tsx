import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { faultOf } from '../../shared/api/faults';
import type { MailboxRowFragment } from '../../shared/api/generated/graphql';
import { useHints } from '../../shared/hints/hints';
import { useText } from '../../shared/text/use-text';
import { recordText } from '../../shared/time/days';
import { Chip } from '../../shared/ui/chip';
import pageStyles from '../../shared/ui/page.module.css';
import { FaultCard } from '../../shared/ui/states';
import { Table } from '../../shared/ui/table';
import { MAILBOXES } from './documents';
import { mailboxTopics } from './hints';
import { MailboxSheet } from './mailbox-sheet';
import { NewMailboxSheet } from './new-mailbox-sheet';

/** The mailboxes, and whether each of them can be read. */
export function MailboxPart() {
  const t = useText();
  const { data, error, refetch } = useQuery(MAILBOXES, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch().catch(() => undefined); // the fault stands in `error`
  const [open, setOpen] = useState<string>();
  useHints(mailboxTopics, again);
  if (error && !data) return <FaultCard fault={faultOf(error)} onRetry={again} />;
  if (!data) return null;
  const chosen = data.mailboxes.find((mailbox) => mailbox.id === open);
  const close = () => setOpen(undefined);
  return (
    <>
      <Table
        title={t('admin.brevlador')}
        columns={[
          t('admin.address'),
          t('admin.name'),
          t('admin.owner'),
          t('context.board'),
          t('admin.state'),
        ]}
        add={{ words: t('admin.newMailbox'), run: () => setOpen('new') }}
      >
        {data.mailboxes.map((mailbox) => (
          <MailboxLine key={mailbox.id} mailbox={mailbox} onOpen={() => setOpen(mailbox.id)} />
        ))}
      </Table>
      {chosen && <MailboxSheet key={chosen.id} mailbox={chosen} teams={data.teams} onClose={close} />}
      {open === 'new' && (
        <NewMailboxSheet
          teams={data.teams}
          people={data.people}
          onClose={close}
          onCreated={(id) => void refetch().then(() => setOpen(id), close)}
        />
      )}
    </>
  );
}

function MailboxLine({ mailbox, onOpen }: { mailbox: MailboxRowFragment; onOpen: () => void }) {
  return (
    <tr>
      <td>
        <AriaButton className={pageStyles.rowButton ?? ''} onPress={onOpen}>
          {mailbox.address}
        </AriaButton>
      </td>
      <td>{mailbox.name}</td>
      <td>{mailbox.team?.name ?? mailbox.owner?.name}</td>
      <td>{mailbox.board.name}</td>
      <td>
        <MailboxState mailbox={mailbox} />
      </td>
    </tr>
  );
}

/** How the reading of a mailbox goes, in words. */
export function MailboxState({ mailbox }: { mailbox: MailboxRowFragment }) {
  const t = useText();
  if (mailbox.closedAt) return <Chip>{t('admin.closed')}</Chip>;
  if (mailbox.checkFault) {
    const since = mailbox.checkFailingSince
      ? t('admin.since', { at: recordText(mailbox.checkFailingSince) })
      : '';
    return (
      <span>
        <Chip tone="danger">{t('admin.failing')}</Chip> {mailbox.checkFault} {since}
      </span>
    );
  }
  if (!mailbox.imap) return <Chip>{t('admin.noServer')}</Chip>;
  return (
    <span>
      <Chip tone="ok">{t('admin.well')}</Chip>{' '}
      {mailbox.lastCheckedAt && <span className={pageStyles.faint}>{recordText(mailbox.lastCheckedAt)}</span>}
    </span>
  );
}
