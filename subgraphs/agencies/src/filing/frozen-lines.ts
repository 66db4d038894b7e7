import { authorityById } from '@chengan/shared/authority/authority';
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
}

/**
 * The form as it was sent, line by line: the register's own entry, then `annex` (the agency's file), then the form. A
 * frozen copy; empty lines are left out.
 */
export function frozenLines(
  input: FilingInput,
  entry: RegisterEntry,
  annex: readonly FrozenLine[],
): FrozenLine[] {
  return [...entryLines(entry).flatMap(toLine), ...annex, ...formLines(input).flatMap(toLine)];
}

function toLine([zh, en, value]: Line): FrozenLine[] {
  return value === null || value.trim() === '' ? [] : [{ name: { zh, en }, value: value.trim() }];
}

type Line = readonly [zh: string, en: string, value: string | null];

function entryLines({ name, creditCode, region }: RegisterEntry): Line[] {
  return [
    ['名称', 'Name', name],
    ['统一社会信用代码', 'Credit code', creditCode],
    ['注册地', 'Registered in', region === null ? null : (regionByCode(region)?.name ?? region)],
  ];
}

function formLines(input: FilingInput): Line[] {
  switch (input.kind) {
    case 'FIRST':
      return [
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
      return [['开展业务日期', 'Business begins', input.startsOn]];
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
