import { expect, it } from 'vitest';
import { Buses, putEvents } from '../src/bus.ts';
import { matches } from '../src/pattern.ts';

it.each([
  [{ 'detail-type': ['a'] }, true],
  [{ 'detail-type': ['b', 'a'] }, true],
  [{ 'detail-type': ['b'] }, false],
  [{ 'detail-type': [{ prefix: 'a' }], source: ['s'] }, true],
  [{ 'detail-type': ['a'], source: ['t'] }, false],
  [{ 'detail-type': [{ 'anything-but': 'fault' }] }, true],
  [{ 'detail-type': [{ 'anything-but': ['a', 'b'] }] }, false],
  [{ 'detail-type': [{ 'anything-but': { prefix: 'a' } }] }, false],
  [{ detail: { tags: { source: [{ suffix: '-bff' }] } } }, true],
  [{ detail: { missing: [{ exists: false }] } }, true],
  [{ detail: { missing: [{ exists: true }] } }, false],
  [{ detail: { list: ['y'] } }, true],
])('the pattern %j matches: %s', (pattern, expected) => {
  expect(matches(pattern, { source: 's', 'detail-type': 'a', detail: { tags: { source: 'order-bff' }, list: ['x', 'y'] } })).toBe(expected);
});

it('forwards to other buses, without running in circles, and shows each event once', () => {
  const streams: string[] = [];
  const buses = new Buses(
    ['one', 'two'],
    [
      { name: 'to-two', bus: 'one', pattern: { 'detail-type': ['a'] }, targets: [{ bus: 'two' }] },
      { name: 'to-one', bus: 'two', pattern: { 'detail-type': ['a'] }, targets: [{ stream: 'two' }, { bus: 'one' }] },
    ],
    (stream) => streams.push(stream),
  );
  const seen: string[] = [];
  buses.watch(({ type }) => seen.push(type));
  buses.put({ bus: 'one', source: 'custom', type: 'a', detail: {} });
  expect(seen).toEqual(['a']);
  expect(streams.length).toBeGreaterThan(0);
  expect(streams.length).toBeLessThan(10);
});

it('answers PutEvents like the service', () => {
  const buses = new Buses(['one'], [], () => undefined);
  const entry = { EventBusName: 'one', Source: 'custom', DetailType: 'a', Detail: '{}' };
  expect(putEvents(buses, { Entries: [entry, { ...entry, EventBusName: 'two' }, { ...entry, Detail: 'x' }] })).toMatchObject({
    status: 200,
    body: { FailedEntryCount: 2, Entries: [{ EventId: expect.any(String) as string }, { ErrorCode: 'ResourceNotFoundException' }, { ErrorCode: 'MalformedDetail' }] },
  });
  expect(putEvents(buses, { Entries: Array.from({ length: 11 }, () => entry) }).status).toBe(400);
});
