import { regionByCode } from '@chengan/shared/region/region';
import type { WrittenCell, WrittenSheet } from '@chengan/shared/workbook/written-sheet';
import { SERVICE_CONTENTS } from '../service-kind/service-content.ts';
import { type Month, monthInWords } from './month.ts';
import type { ReportLine } from './report-line.ts';
import { type ClientNames, COLUMNS } from './workbook-columns.ts';

/** The sheet that explains the others; what it says is not read. */
export const EXPLANATION = '说明';

/** The name of a town's sheet. */
export function sheetNameOf(town: string): string {
  return regionByCode(town)?.name ?? town;
}

export interface WorkbookAbout {
  readonly month: Month;
  readonly agency: string;
  readonly agencyName: string;
  readonly names: ClientNames;
  /** How the last day was counted. */
  readonly due: string;
}

/** A sheet that explains, then one for each town, in the order of its code. */
export function workbookSheets(about: WorkbookAbout, lines: readonly ReportLine[]): WrittenSheet[] {
  const byTown = [...Map.groupBy(lines, ({ head }) => head.town)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    explanation(about),
    ...byTown.map(([town, ofTown]) => ({
      name: sheetNameOf(town),
      columns: COLUMNS.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
      headings: 1,
      rows: [
        COLUMNS.map(({ title }): WrittenCell => ({ text: title })),
        ...ofTown.map((line) => COLUMNS.map((column) => column.cell(line, about.month, about.names))),
      ],
    })),
  ];
}

function explanation({ month, agency, agencyName, due }: WorkbookAbout): WrittenSheet {
  const lines = [
    `每月业务情况报送表（${monthInWords(month)}）`,
    `机构：${agencyName}（${agency}）`,
    `报送期限：${due}（江阴市工业企业安全生产技术服务工作管理办法（试行）第十条）`,
    '每个镇街园一张工作表，每份有效合同一行；行不能增减，表头不能改动，不能合并单元格，不能使用公式。',
    '企业名称至“新签/终止”各列（合同编号除外）由合同带出，不能更改；其余各列由现场服务记录带出，可以更正。',
    '每次服务占一行，写作：2026-10-12 张三、李四（1、6）；括号内是服务内容代码，服务次数须与之相符。',
    '重大隐患数、已整改数不能多于发现隐患数；多个书面建议编号用顿号隔开。',
    ...SERVICE_CONTENTS.map(({ name }, index) => `服务内容代码 ${index + 1}：${name}`),
  ];
  return {
    name: EXPLANATION,
    columns: [{ width: 90 }],
    headings: 1,
    rows: lines.map((line) => [{ text: line }]),
  };
}
