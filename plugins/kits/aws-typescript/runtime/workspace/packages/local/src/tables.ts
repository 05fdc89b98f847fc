/**
 * DynamoDB: dynalite inside this process. It has no streams, so we hook the one function all its writes go through.
 * All of these are internals of the exact version we pin; test/tables.test.ts guards them.
 */
import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import db, { type Store } from 'dynalite/db/index.js';
import validations from 'dynalite/validations/index.js';
import type { TableConfig } from './config.ts';

export type Image = Record<string, { S?: string }>;
export type OnChange = (table: string, before: Image | undefined, after: Image | undefined) => void;

export interface Answer {
  readonly status: number;
  readonly body: object;
}

const OPERATIONS = new Set([
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'DescribeTable',
  'DescribeTimeToLive',
  'GetItem',
  'ListTables',
  'PutItem',
  'Query',
  'Scan',
  'UpdateItem',
  'UpdateTable',
]);

interface Operation {
  readonly action: (store: Store, data: object, done: (error: Failure | null, data: object) => void) => void;
  readonly rules: { readonly types: unknown; readonly custom: unknown };
}
type Failure = Partial<Answer> & { readonly statusCode?: number };

const require = createRequire(import.meta.url);
const operations = new Map<string, Operation>();
const operation = (name: string): Operation => {
  const file = name.slice(0, 1).toLowerCase() + name.slice(1);
  const known = operations.get(name) ?? {
    action: require(`dynalite/actions/${file}`) as Operation['action'],
    rules: require(`dynalite/validations/${file}`) as Operation['rules'],
  };
  operations.set(name, known);
  return known;
};

const listeners = new Map<Store, OnChange>();
const updateIndexes = db.updateIndexes;
db.updateIndexes = (store, table, before, after, done) => {
  updateIndexes(store, table, before, after, (error) => {
    done(error);
    if (!error) listeners.get(store)?.(table.TableName, before ?? undefined, after ?? undefined);
  });
};

export class Tables {
  readonly #store = db.create({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 });

  static async create(tables: readonly TableConfig[], onChange: OnChange): Promise<Tables> {
    const created = new Tables();
    listeners.set(created.#store, onChange);
    for (const table of tables) {
      const { status, body } = await created.perform('CreateTable', definition(table));
      if (status !== 200) throw new Error(`Table ${JSON.stringify(table.name)}: ${JSON.stringify(body)}`);
      while (!(await created.#isActive(table.name))) await delay(1);
    }
    return created;
  }

  /** One operation of the DynamoDB API, with the data and the answer as they are on the wire. */
  perform(name: string, input: object): Promise<Answer> {
    if (!OPERATIONS.has(name)) {
      return Promise.resolve({
        status: 400,
        body: { __type: 'com.amazon.coral.service#UnknownOperationException', message: `${name} does not work locally` },
      });
    }
    const { action, rules } = operation(name);
    return new Promise((resolve, reject) => {
      const fail = (failure: Failure): void => {
        if (failure.statusCode && failure.body) resolve({ status: failure.statusCode, body: failure.body });
        else reject(failure instanceof Error ? failure : new Error(JSON.stringify(failure)));
      };
      try {
        const data = validations.checkTypes(input, rules.types);
        validations.checkValidations(data, rules.types, rules.custom, this.#store);
        action(this.#store, data, (error, body) => {
          if (error) fail(error);
          else resolve({ status: 200, body });
        });
      } catch (error) {
        fail(error as Failure);
      }
    });
  }

  async #isActive(name: string): Promise<boolean> {
    const { body } = await this.perform('DescribeTable', { TableName: name });
    return (body as { Table?: { TableStatus?: string } }).Table?.TableStatus === 'ACTIVE';
  }

  close(): void {
    listeners.delete(this.#store);
    this.#store.db.close(() => undefined);
  }
}

const definition = ({ name, indexes }: TableConfig): object => {
  const attributes = new Set(['pk', 'sk', ...indexes.flatMap(({ hash, range }) => (range ? [hash, range] : [hash]))]);
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keys('pk', 'sk'),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index.hash, index.range),
        Projection: { ProjectionType: 'ALL' },
      })),
    }),
  };
};

const keys = (hash: string, range?: string): object[] => [
  { AttributeName: hash, KeyType: 'HASH' },
  ...(range ? [{ AttributeName: range, KeyType: 'RANGE' }] : []),
];
