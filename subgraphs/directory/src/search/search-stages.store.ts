import type { Condition } from './condition.store.ts';
import { initialsPattern, pinyinPattern } from './reading-pattern.ts';
import type { SearchText } from './search-text.ts';
import { initialsTokens, insideTokens, prefixTokens, spellingTokens, type Token } from './tokens.ts';

/** How a hit was found, best first. */
export type MatchedBy =
  'CODE' | 'CODE_PREFIX' | 'NAME_PREFIX' | 'NAME_PART' | 'PINYIN' | 'INITIALS' | 'NEAR_MISS';

/** One way of finding: every hit belongs to the first stage whose condition it meets. */
export interface Stage {
  readonly rank: number;
  readonly matchedBy: MatchedBy;
  /** Hits are in the order of this column. */
  readonly sort: 'code' | 'normal' | 'brand';
  readonly holds: Condition;
  /** An index range on `sort` serves the condition. */
  readonly isRange: boolean;
  /** Alternatives of tokens: a hit has all tokens of one of them. */
  readonly tokens: readonly (readonly Token[])[];
}

/** The stages for a text, best first. */
export function stagesOf(text: SearchText): Stage[] {
  const prefix = [prefixTokens(text.normal)];
  const inside = [insideTokens(text.normal)];
  const { code, spellings, initials } = text;
  const stages: Omit<Stage, 'rank'>[] = [];
  const on = (sql: string, ...params: unknown[]): Condition => ({ sql, params });
  if (code !== undefined) {
    stages.push(
      { matchedBy: 'CODE', sort: 'code', isRange: true, tokens: [[]], holds: on('code = ?', code) },
      {
        matchedBy: 'CODE_PREFIX',
        sort: 'code',
        isRange: true,
        tokens: [[]],
        holds: on('code like ?', `${code}%`),
      },
    );
  }
  stages.push(
    {
      matchedBy: 'NAME_PREFIX',
      sort: 'normal',
      isRange: true,
      tokens: prefix,
      holds: on('normal like ?', `${text.normal}%`),
    },
    {
      matchedBy: 'NAME_PART',
      sort: 'brand',
      isRange: true,
      tokens: inside,
      holds: on('brand like ?', `${text.normal}%`),
    },
    {
      matchedBy: 'NAME_PART',
      sort: 'normal',
      isRange: false,
      tokens: text.parts.length === 1 ? inside : anywhere(text.parts),
      holds: on(text.parts.map(() => 'names like ?').join(' and '), ...text.parts.map((part) => `%${part}%`)),
    },
  );
  if (spellings.length > 0) {
    stages.push(reading('PINYIN', pinyinPattern(spellings), spellings.map(spellingTokens)));
  }
  if (initials !== undefined) {
    stages.push(reading('INITIALS', initialsPattern(initials), [initialsTokens(initials)]));
  }
  return stages.map((stage, index) => ({ ...stage, rank: index + 1 }));
}

/** Each word may begin the name or stand further inside; at most one begins it. */
function anywhere(parts: readonly string[]): Token[][] {
  const inside = parts.map(insideTokens);
  const begun = parts.map((part, index) =>
    inside.map((tokens, other) => (other === index ? prefixTokens(part) : tokens)).flat(),
  );
  return [inside.flat(), ...begun];
}

function reading(matchedBy: MatchedBy, pattern: string, tokens: Stage['tokens']): Omit<Stage, 'rank'> {
  return {
    matchedBy,
    sort: 'normal',
    isRange: false,
    tokens,
    holds: { sql: 'readings ~ ?', params: [pattern] },
  };
}
