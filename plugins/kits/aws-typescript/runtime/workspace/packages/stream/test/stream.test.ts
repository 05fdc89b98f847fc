import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { allOf, evaluate, listener, materialize, outReserved, pick, trigger, updateRequest } from '../src/index.ts';
import { changeEvent, kinesisEvent } from '../src/testing.ts';

const table = mockClient(DynamoDBDocumentClient);
const bus = mockClient(EventBridgeClient);
const event = { id: 'e-1', type: 'thing-done', timestamp: 1, partitionKey: 'k-1' };

beforeEach(() => {
  table.reset();
  bus.reset();
  table.on(UpdateCommand).resolves({});
  bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [] });
});

describe('a listener', () => {
  const handle = listener([
    materialize({
      id: 'materialize',
      eventType: ['thing-done', 'thing-redone'],
      toUpdateRequest: (uow) => {
        if (uow.event.id === 'poison') throw new Error('poison');
        return updateRequest({ pk: uow.event.partitionKey, sk: 'thing' }, { timestamp: uow.event.timestamp }, { ifNewer: true });
      },
    }),
  ]);
  const published = () => bus.commandCalls(PutEventsCommand).flatMap((call) => call.args[0].input.Entries ?? []);

  it('makes no fault of an event that comes twice', async () => {
    table.on(UpdateCommand).resolvesOnce({}).rejects(new ConditionalCheckFailedException({ message: 'not newer', $metadata: {} }));
    await handle(kinesisEvent(event, event));
    expect(table.commandCalls(UpdateCommand)).toHaveLength(2);
    expect(published()).toEqual([]);
  });

  it('makes faults of poison events, ten a call, and processes the others', async () => {
    const poison = Array.from({ length: 12 }, () => ({ ...event, id: 'poison' }));
    process.env.BATCH_SIZE = '100';
    await handle(kinesisEvent(...poison, event));
    delete process.env.BATCH_SIZE;
    expect(published().map(({ DetailType }) => DetailType)).toEqual(poison.map(() => 'fault'));
    expect(bus.commandCalls(PutEventsCommand).map((call) => call.args[0].input.Entries?.length)).toEqual([10, 2]);
    expect(table.commandCalls(UpdateCommand)).toHaveLength(1);
  });

  it('takes only the very types it is told', async () => {
    await handle(kinesisEvent({ ...event, type: 'thing' }, { ...event, type: 'thing-done-late' }, { ...event, type: 'done,thing' }));
    expect(table.calls()).toHaveLength(0);
  });
});

describe('a trigger that evaluates', () => {
  const related = (discriminator: string, suffix: string | undefined, id: string) => ({
    new: {
      pk: discriminator === 'CORREL' ? `k-1.${suffix}` : id,
      sk: discriminator === 'CORREL' ? id : 'EVENT',
      discriminator,
      suffix,
      data: 'k-1',
      timestamp: 1,
      awsregion: 'us-west-2',
      event: { ...event, id },
    },
  });
  const rule = () =>
    evaluate({
      id: 'evaluate',
      eventType: 'thing-done',
      correlationKeySuffix: 's',
      compact: true,
      expression: ({ correlated }) => correlated,
      emit: (_uow, _rule, template) => ({ ...template, id: `${template.partitionKey}.all-done`, type: 'all-done' }),
    });

  it('publishes the same fact once, though later batches find it true again', async () => {
    table.on(QueryCommand).resolves({ Items: [{ event }, { event: { ...event, id: 'e-2' } }] });
    const handle = trigger([rule()]);
    await handle(changeEvent(related('CORREL', 's', 'e-1'), related('EVENT', undefined, 'e-2')));
    await handle(changeEvent(related('CORREL', 's', 'e-2')));
    const entries = bus.commandCalls(PutEventsCommand).flatMap((call) => call.args[0].input.Entries ?? []);
    expect(entries.map(({ DetailType }) => DetailType)).toEqual(['all-done']);
    expect(JSON.parse(entries[0]?.Detail ?? '{}')).toMatchObject({ id: 'k-1.all-done', partitionKey: 'k-1' });
  });

  it('publishes it again if it could not be published', async () => {
    table.on(QueryCommand).resolves({ Items: [{ event }] });
    bus.on(PutEventsCommand).rejectsOnce(new Error('no bus')).resolves({ FailedEntryCount: 0, Entries: [] });
    const handle = trigger([rule()]);
    await handle(changeEvent(related('CORREL', 's', 'e-1')));
    await handle(changeEvent(related('CORREL', 's', 'e-1')));
    const types = bus.commandCalls(PutEventsCommand).map((call) => call.args[0].input.Entries?.[0]?.DetailType);
    expect(types).toEqual(['all-done', 'fault', 'all-done']);
  });
});

describe('an update', () => {
  it('sets, removes and leaves alone', () => {
    expect(updateRequest({ pk: 'a' }, { x: 1, 'y z': null, w: undefined, timestamp: 3 })).toEqual({
      Key: { pk: 'a' },
      UpdateExpression: 'SET #f0 = :f0, #timestamp = :timestamp REMOVE #f1',
      ExpressionAttributeNames: { '#f0': 'x', '#f1': 'y z', '#timestamp': 'timestamp' },
      ExpressionAttributeValues: { ':f0': 1, ':timestamp': 3 },
      ReturnValues: 'ALL_NEW',
    });
  });

  it('cannot be conditional without a timestamp', () => {
    expect(() => updateRequest({ pk: 'a' }, { x: 1 }, { ifNewer: true })).toThrow(/timestamp/);
  });
});

it('finds the latest of each type, or nothing', () => {
  const a1 = { ...event, id: 'a1', type: 'a' };
  const a2 = { ...event, id: 'a2', type: 'a', timestamp: 3 };
  const b = { ...event, id: 'b', type: 'b', timestamp: 2 };
  expect(allOf([a1, a2, b], ['a', 'b'])).toEqual([b, a2]);
  expect(allOf([a1, a2], ['a', 'b'])).toEqual([]);
});

it('keeps the columns of the row apart from the fields of the business', () => {
  expect(outReserved({ pk: 'a', ttl: 1, total: 3 })).toEqual({ total: 3 });
  expect(pick({ total: 3, ttl: 1 }, ['total'])).toEqual({ total: 3 });
});
