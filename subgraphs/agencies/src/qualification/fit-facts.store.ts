import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import type { Day } from '@chengan/shared/time/day';
import { practitionersOf } from '../practitioner/practitioner.store.ts';
import type { OnRecord } from './fits.ts';
import { qualificationsOf, regionalFilingsOf } from './qualification.store.ts';

/**
 * What is on record of an agency for the question whether it fits a need: of its people more than the public sees is
 * read, and only how many meet a condition is handed on.
 */
export async function onRecord(em: Em, agency: string, on: Day, withPeople: boolean): Promise<OnRecord> {
  const [qualifications = []] = await qualificationsOf(em, [agency]);
  const [filings = []] = await regionalFilingsOf(em, [agency]);
  const people = withPeople ? await seeingAll(em, (em) => practitionersOf(em, agency, on)) : [];
  return { qualifications, filings, people };
}
