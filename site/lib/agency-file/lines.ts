/** Lists of the file as lines of text: one thing a line, its parts behind semicolons. They work with scripts off. */

export interface EquipmentLine {
  readonly name: string;
  readonly quantity: number;
  readonly note: string | null;
}

export interface ConditionLine {
  readonly text: string;
  readonly basis: string | null;
  readonly met: boolean;
}

const SEPARATOR = /\s*[;；|\t]\s*/;
const NOT = /^(否|不|未|没|no|false)/i;

function linesOf(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(SEPARATOR));
}

/** `四合一气体检测仪；3；年度检定`: without a number it is one; what is no whole number is 0, which the hub refuses. */
export function readEquipment(text: string): EquipmentLine[] {
  return linesOf(text).map(([name = '', quantity = '', ...notes]) => ({
    name,
    quantity: quantity === '' ? 1 : /^\d{1,9}$/.test(quantity) ? Number(quantity) : 0,
    note: notes.join('；') || null,
  }));
}

export function writeEquipment(list: readonly EquipmentLine[]): string {
  return list
    .map(({ name, quantity, note }) => [name, quantity, ...(note ? [note] : [])].join('；'))
    .join('\n');
}

/** `从业人员参加工伤保险；安全生产法第五十一条；是`: without the last word it is met. */
export function readConditions(text: string): ConditionLine[] {
  return linesOf(text).map(([condition = '', basis = '', met = '']) => ({
    text: condition,
    basis: basis || null,
    met: !NOT.test(met),
  }));
}

export function writeConditions(list: readonly ConditionLine[], yes: string, no: string): string {
  return list.map(({ text, basis, met }) => [text, basis ?? '', met ? yes : no].join('；')).join('\n');
}

export interface FeeLine {
  readonly item: string;
  readonly unit: string;
  readonly priceFrom: string;
  readonly priceTo: string;
  readonly note: string | null;
}

/** `日常技术服务；家/年；6000；12000；含每年6次`: one price stands for both; the hub refuses what is no amount. */
export function readFees(text: string): FeeLine[] {
  return linesOf(text).map(([item = '', unit = '', from = '', to = '', ...notes]) => {
    const priceFrom = from.replace(/[,，￥¥元\s]/g, '');
    return {
      item,
      unit,
      priceFrom,
      priceTo: to.replace(/[,，￥¥元\s]/g, '') || priceFrom,
      note: notes.join('；') || null,
    };
  });
}

export function writeFees(list: readonly FeeLine[]): string {
  return list
    .map(({ item, unit, priceFrom, priceTo, note }) =>
      [item, unit, priceFrom, priceTo, ...(note ? [note] : [])].join('；'),
    )
    .join('\n');
}
