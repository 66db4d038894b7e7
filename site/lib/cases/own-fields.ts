import { z } from 'zod';
import { parseDay } from '../format/day.ts';
import type { HubProblem } from '../hub/problem.ts';

/** A day that may be missing: null then. */
export const optionalDay = z
  .string()
  .trim()
  .transform((value) => (value === '' ? null : value))
  .refine((value) => value === null || parseDay(value) !== null, { params: { code: 'DAY_MALFORMED' } });

/** Any number of ticked boxes. */
export const ticks = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value));

/** Ids written one after the other, with whatever between them. */
export const idsTyped = z
  .string()
  .max(2_000)
  .transform((value) => value.split(/[\s,，、;；]+/).filter((id) => id !== ''));

/** One of a list, or nothing chosen yet: null then. */
export const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .literal('')
    .or(z.enum(values))
    .optional()
    .transform((value): Values[number] | null => (value === undefined || value === '' ? null : value));

/** The fields of a prior notice: both, or neither. */
export const priorNoticeFields = {
  'priorNotice.servedOn': optionalDay,
  'priorNotice.document': z.string().trim().max(200),
};

/** The prior notice of those fields; null where neither is filled in; what is missing where one is. */
export function priorNoticeTyped(servedOn: string | null, document: string) {
  const problems: HubProblem[] = [];
  const missing = (field: string): HubProblem => ({
    code: 'MISSING',
    message: '填写了告知记录的，日期和文书都要填写。',
    messageEn: 'A record of the prior notice takes both its day and its document.',
    field,
  });
  if (servedOn === null && document !== '') problems.push(missing('priorNotice.servedOn'));
  if (servedOn !== null && document === '') problems.push(missing('priorNotice.document'));
  const priorNotice = servedOn === null || document === '' ? null : { servedOn, document };
  return { priorNotice, problems };
}

/** The field of a form in which what the hub says of one of several things belongs: `basis.3` → `basis`. */
export function fieldOfForm(field: string): string {
  const [, list] = /^(basis|measures|subjects)\.\d+/.exec(field) ?? [];
  return list ?? (field === 'priorNotice' ? 'priorNotice.document' : field);
}

/** Problems of the hub, each at the field of the form that it belongs to. */
export function atFormFields<P extends { readonly field?: string | null | undefined }>(
  problems: readonly P[],
): P[] {
  return problems.map((one) => (one.field ? { ...one, field: fieldOfForm(one.field) } : one));
}

/** Reasons as the graph lists them, as problems of a form. */
export function asProblems(
  reasons: readonly {
    readonly code: string;
    readonly message: string;
    readonly messageEn: string;
    readonly field: string | null;
    readonly clause: string | null;
  }[],
): HubProblem[] {
  return reasons.map(({ code, message, messageEn, field, clause }) => ({
    code,
    message,
    messageEn,
    ...(field === null ? {} : { field }),
    ...(clause === null ? {} : { clause }),
  }));
}
