import { authorityById } from '@chengan/shared/authority/authority';
import { checkCreditCode, isAcceptable } from '@chengan/shared/credit-code/credit-code';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import type { Day } from '@chengan/shared/time/day';
import { isLicensed } from '../service-kind/service-kind.ts';
import type { Filer } from './filing.ts';
import type { ChangeInput, FilingInput, FirstInput, ProjectInput } from './filing-input.ts';
import { CHANGJI, JIANGYIN, practiceRecipients } from './routing.ts';

/** Who files, as far as the rules ask. */
export interface FilerFacts {
  readonly filer: Filer;
  /** Region code of registration; null where it is unknown, and for an expert. */
  readonly region: string | null;
  /** The day of the first filing in Jiangyin, where there is one. */
  readonly filedOn: Day | null;
}

const MAX_CHANGES = 50;

/** Every reason why this cannot be filed by `who` on `today`. */
export function filingProblems(input: FilingInput, who: FilerFacts, today: Day): Problem[] {
  switch (input.kind) {
    case 'FIRST':
      return [...agencyOnly(who), ...firstProblems(input)];
    case 'CHANGE':
      return [...agencyOnly(who), ...changeProblems(input, who, today)];
    case 'PRACTICE':
      return [...agencyOnly(who), ...practiceProblems(who)];
    case 'PROJECT':
      return projectProblems(input, who, today);
  }
}

function firstProblems(input: FirstInput): Problem[] {
  const signed = input.pledgeSignedBy !== null || input.pledge.length > 0;
  return [
    ...townProblems(input.towns),
    ...checkOptionalText(input.pledgeSignedBy, {
      field: 'pledgeSignedBy',
      name: '承诺书签署人',
      nameEn: 'signature of the pledge',
      longest: 50,
    }),
    ...(signed || input.withoutPledge
      ? []
      : [
          problem(
            'PLEDGE_MISSING',
            '没有守法诚信承诺书：请签署承诺文本或上传签字的承诺书；确实不随本次报送的，请勾选说明。',
            'The honesty pledge is missing: sign its text, attach the signed paper, or say that it does not come with this filing.',
            { field: 'pledgeSignedBy', clause: 'J-9a' },
          ),
        ]),
  ];
}

function changeProblems({ towns, changes }: ChangeInput, { filedOn }: FilerFacts, today: Day): Problem[] {
  return [
    ...townProblems(towns),
    ...(filedOn === null
      ? [
          problem(
            'FIRST_FILING_MISSING',
            '本机构还没有首次报送基本情况，不能报送变更；请先办理首次报送。',
            'The agency has not filed its basic information yet; file that first, then its changes.',
            { clause: 'J-9a' },
          ),
        ]
      : []),
    ...(changes.length === 0 || changes.length > MAX_CHANGES
      ? [
          problem(
            'CHANGES_NUMBER',
            `请填写 1 至 ${MAX_CHANGES} 项变更，现有 ${changes.length} 项。`,
            `Give 1 to ${MAX_CHANGES} changes; there are ${changes.length}.`,
            { field: 'changes' },
          ),
        ]
      : []),
    ...changes.flatMap((change, index) => [
      ...notLater(change.changedOn, today, `changes.${index}.changedOn`, '变更日期', 'day of the change'),
      ...checkOptionalText(change.before, {
        field: `changes.${index}.before`,
        name: '变更前',
        nameEn: 'earlier state',
        longest: 500,
      }),
      ...checkText(change.after, {
        field: `changes.${index}.after`,
        name: '变更后',
        nameEn: 'new state',
        longest: 500,
      }),
    ]),
  ];
}

function practiceProblems({ region }: FilerFacts): Problem[] {
  if (practiceRecipients(region).authorities.length > 0) return [];
  return [
    problem(
      'NOT_REGISTERED_IN_SUZHOU',
      '开展业务前的告知由注册地在苏州的机构向注册地县级应急管理部门办理；本机构的注册地不在苏州。',
      'This notice is for agencies registered in Suzhou, to the county bureau of their place; this agency is registered elsewhere.',
      { clause: 'S-4.1e' },
    ),
  ];
}

