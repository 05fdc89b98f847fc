import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT } from '../src/build.ts';
import { until } from './system.ts';

let state: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'keelson-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(state, { recursive: true, force: true });
});

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const start = async () => {
  const started = spawn(process.execPath, [join(ROOT, 'packages/local/src/start.ts')], {
    env: { ...process.env, KEELSON_STATE: state, KEELSON_PARENT_PIPE: '1' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child = started;
  const lines: string[] = [];
  const ended = new Promise<number | null>((resolve) => started.on('exit', resolve));
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: started.stdout }).on('line', (line) => {
      lines.push(line);
      resolve();
    });
    started.on('exit', () => reject(new Error('It ended before it was ready')));
  });
  await ready;
  return { started, lines, ended };
};

it('runs the system, says so in one line, and stops', async () => {
  const { started, lines, ended } = await start();
  expect(lines).toHaveLength(1);
  const ready = JSON.parse(lines[0] ?? '') as { keelson: string; metrics: string; api: string };
  expect(ready.keelson).toBe('ready');
  expect((await fetch(ready.metrics)).status).toBe(200);
  expect((await fetch(`${ready.api}/control/functions`)).status).toBe(200);
  expect(existsSync(join(state, 'run.json'))).toBe(true);
  const asked = performance.now();
  started.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(performance.now() - asked).toBeLessThan(3000);
  expect(existsSync(join(state, 'run.json'))).toBe(false);
}, 60_000);

it('stops when the shell npm started it with is killed', async () => {
  const script = `"${process.execPath}" packages/local/src/start.ts & echo $!; wait`;
  const shell = spawn('sh', ['-c', script], {
    cwd: ROOT,
    env: { ...process.env, KEELSON_STATE: state, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child = shell;
  const lines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: shell.stdout }).on('line', (line) => {
      lines.push(line);
      if (line.includes('ready')) resolve();
    });
    shell.on('exit', () => reject(new Error('It ended before it was ready')));
  });
  const pid = Number(lines[0]);
  shell.removeAllListeners('exit');
  shell.kill('SIGKILL');
  await until(() => !isAlive(pid));
  expect(isAlive(pid)).toBe(false);
}, 60_000);

it('stops when its parent is gone', async () => {
  const { started, ended } = await start();
  started.stdin.end();
  expect(await ended).toBe(0);
}, 60_000);
