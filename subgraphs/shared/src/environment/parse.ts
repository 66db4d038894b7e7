import type { z } from 'zod';

export type EnvironmentSource = Readonly<Record<string, string | undefined>>;

/** The parsed environment; throws one error that names every variable that is wrong. An empty value is an absent one. */
export function parseEnvironment<S extends z.ZodType>(schema: S, source: EnvironmentSource): z.output<S> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, code, message }) => {
    const isMissing = code === 'invalid_type' && given[String(path[0])] === undefined;
    return `  ${path.join('.')}: ${isMissing ? 'is required' : message}`;
  });
  throw new Error(`the environment is not usable:\n${lines.join('\n')}`);
}
