/** The table of a service, as its REST function uses it. Leaves aws-lambda-stream out of that bundle. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { UpdateRequest } from './expression.ts';

export { updateRequest, type UpdateRequest } from './expression.ts';
export { outReserved, pick, secondsFromNow, type Row } from './row.ts';

export interface Page<R> {
  readonly items: readonly R[];
  readonly cursor?: string;
}

export class Table<R extends object> {
  readonly #name: string;
  readonly #client: DynamoDBDocumentClient;

  constructor(name: string = process.env.ENTITY_TABLE_NAME ?? '', client: DynamoDBClient = new DynamoDBClient({})) {
    this.#name = name;
    this.#client = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  }

  async get(pk: string, sk: string): Promise<R | undefined> {
    const { Item } = await this.#client.send(new GetCommand({ TableName: this.#name, Key: { pk, sk } }));
    return Item as R | undefined;
  }

  /** The rows of one discriminator, by key; `cursor` continues where an earlier page ended. */
  async list(discriminator: string, limit: number, cursor?: string): Promise<Page<R>> {
    const { Items = [], LastEvaluatedKey } = await this.#client.send(
      new QueryCommand({
        TableName: this.#name,
        IndexName: 'gsi1',
        KeyConditionExpression: '#discriminator = :discriminator',
        ExpressionAttributeNames: { '#discriminator': 'discriminator' },
        ExpressionAttributeValues: { ':discriminator': discriminator },
        Limit: limit,
        ...(cursor && { ExclusiveStartKey: decode(cursor) }),
      }),
    );
    return { items: Items as R[], ...(LastEvaluatedKey && { cursor: encode(LastEvaluatedKey) }) };
  }

  async update(request: UpdateRequest): Promise<R> {
    const { Attributes } = await this.#client.send(
      new UpdateCommand({
        ...request,
        TableName: this.#name,
        ExpressionAttributeValues: request.ExpressionAttributeValues && { ...request.ExpressionAttributeValues },
      }),
    );
    return Attributes as R;
  }
}

const encode = (key: object): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const decode = (cursor: string): Record<string, string> => {
  const key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Record<string, string>;
  if (Object.values(key).some((value) => typeof value !== 'string')) throw new TypeError('cursor');
  return key;
};
