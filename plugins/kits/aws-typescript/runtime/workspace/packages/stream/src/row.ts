/** The columns every row of a single table has, whatever it stands for. */
export interface Row {
  readonly pk: string;
  readonly sk: string;
  readonly discriminator: string;
  /** When the fact behind the last change happened (epoch ms): the inverse optimistic lock. */
  readonly timestamp: number;
  readonly status?: string;
  readonly lastModifiedBy?: string;
  readonly deleted?: boolean;
  /** Set by listeners, removed by commands: a trigger publishes only what a command changed. */
  readonly latched?: boolean;
  /** Epoch seconds. */
  readonly ttl?: number;
  readonly awsregion?: string;
}

const reserved = new Set([
  'id',
  'pk',
  'sk',
  'discriminator',
  'timestamp',
  'status',
  'lastModifiedBy',
  'deleted',
  'latched',
  'ttl',
  'awsregion',
]);

/** The fields that belong to the business, without those of the row. */
export const outReserved = (fields: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !reserved.has(name)));

/** Those of the fields that are there. */
export const pick = <T extends object, K extends string>(from: T, fields: readonly K[]): Pick<T, K & keyof T> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => (fields as readonly string[]).includes(name))) as Pick<T, K & keyof T>;

/** Epoch seconds, as the ttl attribute of DynamoDB wants them. */
export const secondsFromNow = (timestamp: number, days: number): number => Math.floor(timestamp / 1000) + days * 24 * 60 * 60;
