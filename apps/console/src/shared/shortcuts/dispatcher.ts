import { type ActionId, actionIds, actionOf } from './actions';

/** What the dispatcher needs to know of a key press. */
export type Press = {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  /** The focus is in a text field, a dialog or a menu. */
  occupied: boolean;
  at: number;
};
/** Answers false when it did nothing, so that the key goes on to the next. */
type Handler = () => unknown;
type Bound = { id: ActionId; run: Handler };

/** `g` waits this long for its second letter. */
export const SEQUENCE_MS = 1200;

/** Finds the action of a key press among those that are bound now; the latest bound is asked first. */
export class Dispatcher {
  #bound: Bound[] = [];
  #prefix: { key: string; at: number } | undefined;
  singleKeys: boolean = true;

  bind(id: ActionId, run: Handler): () => void {
    const bound = { id, run };
    this.#bound.push(bound);
    return () => {
      this.#bound = this.#bound.filter((other) => other !== bound);
    };
  }

  /** What can be done now, for the palette. */
  available(): ActionId[] {
    return actionIds.filter((id) => this.#bound.some((bound) => bound.id === id));
  }

  run(id: ActionId): boolean {
    const candidates = this.#bound.filter((bound) => bound.id === id).reverse();
    return candidates.some((bound) => bound.run() !== false);
  }

  /** True when the press did something, so that the browser shall not. */
  press(press: Press): boolean {
    const keys = this.#keysOf(press);
    if (keys === undefined) return false;
    return actionIds.some((id) => this.#answers(id, keys, press) && this.run(id));
  }

  #keysOf(press: Press): string | undefined {
    const { key, ctrl, shift, alt, at } = press;
    if (alt || key === 'AltGraph' || key === 'Dead') return undefined;
    if (ctrl) return `Ctrl+${shift ? 'Shift+' : ''}${key.length === 1 ? key.toLowerCase() : key}`;
    if (key.length > 1) return (shift ? 'Shift+' : '') + key;
    const prefix = this.#prefix && at - this.#prefix.at < SEQUENCE_MS ? `${this.#prefix.key} ` : '';
    this.#prefix = !prefix && key === 'g' && !press.occupied ? { key, at } : undefined;
    return prefix + key;
  }

  #answers(id: ActionId, keys: string, press: Press): boolean {
    const action = actionOf(id);
    if (!action.keys.includes(keys)) return false;
    if (action.everywhere) return true;
    const single = keys.length === 1 || keys.includes(' ');
    return !press.occupied && (this.singleKeys || !single);
  }
}
