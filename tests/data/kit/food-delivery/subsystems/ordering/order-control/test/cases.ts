import type { EventType } from '@keelson/events';

export interface Decision {
  readonly type: EventType;
  readonly field: string;
  readonly needs: readonly EventType[];
}

/** Everything the service collects. */
export const consumed = ['order-submitted', 'payment-authorized'] as const;

/** Higher-order events that need all of some events. */
export const decisions: readonly Decision[] = [
  { type: 'order-confirmed', field: 'order', needs: ['order-submitted', 'payment-authorized'] },
];

/** Higher-order events that follow from any one of some events. */
export const followers: readonly Decision[] = [
];
