/** What listens on the loopback: the API front, the metrics, EventBridge's PutEvents and the controls. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Entry } from './bus.ts';
import type { Runner } from './runner.ts';

const MAX_BODY = 10 * 1024 * 1024;

export interface Listening {
  readonly url: string;
  close(): void;
}

export const listen = async (port: number, handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<Listening> => {
  const listener: RequestListener = (request, response) => {
    if (!isLocal(request)) {
      send(response, 403, { message: 'Only for programs on this computer' });
      return;
    }
    handle(request, response).catch((error: unknown) => {
      send(response, error instanceof TooLarge ? 413 : 500, { message: error instanceof Error ? error.message : String(error) });
    });
  };
  const server: Server = createServer({ keepAliveTimeout: 60_000 }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** GET /metrics */
export const metricsHandler = (runner: Runner) => async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (pathOf(request) !== '/metrics') {
    send(response, 404, { message: 'Only /metrics is here' });
    return;
  }
  const { registry } = runner.metrics;
  response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics());
};

/** DynamoDB and EventBridge, as the SDK calls them. */
export const awsHandler = (runner: Runner) => async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = await read(request);
  const [api = '', operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
  const service = api.startsWith('DynamoDB') ? 'dynamodb' : api === 'AWSEvents' ? 'eventbridge' : api;
  const answer = await runner.aws(service, operation, JSON.parse(body) as object);
  response
    .writeHead(answer.status, { 'content-type': String(request.headers['content-type'] ?? 'application/x-amz-json-1.0') })
    .end(JSON.stringify(answer.body));
};

/** The REST functions under their routes, and /control. */
export const apiHandler = (runner: Runner) => async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const path = pathOf(request);
  if (path === '/control' || path.startsWith('/control/')) await control(runner, request, response);
  else await rest(runner, path, request, response);
};

const rest = async (runner: Runner, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const target = runner.rest(path);
  if (!target) {
    send(response, 404, { message: 'No function has this route' });
    return;
  }
  const body = await read(request);
  let status = 502;
  try {
    if (runner.gateOf(target.name)?.isOpen === false) {
      status = 503;
      send(response, status, { message: 'Service Unavailable' });
      return;
    }
    const result = (await target.invoke(httpEvent(target.rest, request, body))) as {
      statusCode?: number;
      headers?: Record<string, string>;
      body?: string;
      isBase64Encoded?: boolean;
    };
    status = result.statusCode ?? 200;
    response
      .writeHead(status, result.headers)
      .end(result.isBase64Encoded ? Buffer.from(result.body ?? '', 'base64') : (result.body ?? ''));
  } catch {
    send(response, status, { message: 'Internal Server Error' });
  } finally {
    runner.metrics.answered(target.name, status);
  }
};

/** What API Gateway's HTTP API hands to a function (payload format 2.0). */
const httpEvent = (path: string, request: IncomingMessage, body: string): object => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const query = Object.fromEntries([...new Set(url.searchParams.keys())].map((key) => [key, url.searchParams.getAll(key).join(',')]));
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: url.search.slice(1),
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)])),
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: '127.0.0.1',
      http: { method: request.method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: request.headers['user-agent'] ?? '' },
      requestId: 'local',
      routeKey: '$default',
      stage: '$default',
      time: new Date().toISOString(),
      timeEpoch: Date.now(),
    },
    ...(body !== '' && { body }),
    isBase64Encoded: false,
  };
};

const control = async (runner: Runner, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, , what, name = '', action] = url.pathname.split('/').map((part) => decodeURIComponent(part));
  if (what === 'events' && request.method === 'GET') {
    feed(runner, new Set(url.searchParams.getAll('type')), response);
    return;
  }
  if (what === 'events' && request.method === 'POST') {
    await publish(runner, request, response);
    return;
  }
  if (what === 'functions' && request.method === 'GET' && name === '') {
    send(response, 200, runner.names().map((one) => ({ function: one, stalled: runner.gateOf(one)?.isOpen === false })));
    return;
  }
  const gate = what === 'functions' ? runner.gateOf(name) : undefined;
  if (!gate || (action !== 'stall' && action !== 'resume')) {
    send(response, 404, { message: 'No such function or control' });
    return;
  }
  if (request.method !== 'POST') {
    send(response, 405, { message: 'POST it' });
    return;
  }
  if (action === 'resume') {
    gate.open();
  } else {
    const given = url.searchParams.get('seconds');
    const seconds = given === null ? undefined : Number(given);
    if (seconds !== undefined && !(seconds > 0 && seconds <= 86_400)) {
      send(response, 400, { message: 'seconds must be more than 0 and at most 86400' });
      return;
    }
    gate.close(seconds);
  }
  send(response, 200, { function: name, stalled: !gate.isOpen });
};

/** The events published from now on, a line each: {"type", "partitionKey"}. */
const feed = (runner: Runner, types: ReadonlySet<string>, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  response.flushHeaders();
  const stop = runner.buses.watch(({ type, detail }) => {
    if (types.size === 0 || types.has(type)) response.write(`${JSON.stringify({ type, partitionKey: detail.partitionKey })}\n`);
  });
  response.on('close', stop);
};

const publish = async (runner: Runner, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { bus, detail } = JSON.parse(await read(request)) as Partial<Entry>;
  if (bus === undefined || !runner.buses.has(bus) || typeof detail?.type !== 'string') {
    send(response, 400, { message: 'Give {"bus": one of the buses, "detail": {"type": ...}}' });
    return;
  }
  runner.buses.put({ bus, source: 'custom', type: detail.type, detail });
  send(response, 202, {});
};

const pathOf = (request: IncomingMessage): string => new URL(request.url ?? '/', 'http://127.0.0.1').pathname;

/** Refuses web pages: they bring an Origin, or a host name that was made to point here. */
const isLocal = ({ headers }: IncomingMessage): boolean =>
  headers.origin === undefined && /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');

class TooLarge extends Error {}

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new TooLarge('The body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const send = (response: ServerResponse, status: number, body: object): void => {
  if (response.headersSent) response.end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
