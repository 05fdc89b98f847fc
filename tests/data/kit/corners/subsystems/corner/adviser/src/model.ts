import type { AccountOpened, AdviceGiven, CreditGranted } from '@keelson/events';
import type { AnyEvent, Correlation } from '@keelson/stream';

export type ConsumedEvent = AccountOpened | CreditGranted;

/** The events any one of which makes it so. */
export const ADVICE_GIVEN_NEEDS = ['account-opened', 'credit-granted'] as const;

export const isAdviceGiven = ({ event }: Correlation<ConsumedEvent>): readonly ConsumedEvent[] => [event];

/** One for each event it follows from, whose id makes its own. */
export const toAdviceGiven = (
  { event }: Correlation<ConsumedEvent>,
  _rule: unknown,
  template: AnyEvent,
): AdviceGiven => ({
  ...template,
  id: `${event.id}.advice-given`,
  type: 'advice-given',
  advice: { id: template.partitionKey },
});
