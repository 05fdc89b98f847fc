export const entity = 'order';

/** Command, and the status it leads to. */
export const commands = [
  ['cancel-order', 'cancelled'],
  ['submit-order', 'submitted'],
] as const;

/** Status, the event that tells it, and the field of the entity in it. */
export const published = [
  ['cancelled', 'order-cancelled', 'order'],
  ['submitted', 'order-submitted', 'order'],
] as const;

/** Consumed event, and the status it leads to. */
export const consumed = [
  ['delivery-completed', 'delivery-completed'],
  ['order-confirmed', 'confirmed'],
] as const;
