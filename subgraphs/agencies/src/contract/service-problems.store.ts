import type { Em } from '@chengan/shared/database/database';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { isEmployed } from '../practitioner/practitioner.ts';
import { practitionersByIds } from '../practitioner/practitioner.store.ts';
import { qualificationsOf, regionalFilingsOf } from '../qualification/qualification.store.ts';
import { problemIf } from '../refusal/problem-if.ts';
import { leaderProblems } from '../service-rule/leader-problems.ts';
import { licensedProblems } from '../service-rule/licensed-problems.ts';
import type { ContractTerms } from './terms.ts';

/**
 * What keeps the agency from the services of the contract on the day of signing: a licensed kind without a qualification
 * in scope (C1-4a, C1-9, Law art. 72), and a leader who does not work there or may not lead (S-5.4.1a).
 */
export async function serviceProblems(
  em: Em,
  agency: string,
  { kinds, leader, industry, place, signedOn }: Omit<ContractTerms, 'sections'>,
): Promise<Problem[]> {
  const [qualifications = []] = await qualificationsOf(em, [agency]);
  const [filings = []] = await regionalFilingsOf(em, [agency]);
  const licensed = kinds.flatMap((kind) =>
    licensedProblems(kind, industry, place, signedOn, qualifications, filings, 'kinds'),
  );
  if (leader === null) return licensed;
  const [person] = await practitionersByIds(em, [leader]);
  const known = person?.agency === agency && isEmployed(person, signedOn);
  return [
    ...licensed,
    ...problemIf(
      !known,
      'LEADER_UNKNOWN',
      `项目负责人在签订之日（${signedOn}）不是本机构的从业人员。`,
      `The leader did not work for the agency on the day of signing (${signedOn}).`,
      'leader',
    ),
    ...(person && known ? leaderProblems(person, agency, place, signedOn) : []),
  ];
}
