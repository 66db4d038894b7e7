import { type Exact, ZERO, exact, sum, toDecimalString } from '@chengan/shared/number/decimal';

/** One operand as it is shown, such as `0.5 × 3`, and its value. */
export interface Term {
  readonly text: string;
  readonly value: Exact;
}

/** A figure that is its own text. */
export function term(value: Exact): Term {
  return { text: toDecimalString(value), value };
}

/** `10 − 5 = 5`; `max(0, 10 − 5 − 10) = 0` where the floor holds; `10` where nothing was taken. */
export function spellRest(whole: Exact, taken: readonly Term[]): string {
  if (taken.length === 0) return toDecimalString(whole);
  const plain = [term(whole), ...taken].map(({ text }) => text).join(' − ');
  const rest = whole.sub(sum(taken.map(({ value }) => value)));
  return rest.compare(ZERO) < 0 ? `max(0, ${plain}) = 0` : `${plain} ${equals(rest)}`;
}

/** `(5 + 10 + 10) ÷ 3 ≈ 8.3333`; a single figure stands as it is, and so does `mean` when there is none. */
export function spellMean(values: readonly Exact[], mean: Exact): string {
  if (values.length < 2) return toDecimalString(mean);
  return `(${values.map(toDecimalString).join(' + ')}) ÷ ${values.length} ${equals(mean)}`;
}

/** `50 + 5 + 10 + 10 + 10 + 10 = 95`. */
export function spellSum(values: readonly Exact[]): string {
  return `${values.map(toDecimalString).join(' + ')} ${equals(sum(values))}`;
}

/** `5 + 2 = 7`; `min(10, 5 + 2 + 3 + 2) = 10` where the cap holds; `0` for nothing. */
export function spellCapped(cap: Exact, values: readonly Exact[]): string {
  if (values.length === 0) return '0';
  const plain = values.map(toDecimalString).join(' + ');
  if (sum(values).compare(cap) > 0) return `min(${toDecimalString(cap)}, ${plain}) = ${toDecimalString(cap)}`;
  return values.length === 1 ? plain : `${plain} ${equals(sum(values))}`;
}

/** `= 5`, or `≈ 8.3333` where the figure shown is rounded. */
function equals(value: Exact): string {
  const shown = toDecimalString(value);
  return `${exact(shown).equals(value) ? '=' : '≈'} ${shown}`;
}
