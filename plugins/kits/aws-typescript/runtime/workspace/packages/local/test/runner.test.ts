import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSystem, until, type System } from './system.ts';

describe.each(['short', 'full'])('a listener, with the SDK %s', (sdk) => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem({ KEELSON_SDK: sdk });
  });
  afterAll(() => system.stop());

  it('makes no fault of an event that comes twice', async () => {
    system.emit({});
    system.emit({});
    await until(async () => (await system.metric('stream_records_total', 'listener')) === 2);
    await until(async () => (await system.metric('queue_depth', 'listener')) === 0);
    expect(await system.metric('stream_faults_total', 'listener')).toBe(0);
    expect(await system.metric('lambda_errors_total', 'listener')).toBe(0);
    expect(await system.rows()).toEqual([
      {
        pk: { S: 'k-1' },
        sk: { S: 'thing' },
        discriminator: { S: 'thing' },
        timestamp: { N: '1' },
        latched: { BOOL: true },
      },
    ]);
  });

  it('leaves the row alone when an older event comes late', async () => {
    const records = await system.metric('stream_records_total', 'listener');
    system.emit({ id: 'e-0', timestamp: 0 });
    await until(async () => (await system.metric('stream_records_total', 'listener')) > records);
    await until(async () => (await system.metric('queue_depth', 'listener')) === 0);
    expect((await system.rows())[0]?.timestamp).toEqual({ N: '1' });
    expect(await system.metric('stream_faults_total', 'listener')).toBe(0);
  });

  it('publishes a fault when an event cannot be processed', async () => {
    system.emit({ id: 'e-2', partitionKey: '' });
    await until(async () => (await system.metric('stream_faults_total', 'listener')) === 1);
    expect(await system.metric('lambda_errors_total', 'listener')).toBe(0);
  });
});

describe('a mapping', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem();
  });
  afterAll(() => system.stop());
  const metric = (name: string) => system.metric(name, 'plain');
  const quiet = () => until(async () => (await metric('queue_depth')) === 0);

  it('lets the iterator age rise while its function is stalled, and fall afterwards', async () => {
    const gate = system.runner.gateOf('test-thing-local-plain');
    gate?.close();
    const invocations = await metric('lambda_invocations_total');
    system.emit({});
    await until(async () => (await metric('lambda_iterator_age_current_seconds')) > 0.5);
    const [first, start] = [await metric('lambda_iterator_age_current_seconds'), performance.now()];
    await new Promise((resolve) => setTimeout(resolve, 500));
    const grown = (await metric('lambda_iterator_age_current_seconds')) - first;
    expect(Math.abs(grown - (performance.now() - start) / 1000)).toBeLessThan(0.3);
    expect(await metric('queue_depth')).toBe(1);
    expect(await metric('lambda_invocations_total')).toBe(invocations);
    gate?.open();
    await quiet();
    expect(await metric('lambda_iterator_age_current_seconds')).toBe(0);
  });

  it('isolates a poison record and writes it to the on-failure file', async () => {
    const file = join(system.state, 'on-failure', 'test-thing-local-plain.jsonl');
    expect(existsSync(file)).toBe(false);
    const errors = await metric('lambda_errors_total');
    for (let index = 0; index < 8; index += 1) {
      system.emit({ id: `p-${index}`, ...(index === 5 && { behave: 'throw' }) });
    }
    await quiet();
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(1);
    const { condition, attempts, record } = JSON.parse(lines[0] ?? '') as {
      condition: string;
      attempts: number;
      record: { kinesis: { data: string } };
    };
    expect({ condition, attempts }).toEqual({ condition: 'RetryAttemptsExhausted', attempts: 2 });
    expect(JSON.parse(Buffer.from(record.kinesis.data, 'base64').toString('utf8'))).toMatchObject({ id: 'p-5' });
    // Bisecting 8 to 1 fails at 8, 4, 2 and 1, and the one is tried once more.
    expect((await metric('lambda_errors_total')) - errors).toBeGreaterThanOrEqual(2);
  });

  it.each(['hang', 'exit'])('takes a handler that does %s for an error, and replaces its worker', async (behave) => {
    const errors = await metric('lambda_errors_total');
    system.emit({ behave });
    await quiet();
    expect((await metric('lambda_errors_total')) - errors).toBe(2);
    system.emit({});
    await quiet();
    expect((await metric('lambda_errors_total')) - errors).toBe(2);
  });
});
