/**
 * The one typed adapter over aws-lambda-stream: services import this, never the library.
 *
 * It closes these holes of 1.0.0 (harmless on 1.2.0):
 * - a redelivered event made a fault, because the library looks for `code` (SDK v2) on a failed condition;
 * - a list of event types matched parts of names ('order-submitted-late' let 'order-submitted' through);
 * - every pipeline of every invocation made its own SDK clients, and so its own connections;
 * - BATCH_SIZE, which is the batch size of the event source, also became the size of PutEvents and fault batches (at most 10).
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import * as library from 'aws-lambda-stream';
import type { UpdateRequest } from './expression.ts';

export { updateRequest, type UpdateRequest } from './expression.ts';
export { outReserved, pick, secondsFromNow, type Row } from './row.ts';

const MAX_REMEMBERED = 1000;

Object.defineProperty(ConditionalCheckFailedException.prototype, 'code', {
  configurable: true,
  get(this: Error) {
    return this.name;
  },
});

for (const key of ['PUBLISH_BATCH_SIZE', 'SQS_BATCH_SIZE', 'FAULTS_BATCH_SIZE']) {
  const size = Number(process.env[key]);
  if (!(size >= 1 && size <= 10)) process.env[key] = '10';
}

shareClient(library.DynamoDBConnector, '_executeCommand', 'db');
shareClient(library.EventBridgeConnector, '_putEvents', 'bus');

/** The part of an event the library itself works with. */
export interface AnyEvent {
  readonly id: string;
  readonly type: string;
  readonly timestamp: number;
  readonly partitionKey: string;
}

/** The unit of work: what travels down a pipeline. */
export interface UnitOfWork<E extends AnyEvent = AnyEvent> {
  readonly event: E;
  readonly pipeline?: string;
  readonly record?: unknown;
}

/** The unit of work of a change in a table: `raw` holds the row before and after. */
export type ChangeOfRow<R> = UnitOfWork<AnyEvent & { readonly raw: { readonly new?: R; readonly old?: R } }>;

/** The unit of work of a rule that looks at all events with the same correlation key. */
export interface Correlation<E extends AnyEvent = AnyEvent> extends UnitOfWork<E> {
  readonly correlated: readonly E[];
  readonly triggers?: readonly E[];
}

interface Common<T extends string> {
  /** Unique within the function; part of the ids of higher-order events: never change it lightly. */
  readonly id: string;
  readonly eventType: T | readonly T[] | RegExp;
  readonly parallel?: number;
}

export interface MaterializeRule<E extends AnyEvent> extends Common<E['type']> {
  readonly filters?: readonly ((uow: UnitOfWork<E>) => boolean)[];
  readonly toUpdateRequest: (uow: UnitOfWork<E>) => UpdateRequest | undefined;
}

export interface CollectRule<E extends AnyEvent> extends Common<E['type']> {
  readonly filters?: readonly ((uow: UnitOfWork<E>) => boolean)[];
  readonly correlationKey?: string | ((uow: UnitOfWork<E>) => string);
  /** Days the event is kept; 33 if not given. */
  readonly ttl?: number;
  /** Publish `<type>-expired`, or the event type given, when the time is up. */
  readonly expire?: boolean | string;
  readonly includeRaw?: boolean;
}

export interface CorrelateRule<E extends AnyEvent> extends Common<E['type']> {
  readonly filters?: readonly ((uow: UnitOfWork<E>) => boolean)[];
  readonly correlationKey: string | ((uow: UnitOfWork<E>) => string);
  readonly correlationKeySuffix?: string;
  readonly ttl?: number;
  readonly expire?: boolean | string;
}

export interface EvaluateRule<E extends AnyEvent, H extends AnyEvent> extends Common<E['type']> {
  readonly filters?: readonly ((uow: UnitOfWork<E>) => boolean)[];
  readonly correlationKeySuffix?: string;
  /** Evaluate only the last of the events in a batch that have the same partition key. */
  readonly compact?: boolean;
  /** The events that together make the condition true; nothing if it is not true (yet). */
  readonly expression?: (uow: Correlation<E>) => boolean | readonly E[];
  readonly emit: H['type'] | ((uow: Correlation<E>, rule: unknown, template: AnyEvent) => H | readonly H[]);
}

export interface CdcRule<R, E extends AnyEvent> extends Common<string> {
  readonly filters?: readonly ((uow: ChangeOfRow<R>) => boolean)[];
  readonly queryRelated?: boolean;
  /** Laid over the event made from the change of the row, whose id is that of the change. */
  readonly toEvent: (uow: ChangeOfRow<R>) => Partial<E>;
}

