import type { Envelope } from './envelope.ts';

export interface AccountOpened extends Envelope<'account-opened'> {
  readonly account: {
    readonly id: string;
    readonly owner?: string;
    readonly limit?: number;
    readonly active?: boolean;
    readonly tags?: readonly string[];
  };
}

export const accountOpenedExample: AccountOpened = {
  id: 'account-opened-1',
  type: 'account-opened',
  timestamp: 1_767_225_600_000,
  partitionKey: '00000000-0000-4000-8000-000000000001',
  tags: { source: 'example' },
  account: {
    id: '00000000-0000-4000-8000-000000000001',
    owner: 'owner',
    limit: 1,
    active: true,
    tags: ['tags'],
  },
};
