import { industryOf, isHighHazard, type Industry } from '@chengan/shared/industry/industry';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { isEmployed, type Practitioner } from '../practitioner/practitioner.ts';
import { isLicensed, type ServiceKind } from '../service-kind/service-kind.ts';
import { OWN_TECHNICIANS, PERSONS_AT_HIGH_HAZARD } from './norms.ts';
import { isInChangji, isInSuzhou } from './place.ts';
import { staffProblems } from './staff-problems.ts';
import { isSeniorEngineerOf, type ServicePerson } from './staff.ts';

/**
 * What is wrong with those who came to a client in Changji: to one of high hazard for hidden-danger service by the special
 * rule of C1-11a, which asks for more, else for unlicensed service by C1-4b. None elsewhere.
 */
export function visitStaffProblems(
  kinds: readonly ServiceKind[],
  industry: Industry,
  place: string,
  on: Day,
  people: readonly ServicePerson[],
  field?: string,
): Problem[] {
  if (kinds.includes('HAZARD_INSPECTION') && isHighHazard(industry))
    return highHazardVisitProblems(kinds, industry, place, on, people, field);
  const unlicensed = kinds.find((kind) => !isLicensed(kind));
  return unlicensed === undefined ? [] : staffProblems(unlicensed, industry, place, on, people, field);
}

/**
 * What is wrong with those who came to a client of high hazard in Changji for hidden-danger service (C1-11a): at least
 * two, HIGH_HAZARD_PERSONS; and each a senior engineer of the trade, HIGH_HAZARD_TITLE. The special rule prevails over
 * the four alternatives of C1-4b. None for other services, trades and places, and before the measures.
 */
export function highHazardVisitProblems(
  kinds: readonly ServiceKind[],
  industry: Industry,
  place: string,
  on: Day,
  people: readonly ServicePerson[],
  field?: string,
): Problem[] {
  const norm = inForce(PERSONS_AT_HIGH_HAZARD, on);
  if (!norm || !kinds.includes('HAZARD_INSPECTION') || !isHighHazard(industry) || !isInChangji(place))
    return [];
  const trade = industryOf(industry);
  const at = field === undefined ? {} : { field };
  const tooFew =
    people.length >= norm.value
      ? []
      : [
          {
            code: 'HIGH_HAZARD_PERSONS',
            message: `为${trade?.name ?? industry}企业开展隐患排查治理，每次到现场至少 ${norm.value} 人，本次 ${people.length} 人。`,
            messageEn: `Each visit for hidden dangers at a client of ${trade?.nameEn ?? industry} takes at least ${norm.value} persons; there were ${people.length}.`,
            clause: norm.cite,
            ...at,
          },
        ];
  const without = people.flatMap((person, index) =>
    isSeniorEngineerOf(person, industry)
      ? []
      : [
          {
            code: 'HIGH_HAZARD_TITLE',
            message: `${person.name}不是${trade?.name ?? industry}高级工程师；为高危行业企业排查隐患的人员均须具备，其他证书或年限不能代替。`,
            messageEn: `${person.name} is not a senior engineer of ${trade?.nameEn ?? industry}, as each person there has to be; no other certificate or years stand in for it.`,
            clause: norm.cite,
            ...(field === undefined ? {} : { field: `${field}.${index}` }),
          },
        ],
  );
  return [...tooFew, ...without];
}

/** NO_OWN_TECHNICIAN when none of those at the first visit in Suzhou was employed by the agency that day (S-5.1). */
export function firstVisitProblems(
  agency: string,
  place: string,
  on: Day,
  people: readonly Pick<Practitioner, 'agency' | 'employedOn' | 'leftOn'>[],
  field?: string,
): Problem[] {
  const norm = inForce(OWN_TECHNICIANS, on);
  if (!norm || !isInSuzhou(place)) return [];
  const own = people.filter((person) => person.agency === agency && isEmployed(person, on));
  if (own.length >= norm.value) return [];
  return [
    {
      code: 'NO_OWN_TECHNICIAN',
      message: `首次走访须有本机构技术人员参加（至少 ${norm.value} 人）。`,
      messageEn: `The first visit takes at least ${norm.value} technician of the agency's own.`,
      clause: norm.cite,
      ...(field === undefined ? {} : { field }),
    },
  ];
}
