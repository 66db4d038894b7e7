import { describe, expect, test } from 'vitest';
import { privateDataProblems } from './private-data.ts';

const codes = (text: string) => privateDataProblems(text, 'body').map((one) => one.code);

// Made-up numbers: division 320281, a real calendar day, order 000, an agreeing check character.
describe('an identity number is found', () => {
  test.each([
    ['plain', '当事人身份证号320281200002290006，已核实。'],
    ['in groups', '320281 20000229 0006'],
    ['with hyphens', '320281-20000229-0006'],
    ['in full width', '３２０２８１２００００２２９０００６'],
    ['of the old kind with 15 digits', '320281800229001'],
    ['with letters beside it', 'ID320281198501010013'],
    ['with underscores', '320281_20000229_0006'],
    ['with commas and stars', '320281，20000229***0006'],
    ['with soft hyphens', '320281\u00AD20000229\u00AD0006'],
    ['in Arabic digits', '٣٢٠٢٨١٢٠٠٠٠٢٢٩٠٠٠٦'],
    ['beside a telephone number without a sign', '320281200002290006、12345'],
  ])('%s', (_, text) => expect(codes(text)).toEqual(['IDENTITY_NUMBER_IN_TEXT']));
});

describe('a telephone number is found', () => {
  test.each([
    ['mobile', '联系人13800138000'],
    ['mobile in groups', '138 0013 8000'],
    ['mobile with hyphens', '138-0013-8000'],
    ['mobile with country code', '+8613800138000'],
    ['mobile in full width', '１３８００１３８０００'],
    ['landline', '0510-86800000'],
    ['landline of eight digits', '010 68000000'],
    ['mobile with letters before it', 'tel13812345678'],
    ['mobile with letters round it', 'wx13812345678abc'],
    ['mobile with underscores', '138_1234_5678'],
    ['mobile with slashes', '138/1234/5678'],
    ['mobile with commas', '138,1234,5678'],
    ['mobile with Chinese commas', '138，1234，5678'],
    ['mobile with stars', '138*1234*5678'],
    ['mobile digit by digit', '1 3 8 1 2 3 4 5 6 7 8'],
    ['mobile with invisible characters', '138\u200B1234\u00AD56\u034F78'],
    ['mobile with tags', '138\u{E0041}12345678'],
    ['mobile in Arabic digits', '١٣٨١٢٣٤٥٦٧٨'],
    ['mobile in Devanagari digits', '१३८१२३४५६७८'],
    ['one mobile after another', '138 0013 8000 139 0013 9000'],
    ['landline with brackets', '(0510)86801234'],
    ['landline with Chinese brackets', '（0510）8680 1234'],
    ['landline with a slash', '0510/86801234'],
    ['landline in groups', '0510 8680 1234'],
    ['landline from abroad', '+86-510-86801234'],
    ['service number', '400-820-8820'],
    ['service number in one', '热线4008208820'],
  ])('%s', (_, text) => expect(codes(text)).toEqual(['PHONE_IN_TEXT']));
});

test('both are told at once, and neither is repeated', () => {
  const problems = privateDataProblems('320281200002290006 13800138000', 'summary');
  expect(problems.map((one) => one.code)).toEqual(['IDENTITY_NUMBER_IN_TEXT', 'PHONE_IN_TEXT']);
  expect(JSON.stringify(problems)).not.toMatch(/\d{11}/);
  expect(problems[0]).toMatchObject({ field: 'summary', clause: 'N-PIPL-28' });
});

describe('what is neither passes', () => {
  test.each([
    ['a credit code', '统一社会信用代码91320281MADEM00012'],
    ['a credit code of digits only', '913202810000000019'],
    ['dates', '2026-03-10至2026-04-10，共32日，2026-03-10 2026-04-10'],
    ['an old registration number', '320281000000011'],
    ['a document number', '澄应急曝〔2026〕第12号'],
    ['a hotline', '举报请拨打12350'],
    ['a credit code with a run of digits between letters', 'N13202811380M00000'],
    ['two credit codes', '91320281MADEM00012、913202810000000019'],
    ['a document number of Jiangsu', '苏应急〔2026〕12号'],
    ['a document number with brackets and a long number', '苏应急〔2026〕1234567号'],
    ['days with slashes and points', '2026/03/10—2026/04/10，2026.03.10、2026.04.10'],
    ['days in words', '2026年3月10日至2026年4月10日14:30'],
    ['a large amount', '共计13,800,138,000.00元，其中1,590,000元'],
    ['a small amount after another', '1,380.00元、13,812,345.67元'],
    ['an amount without commas', '8000000000元'],
    ['clause ids', 'N-WSL-78-1、C1-16-6、S-7.6.4、J-A3-3-8、J-A3-2-7'],
    ['articles', '第13、14、15、16、17、18条'],
    ['measurements', '13.81, 14.2, 15.12'],
    ['a share', '0.12345678901'],
    ['an amount', '罚款人民币50000.00元'],
    ['an identity number with another check character', '320281200002290001'],
    ['an identity number with a day that does not exist', '320281200002300008'],
    ['eleven digits inside a longer run', '9138001380001'],
  ])('%s', (_, text) => expect(codes(text)).toEqual([]));
});
