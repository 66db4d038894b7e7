/** SQL that gives a timestamptz as an ISO instant in UTC, to the millisecond. */
export function isoInstant(expression: string): string {
  return `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
