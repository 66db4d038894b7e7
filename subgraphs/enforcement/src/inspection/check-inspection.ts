import { checkCreditCode } from '@chengan/shared/credit-code/credit-code';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import { adoptedActs } from '@chengan/shared/authority/authority';
import type { Day } from '@chengan/shared/time/day';
import type { InspectionInput } from './inspection.ts';

/** An agency that has a contract with the enterprise on the day of the inspection. */
export interface ServingAgency {
  readonly agency: string;
  readonly name: string;
}

export interface InspectionFacts {
  readonly authority: string;
  readonly today: Day;
  /** Credit codes among those named that are registered. */
  readonly known: ReadonlySet<string>;
  readonly serving: readonly ServingAgency[];
}

const FOUND = {
  field: 'enterprisePart',
  name: '企业检查情况',
  nameEn: 'findings at the enterprise',
  longest: 4_000,
};
const WITH = { field: 'participants', name: '参加人员', nameEn: 'participants', longest: 500 };

/** Everything that keeps an inspection from being recorded, all reasons at once. */
export function checkInspection(input: InspectionInput, facts: InspectionFacts): Problem[] {
  return [
    ...checkDay(input.inspectedOn, facts.today),
    ...checkEnterprise(input.enterprise, facts.known),
    ...checkText(input.enterprisePart, FOUND),
    ...checkOptionalText(input.participants, WITH),
    ...checkNumber(input.agencyParts.length),
    ...input.agencyParts.flatMap((_, index) => checkPart(input, index, facts.known)),
    ...checkBothParts(input, facts),
  ];
}

/** No clause says how many agencies one enterprise may have; more than this is a mistake of whoever sends it. */
const MOST_PARTS = 20;

function checkNumber(parts: number): Problem[] {
  if (parts <= MOST_PARTS) return [];
  return [
    problem(
      'AGENCY_PARTS_TOO_MANY',
      `一次检查最多填写 ${MOST_PARTS} 家机构。`,
      `One inspection looks at ${MOST_PARTS} agencies at most.`,
      { field: 'agencyParts' },
    ),
  ];
}

function checkDay(on: Day, today: Day): Problem[] {
  if (on <= today) return [];
  return [
    problem(
      'INSPECTED_IN_FUTURE',
      `检查日期 ${on} 晚于今天（${today}）。`,
      `The inspection of ${on} is after today (${today}).`,
      { field: 'inspectedOn' },
    ),
  ];
}

function checkEnterprise(code: string, known: ReadonlySet<string>): Problem[] {
  const checked = checkCreditCode(code);
  if (checked.problem && checked.verdict !== 'check-digit-fails')
    return [{ ...checked.problem, field: 'enterprise' }];
  if (known.has(checked.code)) return [];
  return [
    problem(
      'SUBJECT_UNKNOWN',
      `没有登记统一社会信用代码为 ${checked.code} 的企业。`,
      `No enterprise is registered with the credit code ${checked.code}.`,
      { field: 'enterprise' },
    ),
  ];
}

function checkPart({ agencyParts }: InspectionInput, index: number, known: ReadonlySet<string>): Problem[] {
  const part = agencyParts[index];
  if (!part) return [];
  const at = (name: string) => `agencyParts.${index}.${name}`;
  const twice = agencyParts.findIndex((one) => one.agency === part.agency) !== index;
  return [
    ...(known.has(part.agency) && !twice
      ? []
      : [
          problem(
            twice ? 'AGENCY_TWICE' : 'AGENCY_UNKNOWN',
            twice ? '同一机构填写了两次。' : `机构未登记：${part.agency}`,
            twice ? 'The same agency is named twice.' : `No such agency: ${part.agency}`,
            { field: at('agency') },
          ),
        ]),
    ...checkText(part.note, {
      field: at('note'),
      name: '技术服务检查情况',
      nameEn: 'findings about the service',
      longest: 4_000,
    }),
  ];
}

/** J-15a: where the act is law, an inspection of an enterprise that is served looks at the service too. */
function checkBothParts({ inspectedOn, agencyParts }: InspectionInput, facts: InspectionFacts): Problem[] {
  if (!adoptedActs(facts.authority, inspectedOn).some(({ act }) => act === 'J')) return [];
  const looked = new Set(agencyParts.map((one) => one.agency));
  return facts.serving
    .filter(({ agency }) => !looked.has(agency))
    .map(({ agency, name }) =>
      problem(
        'AGENCY_PART_REQUIRED',
        `${inspectedOn} 该企业与${name}（${agency}）的服务合同在有效期内，“一企双查”须同时填写对该机构技术服务的检查情况。`,
        `On ${inspectedOn} the enterprise had a contract with ${name} (${agency}): the inspection looks at that agency's service too.`,
        { field: 'agencyParts', clause: 'J-15a' },
      ),
    );
}
