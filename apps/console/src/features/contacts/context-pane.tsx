import { useQuery } from '@apollo/client/react';
import { AtSign, Mail, Phone, ShieldAlert, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useHints } from '../../shared/hints/hints';
import { useLocale, useText } from '../../shared/text/use-text';
import { arrivalText } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { Avatar } from '../../shared/ui/avatar';
import { classes } from '../../shared/ui/classes';
import { icon } from '../../shared/ui/icon-size';
import styles from './context-pane.module.css';
import type { ContextTicket } from './context-ticket';
import { CONTEXT } from './documents';
import { contextTopics } from './hints';
import { TicketFacts } from './ticket-facts';

type PaneProps = {
  ticketId: string;
  /** How an earlier ticket is linked: the app knows the addresses. */
  link: (reference: string, children: ReactNode) => ReactNode;
};

/** Who writes, the facts of the ticket, and what the same person has asked before. */
export function ContextPane({ ticketId, link }: PaneProps) {
  const { data, refetch } = useQuery(CONTEXT, {
    variables: { id: ticketId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const ticket = data?.ticket;
  useHints(contextTopics, (ids) => {
    const mine = ids.has(ticketId) || ticket?.messages.some((message) => ids.has(message.id));
    if (mine) void refetch().catch(() => undefined); // the facts that are shown stay
  });
  if (!ticket) return null;
  return (
    <div className={styles.pane}>
      <Person ticket={ticket} />
      <TicketFacts ticket={ticket} />
      <Earlier ticket={ticket} link={link} />
    </div>
  );
}

function Person({ ticket }: { ticket: ContextTicket }) {
  const t = useText();
  const { contact, sender } = ticket;
  const name = contact?.name || sender.name || sender.address;
  const addresses = contact?.addresses ?? [sender.address];
  return (
    <>
      <div className={styles.person}>
        <Avatar name={name} size="large" />
        <div>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.under}>{t('context.tickets', { count: contact?.tickets.length ?? 1 })}</p>
        </div>
      </div>
      <ul className={styles.reach}>
        {addresses.map((address) => (
          <Reach key={address} sign={<Mail {...icon} />} words={address} />
        ))}
        {(contact?.phones ?? []).map((phone) => (
          <Reach key={phone} sign={<Phone {...icon} />} words={phone} />
        ))}
        {ticket.mailboxes.length > 1 && (
          <Reach sign={<AtSign {...icon} />} words={ticket.mailboxes.map((box) => box.address).join(', ')} />
        )}
      </ul>
      <Identity isProtected={contact?.protectedIdentity ?? false} />
    </>
  );
}

function Reach({ sign, words }: { sign: ReactNode; words: string }) {
  return (
    <li>
      {sign}
      <span>{words}</span>
    </li>
  );
}

/** An e-mail proves nobody's identity; a protected one is said in red. */
function Identity({ isProtected }: { isProtected: boolean }) {
  const t = useText();
  return (
    <p className={classes(styles.identity, isProtected && styles.protected)}>
      {isProtected ? <ShieldAlert {...icon} /> : <ShieldCheck {...icon} />}
      {t(isProtected ? 'context.protected' : 'context.identity')}
    </p>
  );
}

function Earlier({ ticket, link }: { ticket: ContextTicket; link: PaneProps['link'] }) {
  const t = useText();
  const locale = useLocale();
  const now = useNow();
  const others = (ticket.contact?.tickets ?? []).filter((other) => other.id !== ticket.id);
  if (others.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('context.earlier')}</h3>
      <ul className={styles.earlier}>
        {others.map((other) => (
          <li key={other.id}>
            {link(
              other.reference,
              <>
                <span>{other.subject || t('ticket.noSubject')}</span>
                <span>
                  {other.resolvedAt
                    ? t('context.closed', { day: arrivalText(other.resolvedAt, now, locale) })
                    : t(`status.${other.status}`)}
                </span>
              </>,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
