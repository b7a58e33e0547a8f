import { nextAttempt } from './attempts';
import type { DeliveryState } from './delivery-state';
import { type Delivery, type Fate, type Outcome, readOutcome } from './read-outcome';

/** What an attempt leaves behind: of each recipient asked about, in their order, and of the mail. */
export type Settlement = {
  readonly recipients: readonly { readonly state: DeliveryState; readonly response: string }[];
  /** When those who were put off are tried again; null when nobody is. */
  readonly nextTryAt: Date | null;
  /** What the mail shows: the worst that was said. */
  readonly response: string;
};

const WORST_FIRST: readonly Fate[] = ['UNCONFIRMED', 'REFUSED', 'DEFERRED', 'SENT'];

/** Turns an attempt into states. Those put off wait for the next try, and are given up when there is none. */
export function settle(
  delivery: Delivery,
  addresses: readonly string[],
  { tries, now }: { tries: number; now: Date },
): Settlement {
  const outcomes = addresses.map((address) => readOutcome(delivery, address));
  const putOff = outcomes.some(({ fate }) => fate === 'DEFERRED');
  const nextTryAt = putOff ? nextAttempt(tries, now) : null;
  const recipients = outcomes.map((outcome) => stateOf(outcome, nextTryAt));
  const worst = outcomes.findIndex(
    ({ fate }) => fate === WORST_FIRST.find((bad) => outcomes.some((one) => one.fate === bad)),
  );
  return { recipients, nextTryAt, response: recipients[worst]?.response ?? '' };
}

function stateOf({ fate, response }: Outcome, nextTryAt: Date | null): Settlement['recipients'][number] {
  if (fate !== 'DEFERRED') return { state: fate, response };
  if (nextTryAt) return { state: 'QUEUED', response };
  return { state: 'REFUSED', response: `Gav upp efter två dygn. ${response}` };
}
