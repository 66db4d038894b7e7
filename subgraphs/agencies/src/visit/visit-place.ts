import { adoptedActs, authorityById, bureauOf } from '@chengan/shared/authority/authority';
import type { ActId } from '@chengan/shared/regulation/act';
import type { Day } from '@chengan/shared/time/day';
import { authorityOfPlace } from '../contract/place-of-service.ts';
import type { Contract } from '../contract/contract.ts';

/** Where a visit took place, who watches over it, and under which local acts. */
export interface VisitPlace {
  /** Region code; null where not even the county is known. */
  readonly place: string | null;
  /** Id of the smallest authority that has it; null where none of the hub does. */
  readonly authority: string | null;
  readonly acts: readonly ActId[];
}

/** The place of service of a contract, on a day: the act of the place governs, wherever the agency sits. */
export function visitPlace(contract: Pick<Contract, 'place' | 'town' | 'authority'>, on: Day): VisitPlace {
  const place = contract.place ?? contract.town;
  const authority = contract.authority ?? (place === null ? undefined : authorityOfPlace(place)?.id) ?? null;
  return {
    place,
    authority,
    acts: authority === null ? [] : adoptedActs(authority, on).map(({ act }) => act),
  };
}

/** C1-11c: 州 and 县市（园区）: the bureau and whoever below it has the place; the bureau alone where nobody does. */
export function reportRecipients(authority: string): readonly string[] {
  const bureau = bureauOf(authority)?.id;
  return authorityById(authority) && bureau ? [...new Set([authority, bureau])] : [];
}
