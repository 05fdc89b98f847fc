import type { Envelope } from './envelope.ts';

export interface PaymentAuthorized extends Envelope<'payment-authorized'> {
  readonly payment: {
    readonly id: string;
    readonly amount?: number;
  };
}

export const paymentAuthorizedExample: PaymentAuthorized = {
  id: 'payment-authorized-1',
  type: 'payment-authorized',
  timestamp: 1_767_225_600_000,
  partitionKey: '00000000-0000-4000-8000-000000000001',
  tags: { source: 'example' },
  payment: {
    id: '00000000-0000-4000-8000-000000000001',
    amount: 1,
  },
};
