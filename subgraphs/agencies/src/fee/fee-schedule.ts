import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { exact } from '@chengan/shared/number/decimal';
import { checkOptionalPlainText, checkPlainText } from '@chengan/shared/text/plain-text';
import { addYears, type Day } from '@chengan/shared/time/day';
import { decimalProblems } from '../agency/decimal-field.ts';

/** One line of a fee schedule: what an agency asks for a service, from and to, for a unit. */
export interface FeeItem {
  readonly item: string;
  /** 元 for one of these: 次、年、家、份. */
  readonly unit: string;
  /** Yuan, decimals of at most two places. */
  readonly priceFrom: string;
  readonly priceTo: string;
  readonly note: string | null;
}

/** 收费标准 of an agency, which are open (S-4.3). A new one takes the place of the old from its first day. */
export interface FeeSchedule {
  readonly id: string;
  readonly agency: string;
  readonly revision: number;
  readonly validFrom: Day;
  /** On what the fees are founded, in the agency's words: what makes them reasonable. */
  readonly basis: string | null;
  readonly items: readonly FeeItem[];
  readonly recordedOn: Day;
}

export type NewFeeSchedule = Pick<FeeSchedule, 'validFrom' | 'basis' | 'items'>;

const MOST_ITEMS = 100;
const PRICE = { unit: '元', unitEn: 'yuan', least: '0', most: '100000000' };

/**
 * Everything against a fee schedule that is to follow `before`: items none or too many, doubled, without name, prices
 * that are no amounts or turned round; a first day before that of the schedule before, or more than a year ahead.
 */
export function checkFees(schedule: NewFeeSchedule, before: FeeSchedule | null, today: Day): Problem[] {
  const { items, basis, validFrom } = schedule;
  return [
    ...checkOptionalPlainText(basis, { field: 'basis', name: '定价依据', nameEn: 'basis', longest: 300 }),
    ...dayProblems(validFrom, before, today),
    ...(items.length >= 1 && items.length <= MOST_ITEMS
      ? []
      : [
          problem(
            'FEE_ITEMS',
            `收费项目应有 1 至 ${MOST_ITEMS} 项。`,
            `A fee schedule has 1 to ${MOST_ITEMS} items.`,
            { field: 'items', clause: 'S-4.3' },
          ),
        ]),
    ...items.slice(0, MOST_ITEMS).flatMap((one, index) => itemProblems(one, `items.${index}`)),
    ...doubled(items),
  ];
}

function dayProblems(validFrom: Day, before: FeeSchedule | null, today: Day): Problem[] {
  if (before !== null && validFrom < before.validFrom)
    return [
      problem(
        'FEE_BEFORE_THE_LAST',
        `执行日期不能早于现行收费标准的执行日期（${before.validFrom}）。`,
        `It must not begin before the schedule that it follows (${before.validFrom}).`,
        { field: 'validFrom' },
      ),
    ];
  if (validFrom > addYears(today, 1))
    return [
      problem('DAY_ABSURD', '执行日期最多在一年以后。', 'It begins within a year.', { field: 'validFrom' }),
    ];
  return [];
}

function itemProblems({ item, unit, priceFrom, priceTo, note }: FeeItem, at: string): Problem[] {
  const price = (field: 'priceFrom' | 'priceTo', text: string) =>
    decimalProblems(text, { ...PRICE, field: `${at}.${field}`, name: '价格', nameEn: 'price' });
  const malformed = [...price('priceFrom', priceFrom), ...price('priceTo', priceTo)];
  const turned = malformed.length === 0 && exact(priceFrom).compare(exact(priceTo)) > 0;
  return [
    ...checkPlainText(item, { field: `${at}.item`, name: '收费项目', nameEn: 'item', longest: 100 }),
    ...checkPlainText(unit, { field: `${at}.unit`, name: '计费单位', nameEn: 'unit', longest: 20 }),
    ...malformed,
    ...(turned
      ? [
          problem('PRICE_RANGE', '最低价不能高于最高价。', 'The lowest price exceeds the highest.', {
            field: `${at}.priceTo`,
          }),
        ]
      : []),
    ...checkOptionalPlainText(note, { field: `${at}.note`, name: '说明', nameEn: 'note', longest: 200 }),
  ];
}

function doubled(items: readonly FeeItem[]): Problem[] {
  const keys = items.map(({ item, unit }) => `${item.trim()}/${unit.trim()}`);
  return keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [
          problem(
            'LISTED_TWICE',
            '同一项目、同一单位列了两次。',
            'This item stands here twice for one unit.',
            {
              field: `items.${index}.item`,
            },
          ),
        ],
  );
}
