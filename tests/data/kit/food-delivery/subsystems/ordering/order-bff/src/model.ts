import type { DeliveryCompleted, OrderCancelled, OrderConfirmed, OrderSubmitted } from '@keelson/events';
import type { ChangeOfRow, UnitOfWork, UpdateRequest } from '@keelson/stream';
import {
  outReserved,
  pick,
  secondsFromNow,
  updateRequest,
  type Page,
  type Row,
  type Table,
} from '@keelson/stream/table';

export const DISCRIMINATOR = 'order';
const DAYS_TO_LIVE = 33;

/** What people may say in commands and events tell: the rest of a row stays in this service. */
const FIELDS = ['restaurant', 'total'] as const;

/** The commands people give, and the status each of them leads to. */
export const COMMANDS = {
  'cancel-order': 'cancelled',
  'submit-order': 'submitted',
} as const;
export type Command = keyof typeof COMMANDS;
export const isCommand = (name: string): name is Command => Object.hasOwn(COMMANDS, name);

/** The statuses that are facts for others, and the events that tell them. */
export const EVENTS = {
  cancelled: 'order-cancelled',
  submitted: 'order-submitted',
} as const;
type PublishedStatus = keyof typeof EVENTS;
const isPublished = (status: string | undefined): status is PublishedStatus =>
  status !== undefined && Object.hasOwn(EVENTS, status);

export type ConsumedEvent = DeliveryCompleted | OrderConfirmed;
export type PublishedEvent = OrderCancelled | OrderSubmitted;
type OrderRow = Row & Omit<PublishedEvent['order'], 'id'>;

/** A row as the frontend sees it. */
export interface Order {
  readonly id: string;
  readonly status?: string;
  readonly timestamp: number;
  readonly lastModifiedBy?: string;
  readonly [field: string]: unknown;
}

export class Model {
  readonly #table: Table<OrderRow>;
  readonly #user: string;
  readonly #now: () => number;

  constructor(table: Table<OrderRow>, user: string, now: () => number = Date.now) {
    this.#table = table;
    this.#user = user;
    this.#now = now;
  }

  async list(limit: number, cursor?: string): Promise<Page<Order>> {
    const page = await this.#table.list(DISCRIMINATOR, limit, cursor);
    return { ...page, items: page.items.map(toOrder) };
  }

  async get(id: string): Promise<Order | undefined> {
    const row = await this.#table.get(id, DISCRIMINATOR);
    return row && toOrder(row);
  }

  async command(id: string, command: Command, fields: object): Promise<Order> {
    const timestamp = this.#now();
    const row = await this.#table.update(
      updateRequest(
        { pk: id, sk: DISCRIMINATOR },
        {
          ...pick(fields, FIELDS),
          discriminator: DISCRIMINATOR,
          status: COMMANDS[command],
          timestamp,
          lastModifiedBy: this.#user,
          deleted: null,
          latched: null,
          ttl: secondsFromNow(timestamp, DAYS_TO_LIVE),
          awsregion: process.env.AWS_REGION,
        },
      ),
    );
    return toOrder(row);
  }
}

const toOrder = (row: OrderRow): Order => ({
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

export const fromDeliveryCompleted = (event: DeliveryCompleted) => ({ delivery: event.delivery });
export const fromOrderConfirmed = (event: OrderConfirmed) => pick(event.order, FIELDS);

export const isFact = ({ event }: ChangeOfRow<OrderRow>): boolean => isPublished(event.raw.new?.status);

/** The fact behind a change of the row. */
export const toEvent = ({ event }: ChangeOfRow<OrderRow>): Partial<PublishedEvent> => {
  const row = event.raw.new;
  if (!row || !isPublished(row.status)) throw new Error(`No event tells the status ${row?.status}`);
  return {
    type: EVENTS[row.status],
    timestamp: row.timestamp,
    partitionKey: row.pk,
    order: { ...pick(row, FIELDS), id: row.pk },
  };
};
