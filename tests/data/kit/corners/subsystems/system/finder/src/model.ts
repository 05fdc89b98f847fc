import type { CreditGranted } from '@keelson/events';
import type { UnitOfWork, UpdateRequest } from '@keelson/stream';
import { outReserved, secondsFromNow, updateRequest, type Page, type Row, type Table } from '@keelson/stream/table';

export const DISCRIMINATOR = 'credit';
const DAYS_TO_LIVE = 33;

export type ConsumedEvent = CreditGranted;
type CreditRow = Row;

/** A row as the frontend sees it. */
export interface Credit {
  readonly id: string;
  readonly status?: string;
  readonly timestamp: number;
  readonly lastModifiedBy?: string;
  readonly [field: string]: unknown;
}

export class Model {
  readonly #table: Table<CreditRow>;

  constructor(table: Table<CreditRow>) {
    this.#table = table;
  }

  async list(limit: number, cursor?: string): Promise<Page<Credit>> {
    const page = await this.#table.list(DISCRIMINATOR, limit, cursor);
    return { ...page, items: page.items.map(toCredit) };
  }

  async get(id: string): Promise<Credit | undefined> {
    const row = await this.#table.get(id, DISCRIMINATOR);
    return row && toCredit(row);
  }
}

const toCredit = (row: CreditRow): Credit => ({
  ...outReserved(row),
  id: row.pk,
  timestamp: row.timestamp,
  ...(row.status !== undefined && { status: row.status }),
  ...(row.lastModifiedBy !== undefined && { lastModifiedBy: row.lastModifiedBy }),
});

/** What an event of others changes in the row: nothing if the row already knows something newer. */
export const toUpdateRequest =
  <E extends ConsumedEvent>(status: string, fields: (event: E) => Record<string, unknown>) =>
  ({ event }: UnitOfWork<E>): UpdateRequest =>
    updateRequest(
      { pk: event.partitionKey, sk: DISCRIMINATOR },
      {
        ...fields(event),
        discriminator: DISCRIMINATOR,
        status,
        timestamp: event.timestamp,
        lastModifiedBy: 'system',
        deleted: null,
        latched: true,
        ttl: secondsFromNow(event.timestamp, DAYS_TO_LIVE),
        awsregion: process.env.AWS_REGION,
      },
      { ifNewer: true },
    );

export const fromCreditGranted = (event: CreditGranted) => outReserved(event.credit);
