import { objectionTerm } from '@chengan/shared/due/objection-term';
import type { GraphContext } from '@chengan/shared/graph/context';
import type { OpenToObjection } from './credit-ladder.graphql.ts';
import { objectableFindings } from './objectable.store.ts';

/** What an agency may object to today of the findings of a cycle, each with its last day. */
export async function openToObjection(
  { em, today }: GraphContext,
  agency: string,
  cycle: number,
): Promise<OpenToObjection[]> {
  return (await objectableFindings(em, agency, cycle)).flatMap(({ finding, clause, confirmedOn }) => {
    const { dueOn, counted } = objectionTerm(confirmedOn, clause);
    return dueOn !== null && today <= dueOn
      ? [{ finding, until: dueOn, counted: counted.zh, countedEn: counted.en }]
      : [];
  });
}
