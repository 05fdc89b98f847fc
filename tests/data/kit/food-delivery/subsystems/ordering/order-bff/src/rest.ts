import { Table } from '@keelson/stream/table';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import createApi, { type Request, type Response } from 'lambda-api';
import { Model, isCommand } from './model.ts';

const MAX_PAGE = 100;
const table = new Table<never>();
const api = createApi({ logger: false });

const model = (request: Request): Model => {
  const { authorizer } = request.requestContext as { authorizer?: { iam?: { userArn?: string }; jwt?: { claims?: { sub?: string } } } };
  return new Model(table, authorizer?.jwt?.claims?.sub ?? authorizer?.iam?.userArn ?? 'anonymous');
};

api.get('/tasks', async (request: Request, response: Response) => {
  const { limit = '25', cursor } = request.query;
  const count = Number(limit);
  if (!Number.isInteger(count) || count < 1 || count > MAX_PAGE) {
    return response.status(400).json({ message: `limit must be 1 to ${MAX_PAGE}` });
  }
  return response.status(200).json(await model(request).list(count, cursor));
});

api.get('/tasks/:id', async (request: Request, response: Response) => {
  const task = await model(request).get(request.params.id ?? '');
  return task ? response.status(200).json(task) : response.status(404).json({ message: 'Not found' });
});

api.put('/tasks/:id/:command', async (request: Request, response: Response) => {
  const { id = '', command = '' } = request.params;
  if (!isCommand(command)) return response.status(404).json({ message: 'No such command' });
  const body: unknown = request.body ?? {};
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return response.status(400).json({ message: 'The body must be a JSON object' });
  }
  return response.status(200).json(await model(request).command(id, command, body));
});

export const handle = (event: APIGatewayProxyEventV2, context: Context): Promise<unknown> => api.run(event, context);
