import { type Exact, ZERO, sum, toDecimalString, exact } from '@chengan/shared/number/decimal';

/** `10 − 5 = 5`; `max(0, 10 − 5 − 10) = 0` where the floor holds; `10` where nothing was taken. */
export function spellBucket(outOf: Exact, asked: readonly Exact[]): string {
  if (asked.length === 0) return toDecimalString(outOf);
  const plain = [outOf, ...asked].map(toDecimalString).join(' − ');
  const rest = outOf.sub(sum(asked));
  return rest.compare(ZERO) < 0 ? `max(0, ${plain}) = 0` : `${plain} ${equals(rest)}`;
}

/** `(5 + 10 + 10) ÷ 3 ≈ 8.3333`; one town's points stand as they are. */
export function spellMean(values: readonly Exact[], mean: Exact): string {
  if (values.length < 2) return toDecimalString(mean);
  return `(${values.map(toDecimalString).join(' + ')}) ÷ ${values.length} ${equals(mean)}`;
}

/** `50 + 5 + 10 + 10 + 10 + 10 = 95`. */
export function spellSum(values: readonly Exact[]): string {
  return `${values.map(toDecimalString).join(' + ')} ${equals(sum(values))}`;
}

/** `= 5`, or `≈ 8.3333` where the figure shown is rounded. */
function equals(value: Exact): string {
  const shown = toDecimalString(value);
  return `${exact(shown).equals(value) ? '=' : '≈'} ${shown}`;
}
