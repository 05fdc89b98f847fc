/** Runs the whole system in this process: tables, buses, streams, functions, and what connects them. */
import { join } from 'node:path';
import { Buses, putEvents, type Entry } from './bus.ts';
import { bundleOf } from './build.ts';
import type { Config, FunctionConfig } from './config.ts';
import { LocalFunction } from './function.ts';
import { Gate } from './gate.ts';
import { Mapping } from './mapping.ts';
import { Metrics } from './metrics.ts';
import { Stream, putChange, putEvent } from './streams.ts';
import { Tables, type Answer } from './tables.ts';

export interface RunnerOptions {
  readonly root: string;
  /** Where failed records and compiled code go. */
  readonly state: string;
  readonly config: Config;
  /** Where functions find DynamoDB and EventBridge. */
  readonly awsEndpoint: () => string;
  readonly log: (line: string) => void;
}

interface Running {
  readonly config: FunctionConfig;
  readonly function: LocalFunction;
  readonly gate: Gate;
  readonly mappings: readonly Mapping[];
}

export class Runner {
  readonly metrics: Metrics;
  readonly buses: Buses;
  readonly #options: RunnerOptions;
  readonly #streams: ReadonlyMap<string, Stream>;
  readonly #changes: ReadonlyMap<string, Stream>;
  readonly #running = new Map<string, Running>();
  #tables: Tables | undefined;

  constructor(options: RunnerOptions) {
    const { config } = options;
    this.#options = options;
    this.metrics = new Metrics(config.functions, config.events);
    this.#streams = new Map(config.streams.map(({ name, shards }) => [name, new Stream(shards)]));
    this.#changes = new Map(config.tables.map(({ name }) => [name, new Stream()]));
    this.buses = new Buses(
      config.buses.map(({ name }) => name),
      config.rules,
      (name, detail) => {
        const stream = this.#streams.get(name);
        if (stream) putEvent(stream, this.#arn('kinesis', `stream/${name}`), config.region, detail, detail.partitionKey);
      },
    );
    this.buses.watch(({ type, detail }: Entry) => {
      this.metrics.published(type, (detail.tags ?? {}) as Record<string, unknown>);
    });
  }

  /** One call to AWS: what functions need of DynamoDB and EventBridge. */
  async aws(service: string, operation: string, input: object): Promise<Answer> {
    if (service === 'eventbridge' && operation === 'PutEvents') return putEvents(this.buses, input);
    if (service === 'dynamodb' && this.#tables) return this.#tables.perform(operation, input);
    return { status: 400, body: { __type: 'UnknownOperationException', message: `${service} ${operation} does not work locally` } };
  }

  async start(): Promise<void> {
    const { config } = this.#options;
    this.#tables = await Tables.create(config.tables, (name, before, after) => {
      const stream = this.#changes.get(name);
      if (stream) putChange(stream, this.#arn('dynamodb', `table/${name}/stream/local`), config.region, before, after);
    });
    for (const one of config.functions) this.#running.set(one.name, this.#run(one));
  }

  /** Starts the workers of all functions, two at a time. */
  async warm(): Promise<void> {
    const rest = [...this.#running.values()];
    const next = async (): Promise<void> => {
      for (let one = rest.shift(); one; one = rest.shift()) await one.function.warm();
    };
    await Promise.all([next(), next()]);
  }

  names(): readonly string[] {
    return [...this.#running.keys()];
  }

  gateOf(name: string): Gate | undefined {
    return this.#running.get(name)?.gate;
  }

  /** The REST function whose route this path begins with. */
  rest(path: string): { readonly name: string; readonly rest: string; readonly invoke: (event: object) => Promise<unknown> } | undefined {
    for (const { config, function: one } of this.#running.values()) {
      if (config.route === undefined) continue;
      if (path !== config.route && !path.startsWith(`${config.route}/`)) continue;
      return { name: config.name, rest: path.slice(config.route.length) || '/', invoke: (event) => one.invoke(event) };
    }
    return undefined;
  }

  async stop(): Promise<void> {
    const running = [...this.#running.values()];
    for (const { mappings } of running) for (const mapping of mappings) mapping.stop();
    await Promise.all(running.map((one) => one.function.close()));
    for (const { gate } of running) gate.open();
    this.#tables?.close();
  }

  #run(config: FunctionConfig): Running {
    const { root, state, log } = this.#options;
    const { name, source } = config;
    const gate = new Gate();
    const one = new LocalFunction(
      {
        name,
        bundle: bundleOf(root, config),
        timeoutMs: config.timeoutSeconds * 1000,
        environment: this.#environment(config),
        aws: (service, operation, input) => this.aws(service, operation, input),
        cacheFolder: join(state, 'compiled'),
      },
      ({ seconds, error }) => this.metrics.invoked(name, seconds, error !== undefined),
      log,
    );
    const stream = source?.stream === undefined ? this.#changes.get(source?.table ?? '') : this.#streams.get(source.stream);
    const mappings = !source || !stream ? [] : stream.shards.map(
      (shard) =>
        new Mapping({
          functionName: name,
          source,
          shard,
          invoke: (event) => one.invoke(event),
          onBatch: (records, age) => this.metrics.batch(name, records, age),
          onFailureFile: join(state, 'on-failure', `${encodeURIComponent(name)}.jsonl`),
          mayInvoke: (signal) => gate.passage(signal),
          log,
        }),
    );
    if (mappings.length > 0) {
      this.metrics.lagOf(name, () => ({
        ageSeconds: Math.max(...mappings.map((mapping) => mapping.ageSeconds)),
        depth: mappings.reduce((sum, mapping) => sum + mapping.depth, 0),
      }));
    }
    for (const mapping of mappings) {
      mapping.run().catch((error: unknown) => log(`${name}: the poller failed: ${String(error)}`));
    }
    return { config, function: one, gate, mappings };
  }

  #environment({ name, environment }: FunctionConfig): Record<string, string> {
    const { config, awsEndpoint } = this.#options;
    return {
      TZ: 'UTC',
      PATH: process.env.PATH ?? '',
      AWS_REGION: config.region,
      AWS_DEFAULT_REGION: config.region,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
      AWS_ENDPOINT_URL_DYNAMODB: awsEndpoint(),
      AWS_ENDPOINT_URL_EVENTBRIDGE: awsEndpoint(),
      AWS_EC2_METADATA_DISABLED: 'true',
      ACCOUNT_NAME: config.account,
      STAGE: config.stage,
      TIMEOUT: '5000',
      ...(process.env.KEELSON_SDK !== undefined && { KEELSON_SDK: process.env.KEELSON_SDK }),
      ...environment,
    };
  }

  #arn(service: string, resource: string): string {
    const { region, account } = this.#options.config;
    return `arn:aws:${service}:${region}:${account}:${resource}`;
  }
}
