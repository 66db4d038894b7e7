import type { ActWithClauses, ContainedMeasure, ViolationClause } from '../hub/case-rules.ts';

/** The acts that a decision of an authority stands on: those that know its violations or its measures, in their order. */
export function citableActs(
  acts: readonly ActWithClauses[],
  violations: readonly ViolationClause[],
  measures: readonly ContainedMeasure[],
): readonly ActWithClauses[] {
  const known = new Set([
    ...violations.map(({ clause }) => clause.act.id),
    ...measures.flatMap(({ clauses }) => clauses.map(({ act }) => act.id)),
  ]);
  return acts.filter(({ id }) => known.has(id));
}
