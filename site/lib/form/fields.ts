import { z } from 'zod';
import { parseDay } from '../format/day.ts';

/** Text that must be there, trimmed, of at most `max` characters. */
export const text = (max: number) => z.string().trim().min(1).max(max);

/** Text that may be missing: null then. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((value) => (value === '' ? null : value));

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z
  .string()
  .trim()
  .min(1)
  .refine((value) => value === '' || parseDay(value) !== null, { params: { code: 'DAY_MALFORMED' } });

/** An e-mail address. */
export const email = z
  .string()
  .trim()
  .min(1)
  .max(254)
  .refine((value) => value === '' || z.email().safeParse(value).success, {
    params: { code: 'EMAIL_MALFORMED' },
  });

/** One of a list of choices. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values);

/** One-time code of an authenticator: six digits, however grouped. */
export const oneTimeCode = z
  .string()
  .transform((value) => value.replace(/[\s-]/g, ''))
  .refine((value) => /^\d{6}$/.test(value), { params: { code: 'CODE_MALFORMED' } });

/** A box that is ticked or not. */
export const ticked = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes');
