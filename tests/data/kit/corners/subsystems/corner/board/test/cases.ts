export const entity = 'account';

/** Consumed event, and the status it leads to. */
export const consumed = [
  ['account-opened', 'opened'],
  ['weather-seen', 'weather-seen'],
] as const;
