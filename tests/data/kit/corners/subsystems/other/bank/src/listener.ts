import { listener } from '@keelson/stream';
import { listenerRules } from './rules.ts';

export const handle = listener(listenerRules);
