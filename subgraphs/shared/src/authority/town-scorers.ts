import { childrenOfAuthority } from './authority.ts';

const TOWN_CODE = /^\d{9}$/;

/**
 * The nine-digit codes of the towns, streets and zones under a bureau that supervise day by day, and so may score the
 * town parts of a credit grade in their area (J-4, J-A3-0b). Empty for a bureau whose children are counties.
 */
export function townScorersOf(bureau: string): readonly string[] {
  return childrenOfAuthority(bureau)
    .filter((child) => child.level === 'TOWN' || child.level === 'PARK')
    .flatMap((child) => child.regions)
    .filter((code) => TOWN_CODE.test(code));
}
