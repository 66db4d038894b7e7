import { yearOf } from '../time/day.ts';
import type { Draw } from './draw.ts';
import type { Notice, NumberlessNotice } from './notice.ts';

/** What the document numbers of an authority begin with; 演 says that it is a demonstration. */
const LETTERS: Readonly<Record<string, string>> = {
  jiangyin: '澄应急演',
  changji: '昌州应急演',
  hangjin: '杭应急演',
  huiji: '惠应急演',
  '320583': '昆应急演',
  '320582': '张应急演',
  '320581': '常应急演',
  '320509': '吴应急演',
};

/** Gives each notice its number, such as 澄应急演〔2026〕12号: rising by authority and year in the order of decision. */
export function documentsOf(notices: readonly NumberlessNotice[], draw: Draw): Notice[] {
  const last = new Map<string, number>();
  const inOrder = [...notices].sort((a, b) => (a.decidedOn + a.id < b.decidedOn + b.id ? -1 : 1));
  return inOrder.map((notice) => {
    const letters = LETTERS[lettersKey(notice.authority)] ?? '演';
    const year = yearOf(notice.decidedOn);
    const number = (last.get(`${letters}${year}`) ?? 0) + draw.int(1, 4);
    last.set(`${letters}${year}`, number);
    return { ...notice, documentNumber: `${letters}〔${year}〕${number}号` };
  });
}

/** The key in `LETTERS`: the authority's id, or the county that it contains. */
function lettersKey(authority: string): string {
  return /\d{6}/.exec(authority)?.[0] ?? authority;
}
