import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { examples } from '@keelson/events';
import { kinesisEvent } from '@keelson/stream/testing';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, it } from 'vitest';
import { handle } from '../src/listener.ts';
import { consumed } from './cases.ts';

const table = mockClient(DynamoDBDocumentClient);

beforeEach(() => {
  table.reset();
  table.on(PutCommand).resolves({});
});

it.each(consumed)('collects %s under its id', async (type) => {
  await handle(kinesisEvent(examples[type]));
  expect(table.commandCalls(PutCommand)[0]?.args[0].input.Item).toMatchObject({
    pk: examples[type].id,
    sk: 'EVENT',
    discriminator: 'EVENT',
    data: examples[type].partitionKey,
    event: { id: examples[type].id, type },
  });
});

it('leaves other events alone', async () => {
  const [type] = consumed;
  await handle(kinesisEvent({ ...examples[type], type: `${type}-late-in-the-day` }, { ...examples[type], type: 'x' }));
  expect(table.calls()).toHaveLength(0);
});
