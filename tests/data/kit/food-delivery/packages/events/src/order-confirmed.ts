import type { Envelope } from './envelope.ts';

export interface OrderConfirmed extends Envelope<'order-confirmed'> {
  readonly order: {
    readonly id: string;
    readonly restaurant?: string;
    readonly total?: number;
  };
}

export const orderConfirmedExample: OrderConfirmed = {
  id: 'order-confirmed-1',
  type: 'order-confirmed',
  timestamp: 1_767_225_600_000,
  partitionKey: '00000000-0000-4000-8000-000000000001',
  tags: { source: 'example' },
  order: {
    id: '00000000-0000-4000-8000-000000000001',
    restaurant: 'restaurant',
    total: 1,
  },
};
