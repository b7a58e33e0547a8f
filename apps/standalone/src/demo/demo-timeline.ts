import type { DemoAnswer, DemoMail, DemoNote } from './demo-mail';

/** One thing that has happened in the demo before the newcomer arrives. */
export type DemoEvent = { readonly at: Date; readonly mail: DemoMail } & (
  | { readonly kind: 'ARRIVES' }
  | { readonly kind: 'TAKEN'; readonly by: string }
  | { readonly kind: 'NOTED'; readonly note: DemoNote }
  | { readonly kind: 'ANSWERED'; readonly answer: DemoAnswer }
);

/** The demo's history up to `now`, oldest first, so that whoever plays it always finds what an event builds on. */
export function demoTimeline(mails: readonly DemoMail[], now: Date): DemoEvent[] {
  return mails
    .flatMap((mail) => eventsOf(mail, now))
    .map((event, order) => ({ event, order }))
    .sort((a, b) => a.event.at.getTime() - b.event.at.getTime() || a.order - b.order)
    .map(({ event }) => event);
}

function eventsOf(mail: DemoMail, now: Date): DemoEvent[] {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const events: DemoEvent[] = [{ kind: 'ARRIVES', at: ago(mail.minutesAgo), mail }];
  // A colleague opens a mail some minutes after it came, never later than what else is known about it.
  const taken = Math.max(mail.minutesAgo - 5, mail.note?.minutesAgo ?? 0, mail.answered?.minutesAgo ?? 0);
  if (mail.takenBy) events.push({ kind: 'TAKEN', at: ago(taken), mail, by: mail.takenBy });
  if (mail.note) events.push({ kind: 'NOTED', at: ago(mail.note.minutesAgo), mail, note: mail.note });
  if (mail.answered)
    events.push({ kind: 'ANSWERED', at: ago(mail.answered.minutesAgo), mail, answer: mail.answered });
  return events;
}