function projectProblems(input: ProjectInput, { filer }: FilerFacts, today: Day): Problem[] {
  const { client, kinds, place, acceptedOn, onSiteOn, departmentToldOn } = input;
  const code = checkCreditCode(client);
  const licensed = kinds.some(isLicensed);
  return [
    ...(isAcceptable(code.verdict) || !code.problem ? [] : [{ ...code.problem, field: 'client' }]),
    ...checkText(input.clientName, { field: 'clientName', name: '委托单位', nameEn: 'client', longest: 100 }),
    ...checkText(input.address, {
      field: 'address',
      name: '服务地址',
      nameEn: 'address of service',
      longest: 200,
    }),
    ...checkText(input.leader, {
      field: 'leader',
      name: '项目负责人',
      nameEn: 'project leader',
      longest: 50,
    }),
    ...(authorityById(place)?.parent === CHANGJI
      ? []
      : [
          problem(
            'PLACE_UNKNOWN',
            '请选择服务地点所属的县市（园区）。',
            'Choose the county or park of the place of service.',
            { field: 'place', clause: 'C1-5b' },
          ),
        ]),
    ...(kinds.length > 0
      ? []
      : [problem('KINDS_MISSING', '请选择服务种类。', 'Choose the kinds of service.', { field: 'kinds' })]),
    ...notLater(acceptedOn, today, 'acceptedOn', '承接日期', 'day of acceptance'),
    ...(onSiteOn >= acceptedOn
      ? []
      : [
          problem(
            'ON_SITE_BEFORE_ACCEPTANCE',
            '首次现场服务日期早于承接日期。',
            'On-site service begins before the project was accepted.',
            { field: 'onSiteOn' },
          ),
        ]),
    ...(licensed && filer.kind === 'EXPERT'
      ? [
          problem(
            'LICENSED_NEEDS_AGENCY',
            '资质准入类服务须由具有资质的机构承接，专家个人不能承接。',
            'A licensed service takes an agency with a qualification; an expert cannot accept it.',
            { field: 'kinds', clause: 'C1-4a' },
          ),
        ]
      : []),
    ...(licensed && departmentToldOn === null
      ? [
          problem(
            'DEPARTMENT_NOT_TOLD',
            '资质准入类服务须书面告知自治区应急管理厅，请填写送达日期。',
            'A licensed service is told to the regional department in writing; give the day on which it was delivered.',
            { field: 'departmentToldOn', clause: 'C1-5a' },
          ),
        ]
      : []),
    ...(departmentToldOn === null
      ? []
      : notLater(departmentToldOn, today, 'departmentToldOn', '送达日期', 'day of delivery')),
  ];
}

function agencyOnly({ filer }: FilerFacts): Problem[] {
  if (filer.kind === 'AGENCY') return [];
  return [problem('FILING_NEEDS_AGENCY', '此项由安全生产技术服务机构办理。', 'This is filed by agencies.')];
}

function townProblems(towns: readonly string[]): Problem[] {
  const foreign = towns.filter((town) => authorityById(town)?.parent !== JIANGYIN);
  if (towns.length > 0 && foreign.length === 0) return [];
  return [
    problem(
      'TOWNS_MISSING',
      '请选择有关镇街园（至少一个，且属于江阴市）。',
      'Choose the towns concerned: at least one, of Jiangyin.',
      { field: 'towns', clause: 'J-9a' },
    ),
  ];
}

function notLater(on: Day, today: Day, field: string, name: string, nameEn: string): Problem[] {
  if (on <= today) return [];
  return [
    problem('DAY_IN_FUTURE', `${name}不能晚于今天。`, `The ${nameEn} cannot be later than today.`, { field }),
  ];
}
