import type { OrderConfirmed, OrderSubmitted, PaymentAuthorized } from '@keelson/events';
import { allOf, type AnyEvent, type Correlation } from '@keelson/stream';

export type ConsumedEvent = OrderSubmitted | PaymentAuthorized;

/** The events that together make it so, in whatever order they arrive. */
export const ORDER_CONFIRMED_NEEDS = ['order-submitted', 'payment-authorized'] as const;

export const isOrderConfirmed = ({ correlated }: Correlation<ConsumedEvent>): readonly ConsumedEvent[] =>
  allOf(correlated, ORDER_CONFIRMED_NEEDS);

/** The same correlation key gives the same id: evaluated twice, it is still one fact. */
export const toOrderConfirmed = (
  { triggers = [] }: Correlation<ConsumedEvent>,
  _rule: unknown,
  template: AnyEvent,
): OrderConfirmed => {
  const sources = triggers.map((cause) => ('order' in cause ? cause.order : {}));
  return {
    ...template,
    id: `${template.partitionKey}.order-confirmed`,
    type: 'order-confirmed',
    order: Object.assign({}, ...sources, { id: template.partitionKey }) as OrderConfirmed['order'],
  };
};
