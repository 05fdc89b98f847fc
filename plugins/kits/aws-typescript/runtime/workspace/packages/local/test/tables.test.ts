import { afterEach, beforeEach, expect, it } from 'vitest';
import { Stream, putChange } from '../src/streams.ts';
import { Tables } from '../src/tables.ts';

const TABLE = 'things';
const KEY = { pk: { S: 'a' }, sk: { S: 'thing' } };
let tables: Tables;
let stream: Stream;
const records = () => stream.shards.flatMap((shard) => shard.read(0, 100).map(({ record }) => record));

beforeEach(async () => {
  stream = new Stream();
  tables = await Tables.create([{ name: TABLE, indexes: [{ name: 'gsi1', hash: 'discriminator', range: 'pk' }] }], (_table, before, after) =>
    putChange(stream, 'arn', 'us-west-2', before, after),
  );
});
afterEach(() => tables.close());

const change = async (operation: string, input: object) => {
  const answer = await tables.perform(operation, { TableName: TABLE, ...input });
  expect(answer.status).toBe(200);
};

it('streams inserts, changes and removals, and no change that changes nothing', async () => {
  const set = (value: string) =>
    change('UpdateItem', { Key: KEY, UpdateExpression: 'SET #a = :a', ExpressionAttributeNames: { '#a': 'a' }, ExpressionAttributeValues: { ':a': { S: value } } });
  await set('1');
  await set('2');
  await set('2');
  await change('PutItem', { Item: { ...KEY, a: { S: '3' } } });
  await change('DeleteItem', { Key: KEY });
  await change('BatchWriteItem', { TableName: undefined, RequestItems: { [TABLE]: [{ PutRequest: { Item: KEY } }] } });
  expect(records()).toMatchObject([
    { eventName: 'INSERT', dynamodb: { Keys: KEY, NewImage: { ...KEY, a: { S: '1' } } } },
    { eventName: 'MODIFY', dynamodb: { OldImage: { a: { S: '1' } }, NewImage: { a: { S: '2' } } } },
    { eventName: 'MODIFY', dynamodb: { OldImage: { a: { S: '2' } }, NewImage: { a: { S: '3' } } } },
    { eventName: 'REMOVE', dynamodb: { OldImage: { a: { S: '3' } } } },
    { eventName: 'INSERT' },
  ]);
  expect(new Set(records().map((record) => (record as { eventID: string }).eventID)).size).toBe(5);
});

it('streams nothing when a condition fails', async () => {
  const answer = await tables.perform('PutItem', { TableName: TABLE, Item: KEY, ConditionExpression: 'attribute_exists(pk)' });
  expect(answer).toMatchObject({ status: 400, body: { __type: expect.stringContaining('ConditionalCheckFailedException') as string } });
  expect(records()).toEqual([]);
});

it('answers queries of an index', async () => {
  await change('PutItem', { Item: { ...KEY, discriminator: { S: 'thing' } } });
  const { body } = await tables.perform('Query', {
    TableName: TABLE,
    IndexName: 'gsi1',
    KeyConditionExpression: 'discriminator = :d',
    ExpressionAttributeValues: { ':d': { S: 'thing' } },
  });
  expect(body).toMatchObject({ Count: 1 });
});

it('says what it cannot do', async () => {
  expect(await tables.perform('TransactWriteItems', {})).toMatchObject({ status: 400 });
});
