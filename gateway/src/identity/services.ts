import type { Orm } from '@chengan/shared/database/database';
import type { Clock } from '@chengan/shared/time/clock';
import type { Logger } from 'pino';
import type { ReadToken } from './session/session-cookie.ts';

/** What the hub's own endpoints and hooks work with. */
export interface Services {
  readonly orm: Orm;
  readonly clock: Clock;
  readonly log: Logger;
  readonly siteOrigin: string;
  readonly readToken: ReadToken;
}
