import type { OrderConfirmed } from '@keelson/events';
import { collect, correlate, evaluate, type Rule } from '@keelson/stream';
import { ORDER_CONFIRMED_NEEDS, isOrderConfirmed, toOrderConfirmed, type ConsumedEvent } from './model.ts';

export const listenerRules: readonly Rule[] = [
  collect<ConsumedEvent>({
    id: 'collect',
    eventType: ['order-submitted', 'payment-authorized'],
  }),
];

export const triggerRules: readonly Rule[] = [
  correlate<ConsumedEvent>({
    id: 'correlate-order-confirmed',
    eventType: ORDER_CONFIRMED_NEEDS,
    correlationKey: 'partitionKey',
    correlationKeySuffix: 'order-confirmed',
  }),
  evaluate<ConsumedEvent, OrderConfirmed>({
    id: 'evaluate-order-confirmed',
    eventType: ORDER_CONFIRMED_NEEDS,
    correlationKeySuffix: 'order-confirmed',
    compact: true,
    expression: isOrderConfirmed,
    emit: toOrderConfirmed,
  }),
];
