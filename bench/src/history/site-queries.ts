import * as documents from '../../../site/lib/hub/generated/graphql.ts';

/** The queries that the site sends, by name, with their fragments. */
export function siteQueries(): ReadonlyMap<string, string> {
  const texts = Object.values(documents).map(String);
  return new Map(
    texts.flatMap((text) => {
      const name = /^\s*query (\w+)/.exec(text)?.[1];
      return name === undefined ? [] : [[name, text] as const];
    }),
  );
}
