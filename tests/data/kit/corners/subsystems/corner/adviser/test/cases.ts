import type { EventType } from '@keelson/events';

export interface Decision {
  readonly type: EventType;
  readonly field: string;
  readonly needs: readonly EventType[];
}

/** Everything the service collects. */
export const consumed = ['account-opened', 'credit-granted'] as const;

/** Higher-order events that need all of some events. */
export const decisions: readonly Decision[] = [
];

/** Higher-order events that follow from any one of some events. */
export const followers: readonly Decision[] = [
  { type: 'advice-given', field: 'advice', needs: ['account-opened', 'credit-granted'] },
];
