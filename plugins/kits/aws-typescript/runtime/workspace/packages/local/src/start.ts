/** `npm start`: builds what is outdated, runs everything, says where, and stops cleanly. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ROOT, RUN_FILE, STATE, buildFunctions } from './build.ts';
import { readConfig } from './config.ts';
import { whenOrphaned } from './parent.ts';
import { Runner } from './runner.ts';
import { apiHandler, awsHandler, listen, metricsHandler, type Listening } from './server.ts';

const STOP_MS = 2500;

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const port = (variable: string): number => {
  const value = Number(process.env[variable] ?? 0);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new Error(`${variable} must be a port number`);
  return value;
};

const ownRunFile = (): boolean => {
  try {
    return (JSON.parse(readFileSync(RUN_FILE, 'utf8')) as { pid?: number }).pid === process.pid;
  } catch {
    return false;
  }
};

const servers: Listening[] = [];
let runner: Runner | undefined;
let stopping = false;

const stop = (why: string, code = 0): void => {
  if (stopping) return;
  stopping = true;
  log(`stopping: ${why}`);
  setTimeout(() => process.exit(code), STOP_MS).unref();
  if (ownRunFile()) rmSync(RUN_FILE, { force: true });
  for (const server of servers) server.close();
  Promise.resolve(runner?.stop()).then(
    () => process.exit(code),
    () => process.exit(code),
  );
};

process.on('SIGINT', () => stop('SIGINT'));
process.on('SIGTERM', () => stop('SIGTERM'));
process.on('SIGHUP', () => stop('SIGHUP'));
whenOrphaned(() => stop('the parent is gone'));
process.stdout.on('error', () => stop('nobody reads the output'));
process.stderr.on('error', () => stop('nobody reads the log'));
if (process.env.KEELSON_PARENT_PIPE === '1') {
  process.stdin.resume();
  for (const event of ['end', 'close', 'error']) process.stdin.on(event, () => stop('the parent is gone'));
}

const open = async (portNumber: number, handle: Parameters<typeof listen>[1]): Promise<Listening> => {
  const server = await listen(portNumber, handle);
  servers.push(server);
  return server;
};

try {
  const config = readConfig(ROOT);
  const built = await buildFunctions(ROOT, config.functions);
  log(`${config.system}: ${built.length} functions built, ${config.functions.length - built.length} up to date`);
  let aws = '';
  runner = new Runner({ root: ROOT, state: STATE, config, log, awsEndpoint: () => aws });
  aws = (await open(0, awsHandler(runner))).url;
  await runner.start();
  await runner.warm();
  const metrics = `${(await open(port('KEELSON_METRICS_PORT'), metricsHandler(runner))).url}/metrics`;
  const api = (await open(port('KEELSON_API_PORT'), apiHandler(runner))).url;
  mkdirSync(STATE, { recursive: true });
  writeFileSync(
    RUN_FILE,
    `${JSON.stringify({ pid: process.pid, api, metrics, aws })}\n`,
  );
  if (!stopping) process.stdout.write(`${JSON.stringify({ keelson: 'ready', metrics, api })}\n`);
} catch (error) {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  stop('it could not start', 1);
}
