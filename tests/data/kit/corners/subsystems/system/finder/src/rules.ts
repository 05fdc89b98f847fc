import type { CreditGranted } from '@keelson/events';
import { materialize, type Rule } from '@keelson/stream';
import { fromCreditGranted, toUpdateRequest } from './model.ts';

export const listenerRules: readonly Rule[] = [
  materialize<CreditGranted>({
    id: 'materialize-credit-granted',
    eventType: 'credit-granted',
    toUpdateRequest: toUpdateRequest('granted', fromCreditGranted),
  }),
];

