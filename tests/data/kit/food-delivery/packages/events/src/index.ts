import { deliveryCompletedExample, type DeliveryCompleted } from './delivery-completed.ts';
import { orderCancelledExample, type OrderCancelled } from './order-cancelled.ts';
import { orderConfirmedExample, type OrderConfirmed } from './order-confirmed.ts';
import { orderSubmittedExample, type OrderSubmitted } from './order-submitted.ts';
import { paymentAuthorizedExample, type PaymentAuthorized } from './payment-authorized.ts';

export type { Cause, Envelope } from './envelope.ts';
export type { DeliveryCompleted };
export type { OrderCancelled };
export type { OrderConfirmed };
export type { OrderSubmitted };
export type { PaymentAuthorized };

/** Every event of the system by its type. */
export interface EventMap {
  'delivery-completed': DeliveryCompleted;
  'order-cancelled': OrderCancelled;
  'order-confirmed': OrderConfirmed;
  'order-submitted': OrderSubmitted;
  'payment-authorized': PaymentAuthorized;
}

export type EventType = keyof EventMap;
export type DomainEvent = EventMap[EventType];

/** One valid event of each type, for tests and for the load generator. */
export const examples: EventMap = {
  'delivery-completed': deliveryCompletedExample,
  'order-cancelled': orderCancelledExample,
  'order-confirmed': orderConfirmedExample,
  'order-submitted': orderSubmittedExample,
  'payment-authorized': paymentAuthorizedExample,
};
