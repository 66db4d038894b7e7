import Fraction from 'fraction.js';

/** An exact rational number: scores are added and averaged without rounding; only display rounds. */
export type Exact = Fraction;

const PLACES = 4;

/** `input` as an exact number. Takes integers, decimal strings and numbers as written (0.1 is one tenth). */
export function exact(input: string | number | Exact): Exact {
  return new Fraction(input);
}

export const ZERO: Exact = new Fraction(0);

export function sum(of: readonly Exact[]): Exact {
  return of.reduce((total, one) => total.add(one), ZERO);
}

/** The mean; undefined for an empty list, because nobody's mean is not zero. */
export function mean(of: readonly Exact[]): Exact | undefined {
  return of.length === 0 ? undefined : sum(of).div(of.length);
}

export function atMost(value: Exact, cap: Exact): Exact {
  return value.compare(cap) > 0 ? cap : value;
}

/**
 * A decimal string without trailing zeros. A value that has no finite decimal form within four places is rounded
 * half away from zero there; decisions never use this string.
 */
export function toDecimalString(value: Exact): string {
  const rounded = value.round(PLACES);
  const text = rounded.toString(PLACES);
  return text;
}
