import type { OrderConfirmed } from '@keelson/events';
import { cdc, materialize, type Rule } from '@keelson/stream';
import { fromOrderConfirmed, isFact, toEvent, toUpdateRequest } from './model.ts';

export const listenerRules: readonly Rule[] = [
  materialize<OrderConfirmed>({
    id: 'materialize-order-confirmed',
    eventType: 'order-confirmed',
    toUpdateRequest: toUpdateRequest('order-confirmed', fromOrderConfirmed),
  }),
];

export const triggerRules: readonly Rule[] = [
  cdc({
    id: 'publish',
    eventType: ['delivery-created', 'delivery-updated', 'delivery-undeleted'],
    filters: [isFact],
    toEvent,
  }),
];
