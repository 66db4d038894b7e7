import type { ClauseId } from '../regulation/norm.ts';

/** A trade as the acts tell them apart. */
export interface IndustryEntry {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** C1-5b, C1-11a: 危险化学品、非煤矿山、金属冶炼. */
  readonly highHazard: boolean;
  /** The clause that names it; absent for what is only here so that every client has one. */
  readonly clause?: ClauseId;
}

const trade = <C extends string>(
  code: C,
  name: string,
  nameEn: string,
  clause?: ClauseId,
  highHazard = false,
) => ({
  code,
  name,
  nameEn,
  highHazard,
  ...(clause === undefined ? {} : { clause }),
});

/** C1-5b (high hazard), C2-11 (fireworks) and the eight trades of C3-2a; then those that no act names. */
export const INDUSTRIES = [
  trade('HAZARDOUS_CHEMICALS', '危险化学品', 'Hazardous chemicals', 'C1-5b', true),
  trade('NON_COAL_MINE', '非煤矿山', 'Non-coal mines', 'C1-5b', true),
  trade('METAL_SMELTING', '金属冶炼', 'Metal smelting', 'C1-5b', true),
  trade('FIREWORKS', '烟花爆竹', 'Fireworks', 'C2-11'),
  trade('METALLURGY', '冶金', 'Metallurgy', 'C3-2a'),
  trade('NONFERROUS', '有色', 'Non-ferrous metals', 'C3-2a'),
  trade('MACHINERY', '机械', 'Machinery', 'C3-2a'),
  trade('BUILDING_MATERIALS', '建材', 'Building materials', 'C3-2a'),
  trade('LIGHT', '轻工', 'Light industry', 'C3-2a'),
  trade('TEXTILE', '纺织', 'Textiles', 'C3-2a'),
  trade('TOBACCO', '烟草', 'Tobacco', 'C3-2a'),
  trade('COMMERCE', '商贸', 'Commerce', 'C3-2a'),
  trade('CONSTRUCTION', '建筑施工', 'Construction'),
  trade('OTHER', '其他', 'Other'),
] as const satisfies readonly IndustryEntry[];

export type Industry = (typeof INDUSTRIES)[number]['code'];

/** Every code, in the order of the acts. */
export const INDUSTRY_CODES: readonly Industry[] = INDUSTRIES.map(({ code }) => code);

const BY_CODE: ReadonlyMap<string, IndustryEntry> = new Map(INDUSTRIES.map((one) => [one.code, one]));

/** The trade of that code; undefined for an unknown one. */
export function industryOf(code: string): IndustryEntry | undefined {
  return BY_CODE.get(code);
}

/** Whether work for a client of that trade is 高危 in Changji (C1-5b, C1-11a); false for an unknown code. */
export function isHighHazard(code: string): boolean {
  return BY_CODE.get(code)?.highHazard ?? false;
}

/** Whether `code` is one of the trades. */
export function isIndustry(code: string): code is Industry {
  return BY_CODE.has(code);
}
