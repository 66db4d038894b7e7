import { authorityOfRegion, bureauOf } from '@chengan/shared/authority/authority';
import { addDays, type Day, daysBetween } from '@chengan/shared/time/day';
import type { Contract } from '../contract/contract.ts';
import { shortYears } from '../contract/contract-years.ts';
import { bureauOfPlace } from '../contract/place-of-service.ts';
import type { Suggestion } from '../suggestion/suggestion.ts';
import type { ProjectFacts } from './facts.ts';
import type { Project } from './project.ts';
import { failedReviews, FAILED_REVIEWS } from './report-rules.ts';

/**
 * C1-16-1 says 严重超期 and gives no number: so many days after the end of the contract. 本系统设定, shown with the
 * suggestion; an official decides whether it is serious and whether there was a good reason.
 */
export const SERIOUSLY_OVERDUE_DAYS = 30;

const SYSTEM_SETTING = {
  zh: `条文未规定“严重超期”的天数，本系统以超过 ${SERIOUSLY_OVERDUE_DAYS} 天为提示线（本系统设定）`,
  en: `The clause gives no number for "seriously overdue"; this hub points it out after ${SERIOUSLY_OVERDUE_DAYS} days (its own setting)`,
};

/** C1-15-3: the second failed review of one report in Changji. */
export function failedTwice(
  project: Project,
  report: {
    readonly id: string;
    readonly title: string;
    readonly reviews: readonly {
      readonly attempt: number;
      readonly passed: boolean;
      readonly reviewedOn: Day;
    }[];
  },
): Suggestion[] {
  const { agency, authority, place } = project;
  const failed = report.reviews.filter(({ passed }) => !passed);
  const second = failed[FAILED_REVIEWS - 1];
  if (failedReviews(report.reviews) < FAILED_REVIEWS || !second || bureauOfPlace(place) !== 'changji')
    return [];
  return [
    {
      key: `review-failed-twice:${report.id}`,
      subject: { kind: 'AGENCY', id: agency },
      clause: 'C1-15-3',
      authority: authority ?? 'changji',
      occurredOn: second.reviewedOn,
      place,
      summary: '评价（设计、评估）报告经专家评审两次未通过',
      evidence: failed.map(({ attempt, reviewedOn }) => ({
        zh: `第 ${attempt} 次评审（${reviewedOn}）未通过`,
        en: `Review ${attempt} (${reviewedOn}) failed`,
      })),
    },
  ];
}

/** C1-15-2 and J-A3-3-3: service under a project began before its contract was signed. */
export function serviceBeforeContract({ project, contract, visits }: ProjectFacts): Suggestion[] {
  const signedOn = contract?.signedOn;
  const first = visits.toSorted()[0];
  const bureau = bureauOfPlace(project.place);
  const clause = bureau === 'changji' ? 'C1-15-2' : bureau === 'jiangyin' ? 'J-A3-3-3' : undefined;
  if (!contract || !signedOn || !first || first >= signedOn || !clause || !project.authority) return [];
  return [
    {
      key: `service-before-contract:${project.id}`,
      subject: { kind: 'AGENCY', id: project.agency },
      clause,
      authority: project.authority,
      occurredOn: first,
      place: project.place,
      summary: '未签订技术服务合同即开展服务',
      evidence: [
        {
          zh: `首次服务 ${first}，合同签订 ${signedOn}`,
          en: `First service on ${first}, contract signed on ${signedOn}`,
        },
      ],
    },
  ];
}

/** C1-16-1: the contract ended long ago and the project under it is not complete. Changji only. */
export function seriouslyOverdue(project: Project, contract: Contract, today: Day): Suggestion[] {
  const limit = addDays(contract.inForceTo, SERIOUSLY_OVERDUE_DAYS);
  const unfinished = project.state === 'CONTRACT' || project.state === 'SERVICE';
  if (!unfinished || today <= limit || bureauOfPlace(project.place) !== 'changji') return [];
  return [
    {
      key: `project-overdue:${project.id}`,
      subject: { kind: 'AGENCY', id: project.agency },
      clause: 'C1-16-1',
      authority: project.authority ?? 'changji',
      occurredOn: addDays(limit, 1),
      place: project.place,
      summary: '技术服务合同期满后项目长期未完成',
      evidence: [
        {
          zh: `合同至 ${contract.inForceTo}，${today} 项目仍未完成，已超期 ${daysBetween(contract.inForceTo, today)} 天`,
          en: `The contract ran to ${contract.inForceTo}; on ${today} the project is not complete`,
        },
        SYSTEM_SETTING,
      ],
    },
  ];
}

/** J-A3-3-6: a contract year that ended with fewer visits than agreed. Jiangyin only. */
export function visitsShort(contract: Contract, visits: readonly Day[], today: Day): Suggestion[] {
  const { town, place } = contract;
  const where = town ?? place;
  const authority = where === null ? undefined : authorityOfRegion('jiangyin', where);
  if (!authority || bureauOf(authority.id)?.id !== 'jiangyin' || where === null) return [];
  return shortYears(contract, visits, today).map(({ from, to, visits: agreed, made, missing }) => ({
    key: `visits-short:${contract.id}:${from}`,
    subject: { kind: 'AGENCY', id: contract.agency },
    clause: 'J-A3-3-6',
    authority: authority.id,
    occurredOn: to,
    place: where,
    summary: `未按合同约定的频次开展现场服务：约定 ${agreed} 次，实际 ${made} 次`,
    evidence: [
      {
        zh: `合同年度 ${from} 至 ${to}：约定 ${agreed} 次（不足一年的按天数折算，舍去零头），登记的现场服务 ${made} 次，少 ${missing} 次`,
        en: `Contract year ${from} to ${to}: ${agreed} visits agreed (pro rata by days, rounded down), ${made} recorded, ${missing} missing`,
      },
    ],
  }));
}
