import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useRef } from 'react';
import { graphql } from '../shared/api/generated';
import type { NavigationQuery } from '../shared/api/generated/graphql';
import { useHints } from '../shared/hints/hints';
import { useMe } from '../shared/session/me';

const NAVIGATION = graphql(`
  query Navigation {
    mailboxes {
      id
      name
      address
      kind
      closedAt
      checkFault
      team {
        id
        slug
        name
      }
      owner {
        id
      }
      board {
        id
        name
      }
      counts {
        open
        unassigned
        waiting
        unread
      }
    }
    myCounts {
      mine
      undelivered
    }
  }
`);

type NavMailbox = NavigationQuery['mailboxes'][number];
export type Counts = NavMailbox['counts'];
/** A row of the navigation: a team's mailboxes together, or a mailbox of its own. */
export type NavRow = {
  view: string;
  name: string;
  board: string;
  counts: Counts;
  place: { kind: 'team'; teamId: string } | { kind: 'mailbox'; mailboxId: string };
  addresses: string[];
  fault: boolean;
  /** Whose it is, when it is a person's own address. */
  ownerId: string | undefined;
};
export type Navigation = { rows: NavRow[]; mine: number; undelivered: number; loaded: boolean };

const topics = [
  'ticket.opened',
  'ticket.changed',
  'message.changed',
  'mailbox.changed',
  'rights.changed',
] as const;
const CALM_MS = 800;
const none: NavMailbox[] = [];

/** The places a person works in, with what lies there. Counts follow the hints, calmly. */
export function useNavigation(): Navigation {
  const me = useMe();
  const { data, refetch } = useQuery(NAVIGATION, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useHints(topics, () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void refetch().catch(() => undefined); // the old counts stay
    }, CALM_MS);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const mailboxes = data?.mailboxes ?? none;
  const works = !me.administrator || me.teams.length > 0;
  const rows = useMemo(() => (works ? navRows(mailboxes) : []), [works, mailboxes]);
  return {
    rows,
    mine: data?.myCounts.mine ?? 0,
    undelivered: data?.myCounts.undelivered ?? 0,
    loaded: data !== undefined,
  };
}

/** Function mailboxes by team, one's own mailbox after them. */
export function navRows(mailboxes: readonly NavMailbox[]): NavRow[] {
  const open = mailboxes.filter((mailbox) => !mailbox.closedAt);
  const rows = new Map<string, NavRow>();
  for (const mailbox of open) {
    const { team } = mailbox;
    const own = mailbox.kind === 'PERSONAL' || !team;
    const view = own ? `b-${mailbox.id}` : team.slug;
    const row = rows.get(view);
    if (row) rows.set(view, joined(row, mailbox));
    else {
      const place = own
        ? ({ kind: 'mailbox', mailboxId: mailbox.id } as const)
        : ({ kind: 'team', teamId: team.id } as const);
      const name = own ? mailbox.name : team.name;
      rows.set(view, {
        view,
        name,
        board: mailbox.board.name,
        counts: mailbox.counts,
        place,
        addresses: [mailbox.address],
        fault: mailbox.checkFault != null,
        ownerId: own ? mailbox.owner?.id : undefined,
      });
    }
  }
  return [...rows.values()].sort(byWeight);
}

const { compare } = new Intl.Collator('sv');

/** The team with most mailboxes, which is the front door, first; the others by name; one's own mailbox last. */
function byWeight(a: NavRow, b: NavRow): number {
  const own = Number(a.place.kind === 'mailbox') - Number(b.place.kind === 'mailbox');
  return own || b.addresses.length - a.addresses.length || compare(a.name, b.name);
}

function joined(row: NavRow, { counts, address, checkFault }: NavMailbox): NavRow {
  return {
    ...row,
    addresses: [...row.addresses, address],
    fault: row.fault || checkFault != null,
    counts: {
      ...row.counts,
      open: row.counts.open + counts.open,
      unassigned: row.counts.unassigned + counts.unassigned,
      waiting: row.counts.waiting + counts.waiting,
      unread: row.counts.unread + counts.unread,
    },
  };
}
