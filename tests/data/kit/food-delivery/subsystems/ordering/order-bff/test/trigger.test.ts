import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { changeEvent } from '@keelson/stream/testing';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, it } from 'vitest';
import { handle } from '../src/trigger.ts';
import { entity, published } from './cases.ts';

const bus = mockClient(EventBridgeClient);
const row = { pk: 'id-1', sk: entity, discriminator: entity, timestamp: 42, awsregion: 'us-west-2' };
const [[told]] = published;

beforeEach(() => {
  bus.reset();
  bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [] });
});

it.each(published)('publishes the status %s as %s', async (status, type, field) => {
  await handle(changeEvent({ new: { ...row, status } }));
  const entry = bus.commandCalls(PutEventsCommand)[0]?.args[0].input.Entries?.[0];
  expect(entry?.DetailType).toBe(type);
  expect(JSON.parse(entry?.Detail ?? '{}')).toMatchObject({
    id: 'change-0',
    type,
    timestamp: 42,
    partitionKey: 'id-1',
    [field]: { id: 'id-1' },
  });
});

it('publishes nothing that a listener changed', async () => {
  await handle(changeEvent({ new: { ...row, status: told, latched: true } }));
  expect(bus.calls()).toHaveLength(0);
});

it('publishes nothing for another status or another row', async () => {
  await handle(changeEvent({ new: { ...row, status: 'no such status' } }, { new: { ...row, discriminator: 'no such row', status: told } }));
  expect(bus.calls()).toHaveLength(0);
});

it('sends at most ten events at once, whatever the batch size', async () => {
  const changes = Array.from({ length: 25 }, (_, index) => ({ new: { ...row, pk: `id-${index}`, status: told } }));
  await handle(changeEvent(...changes));
  const sizes = bus.commandCalls(PutEventsCommand).map((call) => call.args[0].input.Entries?.length ?? 0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(25);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
});
