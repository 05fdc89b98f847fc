import { afterAll, beforeAll, expect, it } from 'vitest';
import { apiHandler, listen, metricsHandler, type Listening } from '../src/server.ts';
import { BUS, startSystem, until, type System } from './system.ts';

let system: System;
let api: Listening;
let metrics: Listening;
beforeAll(async () => {
  system = await startSystem();
  api = await listen(0, apiHandler(system.runner));
  metrics = await listen(0, metricsHandler(system.runner));
});
afterAll(async () => {
  api.close();
  metrics.close();
  await system.stop();
});
const json = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${api.url}${path}`, init);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

it('hands requests to the REST function, without its route', async () => {
  const { status, body } = await json('/test/thing/tasks/a%20b/do?x=1&y=2', { method: 'PUT', body: '{}' });
  expect(status).toBe(200);
  expect(body).toMatchObject({ version: '2.0', rawPath: '/tasks/a%20b/do', rawQueryString: 'x=1&y=2', body: '{}' });
});

it('counts answers by status', async () => {
  await json('/test/thing/missing');
  expect((await json('/test/thing/throw')).status).toBe(502);
  const text = await system.runner.metrics.registry.metrics();
  expect(text).toMatch(/^api_requests_total\{.*status="404"\} 1$/m);
  expect(text).toMatch(/^api_requests_total\{.*status="502"\} 1$/m);
  expect((await json('/nobody')).status).toBe(404);
});

it('stalls and resumes', async () => {
  const path = '/control/functions/test-thing-local-plain';
  expect(await json(`${path}/stall?seconds=0.2`, { method: 'POST' })).toMatchObject({ status: 200, body: { stalled: true } });
  await until(() => system.runner.gateOf('test-thing-local-plain')?.isOpen === true);
  expect((await json(`${path}/stall`, { method: 'POST' })).body.stalled).toBe(true);
  expect((await json(`${path}/resume`, { method: 'POST' })).body.stalled).toBe(false);
  expect((await json(`${path}/stall?seconds=-1`, { method: 'POST' })).status).toBe(400);
  expect((await json(`${path}/stall`)).status).toBe(405);
  expect((await json('/control/functions/nobody/stall', { method: 'POST' })).status).toBe(404);
});

it('answers 503 for a stalled REST function', async () => {
  system.runner.gateOf('test-thing-local-rest')?.close(0.1);
  expect((await json('/test/thing/tasks')).status).toBe(503);
  await until(() => system.runner.gateOf('test-thing-local-rest')?.isOpen === true);
});

it('publishes outside events', async () => {
  const post = (body: object) => json('/control/events', { method: 'POST', body: JSON.stringify(body) });
  expect((await post({ bus: BUS, detail: { id: 'e-1', type: 'thing-done', timestamp: 1, partitionKey: 'k-1', tags: { source: 'outside' } } })).status).toBe(202);
  expect((await post({ bus: 'nobody', detail: { type: 'thing-done' } })).status).toBe(400);
  expect(await system.runner.metrics.registry.metrics()).toMatch(/^domain_events_total\{type="thing-done",source="outside"\} 1$/m);
});

it('refuses web pages', async () => {
  expect((await json('/control/functions', { headers: { origin: 'https://example.com' } })).status).toBe(403);
});

it('serves metrics that parse, with zeros for what has not happened and nothing for what cannot', async () => {
  const response = await fetch(`${metrics.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const label = String.raw`[a-zA-Z_]\w*="(?:[^"\\]|\\.)*"`;
  const sample = new RegExp(String.raw`^[a-zA-Z_:][\w:]*(?:\{${label}(?:,${label})*\})? (?:[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?|\+Inf|NaN)$`);
  expect(lines.filter((line) => !sample.test(line))).toEqual([]);
  expect(lines).toContain('stream_faults_total{subsystem="test",service="thing",function="test-thing-local-listener"} 0');
  expect(lines.some((line) => line.startsWith('lambda_iterator_age_current_seconds{') && line.includes('-rest"'))).toBe(false);
  expect(lines.some((line) => /throttle|concurren/i.test(line))).toBe(false);
});
