import type { Envelope } from './envelope.ts';

export interface OrderSubmitted extends Envelope<'order-submitted'> {
  readonly order: {
    readonly id: string;
    readonly restaurant?: string;
    readonly total?: number;
  };
}

export const orderSubmittedExample: OrderSubmitted = {
  id: 'order-submitted-1',
  type: 'order-submitted',
  timestamp: 1_767_225_600_000,
  partitionKey: '00000000-0000-4000-8000-000000000001',
  tags: { source: 'example' },
  order: {
    id: '00000000-0000-4000-8000-000000000001',
    restaurant: 'restaurant',
    total: 1,
  },
};
