import type { Envelope } from './envelope.ts';

export interface CreditGranted extends Envelope<'credit-granted'> {
  readonly credit: {
    readonly id: string;
    readonly limit?: string;
  };
}

export const creditGrantedExample: CreditGranted = {
  id: 'credit-granted-1',
  type: 'credit-granted',
  timestamp: 1_767_225_600_000,
  partitionKey: '00000000-0000-4000-8000-000000000001',
  tags: { source: 'example' },
  credit: {
    id: '00000000-0000-4000-8000-000000000001',
    limit: 'limit',
  },
};
