import type { DeliveryCompleted, OrderConfirmed } from '@keelson/events';
import { cdc, materialize, type Rule } from '@keelson/stream';
import { fromDeliveryCompleted, fromOrderConfirmed, isFact, toEvent, toUpdateRequest } from './model.ts';

export const listenerRules: readonly Rule[] = [
  materialize<DeliveryCompleted>({
    id: 'materialize-delivery-completed',
    eventType: 'delivery-completed',
    toUpdateRequest: toUpdateRequest('delivery-completed', fromDeliveryCompleted),
  }),
  materialize<OrderConfirmed>({
    id: 'materialize-order-confirmed',
    eventType: 'order-confirmed',
    toUpdateRequest: toUpdateRequest('confirmed', fromOrderConfirmed),
  }),
];

export const triggerRules: readonly Rule[] = [
  cdc({
    id: 'publish',
    eventType: ['order-created', 'order-updated', 'order-undeleted'],
    filters: [isFact],
    toEvent,
  }),
];
