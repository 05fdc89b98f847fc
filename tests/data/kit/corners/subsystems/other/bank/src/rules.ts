import type { AdviceGiven } from '@keelson/events';
import { cdc, materialize, type Rule } from '@keelson/stream';
import { fromAdviceGiven, isFact, toEvent, toUpdateRequest } from './model.ts';

export const listenerRules: readonly Rule[] = [
  materialize<AdviceGiven>({
    id: 'materialize-advice-given',
    eventType: 'advice-given',
    toUpdateRequest: toUpdateRequest('advice-given', fromAdviceGiven),
  }),
];

export const triggerRules: readonly Rule[] = [
  cdc({
    id: 'publish',
    eventType: ['account-created', 'account-updated', 'account-undeleted'],
    filters: [isFact],
    toEvent,
  }),
];
