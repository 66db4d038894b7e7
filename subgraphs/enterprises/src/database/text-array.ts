/** `values` as a literal for a parameter of type text[]; the ORM would spread a list over the statement. */
export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
