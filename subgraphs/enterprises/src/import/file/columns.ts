import { checkCreditCode, isAcceptable } from '@chengan/shared/credit-code/credit-code';
import { cellText } from '@chengan/shared/workbook/cell';
import type { SourceRecord } from './record.ts';

/** What a column may hold. */
export type Column =
  | 'name'
  | 'creditCode'
  | 'otherNames'
  | 'formerNames'
  | 'establishedOn'
  | 'type'
  | 'capital'
  | 'industry'
  | 'province'
  | 'city'
  | 'county'
  | 'address'
  | 'scope';

/** The headings that a column is known by, Chinese or English, without spaces and marks. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'name',
    'enterprisename',
    'companyname',
    '企业名称',
    '单位名称',
    '公司名称',
    '名称',
    '企业名',
    '市场主体名称',
    '商事主体名称',
    '经营主体名称',
    '经营者名称',
    '企业机构名称',
  ],
  creditCode: [
    'creditcode',
    'unifiedsocialcreditcode',
    'uscc',
    '统一社会信用代码',
    '社会信用代码',
    '统一信用代码',
    '信用代码',
    '统一代码',
    '统一社会信用代码注册号',
    '注册号统一社会信用代码',
    '统一社会信用代码证号',
  ],
  otherNames: ['othernames', '第二名称', '其他名称', '别名', '企业别名'],
  formerNames: ['formernames', 'formername', '曾用名', '曾用名称', '原名称', '企业曾用名'],
  establishedOn: [
    'establishedon',
    'establisheddate',
    'foundedon',
    '成立日期',
    '成立时间',
    '注册日期',
    '登记日期',
    '设立日期',
  ],
  type: ['type', 'enterprisetype', '企业类型', '类型', '市场主体类型', '单位类型', '公司类型', '经济类型'],
  capital: ['capital', 'registeredcapital', '注册资本', '注册资金', '注册资本万元', '注册资金万元'],
  industry: ['industry', '行业', '所属行业', '行业类别', '行业门类', '国民经济行业'],
  province: ['province', '省', '省份', '所属省份', '所在省份', '省自治区直辖市'],
  city: ['city', 'prefecture', '市', '城市', '地市', '所属城市', '所在城市', '盟市', '州市'],
  county: ['county', 'district', '区县', '县区', '所属区县', '县市区', '旗县', '所在区县'],
  address: [
    'address',
    'registeredaddress',
    '地址',
    '注册地址',
    '住所',
    '企业地址',
    '单位地址',
    '经营场所',
    '登记住所',
    '详细地址',
    '生产经营地址',
    '企业注册地址',
    '公司地址',
  ],
  scope: ['scope', 'businessscope', '经营范围', '业务范围', '许可经营范围'],
};

const BY_HEADING: ReadonlyMap<string, Column> = new Map(
  Object.entries(HEADINGS).flatMap(([column, headings]) =>
    headings.map((heading) => [heading, column as Column] as const),
  ),
);

export interface Header {
  readonly line: number;
  readonly ordinal: number;
  /** Column → place in a record. */
  readonly places: ReadonlyMap<Column, number>;
  /** How many cells a record must have: trailing empty headings are not counted. */
  readonly width: number;
  /** Headings that mean nothing here; their columns are not taken. */
  readonly unused: readonly string[];
}

export type HeaderReading =
  | { readonly kind: 'header'; readonly header: Header }
  /** Neither name nor code: a title, or something else. */
  | { readonly kind: 'none' }
  | { readonly kind: 'lacking'; readonly missing: readonly Column[]; readonly headings: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly column: Column; readonly headings: readonly string[] };

const REQUIRED: readonly Column[] = ['name', 'creditCode'];

/** Reads a record as the line of headings. 企业名称（必填）*, Enterprise Name and enterprise_name are all known. */
export function readHeader(record: SourceRecord): HeaderReading {
  const headings = record.cells.map((cell) => cellText(cell).trim());
  const places = new Map<Column, number>();
  for (const [index, heading] of headings.entries()) {
    const column = BY_HEADING.get(plain(heading));
    if (!column) continue;
    const other = places.get(column);
    if (other !== undefined) return { kind: 'ambiguous', column, headings: [headings[other] ?? '', heading] };
    places.set(column, index);
  }
  const missing = REQUIRED.filter((column) => !places.has(column));
  if (missing.length === REQUIRED.length) return { kind: 'none' };
  if (missing.length > 0)
    return { kind: 'lacking', missing, headings: headings.filter((heading) => heading !== '') };
  const unused = headings.filter((heading, index) => heading !== '' && ![...places.values()].includes(index));
  const width = headings.findLastIndex((heading) => heading !== '') + 1;
  return { kind: 'header', header: { line: record.line, ordinal: record.ordinal, places, width, unused } };
}

/** Whether cells read literally are a row of their own: where the code belongs stands a code, or an old number. */
export function looksLikeRow(header: Header, cells: readonly string[]): boolean {
  const cell = cells[header.places.get('creditCode') ?? -1];
  if (cell === undefined || cell.length > 60) return false;
  const { verdict } = checkCreditCode(cell.replace(/["'=]/g, ''));
  return isAcceptable(verdict) || verdict === 'old-registration-number';
}

/** The number of the column that holds `field`, from 1; null for a field without a column. */
export function columnOf({ places }: Header, field: string | undefined): number | null {
  const place = [...places].find(([column]) => column === field)?.[1];
  return place === undefined ? null : place + 1;
}

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\((必填|选填|可选|必须|required|optional)\)/gi, '')
    .replace(/[\s_\-*·•:/、，,()\u200b-\u200f\ufeff]/g, '')
    .toLowerCase();
}
