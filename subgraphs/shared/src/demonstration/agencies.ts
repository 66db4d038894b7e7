import { addressIn, brandAt } from './enterprises.ts';
import { demonstrationCode } from './codes.ts';
import { countyOf, NAME_PREFIX } from './places.ts';
import type { Day } from '../time/day.ts';
import { idAt } from './ids.ts';
import type { Bureau, Expert, Firm } from './world.ts';

const KINDS = [
  '安全技术服务',
  '安全科技',
  '安全环保技术',
  '安全咨询',
  '职业安全技术',
  '应急技术服务',
  '安全工程技术',
  '安全评价',
] as const;

/** Where the agencies sit, in the order of their numbers: 30, 10, 12, 4 and 4. */
const SEATS: readonly (readonly [bureau: Bureau, town: string, count: number])[] = [
  ['jiangyin', '320281001', 14],
  ['jiangyin', '320281400', 6],
  ['jiangyin', '320281108', 4],
  ['jiangyin', '320281104', 3],
  ['jiangyin', '320281107', 3],
  ['changji', '652301003', 4],
  ['changji', '652301402', 3],
  ['changji', '652302002', 2],
  ['changji', '652325100', 1],
  ['suzhou', '320583100', 4],
  ['suzhou', '320582100', 3],
  ['suzhou', '320581101', 3],
  ['suzhou', '320509105', 2],
  ['hangjin', '150625100', 4],
  ['huiji', '410108001', 4],
];

/** The agencies of all bureaus, 60. The number in the code is the place in this list, from 1. */
export function agenciesOf(brands: readonly string[]): Firm[] {
  const seats = SEATS.flatMap(([bureau, town, count]) =>
    Array.from({ length: count }, () => ({ bureau, town })),
  );
  return seats.map(({ bureau, town }, index) => ({
    creditCode: demonstrationCode(countyOf(town), 'A', index + 1),
    name: `${NAME_PREFIX[countyOf(town)] ?? ''}${brandAt(brands, index)}${KINDS[index % KINDS.length] ?? ''}有限公司`,
    bureau,
    town,
    address: addressIn(town, index + 1, '演示路'),
  }));
}

/** The experts of 昌吉 (C1-2a). */
export function expertsOf(names: readonly string[], seed: number, registeredOn: Day): Expert[] {
  return ['652301003', '652301402', '652302002', '652323100', '652325100', '652327106'].map(
    (town, index) => ({
      id: idAt(seed, `expert ${index + 1}`, registeredOn),
      name: brandAt(names, index),
      bureau: 'changji',
      town,
      registeredOn,
    }),
  );
}
