export const entity = 'credit';

/** Consumed event, and the status it leads to. */
export const consumed = [
  ['credit-granted', 'granted'],
] as const;
