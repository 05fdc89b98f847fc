import type { AdviceGiven } from '@keelson/events';
import { collect, evaluate, type Rule } from '@keelson/stream';
import { ADVICE_GIVEN_NEEDS, isAdviceGiven, toAdviceGiven, type ConsumedEvent } from './model.ts';

export const listenerRules: readonly Rule[] = [
  collect<ConsumedEvent>({
    id: 'collect',
    eventType: ['account-opened', 'credit-granted'],
  }),
];

export const triggerRules: readonly Rule[] = [
  evaluate<ConsumedEvent, AdviceGiven>({
    id: 'evaluate-advice-given',
    eventType: ADVICE_GIVEN_NEEDS,
    expression: isAdviceGiven,
    emit: toAdviceGiven,
  }),
];
