import type { KeyboardEvent } from 'react';
import { useAction } from '../../shared/shortcuts/use-action';
import { type QueueRow, step } from './queue-list';
import type { Reveal } from './use-reveal';
import type { TicketQueue } from './use-ticket-queue';

type Keys = {
  queue: TicketQueue;
  /** The row that holds the tab stop. */
  active: string | undefined;
  openId: string | undefined;
  onOpen: (reference: string, focusPane?: boolean) => void;
  reveal: Reveal;
  apply: () => void;
};

/** j and k open the next and previous ticket; arrows only move the focus; Enter opens what has it. */
export function useQueueKeys({ queue, active, openId, onOpen, reveal, apply }: Keys) {
  const { list } = queue;
  const inGrid = () => document.activeElement?.closest('[role=grid]') != null;
  const go = (row: QueueRow | undefined) => {
    if (!row) return false;
    onOpen(row.reference);
    reveal(row.id, inGrid());
  };
  const openActive = () => {
    const row = list.shown.find((shown) => shown.id === active);
    if (!row || !inGrid()) return false;
    onOpen(row.reference, true);
  };
  useAction('list.next', () => go(step(list, openId ?? active, 1)));
  useAction('list.previous', () => go(step(list, openId ?? active, -1)));
  useAction('list.open', openActive);
  useAction('list.apply', () => (queue.pending > 0 ? apply() : false));
  return (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    const row = by && step(list, active, by);
    if (!row) return;
    event.preventDefault();
    reveal(row.id, true);
  };
}
