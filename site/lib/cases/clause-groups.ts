/** What a clause needs to be grouped by. */
export interface Articled {
  readonly clause: string;
  readonly article: string;
  readonly articleEn: string;
}

export interface ArticleGroup<Clause> {
  /** The article or part without the item: 附件3第一部分, 第十五条. */
  readonly article: string;
  readonly articleEn: string;
  readonly clauses: readonly Clause[];
}

/** The part of an act that an item stands in. */
function partOf({ article, articleEn }: Articled): { readonly zh: string; readonly en: string } {
  return { zh: article.replace(/第（.+）项$/, ''), en: articleEn.replace(/\s*\([^)]*\)$/, '') };
}

/** The clauses of each act in the parts of it that they stand in, in the order given. */
export function byArticle<Clause>(
  clauses: readonly Clause[],
  citation: (clause: Clause) => Articled & { readonly act: { readonly id: string } },
): readonly ArticleGroup<Clause>[] {
  const groups = new Map<string, { article: string; articleEn: string; clauses: Clause[] }>();
  for (const clause of clauses) {
    const cited = citation(clause);
    const { zh, en } = partOf(cited);
    const key = `${cited.act.id} ${zh}`;
    const group = groups.get(key) ?? { article: zh, articleEn: en, clauses: [] };
    group.clauses.push(clause);
    groups.set(key, group);
  }
  return [...groups.values()];
}
