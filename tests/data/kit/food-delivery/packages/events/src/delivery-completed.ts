import type { Envelope } from './envelope.ts';

export interface DeliveryCompleted extends Envelope<'delivery-completed'> {
  readonly delivery: {
    readonly id: string;
    readonly courier?: string;
  };
}

export const deliveryCompletedExample: DeliveryCompleted = {
  id: 'delivery-completed-1',
  type: 'delivery-completed',
  timestamp: 1_767_225_600_000,
  partitionKey: '00000000-0000-4000-8000-000000000001',
  tags: { source: 'example' },
  delivery: {
    id: '00000000-0000-4000-8000-000000000001',
    courier: 'courier',
  },
};
