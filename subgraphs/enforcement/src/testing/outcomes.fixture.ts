import type { Outcome } from '@chengan/shared/outcome/outcome';

/** The value of an outcome that the test expects; throws with the codes of a refusal. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problems.map((one) => one.code).join(', '));
  return outcome.value;
}

/** The codes of a refusal; empty for a value. */
export function codesOf<T>(outcome: Outcome<T>): string[] {
  return outcome.ok ? [] : outcome.problems.map((one) => one.code);
}
