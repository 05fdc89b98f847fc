import { Table } from '@keelson/stream/table';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import createApi, { type Request, type Response } from 'lambda-api';
import { Model } from './model.ts';

const MAX_PAGE = 100;
const table = new Table<never>();
const api = createApi({ logger: false });

const model = new Model(table);

api.get('/tasks', async (request: Request, response: Response) => {
  const { limit = '25', cursor } = request.query;
  const count = Number(limit);
  if (!Number.isInteger(count) || count < 1 || count > MAX_PAGE) {
    return response.status(400).json({ message: `limit must be 1 to ${MAX_PAGE}` });
  }
  return response.status(200).json(await model.list(count, cursor));
});

api.get('/tasks/:id', async (request: Request, response: Response) => {
  const task = await model.get(request.params.id ?? '');
  return task ? response.status(200).json(task) : response.status(404).json({ message: 'Not found' });
});

export const handle = (event: APIGatewayProxyEventV2, context: Context): Promise<unknown> => api.run(event, context);
