/** What every event of the system carries, whatever it says (the envelope of the event hub). */
export interface Envelope<T extends string = string> {
  /** Unique and deterministic: the same fact always has the same id, so that it can be delivered twice. */
  readonly id: string;
  readonly type: T;
  /** When the fact happened, in epoch milliseconds; not when it was published. */
  readonly timestamp: number;
  /** Orders related events: the id of the entity, or the key they are correlated by. */
  readonly partitionKey: string;
  readonly tags?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** The events that caused this one, for higher-order events. */
  readonly triggers?: readonly Cause[];
  /** The producer's own record of the change: for audits, not part of the contract. */
  readonly raw?: unknown;
}

export interface Cause {
  readonly id: string;
  readonly type: string;
  readonly timestamp: number;
}
