import { z } from 'zod';
import { type EnvironmentSource, parseEnvironment } from '../../subgraphs/shared/src/environment/parse.ts';
import { databaseUrl, mode, port } from '../../subgraphs/shared/src/environment/variables.ts';

export const startSchema = z.object({
  HUB_MODE: mode.default('demonstration'),
  HUB_PORT: port.default(4000),
  SITE_PORT: port.default(3000),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_APP_URL: databaseUrl.optional(),
  DEMONSTRATION_DAY: z.iso.date().optional(),
});

export type StartEnvironment = z.output<typeof startSchema>;

/** What `npm start` reads. */
export function readStartEnvironment(source: EnvironmentSource): StartEnvironment {
  return parseEnvironment(startSchema, source);
}
