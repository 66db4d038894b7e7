import type { JWK } from 'jose';
import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ }).optional();
const database = z.url({ protocol: /^postgres(ql)?$/ });

/** Every variable that the hub reads. `.env.example` documents them; a test compares the two. */
export const environmentSchema = z
  .object({
    HUB_MODE: z.enum(['demonstration', 'development', 'production']).default('production'),
    HUB_PORT: z.coerce.number().int().min(1).max(65_535).default(4000),
    HUB_HOST: z.string().default('127.0.0.1'),
    SITE_ORIGIN: url,
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    DATABASE_URL: database,
    DATABASE_APP_URL: database.optional(),
    AGENCIES_DATABASE_URL: database.optional(),
    ENTERPRISES_DATABASE_URL: database.optional(),
    ENFORCEMENT_DATABASE_URL: database.optional(),
    DIRECTORY_DATABASE_URL: database.optional(),
    AGENCIES_URL: url,
    ENTERPRISES_URL: url,
    ENFORCEMENT_URL: url,
    DIRECTORY_URL: url,
    JOURNAL_SECRET: z.string().min(32).optional(),
    ACTOR_PUBLIC_KEY: z
      .string()
      .transform((text, context): JWK => {
        try {
          return JSON.parse(text) as JWK;
        } catch {
          context.addIssue({ code: 'custom', message: 'must be a JSON Web Key' });
          return z.NEVER;
        }
      })
      .optional(),
    DEMONSTRATION_DAY: z.iso.date().optional(),
  })
  .superRefine((env, context) => {
    const apart = [env.AGENCIES_URL, env.ENTERPRISES_URL, env.ENFORCEMENT_URL, env.DIRECTORY_URL].some(
      Boolean,
    );
    if (apart && !env.JOURNAL_SECRET) {
      context.addIssue({
        code: 'custom',
        path: ['JOURNAL_SECRET'],
        message: 'is required when a subgraph runs apart',
      });
    }
  });

export type Environment = z.output<typeof environmentSchema>;

/** The parsed environment; throws one error that names every variable that is wrong. An empty value is an absent one. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environmentSchema.safeParse(
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')),
  );
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The hub's environment is not usable:\n${lines.join('\n')}`);
}
