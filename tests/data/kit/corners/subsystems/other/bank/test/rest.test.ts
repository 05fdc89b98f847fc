import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { answerOf, httpRequest } from '@keelson/stream/testing';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, it } from 'vitest';
import { handle } from '../src/rest.ts';
import { entity } from './cases.ts';

const table = mockClient(DynamoDBDocumentClient);
const row = { pk: 'id-1', sk: entity, discriminator: entity, timestamp: 42, status: 'some', ttl: 1, awsregion: 'us-west-2' };
const send = async (method: string, path: string, body?: object) =>
  answerOf(await handle(httpRequest(method, path, body), {} as never));

beforeEach(() => {
  table.reset();
});

it('lists', async () => {
  table.on(QueryCommand).resolves({ Items: [row], LastEvaluatedKey: { pk: 'id-1' } });
  const { status, body } = await send('GET', '/tasks?limit=1');
  expect(status).toBe(200);
  expect(body).toEqual({ items: [{ id: 'id-1', timestamp: 42, status: 'some' }], cursor: expect.any(String) as string });
  await send('GET', `/tasks?limit=1&cursor=${String(body.cursor)}`);
  expect(table.commandCalls(QueryCommand)[1]?.args[0].input.ExclusiveStartKey).toEqual({ pk: 'id-1' });
});

it.each(['0', '101', 'x'])('refuses the limit %s', async (limit) => {
  expect((await send('GET', `/tasks?limit=${limit}`)).status).toBe(400);
});

it('gets', async () => {
  table.on(GetCommand).resolvesOnce({ Item: row }).resolves({});
  expect(await send('GET', '/tasks/id-1')).toEqual({ status: 200, body: { id: 'id-1', timestamp: 42, status: 'some' } });
  expect((await send('GET', '/tasks/id-2')).status).toBe(404);
  expect(table.commandCalls(GetCommand)[0]?.args[0].input.Key).toEqual({ pk: 'id-1', sk: entity });
});
