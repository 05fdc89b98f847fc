/** EventBridge, as far as a hub needs it: buses, rules, streams and other buses as targets. */
import { randomUUID } from 'node:crypto';
import type { Rule } from './config.ts';
import { matches } from './pattern.ts';

export interface Entry {
  readonly bus: string;
  readonly source: string;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const MAX_HOPS = 5;

export class Buses {
  readonly #rules: readonly Rule[];
  readonly #names: ReadonlySet<string>;
  readonly #toStream: (stream: string, detail: Entry['detail']) => void;
  readonly #watchers = new Set<(entry: Entry) => void>();

  constructor(names: readonly string[], rules: readonly Rule[], toStream: (stream: string, detail: Entry['detail']) => void) {
    this.#names = new Set(names);
    this.#rules = rules;
    this.#toStream = toStream;
  }

  /** Sees each published event once, however many buses it crosses. */
  watch(watcher: (entry: Entry) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  put(entry: Entry): void {
    for (const watcher of this.#watchers) watcher(entry);
    this.#route(entry, 0);
  }

  #route(entry: Entry, hops: number): void {
    if (hops > MAX_HOPS) return;
    const event = { id: randomUUID(), source: entry.source, 'detail-type': entry.type, detail: entry.detail };
    for (const rule of this.#rules) {
      if (rule.bus !== entry.bus || !matches(rule.pattern, event)) continue;
      for (const target of rule.targets) {
        if ('stream' in target) this.#toStream(target.stream, entry.detail);
        else this.#route({ ...entry, bus: target.bus }, hops + 1);
      }
    }
  }
}

interface PutEvents {
  readonly Entries?: readonly {
    readonly EventBusName?: string;
    readonly Source?: string;
    readonly DetailType?: string;
    readonly Detail?: string;
  }[];
}

/** The answer to a PutEvents call; like the service, it fails single entries. */
export const putEvents = (buses: Buses, { Entries = [] }: PutEvents): { readonly status: number; readonly body: object } => {
  if (Entries.length < 1 || Entries.length > 10) {
    return {
      status: 400,
      body: { __type: 'ValidationException', message: `PutEvents takes 1 to 10 entries, not ${Entries.length}` },
    };
  }
  const results = Entries.map(({ EventBusName, Source = '', DetailType = '', Detail = '' }) => {
    const bus = EventBusName?.replace(/^arn:.*:event-bus\//, '') ?? 'default';
    if (!buses.has(bus)) return { ErrorCode: 'ResourceNotFoundException', ErrorMessage: `Bus ${bus} does not exist` };
    const detail = parse(Detail);
    if (!detail) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed' };
    buses.put({ bus, source: Source, type: DetailType, detail });
    return { EventId: randomUUID() };
  });
  return {
    status: 200,
    body: { FailedEntryCount: results.filter((result) => 'ErrorCode' in result).length, Entries: results },
  };
};

const parse = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};
