import { industryOf } from '@chengan/shared/industry/industry';
import { cellText } from '@chengan/shared/workbook/cell';
import type { WrittenCell } from '@chengan/shared/workbook/written-sheet';
import type { Month } from './month.ts';
import type { ContractChange, Figure, LineHead, ReportLine } from './report-line.ts';
import { servicesInWords } from './services-in-words.ts';

/** A column that says what the contract says; it may not be changed. */
export interface HeadColumn {
  readonly kind: 'head';
  readonly title: string;
  readonly width: number;
  readonly hidden?: boolean;
  /** Told by whoever asks for the file, and not read back. */
  readonly unread?: true;
  readonly cell: (line: ReportLine, of: Month, names: ClientNames) => WrittenCell;
}

/** Credit code of a client → its name, as far as it is known. */
export type ClientNames = ReadonlyMap<string, string>;

/** A column that may be corrected. `services` also gives 本月服务次数, which is counted from it. */
export interface FigureColumn {
  readonly kind: 'figure' | 'count';
  readonly figure: Figure;
  readonly title: string;
  readonly width: number;
  readonly hidden?: never;
  readonly cell: (line: ReportLine) => WrittenCell;
}

export type Column = HeadColumn | FigureColumn;

const CHANGES: Readonly<Record<ContractChange, string>> = {
  SIGNED: '新签',
  ENDED: '终止',
  SIGNED_AND_ENDED: '新签并终止',
};

/** Names a line beyond doubt: the month and the contract. */
export function lineKey(of: Month, contract: string): string {
  return `${of}:${contract}`;
}

const text = (value: string | null): WrittenCell => ({ text: value ?? '' });
const head = (
  title: string,
  width: number,
  cell: (head: LineHead, of: Month) => WrittenCell,
): HeadColumn => ({ kind: 'head', title, width, cell: (line, of) => cell(line.head, of) });
const count = (
  title: string,
  figure: 'hazards' | 'majorHazards' | 'rectified' | 'refusals' | 'trainings' | 'drills',
): FigureColumn => ({
  kind: 'count',
  figure,
  title,
  width: 10,
  cell: ({ reported }) => ({ count: reported[figure] }),
});

export const VISITS_TITLE = '本月服务次数';

/** The columns of a sheet, in the order of the fields of annex 2 (J-A2). */
export const COLUMNS: readonly Column[] = [
  {
    kind: 'head',
    title: '标识（勿改）',
    width: 10,
    hidden: true,
    cell: ({ head: { contract } }, of) => text(lineKey(of, contract)),
  },
  {
    kind: 'head',
    title: '企业名称',
    width: 28,
    unread: true,
    cell: ({ head: { enterprise } }, _, names) => text(names.get(enterprise) ?? ''),
  },
  head('统一社会信用代码', 22, ({ enterprise }) => text(enterprise)),
  head('行业', 12, ({ industry }) => text(industry === null ? '' : (industryOf(industry)?.name ?? industry))),
  {
    kind: 'figure',
    figure: 'contractNumber',
    title: '合同编号',
    width: 16,
    cell: ({ reported }) => text(reported.contractNumber),
  },
  head('合同起始日', 12, ({ startsOn }) => ({ day: startsOn })),
  head('合同终止日', 12, ({ endsOn }) => ({ day: endsOn })),
  head('约定频次（次/年）', 10, ({ visitsPerYear }) => ({ count: visitsPerYear })),
  head('新签/终止', 10, ({ change }) => text(change === null ? '' : CHANGES[change])),
  {
    kind: 'count',
    figure: 'services',
    title: VISITS_TITLE,
    width: 10,
    cell: ({ reported }) => ({ count: reported.services.length }),
  },
  {
    kind: 'figure',
    figure: 'services',
    title: '每次服务（日期 人员（内容代码））',
    width: 44,
    cell: ({ reported }) => text(servicesInWords(reported.services)),
  },
  count('发现隐患数', 'hazards'),
  count('其中重大隐患数', 'majorHazards'),
  count('已整改数', 'rectified'),
  {
    kind: 'figure',
    figure: 'advice',
    title: '书面建议编号',
    width: 24,
    cell: ({ reported }) => text(reported.advice.join('、')),
  },
  count('拒不整改报告数', 'refusals'),
  count('培训次数', 'trainings'),
  count('演练次数', 'drills'),
  {
    kind: 'figure',
    figure: 'note',
    title: '备注',
    width: 30,
    cell: ({ reported }) => text(reported.note),
  },
];

/** What a cell that was written would be read as. */
export function readAs(cell: WrittenCell): string {
  if (cell === null) return '';
  if ('count' in cell) return cellText({ number: String(cell.count) });
  return 'day' in cell ? cellText({ day: cell.day }) : cell.text;
}
