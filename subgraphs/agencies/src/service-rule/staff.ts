import type { Industry } from '@chengan/shared/industry/industry';
import type { Day } from '@chengan/shared/time/day';
import { isValidOn, type CertificateKind, type Practitioner } from '../practitioner/practitioner.ts';

/** As much of a person as the staffing rules look at: a practitioner, or an expert. */
export type ServicePerson = Pick<
  Practitioner,
  'name' | 'title' | 'titleIndustries' | 'safetyYears' | 'certificates'
>;

/** 相关行业高级工程师: a senior engineer whose title is for that trade. */
export function isSeniorEngineerOf(person: ServicePerson, industry: Industry): boolean {
  return person.title === 'SENIOR_ENGINEER' && person.titleIndustries.includes(industry);
}

/** Whether the person has a certificate of that kind that is valid on `on`, also on its last day. */
export function holds(
  { certificates }: Pick<ServicePerson, 'certificates'>,
  kind: CertificateKind,
  on: Day,
): boolean {
  return certificates.some((one) => one.kind === kind && isValidOn(one, on));
}

/** The last day of those of that kind that ran out before `on`; undefined when there is none. */
export function ranOut(
  { certificates }: Pick<ServicePerson, 'certificates'>,
  kind: CertificateKind,
  on: Day,
): Day | undefined {
  const ended = certificates.flatMap(({ kind: is, validTo }) =>
    is === kind && validTo !== null && validTo < on ? [validTo] : [],
  );
  return ended.reduce<Day | undefined>(
    (last, one) => (last === undefined || one > last ? one : last),
    undefined,
  );
}
