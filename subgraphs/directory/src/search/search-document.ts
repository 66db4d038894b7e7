import { brandOf } from './brand.ts';
import { characters, normalName } from './normal-name.ts';
import { readingsLine, unitsOf } from './readings.ts';
import { documentTokens, type Token } from './tokens.ts';

export const SUBJECT_KINDS = ['AGENCY', 'ENTERPRISE', 'EXPERT'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What the journals say of a subject. */
export interface NamedSubject {
  readonly kind: SubjectKind;
  /** Credit code, or the id of an expert. */
  readonly id: string;
  readonly name: string;
  /** Former and other names. */
  readonly aliases: readonly string[];
  /** Code of GB/T 2260, where it is known. */
  readonly region: string | null;
}

/** What a subject is found by. */
export interface SearchDocument {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly code: string | null;
  readonly normal: string;
  readonly brand: string;
  /** All (normal) names, the present one first, with `|` between them. */
  readonly names: string;
  readonly readings: string;
  readonly region: string | null;
  readonly tokens: readonly Token[];
}

/** Longer names are cells with several names in them; they are found by their beginning. */
const SEARCHED_CHARACTERS = 100;
export const NAMES_APART = '|';

export function searchDocument({ kind, id, name, aliases, region }: NamedSubject): SearchDocument {
  const normal = searched(name);
  const names = [...new Set([normal, ...aliases.map(searched)])].filter(
    (one, index) => index === 0 || one !== '',
  );
  const units = names.map(unitsOf);
  return {
    kind,
    id,
    code: kind === 'EXPERT' ? null : id.toUpperCase(),
    normal,
    brand: brandOf(normal),
    names: names.join(NAMES_APART),
    readings: units.map(readingsLine).join(NAMES_APART),
    region,
    tokens: documentTokens({
      kind,
      names: names.map((one, index) => ({ normal: one, units: units[index] ?? [] })),
      region,
    }),
  };
}

function searched(name: string): string {
  return characters(normalName(name)).slice(0, SEARCHED_CHARACTERS).join('');
}
