import { checkIdentityNumber, type IdentitySays } from '@chengan/shared/credit-code/identity-number';
import { isIndustry } from '@chengan/shared/industry/industry';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import { addYears, type Day } from '@chengan/shared/time/day';
import { pastProblems } from '../agency/past-day.ts';
import type { PersonFacts } from './person.ts';

/** Labour law's lowest age: no contract of employment below it. */
const WORKING_AGE = 16;
const MOST_YEARS = 60;

const NAME = { field: 'name', name: '姓名', nameEn: 'name', longest: 50 };
const MAJOR = { field: 'major', name: '专业', nameEn: 'major', longest: 60 };

/**
 * What is wrong with the facts of a person, all at once: texts, dates in the future or in the wrong order, a title
 * without a trade, years that nobody can have. With `says`, what the identity number says, sex and age are compared.
 */
export function personProblems(facts: PersonFacts, says: IdentitySays | undefined, today: Day): Problem[] {
  return [
    ...checkText(facts.name, NAME),
    ...checkOptionalText(facts.major, MAJOR),
    ...(says && says.sex !== facts.sex
      ? [
          problem(
            'SEX_DISAGREES',
            '性别与证件号不一致，请核对。',
            'The sex does not agree with the identity number.',
            { field: 'sex' },
          ),
        ]
      : []),
    ...titleProblems(facts),
    ...yearsProblems(facts, says, today),
    ...dateProblems(facts, says, today),
  ];
}

/** The check of an identity number that may be left out where one is on file. */
export function identityProblems(text: string | null): { says?: IdentitySays; problems: Problem[] } {
  if (text === null) return { problems: [] };
  const checked = checkIdentityNumber(text);
  return checked.ok ? { says: checked.says, problems: [] } : { problems: [checked.problem] };
}

function titleProblems({ title, titleIndustries }: PersonFacts): Problem[] {
  const field = 'titleIndustries';
  if (title === 'NONE' && titleIndustries.length > 0)
    return [
      problem('TITLE_NONE', '没有职称的，不填写职称所属行业。', 'Without a title there is no trade of it.', {
        field,
      }),
    ];
  if (title === 'SENIOR_ENGINEER' && titleIndustries.length === 0)
    return [
      problem(
        'TITLE_INDUSTRY_MISSING',
        '高级工程师须填写职称所属行业。',
        'A senior engineer has a trade: choose it.',
        {
          field,
          clause: 'C1-4b',
        },
      ),
    ];
  return [];
}

function yearsProblems({ safetyYears }: PersonFacts, says: IdentitySays | undefined, today: Day): Problem[] {
  return Object.entries(safetyYears).flatMap(([industry, years]) => {
    const field = 'safetyYears';
    if (!isIndustry(industry))
      return [problem('INDUSTRY_UNKNOWN', '没有这个行业。', 'There is no such trade.', { field })];
    if (!Number.isInteger(years) || years < 0 || years > MOST_YEARS)
      return [
        problem(
          'YEARS_MALFORMED',
          `工作年限应为 0 至 ${MOST_YEARS} 的整数。`,
          `Years of work: a whole number from 0 to ${MOST_YEARS}.`,
          { field },
        ),
      ];
    if (says && addYears(says.bornOn, WORKING_AGE + years) > today)
      return [
        problem(
          'YEARS_IMPOSSIBLE',
          `按证件号的出生日期，不可能已有 ${years} 年工作经历。`,
          `By the date of birth nobody can have worked ${years} years.`,
          { field },
        ),
      ];
    return [];
  });
}

function dateProblems(facts: PersonFacts, says: IdentitySays | undefined, today: Day): Problem[] {
  const { employedOn, contractOn, insuredFrom } = facts;
  const past = (['employedOn', 'contractOn', 'insuredFrom'] as const).flatMap((field) => {
    const on = facts[field];
    return on === null ? [] : pastProblems(on, field, today);
  });
  if (employedOn === null) return past;
  const early =
    says && addYears(says.bornOn, WORKING_AGE) > employedOn
      ? [
          problem(
            'TOO_YOUNG',
            `入职时未满 ${WORKING_AGE} 周岁，请核对入职日期与证件号。`,
            `Employed before the age of ${WORKING_AGE}: check the day and the identity number.`,
            { field: 'employedOn' },
          ),
        ]
      : [];
  const contract =
    contractOn !== null && contractOn > addYears(employedOn, 1)
      ? [
          problem(
            'CONTRACT_LATE',
            '劳动合同日晚于入职日一年以上，请核对。',
            'The contract of employment is dated more than a year after the first day.',
            { field: 'contractOn' },
          ),
        ]
      : [];
  // insurance is paid by the month, so it may begin with the month of the first day
  const insured =
    insuredFrom !== null && insuredFrom < `${employedOn.slice(0, 7)}-01`
      ? [
          problem(
            'INSURED_BEFORE_EMPLOYED',
            '本机构缴纳社会保险的起始日早于入职当月。',
            'Insurance here cannot begin before the month of the first day of work.',
            { field: 'insuredFrom', clause: 'S-4.1c' },
          ),
        ]
      : [];
  return [...past, ...early, ...contract, ...insured];
}
