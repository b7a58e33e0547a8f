import { type ReactNode, useEffect } from 'react';
import { useText } from '../../shared/text/use-text';
import pageStyles from '../../shared/ui/page.module.css';
import { CalendarPart } from './calendar-part';
import { MailboxPart } from './mailbox-part';
import { OrganisationPart } from './organisation-part';
import { PeoplePart } from './people-part';
import { TeamPart } from './team-part';

export const parts = ['brevlador', 'personer', 'team', 'kalendrar', 'organisation'] as const;
export type Part = (typeof parts)[number];

type PageProps = { part: Part; tab: (part: Part, children: ReactNode) => ReactNode };

/** What administrators look after: mailboxes, people, teams and boards, calendars, the organisation's texts. */
export function AdministrationPage({ part, tab }: PageProps) {
  const t = useText();
  useEffect(() => {
    document.title = `${t(nameOf(part))} – Kontaktpost`;
  }, [part, t]);
  return (
    <main className={pageStyles.page} data-pane>
      <div className={pageStyles.head}>
        <h1 className={pageStyles.title} tabIndex={-1} data-pane-title>
          {t('nav.administration')}
        </h1>
      </div>
      <nav className={pageStyles.tabs} aria-label={t('nav.administration')}>
        {parts.map((name) => tab(name, t(nameOf(name))))}
      </nav>
      {part === 'brevlador' && <MailboxPart />}
      {part === 'personer' && <PeoplePart />}
      {part === 'team' && <TeamPart />}
      {part === 'kalendrar' && <CalendarPart />}
      {part === 'organisation' && <OrganisationPart />}
    </main>
  );
}

const nameOf = (part: Part) => (part === 'team' ? 'admin.teams' : (`admin.${part}` as const));
