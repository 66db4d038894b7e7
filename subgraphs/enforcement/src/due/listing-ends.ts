import { endTerm } from '@chengan/shared/due/term';
import type { DueTerm } from '@chengan/shared/due/due';
import { inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { NATIONAL_YEARS } from '../listing/registers.ts';
import type { Register } from '../listing/listing.ts';

export interface Entry {
  readonly register: Register;
  readonly from: Day;
  readonly until: Day;
  /** The first clause that it stands on. */
  readonly basis: string | null;
}

/** The end of a list entry: for the national list under the clause of its three years, else under its own basis. */
export function listingEndTerm({ register, from, until, basis }: Entry): DueTerm {
  const national = register === 'NATIONAL_SERIOUS' ? inForce(NATIONAL_YEARS, from) : undefined;
  return endTerm(
    until,
    {
      zh: `列入自 ${from} 至 ${until}（含当日），次日起移出并停止公示`,
      en: `listed from ${from} to ${until}, that day included; off the list and no longer public from the day after`,
    },
    national?.cite ?? basis,
  );
}
