import type { Problem } from '@chengan/shared/outcome/outcome';
import { checkText } from '@chengan/shared/text/check-text';
import { isServiceContent } from '../service-kind/service-content.ts';
import { problemIf } from '../refusal/problem-if.ts';
import { firstDayOf, lastDayOf, type Month } from './month.ts';
import type { LineFigures, ReportedService } from './report-line.ts';

/** More than anybody does for one client in a month: what is above is a slip of the hand. No act sets these bounds. */
const MOST_SERVICES = 100;
const MOST_COUNT = 9_999;
const MOST_PEOPLE = 30;
const LONGEST_NAME = 40;
const MOST_ADVICE = 100;
const LONGEST_ADVICE = 60;
const LONGEST_NUMBER = 60;
const LONGEST_NOTE = 500;

/** These part names and numbers in a cell, so that neither may hold one. */
const SEPARATOR = /[、，,；;\n\r\t]/;

/** What is wrong with the figures of one line. `at` names a figure's field: the input's path, or the cell. */
export function checkLine(of: Month, line: LineFigures, at: (figure: string) => string): Problem[] {
  return [
    ...checkServices(of, line.services, at('services')),
    ...COUNTS.flatMap(([figure, zh, en]) => checkCount(line[figure], zh, en, at(figure))),
    ...checkShare(line.majorHazards, line.hazards, '重大隐患数', 'major hazards', at('majorHazards')),
    ...checkShare(line.rectified, line.hazards, '已整改数', 'hazards put right', at('rectified')),
    ...checkAdvice(line.advice, at('advice')),
    ...(line.contractNumber === ''
      ? []
      : checkText(line.contractNumber, {
          field: at('contractNumber'),
          name: '合同编号',
          nameEn: 'number of the contract',
          longest: LONGEST_NUMBER,
        })),
    ...(line.note === ''
      ? []
      : checkText(line.note, { field: at('note'), name: '备注', nameEn: 'remark', longest: LONGEST_NOTE })),
  ];
}

const COUNTS = [
  ['hazards', '发现隐患数', 'hazards found'],
  ['majorHazards', '重大隐患数', 'major hazards'],
  ['rectified', '已整改数', 'hazards put right'],
  ['refusals', '拒不整改报告数', 'reports of refusals'],
  ['trainings', '培训次数', 'trainings'],
  ['drills', '演练次数', 'drills'],
] as const;

function checkCount(count: number, zh: string, en: string, field: string): Problem[] {
  return problemIf(
    !Number.isInteger(count) || count < 0 || count > MOST_COUNT,
    'REPORT_COUNT',
    `${zh}应为 0 至 ${MOST_COUNT} 的整数。`,
    `The number of ${en} must be whole, from 0 to ${MOST_COUNT}.`,
    field,
    'J-A2',
  );
}

function checkShare(part: number, whole: number, zh: string, en: string, field: string): Problem[] {
  return problemIf(
    part > whole,
    'REPORT_MORE_THAN_FOUND',
    `${zh}（${part}）不能多于发现隐患数（${whole}）。`,
    `There cannot be more ${en} (${part}) than hazards found (${whole}).`,
    field,
    'J-A2',
  );
}

function checkServices(of: Month, services: readonly ReportedService[], field: string): Problem[] {
  const outside = services.filter(({ on }) => on < firstDayOf(of) || on > lastDayOf(of));
  const nobody = services.filter(({ people }) => people.length === 0 || people.length > MOST_PEOPLE);
  const [without, wrong] = [
    services.filter((one) => one.contents.length === 0),
    services.filter(
      (one) => new Set(one.contents).size !== one.contents.length || !one.contents.every(isServiceContent),
    ),
  ];
  const days = (list: readonly ReportedService[]) => list.map(({ on }) => on).join('、');
  return [
    ...problemIf(
      services.length > MOST_SERVICES,
      'REPORT_TOO_MANY_VISITS',
      `一个月的服务次数最多 ${MOST_SERVICES} 次。`,
      `There can be at most ${MOST_SERVICES} visits in a month.`,
      field,
      'J-A2',
    ),
    ...problemIf(
      outside.length > 0,
      'REPORT_OTHER_MONTH',
      `服务日期不在 ${of} 内：${days(outside)}。`,
      `Visits outside of ${of}: ${days(outside)}.`,
      field,
      'J-10',
    ),
    ...problemIf(
      nobody.length > 0,
      'REPORT_NOBODY',
      `须写明服务人员（最多 ${MOST_PEOPLE} 人）：${days(nobody)}。`,
      `Name who was there, at most ${MOST_PEOPLE}: ${days(nobody)}.`,
      field,
      'J-A2',
    ),
    ...problemIf(
      without.length > 0,
      'REPORT_CONTENTS',
      `没有写明服务内容代码（1 至 10）：${days(without)}。`,
      `No codes of contents (1 to 10) are given: ${days(without)}.`,
      field,
      'J-12',
    ),
    ...problemIf(
      wrong.length > 0,
      'REPORT_CONTENTS',
      `服务内容代码应为 1 至 10，且不重复：${days(wrong)}。`,
      `Codes of contents are 1 to 10, each once: ${days(wrong)}.`,
      field,
      'J-12',
    ),
    ...services.flatMap(({ people }) => people.flatMap((name) => checkName(name, field))),
  ];
}

function checkName(name: string, field: string): Problem[] {
  if (SEPARATOR.test(name) || name.trim() !== name)
    return problemIf(
      true,
      'REPORT_NAME',
      `人员姓名中不能有分隔符或首尾空格：“${name}”。`,
      `A name may hold no separator and no space at its ends: "${name}".`,
      field,
      'J-A2',
    );
  return checkText(name, { field, name: '人员姓名', nameEn: 'name', longest: LONGEST_NAME });
}

function checkAdvice(advice: readonly string[], field: string): Problem[] {
  const wrong = advice.filter((number) => SEPARATOR.test(number) || number.trim() !== number);
  return [
    ...problemIf(
      advice.length > MOST_ADVICE || new Set(advice).size !== advice.length,
      'REPORT_ADVICE',
      `书面建议编号最多 ${MOST_ADVICE} 个，且不重复。`,
      `There can be at most ${MOST_ADVICE} numbers of written advice, each once.`,
      field,
      'J-A2',
    ),
    ...problemIf(
      wrong.length > 0,
      'REPORT_ADVICE_NUMBER',
      `书面建议编号中不能有分隔符或首尾空格：${wrong.join('；')}。`,
      `A number of written advice may hold no separator and no space at its ends: ${wrong.join('; ')}.`,
      field,
      'J-A2',
    ),
    ...advice.flatMap((number) =>
      checkText(number, { field, name: '书面建议编号', nameEn: 'number of advice', longest: LONGEST_ADVICE }),
    ),
  ];
}
