import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import type { Day } from '@chengan/shared/time/day';
import type { HazardFound } from './visit.ts';

const PARTS = [
  ['type', '隐患类型', 'type', 100],
  ['basis', '判定依据', 'basis', 1_000],
  ['cause', '隐患原因', 'cause', 1_000],
  ['advice', '整改建议', 'advice', 2_000],
  ['adviceNumber', '书面建议编号', 'number of the written advice', 100],
  ['agreedBy', '企业认可人', 'who agreed', 50],
] as const;

/** Why a hazard cannot be stored. What C1-11b asks for and is not there is no reason: it is doubted (`doubtsOf`). */
export function hazardProblems(hazard: HazardFound, on: Day | undefined, today: Day, at: string): Problem[] {
  return [
    ...(isUuid(hazard.id) ? [] : [malformedId(`${at}.id`)]),
    ...checkText(hazard.content, {
      field: `${at}.content`,
      name: '隐患内容',
      nameEn: 'hazard',
      longest: 1_000,
    }),
    ...PARTS.flatMap(([part, name, nameEn, longest]) =>
      checkOptionalText(hazard[part], { field: `${at}.${part}`, name, nameEn, longest }),
    ),
    ...((hazard.agreedBy === null) === (hazard.agreedOn === null)
      ? []
      : [
          problem('AGREEMENT_HALF', '企业认可的人员和日期须同时填写。', 'Name who agreed, and the day.', {
            field: `${at}.agreedBy`,
            clause: 'C1-11b',
          }),
        ]),
    ...(['agreedOn', 'rectifiedOn'] as const).flatMap((field) => {
      const given = hazard[field];
      if (given === null || on === undefined || (given >= on && given <= today)) return [];
      return [
        problem(
          'HAZARD_DAY',
          '日期须在发现隐患当日或之后，且不晚于今天。',
          'The day lies before the hazard was found, or in the future.',
          {
            field: `${at}.${field}`,
          },
        ),
      ];
    }),
  ];
}
