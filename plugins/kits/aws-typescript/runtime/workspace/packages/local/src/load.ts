/** `npm run load -- --rate 50 [--for 60s] [--api URL]`: drives the running system through its front door. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ROOT, RUN_FILE } from './build.ts';
import { readConfig, type LoadStep } from './config.ts';
import { whenOrphaned } from './parent.ts';

const TICK_MS = 20;
const MAX_IN_FLIGHT = 200;
const FORGET_MS = 120_000;
/** What a person takes from seeing to doing. */
const REACTION_MS = 200;

const { values } = parseArgs({
  options: { rate: { type: 'string', default: '10' }, for: { type: 'string' }, api: { type: 'string' } },
});

const positive = (name: string, text: string, pattern: RegExp): number => {
  const value = Number(pattern.exec(text)?.[1]);
  if (!(value > 0)) throw new Error(`--${name} ${text} is not understood`);
  return value;
};

const duration = (text: string): number =>
  positive('for', text, /^(\d+(?:\.\d+)?)(?:s|m|h)?$/) * ({ m: 60_000, h: 3_600_000 }[text.slice(-1)] ?? 1000);

const rate = positive('rate', values.rate, /^(\d+(?:\.\d+)?)$/);
const until = values.for === undefined ? Infinity : performance.now() + duration(values.for);

const runningApi = (): string => {
  try {
    return (JSON.parse(readFileSync(RUN_FILE, 'utf8')) as { api: string }).api;
  } catch {
    throw new Error('Nothing runs here: start it with `npm start`, or give --api URL');
  }
};
const api = values.api ?? runningApi();
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const { steps } = readConfig(ROOT).load;
if (steps.length === 0) throw new Error('The system has no commands and no outside events: there is nothing to load');

const count = { tasks: 0, requests: 0, events: 0, failed: 0, skipped: 0 };
let inFlight = 0;
let stopping = false;

const call = (method: string, path: string, body: unknown): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(new URL(path, api), { method, agent, headers: { 'content-type': 'application/json' } }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    request.on('error', reject);
    request.setTimeout(30_000, () => request.destroy(new Error('No answer')));
    request.end(JSON.stringify(body));
  });

const fill = (value: unknown, id: string): unknown => {
  if (typeof value === 'string') return value.replaceAll('{id}', id);
  if (Array.isArray(value)) return value.map((one) => fill(one, id));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, id)]));
};

const take = async (step: LoadStep, id: string): Promise<void> => {
  inFlight += 1;
  try {
    const status =
      step.kind === 'command'
        ? await call('PUT', step.path.replaceAll('{id}', encodeURIComponent(id)), fill(step.body, id))
        : await call('POST', '/control/events', {
            bus: step.bus,
            detail: { ...(fill(step.detail, id) as object), timestamp: Date.now() },
          });
    count[step.kind === 'command' ? 'requests' : 'events'] += 1;
    if (status >= 400) count.failed += 1;
  } catch {
    count.failed += 1;
  } finally {
    inFlight -= 1;
  }
};

/** Tasks waiting for an event before they take further steps: by event type, then task id. */
const waiting = new Map<string, Map<string, { readonly since: number; readonly steps: LoadStep[] }>>();

const startTask = (): void => {
  const id = randomUUID();
  count.tasks += 1;
  for (const step of steps) {
    if (Math.random() >= (step.share ?? 1)) continue;
    if (step.after === undefined) {
      void take(step, id);
      continue;
    }
    const tasks = waiting.get(step.after) ?? new Map<string, { since: number; steps: LoadStep[] }>();
    waiting.set(step.after, tasks);
    const task = tasks.get(id) ?? { since: performance.now(), steps: [] };
    task.steps.push(step);
    tasks.set(id, task);
  }
};

const follow = (): void => {
  const types = [...new Set(steps.map(({ after }) => after).filter((after) => after !== undefined))];
  if (types.length === 0) return;
  const query = types.map((type) => `type=${encodeURIComponent(type)}`).join('&');
  const request = httpRequest(new URL(`/control/events?${query}`, api), (response) => {
    createInterface({ input: response }).on('line', (line) => {
      const { type, partitionKey } = JSON.parse(line) as { type: string; partitionKey: string };
      const task = waiting.get(type)?.get(partitionKey);
      if (!task) return;
      waiting.get(type)?.delete(partitionKey);
      for (const step of task.steps) setTimeout(() => void take(step, partitionKey), REACTION_MS);
    });
    response.on('close', () => finish('the system stopped'));
  });
  request.on('error', (error) => finish(error.message));
  request.end();
};

const finish = (why: string): void => {
  if (stopping) return;
  stopping = true;
  console.log(`load: ${why}`);
  process.exit(why.startsWith('done') || why.startsWith('SIG') ? 0 : 1);
};
process.on('SIGINT', () => finish('SIGINT'));
process.on('SIGTERM', () => finish('SIGTERM'));
whenOrphaned(() => finish('SIGTERM of the parent'));
process.stdout.on('error', () => process.exit(1));

follow();
const begun = performance.now();
let due = 0;
let last = { ...count };

setInterval(() => {
  if (performance.now() >= until) {
    if (inFlight === 0) finish(`done: ${count.tasks} tasks in ${((performance.now() - begun) / 1000).toFixed(1)} s, ${count.failed} failed`);
    return;
  }
  const target = ((performance.now() - begun) / 1000) * rate;
  while (due + 1 <= target) {
    due += 1;
    if (inFlight < MAX_IN_FLIGHT) startTask();
    else count.skipped += 1;
  }
}, TICK_MS);

setInterval(() => {
  const since = (key: keyof typeof count): number => count[key] - last[key];
  console.log(
    `load: ${since('tasks')} tasks/s, ${since('requests')} commands/s, ${since('events')} outside events/s, ` +
      `${since('failed')} failed, ${since('skipped')} skipped, ${[...waiting.values()].reduce((sum, tasks) => sum + tasks.size, 0)} waiting`,
  );
  last = { ...count };
  for (const tasks of waiting.values()) {
    for (const [id, { since: at }] of tasks) {
      if (performance.now() - at < FORGET_MS) break;
      tasks.delete(id);
    }
  }
}, 1000);
