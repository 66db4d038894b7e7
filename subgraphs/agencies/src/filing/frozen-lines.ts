import { authorityById } from '@chengan/shared/authority/authority';
import type { Words } from '@chengan/shared/due/due';
import { industryOf } from '@chengan/shared/industry/industry';
import { regionByCode } from '@chengan/shared/region/region';
import { serviceKind } from '../service-kind/service-kind.ts';
import { CHANGE_WORDS } from './change-words.ts';
import type { FrozenLine } from './filing.ts';
import type { FilingInput } from './filing-input.ts';
import { PLEDGE } from './pledge.ts';

/** The register's own entry of whoever files, as it stands now. */
export interface RegisterEntry {
  readonly name: string;
  /** Credit code; null for an expert. */
  readonly creditCode: string | null;
  readonly region: string | null;
  readonly address: string | null;
}

/** The form as it was sent, line by line, the register's own entry first: a frozen copy. Empty lines are left out. */
export function frozenLines(input: FilingInput, entry: RegisterEntry): FrozenLine[] {
  const lines = [...entryLines(entry), ...formLines(input)];
  return lines.flatMap(([zh, en, value]) =>
    value === null || value.trim() === '' ? [] : [{ name: { zh, en }, value: value.trim() }],
  );
}

type Line = readonly [zh: string, en: string, value: string | null];

function entryLines({ name, creditCode, region, address }: RegisterEntry): Line[] {
  return [
    ['名称', 'Name', name],
    ['统一社会信用代码', 'Credit code', creditCode],
    ['注册地', 'Registered in', region === null ? null : (regionByCode(region)?.name ?? region)],
    ['注册地址', 'Registered address', address],
  ];
}

function formLines(input: FilingInput): Line[] {
  switch (input.kind) {
    case 'FIRST':
      return [
        ['本市办公地址', 'Office address', input.officeAddress],
        ['办公面积', 'Office area', input.officeArea === null ? null : `${input.officeArea} ㎡`],
        ['法定代表人', 'Legal representative', input.legalRepresentative],
        ['主要负责人', 'Manager', input.manager],
        ['服务范围', 'Scope of services', input.scope],
        ['设施设备', 'Equipment', input.equipment],
        ['管理制度', 'Internal systems', input.systems],
        ['首次服务日期', 'First service', input.firstServiceOn],
        ['有关镇街园', 'Towns concerned', names(input.towns)],
        ['守法诚信承诺书', 'Honesty pledge', pledgeLine(input)],
      ];
    case 'CHANGE':
      return [
        ['有关镇街园', 'Towns concerned', names(input.towns)],
        ...input.changes.map(({ subject, changedOn, before, after }): Line => {
          const { zh, en } = CHANGE_WORDS[subject];
          return [`变更：${zh}`, `Change: ${en}`, `${changedOn}：${before ?? '—'} → ${after}`];
        }),
      ];
    case 'PRACTICE':
      return [
        ['开展业务日期', 'Business begins', input.startsOn],
        ['办公地址', 'Office address', input.officeAddress],
        ['办公面积', 'Office area', input.officeArea === null ? null : `${input.officeArea} ㎡`],
        ['主要负责人', 'Manager', input.manager],
        ['服务范围', 'Scope of services', input.scope],
      ];
    case 'PROJECT':
      return [
        ['委托单位', 'Client', `${input.clientName}（${input.client}）`],
        ['所属行业', 'Industry', industryOf(input.industry)?.name ?? input.industry],
        ['服务种类', 'Kinds of service', input.kinds.map((one) => serviceKind(one)?.name ?? one).join('、')],
        ['服务地点', 'Place of service', `${names([input.place])}辖区 ${input.address}`],
        ['承接日期', 'Accepted on', input.acceptedOn],
        ['计划首次现场服务日期', 'First day on site', input.onSiteOn],
        ['书面告知自治区应急管理厅日期', 'Regional department told on', input.departmentToldOn],
        ['项目负责人', 'Project leader', input.leader],
      ];
  }
}

function pledgeLine({ pledge, pledgeSignedBy }: Extract<FilingInput, { kind: 'FIRST' }>): string {
  if (pledge.length > 0) return '见附件';
  return pledgeSignedBy === null ? '未随本次报送' : `${PLEDGE.zh}\n签署：${pledgeSignedBy.trim()}`;
}

function names(ids: readonly string[]): string {
  return ids.map((id) => authorityById(id)?.name ?? id).join('、');
}
