import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCreditCode } from '../credit-code/credit-code.ts';
import { day } from '../time/day.ts';
import { DEMONSTRATION_MARK, demonstrationCode } from './codes.ts';
import { MARK } from './names.ts';
import { SEED, worldOf } from './world-of.ts';

const { agencies, enterprises, experts, notices, findings } = worldOf({
  seed: SEED,
  anchor: day('2026-11-22'),
});
const firms = [...agencies, ...enterprises];
const REGISTERS = new URL('../../../../../shared/data/', import.meta.url);
const present = existsSync(REGISTERS);
if (!present)
  console.warn(
    'SKIPPED: the real registers in ../shared/data are absent, so no name could be compared with them',
  );

/** Names of firms that everybody in the five places knows; no invented name may hold one. */
const KNOWN = [
  '海澜',
  '法尔胜',
  '兴澄',
  '三房巷',
  '阳光',
  '双良',
  '华西',
  '远景',
  '澄星',
  '模塑',
  '新潮',
  '恒力',
  '盛虹',
  '沙钢',
  '永钢',
  '亨通',
  '波司登',
  '隆力奇',
  '通鼎',
  '东山',
  '特变',
  '麦趣尔',
  '屯河',
  '天山',
  '神华',
  '中粮',
  '伊利',
  '蒙牛',
  '鄂尔多斯',
  '亿利',
  '伊泰',
  '宇通',
  '三全',
  '思念',
  '双汇',
  '中石油',
  '中石化',
  '中海油',
  '华润',
  '万科',
  '海尔',
  '美的',
  '格力',
  '华为',
  '腾讯',
  '阿里',
  '百度',
  '京东',
  '小米',
];

/** Half width, one case, without brackets, spaces and the words that say only where and what kind. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s()（）·.,，、《》<>"'-]/g, '')
    .toUpperCase();
}

describe('a name is unmistakably a demonstration', () => {
  test(`every brand and every family name begins with ${MARK}`, () => {
    for (const { name } of firms)
      expect(name).toMatch(
        /^(江阴|昌吉|阜康|呼图壁|玛纳斯|奇台|吉木萨尔|木垒|昆山|张家港|常熟|苏州吴江|杭锦旗|郑州)演\p{Script=Han}{2,}有限公司$/u,
      );
    for (const { name } of experts) expect(name).toMatch(/^演\p{Script=Han}{2}$/u);
  });

  test('no name holds that of a firm that everybody knows', () => {
    for (const { name } of firms) expect(KNOWN.filter((known) => name.includes(known))).toEqual([]);
  });

  test('document numbers carry the mark', () => {
    for (const { documentNumber } of notices)
      expect(documentNumber).toMatch(/^\p{Script=Han}{1,4}演〔20\d\d〕[1-9]\d*号$/u);
  });
});

describe.skipIf(!present)('compared with the real registers (skipped when ../shared/data is absent)', () => {
  const lines = present
    ? readdirSync(REGISTERS)
        .filter((file) => file.endsWith('.tsv'))
        .flatMap((file) => readFileSync(new URL(file, REGISTERS), 'utf8').split('\n').slice(1))
    : [];
  const real = lines.map((line) => line.split('\t'));

  test('there is something to compare with', () => expect(real.length).toBeGreaterThan(8_000));

  test('no invented name or code is that of a real firm, and no brand is part of one', () => {
    const names = new Set(real.map(([name]) => plain(name ?? '')));
    const codes = new Set(real.map(([, code]) => code));
    const text = real.map(([name]) => plain(name ?? '')).join('\n');
    for (const { name, creditCode } of firms) {
      expect(names.has(plain(name))).toBe(false);
      expect(codes.has(creditCode)).toBe(false);
      expect(text.includes(/演../.exec(name)?.[0] ?? '')).toBe(false);
    }
  });

  test('the comparison would notice a real name', () => {
    const [first] = real;
    expect(new Set(real.map(([name]) => plain(name ?? ''))).has(plain(first?.[0] ?? ''))).toBe(true);
  });
});

describe('a code is valid and recognisably of no register', () => {
  test('every code passes both checks and bears the mark', () => {
    for (const { creditCode } of firms) {
      expect(checkCreditCode(creditCode)).toEqual({ code: creditCode, verdict: 'valid' });
      expect(creditCode.slice(8, 11)).toBe(DEMONSTRATION_MARK);
    }
  });

  test('the first of each series', () => {
    expect(demonstrationCode('320281', 'A', 1)).toBe('91320281MXDA00011D');
    expect(demonstrationCode('652301', 'E', 161)).toBe(
      enterprises.find((one) => one.creditCode.includes('MXDE0161'))?.creditCode,
    );
  });
});

describe('texts', () => {
  test('none has a hole in it', () => {
    for (const { title, body } of notices)
      expect(`${title}${body.replace(/\{(A|B|C|BLACKLIST)\}/g, '0')}`).not.toMatch(/undefined|null|NaN|[{}]/);
    for (const { summary } of findings) expect(summary).toMatch(/^[^{}]{8,120}。$/u);
  });

  test('a public line names neither client nor person', () => {
    for (const { summary } of findings)
      for (const { name } of [...firms, ...experts]) expect(summary.includes(name)).toBe(false);
  });

  test('a masked notice does not name its subject', () => {
    const masked = notices.filter((one) => one.naming === 'MASKED');
    expect(masked.length).toBeGreaterThan(0);
    const nameOf = new Map([
      ...firms.map((one) => [one.creditCode, one.name] as const),
      ...experts.map((one) => [one.id, one.name] as const),
    ]);
    for (const one of masked) {
      const name = nameOf.get(one.subjects[0]?.id ?? '') ?? '';
      expect(name).not.toBe('');
      expect(`${one.title}${one.body}`.includes(name)).toBe(false);
    }
  });
});
