export const entity = 'delivery';

/** Command, and the status it leads to. */
export const commands = [
  ['complete-delivery', 'completed'],
] as const;

/** Status, the event that tells it, and the field of the entity in it. */
export const published = [
  ['completed', 'delivery-completed', 'delivery'],
] as const;

/** Consumed event, and the status it leads to. */
export const consumed = [
  ['order-confirmed', 'order-confirmed'],
] as const;
