/**
 * Expected failures are values. A problem names what is wrong in words that a clerk understands, the field it
 * concerns, and the clause where one is at stake. A refusal carries every problem found, not the first.
 */
export interface Problem {
  /** Stable, upper snake case, such as `CREDIT_CODE_MALFORMED`. */
  readonly code: string;
  /** Chinese, one sentence. */
  readonly message: string;
  /** The same in English. */
  readonly messageEn: string;
  /** Path of the input field, such as `findings.2.clause`. */
  readonly field?: string;
  /** Clause id of the register, such as `J-A3-0a`. */
  readonly clause?: string;
  /** What a program needs of it beyond the words: who changed it meanwhile, when, which state it has now. */
  readonly facts?: Readonly<Record<string, string | number | null>>;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(
  problem: Problem,
  ...more: Problem[]
): { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] } {
  return { ok: false, problems: [problem, ...more] };
}

/** `value` when there is no problem, else a refusal with all of them. The value is computed only when it is wanted. */
export function unless<T>(problems: readonly Problem[], value: () => T): Outcome<T> {
  const [first, ...more] = problems;
  return first ? refused(first, ...more) : ok(value());
}
