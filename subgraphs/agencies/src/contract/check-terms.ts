import { checkCreditCode, isAcceptable } from '@chengan/shared/credit-code/credit-code';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { regionByCode, regionProblem } from '@chengan/shared/region/region';
import { checkText } from '@chengan/shared/text/check-text';
import { addYears, type Day } from '@chengan/shared/time/day';
import { problemIf } from '../refusal/problem-if.ts';
import { isServiceContent } from '../service-kind/service-content.ts';
import { missingParts, sectionField } from './mandatory-parts.ts';
import { type ContractTerms, SECTIONS } from './terms.ts';

/** No act sets these: they are this hub's own measure against slips of the hand. */
const MOST_YEARS = 10;
const LONGEST_SECTION = 2000;
const LONGEST_FEE = 500;
const LONGEST_NUMBER = 60;
/** A visit every day. */
const MOST_VISITS = 366;

/** What is wrong with the client's code: it must be a credit code. Whether a register has it, another subgraph knows. */
export function clientProblems(enterprise: string, agency: string): Problem[] {
  const { code, verdict, problem } = checkCreditCode(enterprise, 'enterprise');
  if (!isAcceptable(verdict)) return problem ? [problem] : [];
  return problemIf(
    code === agency,
    'CLIENT_IS_AGENCY',
    '机构不能与自己签订服务合同。',
    'An agency cannot sign a service contract with itself.',
    'enterprise',
  );
}

/**
 * Everything that is wrong with the terms by themselves on the day `today`: days out of order or in the future, absurd
 * frequencies, unknown places and contents, texts, and each mandatory part that is missing with its clause (C1-5c, S-5.3).
 */
export function termsProblems(terms: ContractTerms, today: Day): Problem[] {
  return [
    ...dayProblems(terms, today),
    ...placeProblems(terms.place),
    ...contentProblems(terms),
    ...textProblems(terms),
    ...missingParts(terms),
  ];
}

function dayProblems({ signedOn, startsOn, endsOn, visitsPerYear }: ContractTerms, today: Day): Problem[] {
  return [
    ...problemIf(
      signedOn > today,
      'SIGNED_IN_FUTURE',
      `签订日期 ${signedOn} 晚于今天（${today}）。`,
      `The day of signing, ${signedOn}, is after today (${today}).`,
      'signedOn',
    ),
    ...problemIf(
      startsOn < signedOn,
      'STARTS_BEFORE_SIGNING',
      `服务起始日 ${startsOn} 早于签订日期 ${signedOn}：开展服务应当先签订合同。`,
      `The service begins on ${startsOn}, before the contract was signed on ${signedOn}: the contract comes first.`,
      'startsOn',
    ),
    ...problemIf(
      endsOn < startsOn,
      'ENDS_BEFORE_START',
      '合同终止日早于起始日',
      'The contract ends before it starts',
      'endsOn',
    ),
    ...problemIf(
      endsOn >= addYears(startsOn, MOST_YEARS),
      'TERM_TOO_LONG',
      `合同期限不得超过 ${MOST_YEARS} 年，请核对终止日期。`,
      `A term of more than ${MOST_YEARS} years is not taken; look at the last day again.`,
      'endsOn',
    ),
    ...problemIf(
      !Number.isInteger(visitsPerYear) || visitsPerYear < 1 || visitsPerYear > MOST_VISITS,
      'VISITS_PER_YEAR',
      '年服务频次应为 1 至 366 的整数',
      'Visits a year: a whole number from 1 to 366',
      'visitsPerYear',
    ),
  ];
}

/** The place of service is a county or a town that the hub knows. */
export function placeProblems(place: string): Problem[] {
  const unknown = regionProblem(place, 'place');
  if (unknown) return [unknown];
  const level = regionByCode(place)?.level;
  return problemIf(
    level !== 'TOWN' && level !== 'COUNTY',
    'PLACE_TOO_LARGE',
    '服务地点应具体到县（市、区）或镇（街道、园区）。',
    'The place of service is a county or a town.',
    'place',
  );
}

function contentProblems({ kinds, contents }: ContractTerms): Problem[] {
  return [
    ...problemIf(
      kinds.length === 0,
      'KINDS_MISSING',
      '请选择服务类别。',
      'Choose the kinds of service.',
      'kinds',
    ),
    ...problemIf(
      contents.some((one) => !isServiceContent(one)) || new Set(contents).size < contents.length,
      'CONTENTS_UNKNOWN',
      '服务内容应为第十二条所列的一至十项，各选一次。',
      'The contents are those of Article 12, one to ten, each once.',
      'contents',
      'J-12',
    ),
  ];
}

function textProblems({ sections, fee, number = null }: ContractTerms): Problem[] {
  return [
    ...(number === null
      ? []
      : checkText(number, { field: 'number', name: '合同编号', nameEn: 'number', longest: LONGEST_NUMBER })),
    ...SECTIONS.flatMap(({ code, name, nameEn }) => {
      const text = sections[code];
      if (text === undefined || text.trim() === '') return [];
      return checkText(text, { field: sectionField(code), name, nameEn, longest: LONGEST_SECTION });
    }),
    ...(fee === null
      ? []
      : checkText(fee, { field: 'fee', name: '服务费用', nameEn: 'fee', longest: LONGEST_FEE })),
  ];
}
