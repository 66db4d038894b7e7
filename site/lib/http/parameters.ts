import { parseDay } from '../format/day.ts';
import type { HubAnswer } from '../hub/problem.ts';

export type SearchParameters = Readonly<Record<string, string | string[] | undefined>>;

/** The one value of a query parameter: the first of several, trimmed; undefined when absent or empty. */
export function single(parameters: SearchParameters, name: string): string | undefined {
  const given = parameters[name];
  const value = (Array.isArray(given) ? given[0] : given)?.trim();
  return value === '' ? undefined : value;
}

/** The value when it is one of those known, else undefined: an unknown filter is no filter. */
export function known<Value extends string>(
  values: readonly Value[],
  given: string | undefined,
): Value | undefined {
  return values.find((value) => value === given);
}

/** The day that `?on=` asks for; absent is no day, and anything else that is no day of the calendar is refused. */
export function dayAsked(parameters: SearchParameters): HubAnswer<string | undefined> {
  const given = single(parameters, 'on');
  if (given === undefined || parseDay(given)) return { ok: true, value: given };
  return {
    ok: false,
    problems: [
      {
        code: 'DAY_MALFORMED',
        message: `日期应写作 2026-01-31 这样的年月日，收到的是“${given.slice(0, 30)}”。`,
        messageEn: `A day is written as 2026-01-31; this is “${given.slice(0, 30)}”.`,
        field: 'on',
      },
    ],
  };
}

/** The year of a path, of four figures; 0, which no record has, for anything else. */
export function yearAsked(given: string): number {
  return /^\d{4}$/.test(given) ? Number(given) : 0;
}
