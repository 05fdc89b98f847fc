import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { examples } from '@keelson/events';
import { kinesisEvent } from '@keelson/stream/testing';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { handle } from '../src/listener.ts';
import { consumed, entity } from './cases.ts';

const table = mockClient(DynamoDBDocumentClient);
const bus = mockClient(EventBridgeClient);

beforeEach(() => {
  table.reset();
  bus.reset();
  table.on(UpdateCommand).resolves({});
  bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [] });
});

describe.each(consumed)('%s', (type, status) => {
  it('updates the row of its key, if it is newer', async () => {
    await handle(kinesisEvent(examples[type]));
    const calls = table.commandCalls(UpdateCommand);
    expect(calls).toHaveLength(1);
    const input = calls[0]?.args[0].input;
    expect(input?.Key).toEqual({ pk: examples[type].partitionKey, sk: entity });
    expect(input?.ConditionExpression).toBe('attribute_not_exists(#timestamp) OR #timestamp < :timestamp');
    expect(Object.values(input?.ExpressionAttributeValues ?? {})).toEqual(
      expect.arrayContaining([status, examples[type].timestamp, true]),
    );
  });

  it('may come twice without a fault', async () => {
    table.on(UpdateCommand).rejects(new ConditionalCheckFailedException({ message: 'older', $metadata: {} }));
    await handle(kinesisEvent(examples[type]));
    expect(bus.commandCalls(PutEventsCommand)).toHaveLength(0);
  });

  it('becomes a fault if the table fails', async () => {
    table.on(UpdateCommand).rejects(new Error('no table'));
    await handle(kinesisEvent(examples[type]));
    const [call] = bus.commandCalls(PutEventsCommand);
    expect(call?.args[0].input.Entries?.[0]?.DetailType).toBe('fault');
  });
});

it('leaves other events alone', async () => {
  await handle(kinesisEvent({ ...examples[consumed[0][0]], type: 'something-else-entirely' }));
  expect(table.calls()).toHaveLength(0);
});
