import type { Problem } from '../outcome/outcome.ts';
import { CHANGJI_REGIONS } from './data/changji.ts';
import { HANGJIN_REGIONS } from './data/hangjin.ts';
import { HUIJI_REGIONS } from './data/huiji.ts';
import { JIANGYIN_REGIONS } from './data/jiangyin.ts';
import { SUZHOU_REGIONS } from './data/suzhou.ts';

/** TOWN: streets, towns, townships, 苏木, farms, and the development zones that the statistical table lists beside them. */
export type RegionLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWN';

/** A division of the five bureaus, or one above them. */
export interface Region {
  /** 2 digits for a province, 4 for a prefecture, 6 for a county (GB/T 2260), 9 for a town. A part begins with the whole. */
  readonly code: string;
  readonly name: string;
  /** All names from the province down, such as 江苏省无锡市江阴市周庄镇. */
  readonly fullName: string;
  /** Absent for a province. */
  readonly parent?: string;
  readonly level: RegionLevel;
}

const LEVEL_BY_LENGTH: Readonly<Record<number, RegionLevel>> = {
  2: 'PROVINCE',
  4: 'PREFECTURE',
  6: 'COUNTY',
  9: 'TOWN',
};
const PARENT_LENGTH: Readonly<Record<RegionLevel, number>> = {
  PROVINCE: 0,
  PREFECTURE: 2,
  COUNTY: 4,
  TOWN: 6,
};

const REGIONS: ReadonlyMap<string, Region> = load([
  JIANGYIN_REGIONS,
  CHANGJI_REGIONS,
  SUZHOU_REGIONS,
  HANGJIN_REGIONS,
  HUIJI_REGIONS,
]);

/** The region with this code; a prefecture or province also in GB/T 2260's six digits (652300). Undefined when not known. */
export function regionByCode(code: string): Region | undefined {
  return REGIONS.get(code) ?? (code.length === 6 ? REGIONS.get(code.replace(/(00)+$/, '')) : undefined);
}

/** The regions directly below, in order of code; none for a town or an unknown code. */
export function childrenOf(code: string): readonly Region[] {
  const parent = regionByCode(code)?.code;
  return parent === undefined ? [] : [...REGIONS.values()].filter((region) => region.parent === parent);
}

/** Whether the region `code` is `ancestor` or lies in it. False when either is not known. */
export function isWithin(code: string, ancestor: string): boolean {
  const inner = regionByCode(code);
  const outer = regionByCode(ancestor);
  return inner !== undefined && outer !== undefined && inner.code.startsWith(outer.code);
}

/** What is wrong with `code` as a region of the input field `field`; undefined when it is known. */
export function regionProblem(code: string, field: string): Problem | undefined {
  if (regionByCode(code)) return undefined;
  if (!/^\d{2}(\d{2}(\d{2}(\d{3})?)?)?$/.test(code)) {
    return {
      code: 'REGION_MALFORMED',
      message: `“${code}”不是区划代码：省 2 位、市州 4 位、县市区 6 位、镇街 9 位数字。`,
      messageEn: `"${code}" is not a region code: 2 digits for a province, 4 for a prefecture, 6 for a county, 9 for a town.`,
      field,
    };
  }
  return {
    code: 'REGION_UNKNOWN',
    message: `区划代码“${code}”不在本系统所辖各地的区划表内。`,
    messageEn: `Region code "${code}" is not in the table of the places that this system serves.`,
    field,
  };
}

function load(tables: readonly string[]): ReadonlyMap<string, Region> {
  const regions = new Map<string, Region>();
  const lines = tables.flatMap((table) => table.trim().split('\n'));
  for (const line of lines) {
    const [code = '', name = ''] = line.split(' ');
    const level = LEVEL_BY_LENGTH[code.length];
    if (!level || name === '') throw new Error(`not a line of a region table: ${line}`);
    const parent = regions.get(code.slice(0, PARENT_LENGTH[level]));
    if (!parent && level !== 'PROVINCE') throw new Error(`a region before the one it lies in: ${line}`);
    const fullName = `${parent?.fullName ?? ''}${name}`;
    regions.set(code, { code, name, fullName, level, ...(parent && { parent: parent.code }) });
  }
  return regions;
}
