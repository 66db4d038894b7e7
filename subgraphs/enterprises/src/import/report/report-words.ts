import type { Result } from '../run/row-outcome.ts';

type Words = readonly [zh: string, en: string];

export const RESULT_WORDS: Readonly<Record<Result, Words>> = {
  REGISTERED: ['收下（新建档）', 'taken (registered)'],
  CHANGED: ['收下（已更新）', 'taken (changed)'],
  UNCHANGED: ['未变', 'unchanged'],
  REFUSED: ['拒收', 'refused'],
};

/** What the clerk calls each reason or doubt in a list of counts. */
const CODE_WORDS: Readonly<Record<string, Words>> = {
  QUOTES_UNBALANCED: ['引号不成对', 'quote not closed'],
  LINE_TOO_LONG: ['整行过长', 'line too long'],
  COLUMN_COUNT: ['列数不对', 'wrong number of columns'],
  CELL_TOO_LONG: ['单元格过长', 'cell too long'],
  WORKBOOK_ERROR_CELL: ['单元格是错误值', 'cell holds an error'],
  NAME_MISSING: ['没有企业名称', 'name missing'],
  CREDIT_CODE_MISSING: ['没有代码', 'credit code missing'],
  CREDIT_CODE_SCIENTIFIC: ['代码成了科学计数法', 'code in scientific notation'],
  CREDIT_CODE_NUMBER_CELL: ['代码存成了数字', 'code stored as a number'],
  CREDIT_CODE_OLD_NUMBER: ['15 位旧注册号', 'old 15-digit number'],
  CREDIT_CODE_MALFORMED: ['代码格式不对', 'malformed credit code'],
  DUPLICATE_DIFFERS: ['代码重复而内容不同', 'duplicate code, other content'],
  DUPLICATE_IDENTICAL: ['完全重复的行', 'identical duplicate'],
  CREDIT_CODE_CHECK_DIGIT: ['代码校验位不符', 'check digit disagrees'],
  OTHER_AUTHORITY: ['已由其他局建档', "in another authority's register"],
  NAME_OF_OTHER_CODE: ['同名不同代码', 'same name under another code'],
  NAMES_SEVERAL: ['一格多名', 'several names in a cell'],
  PERSONAL_NUMBER_MASKED: ['含个人号码（已隐去）', 'personal number (masked)'],
  CONTROL_CHARACTERS: ['含控制字符', 'control characters'],
  CHARACTERS_DAMAGED: ['含乱码', 'damaged characters'],
  DATE_UNREADABLE: ['日期认不出', 'date unreadable'],
  DATE_SERIAL: ['日期为 Excel 序列号', 'date was a spreadsheet number'],
  DATE_IN_FUTURE: ['日期晚于今天', 'date in the future'],
  ADDRESS_ELSEWHERE: ['地址在辖区外', 'address elsewhere'],
  OUTSIDE_TERRITORY: ['辖区外的企业', "outside the authority's territory"],
  TOWN_UNKNOWN: ['看不出镇街', 'town not said'],
};

export function codeWords(code: string): Words {
  return CODE_WORDS[code] ?? [code, code];
}
