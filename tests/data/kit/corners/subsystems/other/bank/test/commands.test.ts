import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { answerOf, httpRequest } from '@keelson/stream/testing';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, it } from 'vitest';
import { handle } from '../src/rest.ts';
import { commands, entity } from './cases.ts';

const table = mockClient(DynamoDBDocumentClient);
const row = { pk: 'id-1', sk: entity, discriminator: entity, timestamp: 42, ttl: 1, awsregion: 'us-west-2' };
const send = async (path: string, body: object) => answerOf(await handle(httpRequest('PUT', path, body), {} as never));

beforeEach(() => {
  table.reset();
});

it.each(commands)('%s sets the status %s and removes the latch', async (command, status) => {
  table.on(UpdateCommand).resolves({ Attributes: { ...row, status } });
  const answer = await send(`/tasks/id-1/${command}`, { pk: 'other', latched: true });
  expect(answer.body).toMatchObject({ id: 'id-1', status });
  const input = table.commandCalls(UpdateCommand)[0]?.args[0].input;
  expect(input?.Key).toEqual({ pk: 'id-1', sk: entity });
  expect(Object.values(input?.ExpressionAttributeValues ?? {})).toContain(status);
  expect(Object.values(input?.ExpressionAttributeValues ?? {})).not.toContain('other');
  expect(input?.UpdateExpression).toMatch(/ REMOVE /);
});

it('knows no other command', async () => {
  expect((await send('/tasks/id-1/no-such-command-at-all', {})).status).toBe(404);
  expect(table.calls()).toHaveLength(0);
});
