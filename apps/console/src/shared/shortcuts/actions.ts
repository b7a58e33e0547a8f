import type { TextId } from '../text/use-text';

export type ActionGroup = 'list' | 'ticket' | 'go' | 'write' | 'general';
type Action = {
  readonly text: TextId;
  readonly group: ActionGroup;
  /** As event.key gives them; `Ctrl+` and `Shift+` before; two letters with a space follow each other. */
  readonly keys: readonly string[];
  /** Works in fields too. */
  readonly everywhere?: boolean;
};

/** Every key of the console, once: dispatcher, tooltips, palette and the list of keys read it. */
export const actions = {
  // First, since Esc folds the composer before it leaves the ticket.
  'reply.send': { text: 'action.send', group: 'write', keys: ['Ctrl+Enter'], everywhere: true },
  'reply.sendAndResolve': {
    text: 'send.resolve',
    group: 'write',
    keys: ['Ctrl+Shift+Enter'],
    everywhere: true,
  },
  'reply.fold': { text: 'action.fold', group: 'write', keys: ['Escape'], everywhere: true },
  'list.next': { text: 'action.next', group: 'list', keys: ['j'] },
  'list.previous': { text: 'action.previous', group: 'list', keys: ['k'] },
  'list.open': { text: 'action.open', group: 'list', keys: ['o', 'Enter'] },
  'list.back': { text: 'action.back', group: 'list', keys: ['u', 'Escape'] },
  'list.apply': { text: 'action.apply', group: 'list', keys: ['Home'] },
  'list.split1': { text: 'split.unassigned', group: 'list', keys: ['1'] },
  'list.split2': { text: 'split.mine', group: 'list', keys: ['2'] },
  'list.split3': { text: 'split.waiting', group: 'list', keys: ['3'] },
  'list.split4': { text: 'split.all', group: 'list', keys: ['4'] },
  'ticket.nextUrgent': { text: 'action.nextUrgent', group: 'list', keys: ['b'] },
  'ticket.reply': { text: 'action.reply', group: 'ticket', keys: ['r'] },
  'ticket.note': { text: 'action.note', group: 'ticket', keys: ['n'] },
  'ticket.take': { text: 'action.take', group: 'ticket', keys: ['i'] },
  'ticket.assign': { text: 'action.assign', group: 'ticket', keys: ['a'] },
  'ticket.resolve': { text: 'action.resolve', group: 'ticket', keys: ['e'] },
  'ticket.unread': { text: 'action.unread', group: 'ticket', keys: ['m'] },
  'ticket.quotes': { text: 'action.quotes', group: 'ticket', keys: ['q'] },
  'ticket.context': { text: 'action.context', group: 'ticket', keys: ['s'] },
  'go.contactCentre': { text: 'action.goFirst', group: 'go', keys: ['g k'] },
  'go.mine': { text: 'nav.mine', group: 'go', keys: ['g m'] },
  'go.absences': { text: 'nav.absences', group: 'go', keys: ['g f'] },
  'go.coverage': { text: 'nav.coverage', group: 'go', keys: ['g b'] },
  'go.overview': { text: 'nav.overview', group: 'go', keys: ['g ö', 'g d'] },
  'go.log': { text: 'nav.log', group: 'go', keys: ['g l'] },
  'go.undelivered': { text: 'nav.undelivered', group: 'go', keys: ['g u'] },
  'go.settings': { text: 'nav.settings', group: 'go', keys: ['g i'] },
  palette: { text: 'action.palette', group: 'general', keys: ['Ctrl+k'], everywhere: true },
  search: { text: 'action.search', group: 'general', keys: ['/'] },
  keys: { text: 'action.keys', group: 'general', keys: ['?'] },
  'pane.next': { text: 'action.nextPane', group: 'general', keys: ['F6'], everywhere: true },
  'pane.previous': { text: 'action.previousPane', group: 'general', keys: ['Shift+F6'], everywhere: true },
} as const satisfies Record<string, Action>;

export type ActionId = keyof typeof actions;

export const actionIds = Object.keys(actions) as ActionId[];

export function actionOf(id: ActionId): Action {
  return actions[id];
}

/** The first key of an action, as it is shown and as assistive technology is told. */
export function actionKeys(id: ActionId): { shown: string; aria: string } {
  const [first = ''] = actionOf(id).keys;
  return { shown: shownKeys(first), aria: first.replace('Ctrl', 'Control') };
}

/** `Ctrl+Enter` as Ctrl ↵, `g k` as G K. */
export function shownKeys(keys: string): string {
  return keys
    .split(/[+ ]/u)
    .map((key) =>
      key === 'Enter' ? '↵' : key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key,
    )
    .join(' ');
}
