import type { DueMatter } from '@chengan/shared/due/due';
import type { Day } from '@chengan/shared/time/day';
import type { SupervisionBand } from '../supervision-grade/hangjin-2023.ts';
import { gradeEndTerm } from './grade-ends.ts';

export interface EndingGrade {
  readonly id: string;
  readonly creditCode: string;
  readonly name: string;
  readonly authority: string;
  readonly band: SupervisionBand;
  readonly assessedOn: Day;
  readonly validTo: Day;
}

const BANDS: Readonly<Record<SupervisionBand, { readonly zh: string; readonly en: string }>> = {
  EXCELLENT: { zh: '优', en: 'excellent' },
  GOOD: { zh: '良', en: 'good' },
  FAIR: { zh: '中', en: 'fair' },
  POOR: { zh: '差', en: 'poor' },
};

/** That a grade runs out, or has; `mine` for those who decide on the next. */
export function gradeMatter(grade: EndingGrade, mine: boolean): DueMatter {
  const { creditCode, name, authority, band } = grade;
  return {
    mine,
    blockedBySeparation: false,
    kind: 'GRADE_ENDS',
    target: { kind: 'ENTERPRISE', id: creditCode },
    title: {
      zh: `安全管理等次“${BANDS[band].zh}”到期，须重新评定`,
      en: `Grade of safety management "${BANDS[band].en}" runs out; to be assessed again`,
    },
    subject: { kind: 'ENTERPRISE', code: creditCode, name },
    authority,
    term: gradeEndTerm(grade),
    waitingSince: null,
    whatNext: {
      zh: '由评定机关的审核人或负责人重新评定',
      en: 'A reviewer or leader of the assessing authority assesses it again',
    },
  };
}
