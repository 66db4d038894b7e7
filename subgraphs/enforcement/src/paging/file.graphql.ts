import type { GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { observerOf, refuseIfAny } from '../official/official.graphql.ts';
import { territoryProblems } from '../official/territory.ts';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';

/** How a file is read, whose it is, and what is said when there is none. */
export interface FileReader<T> {
  readonly read: (id: string) => Promise<T | undefined>;
  readonly authorityOf: (file: T) => string;
  readonly missing: Problem;
}

/**
 * The file of that id, for whoever looks into cases of its territory. Throws UNAUTHENTICATED or FORBIDDEN for anybody
 * else, ID_MALFORMED, or what is missing.
 */
export async function fileOfTerritory<T>(
  context: GraphContext,
  id: string,
  { read, authorityOf, missing }: FileReader<T>,
): Promise<T> {
  const observer = observerOf(context);
  if (!isUuid(id)) throw problemError([malformedId('id')]);
  const found = await read(id);
  if (!found) throw problemError([missing]);
  refuseIfAny(territoryProblems(observer, authorityOf(found)));
  return found;
}
