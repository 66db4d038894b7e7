import { z } from 'zod';
import { day } from '../form/fields.ts';

/** Any of a group of boxes: none, one or several. */
export const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value));

/** A day that may be left out: null then. */
export const optionalDay = z
  .literal('')
  .transform(() => null)
  .or(day)
  .optional()
  .transform((value) => value ?? null);

/** The filing that this one amends; null for a new one. */
export const amends = z
  .string()
  .trim()
  .max(64)
  .optional()
  .transform((value) => (value ? value : null));

/** Files of a form: what was not chosen is left to `sendAttachments`. */
export const files = z.unknown().transform((value): unknown[] => (Array.isArray(value) ? value : [value]));
