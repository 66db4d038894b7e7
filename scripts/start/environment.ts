import { z } from 'zod';

const port = (preset: number) => z.coerce.number().int().min(1).max(65_535).default(preset);

const schema = z.object({
  HUB_MODE: z.enum(['demonstration', 'development', 'production']).default('demonstration'),
  HUB_PORT: port(4000),
  SITE_PORT: port(3000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DEMONSTRATION_DAY: z.iso.date().optional(),
});

export type StartEnvironment = z.output<typeof schema>;

/** What `npm start` reads; throws one error that names every variable that is wrong. An empty value is an absent one. */
export function readStartEnvironment(source: NodeJS.ProcessEnv): StartEnvironment {
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')),
  );
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`the environment is not usable:\n${lines.join('\n')}`);
}
