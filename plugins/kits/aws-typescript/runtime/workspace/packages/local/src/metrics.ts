/** Work metrics of the running system. What cannot occur here (throttles, concurrency) is absent rather than zero. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { FunctionConfig, PublishedEvent } from './config.ts';

const FUNCTION = ['subsystem', 'service', 'function'] as const;
type FunctionLabels = Record<(typeof FUNCTION)[number], string>;

export interface Lag {
  readonly ageSeconds: number;
  readonly depth: number;
}

export class Metrics {
  readonly registry = new Registry();
  readonly #invocations = this.#counter('lambda_invocations_total', 'Invocations of the function', FUNCTION);
  readonly #errors = this.#counter('lambda_errors_total', 'Invocations that failed or timed out', FUNCTION);
  readonly #faults = this.#counter('stream_faults_total', 'Fault events published by the function', FUNCTION);
  readonly #records = this.#counter('stream_records_total', 'Records handed to the function, retries included', FUNCTION);
  readonly #requests = this.#counter('api_requests_total', 'Requests answered, by HTTP status', [...FUNCTION, 'status']);
  readonly #events = this.#counter('domain_events_total', 'Domain events published to a bus', ['type', 'source']);
  readonly #duration = new Histogram({
    name: 'lambda_duration_seconds',
    help: 'Duration of invocations',
    labelNames: FUNCTION,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [this.registry],
  });
  readonly #age = new Histogram({
    name: 'lambda_iterator_age_seconds',
    help: 'Age of the oldest record of each batch when it was handed to the function',
    labelNames: FUNCTION,
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200],
    registers: [this.registry],
  });
  readonly #functions = new Map<string, FunctionLabels>();
  readonly #lags = new Map<string, () => Lag>();

  constructor(functions: readonly FunctionConfig[], events: readonly PublishedEvent[]) {
    for (const { name, subsystem, service, source, route } of functions) {
      const labels = { subsystem, service, function: name };
      this.#functions.set(name, labels);
      this.#invocations.inc(labels, 0);
      this.#errors.inc(labels, 0);
      this.#duration.zero(labels);
      if (route !== undefined) this.#requests.inc({ ...labels, status: '200' }, 0);
      if (!source) continue;
      this.#faults.inc(labels, 0);
      this.#records.inc(labels, 0);
      this.#age.zero(labels);
    }
    for (const { type, source } of events) this.#events.inc({ type, source }, 0);
    this.#gauge('lambda_iterator_age_current_seconds', 'Age of the oldest record not yet processed, 0 when caught up', (lag) => lag.ageSeconds);
    this.#gauge('queue_depth', 'Records not yet processed', (lag) => lag.depth);
  }

  invoked(name: string, seconds: number, failed: boolean): void {
    const labels = this.#labels(name);
    this.#invocations.inc(labels);
    if (failed) this.#errors.inc(labels);
    this.#duration.observe(labels, seconds);
  }

  batch(name: string, records: number, ageSeconds: number): void {
    const labels = this.#labels(name);
    this.#records.inc(labels, records);
    this.#age.observe(labels, ageSeconds);
  }

  answered(name: string, status: number): void {
    this.#requests.inc({ ...this.#labels(name), status: String(status) });
  }

  published(type: string, tags: Readonly<Record<string, unknown>>): void {
    this.#events.inc({ type, source: text(tags.source) });
    if (type === 'fault' && this.#functions.has(text(tags.functionname))) this.#faults.inc(this.#labels(text(tags.functionname)));
  }

  /** Where the lag of a stream-fed function is read at each scrape. */
  lagOf(name: string, read: () => Lag): void {
    this.#lags.set(name, read);
  }

  #labels(name: string): FunctionLabels {
    return this.#functions.get(name) ?? { subsystem: '', service: '', function: name };
  }

  #counter<L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  #gauge(name: string, help: string, value: (lag: Lag) => number): void {
    const labels = (of: string): FunctionLabels => this.#labels(of);
    const lags = this.#lags;
    this.registry.registerMetric(
      new Gauge({
        name,
        help,
        labelNames: FUNCTION,
        registers: [],
        collect() {
          for (const [of, read] of lags) this.set(labels(of), value(read()));
        },
      }),
    );
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : 'unknown');
