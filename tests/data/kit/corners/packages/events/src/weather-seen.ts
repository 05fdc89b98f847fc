import type { Envelope } from './envelope.ts';

export interface WeatherSeen extends Envelope<'weather-seen'> {
  readonly weather: {
    readonly id: string;
  };
}

export const weatherSeenExample: WeatherSeen = {
  id: 'weather-seen-1',
  type: 'weather-seen',
  timestamp: 1_767_225_600_000,
  partitionKey: '00000000-0000-4000-8000-000000000001',
  tags: { source: 'example' },
  weather: {
    id: '00000000-0000-4000-8000-000000000001',
  },
};
