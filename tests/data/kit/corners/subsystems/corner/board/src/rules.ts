import type { AccountOpened, WeatherSeen } from '@keelson/events';
import { materialize, type Rule } from '@keelson/stream';
import { fromAccountOpened, fromWeatherSeen, toUpdateRequest } from './model.ts';

export const listenerRules: readonly Rule[] = [
  materialize<AccountOpened>({
    id: 'materialize-account-opened',
    eventType: 'account-opened',
    toUpdateRequest: toUpdateRequest('opened', fromAccountOpened),
  }),
  materialize<WeatherSeen>({
    id: 'materialize-weather-seen',
    eventType: 'weather-seen',
    toUpdateRequest: toUpdateRequest('weather-seen', fromWeatherSeen),
  }),
];

