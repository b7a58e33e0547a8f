import { lazy, type ReactElement, Suspense } from 'react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { TicketPaneFragment } from '../../shared/api/generated/graphql';
import menuStyles from '../../shared/ui/menu.module.css';
import type { TicketDeeds } from './use-ticket-deeds';

const AssignChoices = lazy(() => import('./assign-choices'));

type AssignProps = {
  ticket: TicketPaneFragment;
  deeds: TicketDeeds;
  children: ReactElement;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Hands the ticket to somebody of the team, or to nobody. The choices are fetched when first asked for. */
export function AssignMenu({ ticket, deeds, children, isOpen, onOpenChange }: AssignProps) {
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {children}
      <Popover placement="bottom end" offset={4} className={menuStyles.popover ?? ''}>
        <Suspense>
          <AssignChoices ticket={ticket} deeds={deeds} />
        </Suspense>
      </Popover>
    </MenuTrigger>
  );
}
