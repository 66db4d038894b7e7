import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { roleProblems } from '@chengan/shared/permission/official';
import { checkText } from '@chengan/shared/text/check-text';
import type { Inspection } from '../inspection/inspection.ts';
import { territoryProblems } from '../official/territory.ts';
import type { StateName } from '../revision/revision.ts';
import { impossible } from '../suggestion/check-made.ts';
import type { Complaint, ComplaintOutcome, ComplaintState } from './complaint.ts';

/** What an official says of a report. */
export interface ComplaintDecision {
  readonly outcome: ComplaintOutcome;
  /** What whoever reported is told; never public. */
  readonly reply: string;
  /** SUGGESTED: under which clause, and the line that may become public with a finding. */
  readonly clause: string | null;
  readonly summary: string | null;
  /** INSPECTED: id of the inspection on record. */
  readonly inspection: string | null;
}

export const STATE_NAMES: Readonly<Record<ComplaintState, StateName>> = {
  OPEN: { zh: '待处理', en: 'open' },
  UNFOUNDED: { zh: '已办结：未查实', en: 'decided: unfounded' },
  SUGGESTED: { zh: '已转为线索', en: 'taken up as a suggestion' },
  INSPECTED: { zh: '已检查', en: 'inspected' },
  REFERRED: { zh: '已转有权机关', en: 'referred' },
};

/**
 * What keeps `official` from deciding so. That nothing comes of a report here, because it is unfounded or another's matter,
 * lets somebody off: it takes a reviewer or a leader, as the dismissal of a suggestion does.
 */
export function checkComplaintDecision(
  complaint: Complaint,
  official: Official,
  { outcome, reply, clause, summary, inspection }: ComplaintDecision,
  inspected: Pick<Inspection, 'agencyParts' | 'inspectedOn'> | undefined,
): Problem[] {
  return [
    ...(complaint.state === 'OPEN'
      ? []
      : [
          problem(
            'COMPLAINT_DECIDED',
            `该反映${STATE_NAMES[complaint.state].zh}，不能再作决定。`,
            `This report is ${STATE_NAMES[complaint.state].en}.`,
            { field: 'id' },
          ),
        ]),
    ...territoryProblems(official, complaint.authority),
    ...(outcome === 'UNFOUNDED' || outcome === 'REFERRED'
      ? roleProblems(official, ['reviewer', 'leader'])
      : []),
    ...checkText(reply, { field: 'reply', name: '答复', nameEn: 'reply', longest: 1_000 }),
    ...(outcome === 'SUGGESTED' ? suggestionProblems(complaint, clause, summary) : []),
    ...(outcome === 'INSPECTED' ? inspectionProblems(complaint, inspection, inspected) : []),
  ];
}

function suggestionProblems(complaint: Complaint, clause: string | null, summary: string | null): Problem[] {
  const { agency, authority, occurredOn, receivedOn } = complaint;
  const words = checkText(summary ?? '', { field: 'summary', name: '摘要', nameEn: 'summary', longest: 500 });
  if (agency === null)
    return [
      problem(
        'COMPLAINT_OF_AUTHORITY',
        '反映监管部门的，不能转为对服务机构的线索。',
        'A report about an authority is no suggestion about an agency.',
        { field: 'outcome' },
      ),
    ];
  const unfit = impossible({
    clause: clause ?? '',
    occurredOn: occurredOn ?? receivedOn,
    authority,
    subject: { kind: 'AGENCY' },
  });
  return [
    ...words,
    ...unfit.map(({ zh, en }) => problem('CLAUSE_UNFIT', `${zh}。`, `${en}.`, { field: 'clause' })),
  ];
}

function inspectionProblems(
  { agency, occurredOn, receivedOn }: Complaint,
  inspection: string | null,
  inspected: Pick<Inspection, 'agencyParts' | 'inspectedOn'> | undefined,
): Problem[] {
  const fits = inspected && (agency === null || inspected.agencyParts.some((part) => part.agency === agency));
  // what was seen before it happened says nothing of it
  if (inspection !== null && fits && inspected.inspectedOn >= (occurredOn ?? receivedOn)) return [];
  return [
    problem(
      'INSPECTION_UNKNOWN',
      '没有这次检查，或检查未涉及所反映的机构，或检查早于所反映的情况。请填检查记录的编号。',
      'There is no such inspection, it did not look at that agency, or it was held before what is reported.',
      { field: 'inspection' },
    ),
  ];
}
