import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { examples, type DomainEvent } from '@keelson/events';
import { changeEvent } from '@keelson/stream/testing';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { handle } from '../src/trigger.ts';
import { consumed, decisions, followers } from './cases.ts';

const table = mockClient(DynamoDBDocumentClient);
const bus = mockClient(EventBridgeClient);

const collected = (event: DomainEvent) => ({
  new: {
    pk: event.id,
    sk: 'EVENT',
    discriminator: 'EVENT',
    timestamp: event.timestamp,
    awsregion: 'us-west-2',
    data: event.partitionKey,
    event: { ...event },
  },
});
const correlated = (event: DomainEvent, suffix: string) => ({
  new: {
    pk: `${event.partitionKey}.${suffix}`,
    sk: event.id,
    discriminator: 'CORREL',
    timestamp: event.timestamp,
    awsregion: 'us-west-2',
    suffix,
    event: { ...event },
  },
});
const told = (type: string): Record<string, unknown>[] =>
  bus
    .commandCalls(PutEventsCommand)
    .flatMap((call) => call.args[0].input.Entries ?? [])
    .filter(({ DetailType }) => DetailType === type)
    .map(({ Detail }) => JSON.parse(Detail ?? '{}') as Record<string, unknown>);

beforeEach(() => {
  table.reset();
  bus.reset();
  table.on(PutCommand).resolves({});
  table.on(QueryCommand).resolves({ Items: [] });
  bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [] });
});

describe.each(decisions)('$type', ({ type, field, needs }) => {
  const events = needs.map((need) => examples[need]);

  it.each(needs)('correlates %s by its key', async (need) => {
    await handle(changeEvent(collected(examples[need])));
    const items = table.commandCalls(PutCommand).map((call) => call.args[0].input.Item);
    expect(items).toContainEqual(
      expect.objectContaining({
        pk: `${examples[need].partitionKey}.${type}`,
        sk: examples[need].id,
        discriminator: 'CORREL',
        suffix: type,
      }),
    );
  });

  it('is published when all its events are there, and is one fact however often', async () => {
    table.on(QueryCommand).resolves({ Items: events.map((event) => ({ event })) });
    await handle(changeEvent(...events.map((event) => correlated(event, type))));
    const facts = told(type);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(1);
    expect(facts[0]).toMatchObject({
      id: `${events[0]?.partitionKey}.${type}`,
      type,
      partitionKey: events[0]?.partitionKey,
      [field]: { id: events[0]?.partitionKey },
      triggers: expect.arrayContaining(events.map(({ id, type: cause, timestamp }) => ({ id, type: cause, timestamp }))) as unknown[],
    });
  });

  it.each(needs)('is not published without %s', async (missing) => {
    const rest = events.filter((event) => event.type !== missing);
    table.on(QueryCommand).resolves({ Items: rest.map((event) => ({ event })) });
    await handle(changeEvent(...rest.map((event) => correlated(event, type))));
    expect(told(type)).toHaveLength(0);
  });
});

describe.each(followers)('$type', ({ type, field, needs }) => {
  it.each(needs)('follows %s', async (need) => {
    await handle(changeEvent(collected(examples[need])));
    expect(told(type)).toEqual([
      expect.objectContaining({ type, partitionKey: examples[need].partitionKey, [field]: expect.objectContaining({ id: examples[need].partitionKey }) as unknown }),
    ]);
  });
});

it('publishes what expired, if it was collected to expire', async () => {
  const { new: row } = collected(examples[consumed[0]]);
  await handle(changeEvent({ old: { ...row, ttl: 1, expire: 'timed-out' } }));
  expect(told('timed-out')).toHaveLength(1);
});
