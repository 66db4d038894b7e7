import { beforeAll, describe, expect, test } from 'vitest';
import { qrCode } from '../qr/path.ts';
import { embeddedFonts, textOf } from './pdf.fixture.ts';
import type { ReceiptDocument } from './receipt.ts';
import { renderDocument } from './render.ts';
import { tellSiteFolder } from './site-folder.ts';

beforeAll(() => tellSiteFolder(new URL('../..', import.meta.url).pathname));

const receipt = (agency: string): ReceiptDocument => ({
  head: {
    organ: '江阴市应急管理局',
    title: '收件回执',
    number: '澄应急收〔2026〕0001号',
    date: '2026年3月2日',
    foot: '诚安枢纽',
    language: 'zh',
    demonstration: true,
    watermark: '演示数据',
    check: { text: '扫码核对本回执', code: qrCode('http://localhost:3000/receipt') },
  },
  facts: [['报送单位', agency]],
  received: ['基本情况表', '守法诚信承诺书'],
  clocks: [{ duty: '首次服务前报送', verdict: '按时', counted: '首次服务 2026-03-03' }],
  words: { received: '收到的材料', clocks: '时限', noClock: '无', meaning: '本回执只说明收件。' },
});

const INJECTIONS = [
  '#read("/etc/passwd")',
  '#eval("1+1") $x^2$ *bold* _it_ `raw` <label> @ref // comment /* */ = heading',
  '"quotes" \\ \'single\' {"json": [1]} #{panic("x")} ]] ) }',
  '#import "@preview/x:0.1.0": *',
];

describe('a document', () => {
  test('says what it was given, on pages with numbers', async () => {
    const { text, pages } = await textOf(renderDocument('receipt', receipt('江阴演示安全技术有限公司')));
    for (const part of [
      '江阴市应急管理局',
      '收件回执',
      '澄应急收〔2026〕0001号',
      '江阴演示安全技术有限公司',
      '守法诚信承诺书',
      '按时',
    ])
      expect(text).toContain(part);
    expect(text).toContain('1 / 1');
    expect(pages).toBe(1);
  });

  test.each(INJECTIONS)('sets %s as text and runs nothing', async (name) => {
    const { text } = await textOf(renderDocument('receipt', receipt(name)));
    expect(text.replaceAll(/\s/g, '')).toContain(name.replaceAll(/\s/g, ''));
    expect(text).not.toContain('root:');
  });

  test('takes 2,000 characters, also without a space, and runs on to further pages', async () => {
    const long = await textOf(renderDocument('receipt', receipt('安'.repeat(2_000))));
    expect(long.text.match(/安/g)?.length).toBeGreaterThanOrEqual(2_000);
    expect(long.pages).toBeGreaterThan(1);
    const unbroken = await textOf(renderDocument('receipt', receipt('a'.repeat(2_000))));
    expect(unbroken.text.match(/a/g)?.length).toBeGreaterThanOrEqual(2_000);
  });

  test('prints rare characters, and says which it cannot print', async () => {
    const { text } = await textOf(renderDocument('receipt', receipt('龘堃䶮𬭎 𠮷🙂')));
    expect(text).toContain('龘堃䶮𬭎');
    expect(text).toContain('〓〓');
    expect(text).toContain('U+20BB7、U+1F642');
  });

  test('embeds the one family it is set in, whatever the machine has', async () => {
    const fonts = await embeddedFonts(renderDocument('receipt', receipt('甲 abc αβγ Ж 🙂 ∑')));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !/^[A-Z]{6}\+NotoSansHans-(?:Regular|Bold)$/.test(font))).toEqual([]);
  });

  test('is the same bytes for the same data', () =>
    expect(renderDocument('receipt', receipt('甲'))).toEqual(renderDocument('receipt', receipt('甲'))));

  test('a picture is named plainly, or refused', () =>
    expect(() => renderDocument('receipt', receipt('甲'), { '../x.png': new Uint8Array() })).toThrow(
      RangeError,
    ));
});
