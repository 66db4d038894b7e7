import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { Day } from '@chengan/shared/time/day';
import type { RiskPointInput } from './risk-point.ts';

const TEXTS = [
  { field: 'workshop', name: '车间或区域', nameEn: 'workshop or area', longest: 100 },
  { field: 'name', name: '风险点名称', nameEn: 'name of the risk', longest: 100 },
  {
    field: 'consequence',
    name: '可能的事故和后果',
    nameEn: 'possible accident and consequences',
    longest: 1_000,
  },
  { field: 'measures', name: '管控措施', nameEn: 'control measures', longest: 2_000 },
  { field: 'responsiblePost', name: '责任岗位', nameEn: 'responsible post', longest: 100 },
] as const;

/** Everything that keeps a risk from being recorded on `today`; every reason at once. */
export function checkRiskPoint(input: RiskPointInput, today: Day): Problem[] {
  return [
    ...TEXTS.flatMap((text) => checkText(input[text.field], text)),
    ...notInFuture(input.identifiedOn, today, 'identifiedOn'),
    ...(input.cardOn === null ? [] : notInFuture(input.cardOn, today, 'cardOn')),
  ];
}

/** DAY_IN_FUTURE unless the day has come. */
export function notInFuture(on: Day, today: Day, field: string): Problem[] {
  if (on <= today) return [];
  return [
    problem(
      'DAY_IN_FUTURE',
      `日期 ${on} 晚于今天（${today}）。`,
      `The day ${on} is after today (${today}).`,
      {
        field,
      },
    ),
  ];
}
