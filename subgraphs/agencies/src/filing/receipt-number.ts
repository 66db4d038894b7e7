import { authorityById } from '@chengan/shared/authority/authority';

/** What stands before the year in a bureau's own numbers. */
const WORDS: Readonly<Record<string, string>> = {
  jiangyin: '澄应急',
  suzhou: '苏应急',
  changji: '昌州应急',
  hangjin: '杭应急',
  huiji: '惠应急',
};
/** What all the names of the authorities below share, and a number need not say. */
const COMMON = /(?:安全生产监督管理部门|应急管理局|安监局|应急管理部门)$/;

/**
 * The number of the `serial`th receipt of an authority in a year, such as 澄应急收〔2026〕0001号. An authority without
 * letters of its own is named by its place.
 */
export function receiptNumber(authority: string, year: number, serial: number): string {
  const name = authorityById(authority)?.name ?? authority;
  const word = WORDS[authority] ?? name.replace(COMMON, '');
  return `${word}收〔${year}〕${String(serial).padStart(4, '0')}号`;
}
