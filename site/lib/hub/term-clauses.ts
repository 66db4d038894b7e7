import { TERM_ACTS } from '../glossary/terms.ts';
import type { HubProblem } from './problem.ts';
import { actInFull } from './regulation.ts';

interface TermClause {
  readonly article: string;
  readonly articleEn: string | null | undefined;
  readonly act: { readonly title: string; readonly titleEn: string | null | undefined };
}

export type TermClauses = ReadonlyMap<string, TermClause>;

export interface TermSources {
  /** The hub's day; undefined when no act could be read. */
  readonly today: string | undefined;
  readonly clauses: TermClauses;
  readonly problems: readonly HubProblem[];
}

/**
 * Articles and acts of the clauses that the glossary cites, by clause id. An act that cannot be read leaves its problem:
 * the words of the glossary do not depend on it.
 */
export async function termSources(): Promise<TermSources> {
  const answers = await Promise.all(TERM_ACTS.map((id) => actInFull(id)));
  const acts = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  return {
    today: acts[0]?.today,
    clauses: new Map(
      acts.flatMap(({ value: act }) => act.clauses.map((clause) => [clause.clause, { ...clause, act }])),
    ),
    problems: answers.flatMap((answer) => (answer.ok ? [] : answer.problems)),
  };
}
