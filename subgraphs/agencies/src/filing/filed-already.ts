import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import type { FilingKind } from './filing.ts';

/** A filing that said the same before, with its receipts. */
export interface FiledBefore {
  readonly id: string;
  readonly countedOn: Day;
  /** Numbers, as the authorities gave them. */
  readonly receipts: readonly string[];
}

const SAME: Readonly<
  Record<FilingKind, { readonly zh: string; readonly en: string; readonly clause: string }>
> = {
  FIRST: {
    zh: '同样内容的基本情况已经报送过；内容有变化的，请先更新机构档案再报送',
    en: 'The same basic information was filed already; where it has changed, amend the file of the agency first',
    clause: 'J-9a',
  },
  CHANGE: { zh: '这项变更已经报送过', en: 'This change was filed already', clause: 'J-9b' },
  PRACTICE: { zh: '同样内容的告知已经办理过', en: 'The same notice was given already', clause: 'S-4.1e' },
  PROJECT: {
    zh: '同一委托单位、同一承接日期、同样服务种类的业务已经告知过',
    en: 'A project of this client, day of acceptance and kinds was notified already',
    clause: 'C1-5b',
  },
};

/** FILED_ALREADY, with the receipts that there are: the same fact is filed once. */
export function filedAlready(kind: FilingKind, field: string, before: FiledBefore): Problem {
  const { zh, en, clause } = SAME[kind];
  const { id, countedOn, receipts } = before;
  return {
    code: 'FILED_ALREADY',
    message: `${zh}（${countedOn}，回执 ${receipts.join('、')}），不必重复报送。`,
    messageEn: `${en} (${countedOn}, receipt ${receipts.join(', ')}).`,
    field,
    clause,
    facts: { filing: id, receipts: receipts.join('、') },
  };
}
