import { trigger } from '@keelson/stream';
import { triggerRules } from './rules.ts';

export const handle = trigger(triggerRules, { expired: true });
