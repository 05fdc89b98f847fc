/** A function: one worker thread, started at the first invocation and replaced when it hangs or dies. */
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { Answer } from './tables.ts';
import type { FromWorker, ToWorker, WorkerData } from './worker.ts';

export interface FunctionOptions {
  readonly name: string;
  readonly bundle: string;
  readonly timeoutMs: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Where compiled code is kept from run to run. */
  readonly cacheFolder?: string;
  /** Answers the calls the function makes to AWS. */
  readonly aws: (service: string, operation: string, input: object) => Promise<Answer>;
}

export interface Outcome {
  readonly seconds: number;
  readonly error?: Error;
}

interface Call {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const COLD_START_MS = 60_000;

export class LocalFunction {
  readonly name: string;
  readonly #options: FunctionOptions;
  readonly #log: (line: string) => void;
  readonly #onOutcome: (outcome: Outcome) => void;
  #instance: Instance | undefined;
  #closed = false;

  constructor(options: FunctionOptions, onOutcome: (outcome: Outcome) => void, log: (line: string) => void) {
    this.name = options.name;
    this.#options = options;
    this.#onOutcome = onOutcome;
    this.#log = log;
  }

  /** Starts the worker ahead of the first invocation. */
  async warm(): Promise<void> {
    await this.#start().ready;
  }

  async invoke(event: unknown): Promise<unknown> {
    const start = performance.now();
    try {
      const instance = this.#start();
      await instance.ready;
      const result = await instance.call(event, this.#options.timeoutMs);
      this.#onOutcome({ seconds: (performance.now() - start) / 1000 });
      return result;
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      if (!this.#closed) {
        this.#onOutcome({ seconds: (performance.now() - start) / 1000, error });
        this.#log(`${this.name}: ${error.message}`);
      }
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#instance?.end(new Error('The runner stops'));
  }

  #start(): Instance {
    if (!this.#instance || this.#instance.ended) {
      if (this.#closed) throw new Error('The runner stops');
      this.#instance = new Instance(this.#options, this.#log);
    }
    return this.#instance;
  }
}

class Instance {
  readonly ready: Promise<void>;
  ended = false;
  readonly #worker: Worker;
  readonly #calls = new Map<number, Call>();
  #next = 1;

  constructor({ name, bundle, timeoutMs, environment, cacheFolder, aws }: FunctionOptions, log: (line: string) => void) {
    this.#worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: { bundle, name, timeoutMs, ...(cacheFolder !== undefined && { cacheFolder }) } satisfies WorkerData,
      env: { ...environment },
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
      stdout: true,
      stderr: true,
    });
    for (const output of [this.#worker.stdout, this.#worker.stderr]) {
      createInterface({ input: output }).on('line', (line) => log(`${name}: ${line}`));
    }
    this.ready = new Promise((resolve, reject) => {
      const timer = setTimeout(() => void this.end(new Error('The function did not start')), COLD_START_MS);
      this.#calls.set(0, {
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
    });
    this.ready.catch(() => undefined);
    this.#worker.on('message', (answer: FromWorker) => {
      if ('call' in answer) {
        aws(answer.service, answer.operation, JSON.parse(answer.input) as object).then(
          (result) => this.#tell({ call: answer.call, answer: result }),
          (error: unknown) => this.#tell({ call: answer.call, failure: String(error) }),
        );
        return;
      }
      const id = 'ready' in answer ? 0 : answer.id;
      const call = this.#calls.get(id);
      this.#calls.delete(id);
      if ('error' in answer) call?.reject(new Error(answer.error));
      else call?.resolve('result' in answer ? JSON.parse(answer.result) : undefined);
    });
    this.#worker.on('error', (error) => void this.end(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', (code) => void this.end(new Error(`The function exited with ${code}`)));
  }

  call(event: unknown, timeoutMs: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = this.#next;
      this.#next += 1;
      const timer = setTimeout(() => {
        void this.end(new Error(`Task timed out after ${timeoutMs / 1000} seconds`));
      }, timeoutMs);
      this.#calls.set(id, {
        resolve: (result) => {
          clearTimeout(timer);
          resolve(result);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      if (this.ended) {
        this.#calls.delete(id);
        clearTimeout(timer);
        reject(new Error('The function ended'));
        return;
      }
      this.#tell({ id, event: JSON.stringify(event) });
    });
  }

  #tell(message: ToWorker): void {
    if (!this.ended) this.#worker.postMessage(message);
  }

  async end(error: Error): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    for (const call of this.#calls.values()) call.reject(error);
    this.#calls.clear();
    await this.#worker.terminate();
  }
}
