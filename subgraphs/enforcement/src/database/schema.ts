/** The PostgreSQL schema that the enforcement subgraph owns, and its name among the subgraphs. */
export const SCHEMA = 'enforcement';

export const SUBJECT_KINDS = ['AGENCY', 'ENTERPRISE', 'EXPERT'] as const;

/** `column in ('A', 'B')`, for a check constraint over a closed list of words. */
export function oneOf(column: string, words: readonly string[]): string {
  return `check (${column} in (${words.map((word) => `'${word}'`).join(', ')}))`;
}
