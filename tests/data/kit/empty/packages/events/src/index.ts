export type { Cause, Envelope } from './envelope.ts';

/** Every event of the system by its type. */
export interface EventMap {
}

export type EventType = keyof EventMap;
export type DomainEvent = EventMap[EventType];

/** One valid event of each type, for tests and for the load generator. */
export const examples: EventMap = {
};
