import type { FormValues } from '../form/state.ts';
import { type SearchParameters, single } from '../http/parameters.ts';

/** What the address brings along for the fields of a form, at most a hundred characters each. */
export function prefilled(parameters: SearchParameters, fields: readonly string[]): FormValues {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = single(parameters, field);
      return value === undefined || value.length > 100 ? [] : [[field, value]];
    }),
  );
}
