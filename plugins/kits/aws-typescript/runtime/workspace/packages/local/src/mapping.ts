/** An event source mapping: what polls one shard and invokes the function, as Lambda does it. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SourceConfig } from './config.ts';
import { pause, type Entry, type Shard } from './shard.ts';

/** How often a shard is polled when there is no full batch waiting. */
const POLL_MS = 250;
const FIRST_BACKOFF_MS = 200;
const MAX_BACKOFF_MS = 5000;

export interface MappingOptions {
  readonly functionName: string;
  readonly source: SourceConfig;
  readonly shard: Shard;
  readonly invoke: (event: { readonly Records: readonly object[] }) => Promise<unknown>;
  /** Called for each batch handed over: how many records, and the age of the oldest in seconds. */
  readonly onBatch: (records: number, ageSeconds: number) => void;
  readonly onFailureFile: string;
  /** Resolves when the function may be invoked. */
  readonly mayInvoke: (signal: AbortSignal) => Promise<void>;
  readonly log: (line: string) => void;
}

export class Mapping {
  readonly #options: MappingOptions;
  readonly #stop = new AbortController();
  #position = 0;

  constructor(options: MappingOptions) {
    this.#options = options;
    options.shard.moved(this, 0);
  }

  /** Records not yet processed, those being worked on included. */
  get depth(): number {
    return this.#options.shard.end - this.#position;
  }

  /** Age of the oldest record not yet processed, in seconds; 0 when caught up. */
  get ageSeconds(): number {
    const oldest = this.#options.shard.at(this.#position);
    return oldest ? Math.max(0, Date.now() - oldest.arrived) / 1000 : 0;
  }

  stop(): void {
    this.#stop.abort();
  }

  async run(): Promise<void> {
    const { shard, source, mayInvoke } = this.#options;
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await shard.arrival(this.#position, signal);
      await this.#window(signal);
      await mayInvoke(signal);
      const polled = performance.now();
      const batch = shard.read(this.#position, source.batchSize);
      if (batch.length > 0) await this.#deliver(batch, signal);
      if (this.depth < source.batchSize) await pause(POLL_MS - (performance.now() - polled), signal);
    }
  }

  /** Gathers records until the batch is full or the batch window of the oldest has passed. */
  async #window(signal: AbortSignal): Promise<void> {
    const { shard, source } = this.#options;
    const closes = performance.now() + (source.windowSeconds ?? 0) * 1000;
    while (!signal.aborted && performance.now() < closes && shard.end - this.#position < source.batchSize) {
      await pause(Math.min(50, closes - performance.now()), signal);
    }
  }

  async #deliver(batch: readonly Entry[], signal: AbortSignal): Promise<void> {
    const { source, invoke, onBatch, mayInvoke } = this.#options;
    let attempts = 0;
    while (!signal.aborted) {
      await mayInvoke(signal);
      if (signal.aborted) return;
      const age = Date.now() - (batch[0]?.arrived ?? 0);
      if (source.maximumRecordAgeSeconds >= 0 && age > source.maximumRecordAgeSeconds * 1000) {
        this.#giveUp(batch, 'RecordAgeExceeded', attempts, '');
        return;
      }
      onBatch(batch.length, age / 1000);
      attempts += 1;
      try {
        await invoke({ Records: batch.map(({ record }) => record) });
        this.#passed(batch.length);
        return;
      } catch (error) {
        if (signal.aborted) return;
        if (source.bisect && batch.length > 1) {
          const half = Math.floor(batch.length / 2);
          await this.#deliver(batch.slice(0, half), signal);
          await this.#deliver(batch.slice(half), signal);
          return;
        }
        if (source.maximumRetryAttempts >= 0 && attempts > source.maximumRetryAttempts) {
          this.#giveUp(batch, 'RetryAttemptsExhausted', attempts, error instanceof Error ? error.message : String(error));
          return;
        }
        await pause(Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempts - 1)), signal);
      }
    }
  }

  #giveUp(batch: readonly Entry[], condition: string, attempts: number, error: string): void {
    const { functionName, onFailureFile, log } = this.#options;
    mkdirSync(dirname(onFailureFile), { recursive: true });
    const lines = batch.map(({ arrived, record }) =>
      JSON.stringify({ function: functionName, condition, attempts, error, arrived: new Date(arrived).toISOString(), record }),
    );
    appendFileSync(onFailureFile, `${lines.join('\n')}\n`);
    log(`${functionName}: ${condition}, ${batch.length} record(s) to ${onFailureFile}`);
    this.#passed(batch.length);
  }

  #passed(count: number): void {
    this.#position += count;
    this.#options.shard.moved(this, this.#position);
  }
}
