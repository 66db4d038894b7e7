import type { ClauseId } from '../norm.ts';

/** What kind of thing carries a clause out. `text`: nothing to compute, the words on the clause page are all it asks. */
export type ImplementedBy = 'rule' | 'entity' | 'workflow' | 'page' | 'text';

export interface Implementation {
  readonly by: ImplementedBy;
  /** Folder or file from the root of the repository. */
  readonly where: string;
}

/** What is missing, in words that go on the clause page. */
export interface Gap {
  readonly zh: string;
  readonly en: string;
}

/** How far the hub carries a clause out. Kept apart from the text of the law, which does not change with the code. */
export type Coverage =
  | { readonly state: 'done'; readonly by: readonly [Implementation, ...Implementation[]] }
  | {
      readonly state: 'partly';
      readonly by: readonly [Implementation, ...Implementation[]];
      readonly missing: Gap;
    }
  | { readonly state: 'open'; readonly missing: Gap };

/** The coverage of an act, or a part of it, by clause. */
export type CoverageByClause = Readonly<Record<ClauseId, Coverage>>;

export function done(first: Implementation, ...more: Implementation[]): Coverage {
  return { state: 'done', by: [first, ...more] };
}

export function partly(missing: Gap, first: Implementation, ...more: Implementation[]): Coverage {
  return { state: 'partly', by: [first, ...more], missing };
}

export function open(missing: Gap): Coverage {
  return { state: 'open', missing };
}

/** The same coverage for several clauses. */
export function each(clauses: readonly ClauseId[], coverage: Coverage): CoverageByClause {
  return Object.fromEntries(clauses.map((clause) => [clause, coverage]));
}

/** `prefix` followed by 1 to `count`: `numbered('J-A3-2-', 8)` is J-A3-2-1 to J-A3-2-8. */
export function numbered(prefix: string, count: number): readonly ClauseId[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}
