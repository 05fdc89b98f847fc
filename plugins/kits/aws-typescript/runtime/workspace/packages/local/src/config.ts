/** The shape of keelson.local.json: everything the runner knows about the system. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FILE = 'keelson.local.json';

export interface Config {
  readonly version: 1;
  readonly system: string;
  readonly stage: string;
  readonly region: string;
  readonly account: string;
  readonly events: readonly PublishedEvent[];
  readonly buses: readonly { readonly name: string }[];
  readonly streams: readonly { readonly name: string; readonly shards: number }[];
  readonly rules: readonly Rule[];
  readonly tables: readonly TableConfig[];
  readonly functions: readonly FunctionConfig[];
  readonly load: { readonly steps: readonly LoadStep[] };
}

/** An event type and one service that publishes it: its counter exists before the first event. */
export interface PublishedEvent {
  readonly type: string;
  readonly source: string;
}

export interface Rule {
  readonly name: string;
  readonly bus: string;
  readonly pattern: Readonly<Record<string, unknown>>;
  readonly targets: readonly ({ readonly stream: string } | { readonly bus: string })[];
}

export interface TableConfig {
  readonly name: string;
  readonly indexes: readonly { readonly name: string; readonly hash: string; readonly range?: string }[];
}

export interface FunctionConfig {
  readonly name: string;
  readonly subsystem: string;
  readonly service: string;
  readonly role: string;
  /** Folder of the service, relative to the workspace. */
  readonly path: string;
  /** Entry file, relative to the folder of the service. */
  readonly entry: string;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
  /** What feeds a stream-fed function: a stream of the hub, or the stream of a table. */
  readonly source?: SourceConfig;
  /** Path prefix of a REST function at the local front. */
  readonly route?: string;
}

export interface SourceConfig {
  readonly stream?: string;
  readonly table?: string;
  readonly batchSize: number;
  readonly windowSeconds?: number;
  readonly bisect?: boolean;
  /** -1: until the record is too old. */
  readonly maximumRetryAttempts: number;
  /** -1: never too old. */
  readonly maximumRecordAgeSeconds: number;
}

/** `{id}` in any string stands for the id of the task. */
export type LoadStep = {
  /** Wait until this event was published for the task. */
  readonly after?: string;
  /** The share of tasks that take this step, 0 to 1; 1 if not given. */
  readonly share?: number;
} & (
  | { readonly kind: 'command'; readonly path: string; readonly body: unknown }
  | { readonly kind: 'event'; readonly bus: string; readonly detail: { readonly type: string } }
);

export const readConfig = (root: string): Config => check(JSON.parse(readFileSync(join(root, FILE), 'utf8')));

/** Refuses what the runner could not run, naming the place. */
export const check = (config: Config): Config => {
  if (config.version !== 1) throw new Error(`${FILE}: version ${String(config.version)} is not known, 1 is`);
  const buses = unique('buses', config.buses);
  const streams = unique('streams', config.streams);
  const tables = unique('tables', config.tables);
  unique('functions', config.functions);
  for (const rule of config.rules) {
    need(buses, rule.bus, `the bus of rule ${JSON.stringify(rule.name)}`);
    for (const target of rule.targets) {
      if ('stream' in target) need(streams, target.stream, `a target of rule ${JSON.stringify(rule.name)}`);
      else need(buses, target.bus, `a target of rule ${JSON.stringify(rule.name)}`);
    }
  }
  for (const { name, source } of config.functions) {
    if (source?.stream !== undefined) need(streams, source.stream, `the source of ${JSON.stringify(name)}`);
    if (source?.table !== undefined) need(tables, source.table, `the source of ${JSON.stringify(name)}`);
  }
  return config;
};

const unique = (what: string, things: readonly { readonly name: string }[]): Set<string> => {
  const names = new Set(things.map(({ name }) => name));
  if (names.size < things.length) throw new Error(`${FILE}: two of the ${what} have the same name`);
  return names;
};

const need = (names: ReadonlySet<string>, name: string, what: string): void => {
  if (!names.has(name)) throw new Error(`${FILE}: ${what} is ${JSON.stringify(name)}, which is not declared`);
};
