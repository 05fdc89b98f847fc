export const entity = 'account';

/** Command, and the status it leads to. */
export const commands = [
  ['account-opened', 'opened'],
  ['credit-granted', 'credit-granted'],
] as const;

/** Status, the event that tells it, and the field of the entity in it. */
export const published = [
  ['opened', 'account-opened', 'account'],
  ['credit-granted', 'credit-granted', 'credit'],
] as const;

/** Consumed event, and the status it leads to. */
export const consumed = [
  ['advice-given', 'advice-given'],
] as const;
