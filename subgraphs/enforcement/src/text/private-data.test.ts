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
    ['an amount', '罚款人民币50000.00元'],
    ['an identity number with another check character', '320281200002290001'],
    ['an identity number with a day that does not exist', '320281200002300008'],
    ['eleven digits inside a longer run', '9138001380001'],
  ])('%s', (_, text) => expect(codes(text)).toEqual([]));
});
