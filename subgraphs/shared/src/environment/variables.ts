import type { JWK } from 'jose';
import { z } from 'zod';

/** Variables that several programs of the hub read; each has one meaning and one check. */
export const httpUrl = z.url({ protocol: /^https?$/ });
export const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ });
export const port = z.coerce.number().int().min(1).max(65_535);
export const mode = z.enum(['demonstration', 'development', 'production']);
export const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']);
export const journalSecret = z.string().min(32);
export const personHashKey = z.string().min(32, 'must have at least 32 characters');

export const jsonWebKey = z.string().transform((text, context): JWK => {
  try {
    return JSON.parse(text) as JWK;
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a JSON Web Key' });
    return z.NEVER;
  }
});
