/**
 * `values` as one PostgreSQL array parameter, for `= any(?::text[])` and `unnest(?::text[])`. Handed in as a JavaScript
 * array, `execute` would spread it into several parameters.
 */
export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
}
