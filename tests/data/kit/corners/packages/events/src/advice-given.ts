import type { Envelope } from './envelope.ts';

export interface AdviceGiven extends Envelope<'advice-given'> {
  readonly advice: {
    readonly id: string;
    readonly text?: string;
  };
}

export const adviceGivenExample: AdviceGiven = {
  id: 'advice-given-1',
  type: 'advice-given',
  timestamp: 1_767_225_600_000,
  partitionKey: '00000000-0000-4000-8000-000000000001',
  tags: { source: 'example' },
  advice: {
    id: '00000000-0000-4000-8000-000000000001',
    text: 'text',
  },
};
