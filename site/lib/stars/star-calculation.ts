import { type SearchParameters, single } from '../http/parameters.ts';
import type { StarPreviewInput } from '../hub/generated/graphql.ts';
import type { StarTable } from '../hub/calculators.ts';

/** The three groups of the survey, as the address names them. */
export const GROUPS = ['county', 'town', 'enterprises'] as const;

/** What is typed in the calculator, read from its address: one parameter for each rule that counts. */
export function starInputOf(
  parameters: SearchParameters,
  table: StarTable,
  cycle: number,
): StarPreviewInput | undefined {
  const counted = (rule: string) => {
    const given = single(parameters, rule);
    return given === undefined || given === '0' ? undefined : given;
  };
  const whole = (rule: string) => {
    const given = Number(counted(rule));
    return Number.isInteger(given) && given > 0 ? given : undefined;
  };
  const asked = Object.keys(parameters).some((name) => name.startsWith('S-') || name === 'county');
  if (!asked) return undefined;
  const rules = table.items.filter(({ section }) => section !== 'BONUS').flatMap(({ lines }) => lines);
  return {
    cycle,
    deductions: rules.flatMap(({ rule }) => {
      const count = counted(rule);
      return count === undefined ? [] : [{ rule, count: decimal(count) }];
    }),
    satisfaction: Object.fromEntries(
      GROUPS.flatMap((group) => {
        const given = single(parameters, group);
        return given === undefined ? [] : [[group, decimal(given)]];
      }),
    ),
    bonus: {
      rank: whole('S-A20-1') ?? null,
      districtAwards: whole('S-A20-2-DISTRICT') ?? 0,
      cityAwards: whole('S-A20-2-CITY') ?? 0,
      advancedTechnology: counted('S-A20-3') !== undefined,
      innovation: counted('S-A20-4') !== undefined,
      modelClient: counted('S-A20-5') !== undefined,
    },
    vetoes: table.vetoes.filter(({ rule }) => counted(rule) !== undefined).map(({ rule }) => rule),
  };
}

/** What is no number is told as a count that the hub refuses in words. */
function decimal(given: string): string {
  return /^-?\d{1,6}(\.\d{1,4})?$/.test(given) ? given : '-1';
}
