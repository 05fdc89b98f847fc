/** One shard of a stream (of the hub or of a table): an ordered log that consumers read at their own pace. */
import { setTimeout as delay } from 'node:timers/promises';

export interface Entry {
  /** When the record arrived in the stream, epoch ms: iterator age counts from here. */
  readonly arrived: number;
  readonly record: object;
}

export class Shard {
  readonly #positions = new Map<object, number>();
  readonly #waiting = new Set<() => void>();
  #entries: Entry[] = [];
  #base = 0;

  get end(): number {
    return this.#base + this.#entries.length;
  }

  append(entry: Entry): void {
    this.#entries.push(entry);
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  read(from: number, count: number): readonly Entry[] {
    return this.#entries.slice(from - this.#base, from - this.#base + count);
  }

  at(position: number): Entry | undefined {
    return this.#entries[position - this.#base];
  }

  /** Tells how far a consumer is; what all consumers have passed is forgotten. */
  moved(consumer: object, position: number): void {
    this.#positions.set(consumer, position);
    const passed = Math.min(...this.#positions.values()) - this.#base;
    if (passed < 1000) return;
    this.#entries = this.#entries.slice(passed);
    this.#base += passed;
  }

  /** Resolves when there is something at the position. */
  async arrival(position: number, signal: AbortSignal): Promise<void> {
    if (this.end > position || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}

/** Waits, or not if stopped meanwhile. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  ms > 0 && !signal.aborted ? delay(ms, undefined, { signal }).then(undefined, () => undefined) : Promise.resolve();
