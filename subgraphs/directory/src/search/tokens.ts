import { characters } from './normal-name.ts';
import type { Unit } from './readings.ts';
import type { Spelling } from './syllables.ts';

/**
 * What names are found by, as 32-bit numbers: a third of the size of the text, and every hit is checked against the
 * name itself, so that two things with one number cost a look and never a wrong hit.
 *
 * The first two characters of a name have a token of their own. Half the names of a county begin with the county, and a
 * search for it further inside, which leaves those aside, must not believe that half of all are to be found.
 */
export type Token = number;

const token = {
  /** Two neighbouring characters. */
  pair: (a: string, b: string) => hash(`b${a}${b}`),
  /** The first two characters. */
  firstPair: (a: string, b: string) => hash(`B${a}${b}`),
  /** Two characters with one between them: finds a name in which one character is wrong or missing. */
  gap: (a: string, b: string) => hash(`s${a}${b}`),
  syllable: (a: string) => hash(`p${a}`),
  syllables: (a: string, b: string) => hash(`q${a}'${b}`),
  initials: (letters: string) => hash(`i${letters}`),
  kind: (kind: string) => hash(`k${kind}`),
  region: (code: string) => hash(`r${code}`),
};

/** Lengths of the codes of GB/T 2260: a subject in a town is found by its county, prefecture and province. */
const REGION_LENGTHS = [2, 4, 6, 9];

export function documentTokens(document: {
  readonly kind: string;
  readonly names: readonly { readonly normal: string; readonly units: readonly Unit[] }[];
  readonly region: string | null;
}): Token[] {
  const { kind, names, region } = document;
  const code = region ?? '';
  const within = REGION_LENGTHS.filter((length) => code.length >= length).map((length) =>
    regionToken(code.slice(0, length)),
  );
  const named = names.flatMap(({ normal, units }) => [...prefixTokens(normal), ...unitTokens(units)]);
  return [...new Set([kindToken(kind), ...within, ...named])];
}

export function kindToken(kind: string): Token {
  return token.kind(kind);
}

export function regionToken(code: string): Token {
  return token.region(code);
}

function unitTokens(units: readonly Unit[]): Token[] {
  return units.flatMap((readings, index) => {
    const next = units[index + 1] ?? [];
    const third = units[index + 2] ?? [];
    return readings.flatMap((a) => [
      token.syllable(a),
      ...next.flatMap((b) => {
        const two = initial(a) + initial(b);
        return [
          token.syllables(a, b),
          token.initials(two),
          ...third.map((c) => token.initials(two + initial(c))),
        ];
      }),
    ]);
  });
}

function initial(reading: string): string {
  return reading.slice(0, 1);
}

/** The tokens of every name that begins with this (normal) text. */
export function prefixTokens(text: string): Token[] {
  const [a, b] = characters(text);
  return a === undefined || b === undefined ? [] : [token.firstPair(a, b), ...pairs(text, 1), ...gaps(text)];
}

/** The tokens of every name that has this text further inside. */
export function insideTokens(text: string): Token[] {
  return [...pairs(text), ...gaps(text)];
}

/** Tokens that a name can have when it differs from `text` by one wrong, missing or additional character near them. */
export function nearTokens(text: string): Token[] {
  const all = characters(text);
  const [a, b, c] = all;
  const first =
    a === undefined || b === undefined
      ? []
      : [token.firstPair(a, b), ...(c === undefined ? [] : [token.firstPair(a, c)])];
  const additional = all.slice(2).map((character, index) => token.pair(all[index] ?? '', character));
  const missing = all.slice(1).map((character, index) => token.gap(all[index] ?? '', character));
  return [...first, ...insideTokens(text), ...additional, ...missing];
}

function pairs(text: string, from = 0): Token[] {
  const all = characters(text).slice(from);
  return all.slice(1).map((character, index) => token.pair(all[index] ?? '', character));
}

function gaps(text: string): Token[] {
  const all = characters(text);
  return all.slice(2).map((character, index) => token.gap(all[index] ?? '', character));
}

/** The tokens of every name that has this spelling. */
export function spellingTokens({ syllables }: Spelling): Token[] {
  if (syllables.length === 1) return syllables.map(token.syllable);
  return syllables.slice(1).map((syllable, index) => token.syllables(syllables[index] ?? '', syllable));
}

/** The tokens of every name that has these two or more initials. */
export function initialsTokens(letters: string): Token[] {
  if (letters.length === 2) return [token.initials(letters)];
  return [...letters.slice(2)].map((_, index) => token.initials(letters.slice(index, index + 3)));
}

/** FNV-1a over UTF-16, as the signed 32-bit number that PostgreSQL's integer holds. */
function hash(text: string): Token {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
