import type { Orm } from '@chengan/shared/database/database';
import type { Clock } from '@chengan/shared/time/clock';
import type { Logger } from 'pino';
import type { Plugin } from './options.ts';

/** What the hub's own endpoints work with. */
export interface Services {
  readonly orm: Orm;
  readonly clock: Clock;
  readonly log: Logger;
  readonly siteOrigin: string;
}

/** What is added to better-auth beside the second factor. Few on purpose: each is a door. */
export function plugins(_services: Services): readonly Plugin[] {
  return [];
}
