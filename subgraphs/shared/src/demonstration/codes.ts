import { checkDigitOf } from '../credit-code/credit-code.ts';

/** Organisation codes of the world begin so; no registry has issued a code with these letters. */
export const DEMONSTRATION_MARK = 'MXD';

/** GB 11714: weights of the eight characters of an organisation code. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
/** Registered with the market regulator (9), as an enterprise (1). */
const ENTERPRISE = '91';

/**
 * The credit code of the `number`th firm of a series (`A` agencies, `E` enterprises) registered in `county` (six
 * digits). Both check characters are right, so that every check accepts it.
 */
export function demonstrationCode(county: string, series: 'A' | 'E', number: number): string {
  const organisation = `${DEMONSTRATION_MARK}${series}${String(number).padStart(4, '0')}`;
  const first17 = `${ENTERPRISE}${county}${organisation}${organisationCheck(organisation)}`;
  const check = checkDigitOf(first17);
  if (check === undefined) throw new Error(`not the first 17 characters of a code: ${first17}`);
  return `${first17}${check}`;
}

function organisationCheck(first8: string): string {
  const total = ORGANISATION_WEIGHTS.reduce(
    (sum, weight, index) => sum + weight * Number.parseInt(first8.charAt(index), 36),
    0,
  );
  const rest = 11 - (total % 11);
  return rest === 10 ? 'X' : String(rest % 11);
}
