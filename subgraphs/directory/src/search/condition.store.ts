/** A piece of SQL with the values of its question marks. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

export function joined(conditions: readonly Condition[], separator: ' and ' | ' union all '): Condition {
  return {
    sql: conditions.map(({ sql }) => sql).join(separator),
    params: conditions.flatMap(({ params }) => params),
  };
}