/** A rule bound to its flavor. Made by the functions below only. */
export interface Rule {
  readonly id: string;
  readonly flavor: unknown;
}

export const materialize = <E extends AnyEvent>(rule: MaterializeRule<E>): Rule => bind(library.materialize, rule);
export const collect = <E extends AnyEvent>(rule: CollectRule<E>): Rule => bind(library.collect, rule);
export const correlate = <E extends AnyEvent>(rule: CorrelateRule<E>): Rule => bind(library.correlate, rule);
export const evaluate = <E extends AnyEvent, H extends AnyEvent>(rule: EvaluateRule<E, H>): Rule =>
  bind(library.evaluate, rule.compact && rule.correlationKeySuffix ? compacted(rule) : rule, { publish: publishOnce() });
export const cdc = <R, E extends AnyEvent>(rule: CdcRule<R, E>): Rule => bind(library.cdc, rule);

/** The latest event of each of the types, if all are there: the usual expression of a control service. */
export const allOf = <E extends AnyEvent>(events: readonly E[], types: readonly E['type'][]): readonly E[] => {
  const latest = types.map((type) =>
    events.filter((event) => event.type === type).reduce<E | undefined>((a, b) => (a && a.timestamp >= b.timestamp ? a : b), undefined),
  );
  const found = latest.filter((event) => event !== undefined);
  return found.length === types.length ? found.sort((a, b) => a.timestamp - b.timestamp) : [];
};

export type Handler = (event: unknown, context?: unknown) => Promise<unknown>;

/** A function fed by the stream of the event hub. */
export const listener = (rules: readonly Rule[]): Handler => {
  const pipelines = library.initializeFrom(rules);
  return async (event) =>
    library
      .initialize(pipelines, library.defaultOptions)
      .assemble(library.fromKinesis(event))
      .through(library.toPromise);
};

/** A function fed by the stream of the service's own table. */
export const trigger = (rules: readonly Rule[], options: { readonly expired?: boolean } = {}): Handler => {
  const pipelines = {
    ...library.initializeFrom(rules),
    ...(options.expired ? { expired: library.expired } : {}),
  };
  return async (event) =>
    library
      .initialize(pipelines, library.defaultOptions)
      .assemble(library.fromDynamodb(event))
      .through(library.toPromise);
};

function bind(
  flavor: unknown,
  rule: { readonly id: string; readonly eventType: string | readonly string[] | RegExp },
  more: object = {},
): Rule {
  const { eventType } = rule;
  if (eventType instanceof RegExp) return { ...rule, ...more, flavor };
  const types = new Set(typeof eventType === 'string' ? [eventType] : eventType);
  return Object.assign({ ...rule, ...more, flavor }, { eventType: (type: string) => types.has(type) });
}

/** The library compacts before it looks at suffixes: leave other correlations out first. */
function compacted<E extends AnyEvent, H extends AnyEvent>(rule: EvaluateRule<E, H>): EvaluateRule<E, H> {
  const sameSuffix = (uow: UnitOfWork<E>): boolean =>
    (uow as { meta?: { suffix?: string } }).meta?.suffix === rule.correlationKeySuffix;
  return { ...rule, filters: [sameSuffix, ...(rule.filters ?? [])] };
}

/**
 * Two related events that arrive together are both evaluated with the other already there, and the same fact (the same
 * id) would go out twice. That is harmless, consumers are idempotent, but it doubles their work: what this instance
 * published lately it does not publish again. Only what was really published is remembered.
 */
function publishOnce(): (options: PublishOptions) => library.Transform {
  const published = new Set<unknown>();
  return (options) => {
    const field = options.eventField ?? 'event';
    const publish = library.defaultOptions.publish(options);
    return (stream) =>
      stream
        .filter((uow) => !published.has(idOf(uow, field)))
        .through(publish)
        .tap((uow) => {
          published.add(idOf(uow, field));
          const [oldest] = published;
          if (published.size > MAX_REMEMBERED) published.delete(oldest);
        });
  };
}

function idOf(uow: object, field: string): unknown {
  return (uow as Record<string, { id?: unknown } | undefined>)[field]?.id;
}

interface PublishOptions {
  readonly eventField?: string;
}

/** Makes the connectors of a class use the client of the first one. Of no effect where the library does so itself (1.2). */
function shareClient(connector: { readonly prototype: unknown }, method: string, field: string): void {
  const prototype = connector.prototype as Record<string, unknown>;
  const original = prototype[method];
  if (typeof original !== 'function') return;
  let shared: unknown;
  prototype[method] = function (this: Record<string, unknown>, ...parameters: unknown[]): unknown {
    shared ??= this[field];
    this[field] = shared;
    return original.apply(this, parameters) as unknown;
  };
}
