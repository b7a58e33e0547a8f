/** What the server says over the socket: something of this topic changed. Ids only. */
export type Hint = { topic: string; ids: string[]; version?: number };
/** The hints of one animation frame: per topic the ids and their newest version. */
export type HintBatch = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Gathers hints until the next frame, so that a burst becomes one refetch. */
export class HintBuffer {
  #batch = new Map<string, Map<string, number>>();
  readonly #later: (flush: () => void) => void;
  readonly #deliver: (batch: HintBatch) => void;

  constructor(deliver: (batch: HintBatch) => void, later: (flush: () => void) => void) {
    this.#deliver = deliver;
    this.#later = later;
  }

  add({ topic, ids, version = 0 }: Hint): void {
    if (this.#batch.size === 0) this.#later(() => this.#flush());
    const seen = this.#batch.get(topic) ?? new Map<string, number>();
    for (const id of ids) seen.set(id, Math.max(version, seen.get(id) ?? 0));
    this.#batch.set(topic, seen);
  }

  #flush(): void {
    const batch = this.#batch;
    this.#batch = new Map();
    this.#deliver(batch);
  }
}
