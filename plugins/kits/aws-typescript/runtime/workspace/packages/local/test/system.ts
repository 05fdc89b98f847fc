/** A small system for tests: a bus and a stream that feed a listener on aws-lambda-stream and a plain function. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, buildFunctions } from '../src/build.ts';
import { check, type Config, type FunctionConfig, type SourceConfig } from '../src/config.ts';
import { Runner } from '../src/runner.ts';
import { awsHandler, listen } from '../src/server.ts';

export const BUS = 'test-event-hub-local-bus';
const STREAM = 'test-event-hub-local-s1';
const TABLE = 'test-thing-local-entities';

const base = (role: string): Omit<FunctionConfig, 'environment'> => ({
  name: `test-thing-local-${role}`,
  subsystem: 'test',
  service: 'thing',
  role,
  path: 'packages/local/test/fixture',
  entry: `src/${role}.ts`,
  timeoutSeconds: 20,
});
const source: SourceConfig = { stream: STREAM, batchSize: 100, bisect: true, maximumRetryAttempts: 1, maximumRecordAgeSeconds: -1 };

const config = (environment: Record<string, string>): Config => ({
  version: 1,
  system: 'test',
  stage: 'local',
  region: 'us-west-2',
  account: '000000000000',
  events: [{ type: 'thing-done', source: 'outside' }],
  buses: [{ name: BUS }],
  streams: [{ name: STREAM, shards: 1 }],
  rules: [
    { name: 'stream1', bus: BUS, pattern: { 'detail-type': [{ 'anything-but': 'fault' }] }, targets: [{ stream: STREAM }] },
  ],
  tables: [{ name: TABLE, indexes: [{ name: 'gsi1', hash: 'discriminator', range: 'pk' }] }],
  functions: [
    {
      ...base('listener'),
      source,
      environment: { PROJECT: 'test-thing', BUS_NAME: BUS, ENTITY_TABLE_NAME: TABLE, BATCH_SIZE: '100', ...environment },
    },
    { ...base('plain'), timeoutSeconds: 1, source, environment: {} },
    { ...base('rest'), route: '/test/thing', environment: {} },
  ],
  load: { steps: [] },
});

export interface System {
  readonly runner: Runner;
  readonly state: string;
  /** Puts an event on the bus. */
  emit(event: object): void;
  /** The rows of the table. */
  rows(): Promise<readonly Record<string, unknown>[]>;
  /** The value of a metric of a function; NaN if it is absent. */
  metric(name: string, role: string): Promise<number>;
  stop(): Promise<void>;
}

export const startSystem = async (environment: Record<string, string> = {}): Promise<System> => {
  const checked = check(config(environment));
  await buildFunctions(ROOT, checked.functions);
  const state = mkdtempSync(join(tmpdir(), 'keelson-'));
  let aws = '';
  const runner = new Runner({ root: ROOT, state, config: checked, log: () => undefined, awsEndpoint: () => aws });
  const server = await listen(0, awsHandler(runner));
  aws = server.url;
  await runner.start();
  await runner.warm();
  return {
    runner,
    state,
    emit: (event) => {
      const detail = { id: 'e-1', type: 'thing-done', timestamp: 1, partitionKey: 'k-1', tags: { source: 'outside' }, ...event };
      runner.buses.put({ bus: BUS, source: 'custom', type: detail.type, detail });
    },
    rows: async () => ((await runner.aws('dynamodb', 'Scan', { TableName: TABLE })).body as { Items: Record<string, unknown>[] }).Items,
    metric: async (name, role) => {
      const text = await runner.metrics.registry.metrics();
      const line = text.split('\n').find((one) => one.startsWith(`${name}{`) && one.includes(`function="test-thing-local-${role}"`));
      return line === undefined ? Number.NaN : Number(line.slice(line.lastIndexOf(' ')));
    },
    stop: async () => {
      server.close();
      await runner.stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
};

/** Waits until something holds, or fails after thirty seconds. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not happen within 30 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
