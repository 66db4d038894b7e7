import type { Outcome, Problem } from '@chengan/shared/outcome/outcome';

/** What came of a deed that was done to agencies one by one. */
export interface EachResult {
  /** Credit codes of those it was done to. */
  readonly done: readonly string[];
  readonly refused: readonly { readonly agency: string; readonly problems: readonly Problem[] }[];
}

/** More are not taken in one request; the next request takes the rest. */
const MOST_AT_ONCE = 200;

/** Does `deed` to one agency after the other, each for itself: what is refused to one keeps no other. */
export async function eachOf(
  agencies: readonly string[],
  deed: (agency: string) => Promise<Outcome<unknown>>,
): Promise<EachResult> {
  const done: string[] = [];
  const refused: { agency: string; problems: readonly Problem[] }[] = [];
  for (const agency of agencies.slice(0, MOST_AT_ONCE)) {
    const outcome = await deed(agency);
    if (outcome.ok) done.push(agency);
    else refused.push({ agency, problems: outcome.problems });
  }
  return { done, refused };
}
