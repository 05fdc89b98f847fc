import type { AccountOpened, WeatherSeen } from '@keelson/events';
import type { UnitOfWork, UpdateRequest } from '@keelson/stream';
import { outReserved, secondsFromNow, updateRequest, type Page, type Row, type Table } from '@keelson/stream/table';

export const DISCRIMINATOR = 'account';
const DAYS_TO_LIVE = 33;

export type ConsumedEvent = AccountOpened | WeatherSeen;
type AccountRow = Row;

/** A row as the frontend sees it. */
export interface Account {
  readonly id: string;
  readonly status?: string;
  readonly timestamp: number;
  readonly lastModifiedBy?: string;
  readonly [field: string]: unknown;
}

export class Model {
  readonly #table: Table<AccountRow>;

  constructor(table: Table<AccountRow>) {
    this.#table = table;
  }

  async list(limit: number, cursor?: string): Promise<Page<Account>> {
    const page = await this.#table.list(DISCRIMINATOR, limit, cursor);
    return { ...page, items: page.items.map(toAccount) };
  }

  async get(id: string): Promise<Account | undefined> {
    const row = await this.#table.get(id, DISCRIMINATOR);
    return row && toAccount(row);
  }
}

const toAccount = (row: AccountRow): Account => ({
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

export const fromAccountOpened = (event: AccountOpened) => outReserved(event.account);
export const fromWeatherSeen = (event: WeatherSeen) => ({ weather: event.weather });
