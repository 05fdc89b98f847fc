import { accountOpenedExample, type AccountOpened } from './account-opened.ts';
import { adviceGivenExample, type AdviceGiven } from './advice-given.ts';
import { creditGrantedExample, type CreditGranted } from './credit-granted.ts';
import { nothingExample, type Nothing } from './nothing.ts';
import { weatherSeenExample, type WeatherSeen } from './weather-seen.ts';

export type { Cause, Envelope } from './envelope.ts';
export type { AccountOpened };
export type { AdviceGiven };
export type { CreditGranted };
export type { Nothing };
export type { WeatherSeen };

/** Every event of the system by its type. */
export interface EventMap {
  'account-opened': AccountOpened;
  'advice-given': AdviceGiven;
  'credit-granted': CreditGranted;
  'nothing': Nothing;
  'weather-seen': WeatherSeen;
}

export type EventType = keyof EventMap;
export type DomainEvent = EventMap[EventType];

/** One valid event of each type, for tests and for the load generator. */
export const examples: EventMap = {
  'account-opened': accountOpenedExample,
  'advice-given': adviceGivenExample,
  'credit-granted': creditGrantedExample,
  'nothing': nothingExample,
  'weather-seen': weatherSeenExample,
};
