import type { Problem } from '../outcome/outcome.ts';

/**
 * NUL in any text of a field's arguments, however deep: the database can hold none, and would fail instead of refuse.
 * One TEXT_CONTROL_CHARACTER for each place.
 */
export function nulProblems(value: unknown, field = ''): Problem[] {
  if (typeof value === 'string') return value.includes('\u0000') ? [nul(field)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => nulProblems(inner, field ? `${field}.${key}` : key));
}

function nul(field: string): Problem {
  return {
    code: 'TEXT_CONTROL_CHARACTER',
    message: '内容含有控制字符（NUL），请删去。',
    messageEn: 'The text contains a control character (NUL); remove it.',
    field,
  };
}
