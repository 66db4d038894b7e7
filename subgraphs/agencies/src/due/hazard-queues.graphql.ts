import type { DueMatter } from '@chengan/shared/due/due';
import { standingOf } from '@chengan/shared/due/due';
import { noTerm } from '@chengan/shared/due/term';
import { agenciesByCode } from '../agency/agency.store.ts';
import type { HazardReport } from '../visit/hazard-report.ts';
import { reportsDue, reportsToAnswer } from '../visit/hazard-report.store.ts';
import type { Queue } from './queue.graphql.ts';

/** C1-11c: what an agency found and has to report in writing; a line a hazard, whatever the number of authorities. */
export const hazardsToReportQueue: Queue = async ({ em }, inbox, { limit, from }) => {
  if (inbox.of !== 'subject' || inbox.kind !== 'AGENCY') return [];
  const due = await reportsDue(em, inbox.code, from, limit + 1);
  return due.map((report) => ({
    matter: toReportMatter(report),
    position: { at: report.foundOn, id: report.id },
  }));
};

/** J-14: what was found or reported and waits for the authority that it went to. */
export const reportsToAnswerQueue: Queue = async ({ em }, inbox, { limit, from }) => {
  if (inbox.of !== 'official') return [];
  const { authority } = inbox.official;
  const open = await reportsToAnswer(em, authority, from, limit + 1);
  const agencies = await agenciesByCode(em, [...new Set(open.map(({ agency }) => agency))]);
  const names = new Map(agencies.map((one) => [one?.creditCode, one?.name ?? null]));
  return open.map((report) => ({
    matter: {
      ...standingOf(inbox.asker, 'hazard:answer', []),
      kind: 'HAZARD_REPORT_TO_ANSWER',
      target: { kind: 'HAZARD_REPORT', id: report.id },
      title: answerTitle(report),
      subject: { kind: 'AGENCY', code: report.agency, name: names.get(report.agency) ?? null },
      authority,
      term: noTerm(report.kind === 'MAJOR' ? 'C1-11c' : 'J-14'),
      waitingSince: report.reportedOn ?? report.foundOn,
      whatNext: {
        zh: '核实、处理后登记结果；核实前不对外公开',
        en: 'Verify and act, then record the outcome; nothing is public before that',
      },
    },
    position: { at: report.foundOn, id: report.id },
  }));
};

function toReportMatter({ id, hazard, visit, enterprise, foundOn }: HazardReport): DueMatter {
  return {
    mine: true,
    blockedBySeparation: false,
    kind: 'HAZARD_TO_REPORT',
    target: { kind: 'VISIT', id: visit },
    key: `${hazard}-${id}`,
    title: {
      zh: '发现的重大隐患（或非法建设、非法生产经营）待书面报送',
      en: 'A major hazard (or illegal work) to be reported in writing',
    },
    subject: { kind: 'ENTERPRISE', code: enterprise, name: null },
    authority: null,
    term: noTerm('C1-11c'),
    waitingSince: foundOn,
    whatNext: {
      zh: '书面报送州和县市（园区）应急管理部门，并登记报告编号和日期',
      en: 'Report it in writing to the prefecture and the county or park, and record number and day',
    },
  };
}

function answerTitle({ kind, content, reportedOn }: HazardReport): DueMatter['title'] {
  if (kind === 'REFUSAL')
    return { zh: `企业拒不整改隐患：${content}`, en: `A client refuses to put a hazard right: ${content}` };
  return reportedOn === null
    ? {
        zh: `服务中发现重大隐患（机构尚未书面报送）：${content}`,
        en: `Major hazard found, not yet reported: ${content}`,
      }
    : { zh: `机构书面报送的重大隐患：${content}`, en: `Major hazard reported: ${content}` };
}
