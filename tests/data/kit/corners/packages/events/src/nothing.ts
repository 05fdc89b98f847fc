import type { Envelope } from './envelope.ts';

export interface Nothing extends Envelope<'nothing'> {
  readonly nothing: {
    readonly id: string;
  };
}

export const nothingExample: Nothing = {
  id: 'nothing-1',
  type: 'nothing',
  timestamp: 1_767_225_600_000,
  partitionKey: '00000000-0000-4000-8000-000000000001',
  tags: { source: 'example' },
  nothing: {
    id: '00000000-0000-4000-8000-000000000001',
  },
};
