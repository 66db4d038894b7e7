import type { Day } from '../../time/day.ts';
import type { Agency, Contract, Enterprise, Expert, Subject } from '../world.ts';
import type { Case } from './cases.ts';
import type { Party } from './notices.ts';

/** Whom the cases of 昌吉 can be about. */
export interface ChangjiCast {
  readonly agencies: readonly Agency[];
  readonly experts: readonly Expert[];
  readonly enterprises: readonly Enterprise[];
  readonly contracts: readonly Contract[];
}

/** The subject of a case, by kind and number. */
export function partyOf([kind, number]: Case['subject'], { agencies, experts }: ChangjiCast): Party {
  if (kind === 'AGENCY') {
    const agency = agencies[number - 1];
    if (agency) return { subject: { kind, id: agency.creditCode }, name: agency.name };
  } else {
    const expert = experts[number - 1];
    if (expert) return { subject: { kind, id: expert.id }, name: expert.name };
  }
  throw new Error(`no ${kind} ${number} in Changji`);
}

/** A client of the agency on that day; for an expert an enterprise of his town, else the first of all. */
export function clientOf(
  subject: Subject,
  on: Day,
  { enterprises, contracts, experts }: ChangjiCast,
): Enterprise {
  const contract = contracts.find(
    (one) => one.agency === subject.id && one.startsOn <= on && on <= one.endsOn,
  );
  const town = experts.find((one) => one.id === subject.id)?.town;
  const found =
    subject.kind === 'AGENCY'
      ? enterprises.find((one) => one.creditCode === contract?.enterprise)
      : (enterprises.find((one) => one.town === town) ?? enterprises[0]);
  if (!found) throw new Error(`${subject.kind} ${subject.id} serves nobody on ${on}`);
  return found;
}

/** An enterprise that no agency serves. */
export function strangerTo({ enterprises, contracts }: ChangjiCast): Enterprise {
  const served = new Set(contracts.map((one) => one.enterprise));
  const found = enterprises.find((one) => !served.has(one.creditCode));
  if (!found) throw new Error('every enterprise of Changji has an agency');
  return found;
}
