import { authorityById, authorityOfRegion } from '../authority/authority.ts';
import { regionByCode } from '../region/region.ts';
import type { Day } from '../time/day.ts';
import type { Bureau } from './world.ts';

/** `2026年3月5日`. */
export function written(of: Day): string {
  return `${Number(of.slice(0, 4))}年${Number(of.slice(5, 7))}月${Number(of.slice(8))}日`;
}

/** Paragraphs, then the authority that signs, and the day. */
export function letter(paragraphs: readonly string[], authority: string, on: Day): string {
  return [...paragraphs, `${nameOfAuthority(authority)}\n${written(on)}`].join('\n\n');
}

export function nameOfAuthority(id: string): string {
  const authority = authorityById(id);
  if (!authority) throw new Error(`no such authority: ${id}`);
  return authority.name;
}

/** Id of the authority that supervises day by day in a region. */
export function authorityIn(bureau: Bureau, region: string): string {
  const authority = authorityOfRegion(bureau, region);
  if (!authority) throw new Error(`no authority of ${bureau} in ${region}`);
  return authority.id;
}

/** What every decision against somebody ends with. */
export const RIGHTS =
  '当事人对本决定有异议的，可以依法向本机关书面提出，或者依法申请行政复议、提起行政诉讼。';

/** Why a notice names its subjects, or does not (N-OGI-15). */
export const NAMED_BECAUSE = '当事人为法人，公开其名称有条款依据，便于企业选择和社会监督。';
export const MASKED_BECAUSE = '以案示警无需指明当事人，隐去名称，减少对当事人的影响。';

/** The town's name as it stands in a sentence: the statistical table calls one zone by its committee. */
export function nameOfTown(code: string): string {
  const region = regionByCode(code);
  if (!region) throw new Error(`no such town: ${code}`);
  return region.name.replace(/管理委员会$/, '');
}

/** `周庄镇某纺织企业`: a client in a public line about somebody else. */
export function maskedClient({ town, trade }: { readonly town: string; readonly trade: string }): string {
  return `${nameOfTown(town)}某${trade}企业`;
}
