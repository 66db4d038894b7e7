import type { Problem } from '@chengan/shared/outcome/outcome';

/** The problem as a list of one when `wrong`, else none: for collecting every reason at once. */
export function problemIf(
  wrong: boolean,
  code: string,
  message: string,
  messageEn: string,
  field: string,
  clause?: string,
): Problem[] {
  return wrong ? [{ code, message, messageEn, field, ...(clause === undefined ? {} : { clause }) }] : [];
}
