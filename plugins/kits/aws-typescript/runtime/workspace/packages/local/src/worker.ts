/** Runs in a worker thread: one function's bundle, as Lambda would run it. */
import { createRequire, enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { shortenSdk, type Call } from './shortcut.ts';
import type { Answer } from './tables.ts';

export interface WorkerData {
  readonly bundle: string;
  readonly name: string;
  readonly timeoutMs: number;
  readonly cacheFolder?: string;
}

/** What the runner sends: an event to handle (as JSON), or the answer to a call. */
export type ToWorker =
  | { readonly id: number; readonly event: string }
  | { readonly call: number; readonly answer: Answer }
  | { readonly call: number; readonly failure: string };

/** What the worker sends: it is ready, what an invocation gave (as JSON), or a call to AWS. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly id: number; readonly result: string }
  | { readonly id: number; readonly error: string }
  | { readonly call: number; readonly service: Parameters<Call>[0]; readonly operation: string; readonly input: string };

type Handle = (event: unknown, context: object) => Promise<unknown>;

const { bundle, name, timeoutMs, cacheFolder } = workerData as WorkerData;
const require = createRequire(bundle);
const tell = (message: FromWorker): void => parentPort?.postMessage(message);

const calls = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
let lastCall = 0;

enableCompileCache(cacheFolder);
if (process.env.KEELSON_SDK !== 'full') {
  shortenSdk(
    require,
    (service, operation, input) =>
      new Promise((resolve, reject) => {
        lastCall += 1;
        calls.set(lastCall, { resolve, reject });
        tell({ call: lastCall, service, operation, input: JSON.stringify(input, bytesAsBase64) });
      }),
  );
}

function bytesAsBase64(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const given = this[key];
  return given instanceof Uint8Array ? Buffer.from(given).toString('base64') : value;
}

const { handle } = require(bundle) as { handle: Handle };

const invoke = async (id: number, event: string): Promise<void> => {
  const deadline = Date.now() + timeoutMs;
  const context = {
    functionName: name,
    functionVersion: '$LATEST',
    awsRequestId: `local-${id}`,
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  try {
    tell({ id, result: JSON.stringify((await handle(JSON.parse(event), context)) ?? null) });
  } catch (error) {
    tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
};

parentPort?.on('message', (message: ToWorker) => {
  if ('event' in message) {
    void invoke(message.id, message.event);
    return;
  }
  const call = calls.get(message.call);
  calls.delete(message.call);
  if ('answer' in message) call?.resolve(message.answer);
  else call?.reject(new Error(message.failure));
});
tell({ ready: true });
