import { type SearchParameters, single } from '../http/parameters.ts';
import type { CreditPreviewInput } from '../hub/generated/graphql.ts';

/** An item of annex 3 that points are taken for: J-A3-1-1 … J-A3-3-9. */
export const CREDIT_ITEM = /^J-A3-[123]-\d+$/;
/** More findings of one item than this are no trial but a mistake. */
const MOST = 30;

export interface CreditTrial {
  readonly input: CreditPreviewInput;
  /** What was typed and is no number of findings. */
  readonly unreadable: readonly string[];
}

/**
 * What is typed in the calculator, read from its address: for each item the findings of the city (`J-A3-2-1`) and of a
 * town (`town.J-A3-2-1`), all on one day. Each is a violation of its own.
 */
export function creditInputOf(
  parameters: SearchParameters,
  items: readonly string[],
  today: string,
): CreditTrial | undefined {
  const names = items.flatMap((item) => [item, `town.${item}`]);
  const given = names.flatMap((name) => {
    const value = single(parameters, name);
    return value === undefined ? [] : [{ name, value }];
  });
  if (given.length === 0 && single(parameters, 'on') === undefined) return undefined;
  const on = single(parameters, 'on') ?? today;
  const town = single(parameters, 'town') ?? '';
  const readable = given.filter(({ value }) => /^\d{1,2}$/.test(value) && Number(value) <= MOST);
  const findings = readable.flatMap(({ name, value }) => {
    const ofTown = name.startsWith('town.');
    const clause = ofTown ? name.slice(5) : name;
    return Array.from({ length: Number(value) }, (_, index) => ({
      clause,
      occurredOn: on,
      scorer: ofTown ? town : 'CITY',
      violation: `${name}-${index}`,
    }));
  });
  return {
    input: { cycle: Number(on.slice(0, 4)), findings },
    unreadable: given.filter((one) => !readable.includes(one)).map(({ name }) => name),
  };
}
