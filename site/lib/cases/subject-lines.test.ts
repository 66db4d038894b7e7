import { expect, test } from 'vitest';
import { linesOf, subjectLine, subjectLines } from './subject-lines.ts';

test.each([
  ['91320281mxda00011d', 'AGENCY', '91320281MXDA00011D'],
  ['企业：91410108MXDE03785F 郑州演示公司', 'ENTERPRISE', '91410108MXDE03785F'],
  ['Enterprise: 91410108MXDE03785F', 'ENTERPRISE', '91410108MXDE03785F'],
  ['专家：expert-1', 'EXPERT', 'expert-1'],
  ['江阴演示沐云安全服务有限公司', 'AGENCY', '江阴演示沐云安全服务有限公司'],
] as const)('%s is a %s', (line, kind, typed) => {
  expect(subjectLine(line, 'AGENCY')).toEqual({ kind, typed });
});

test('the lines of a record read back as its subjects', async () => {
  const lines = linesOf([
    { __typename: 'Agency', creditCode: '91320281MXDA00011D', name: '沐云', region: null },
    { __typename: 'Expert', id: 'expert-1', name: '演无咎' },
  ]);
  expect(await subjectLines(lines, 'ENTERPRISE')).toEqual({
    ok: true,
    subjects: [
      { kind: 'AGENCY', code: '91320281MXDA00011D' },
      { kind: 'EXPERT', code: 'expert-1' },
    ],
  });
});

test('every line that names nobody is said, with its words', async () => {
  const nobody = (_: unknown, field: string) =>
    Promise.resolve({
      ok: false as const,
      hits: undefined,
      problems: [{ code: 'SUBJECT_NOT_FOUND', message: '没有。', messageEn: 'None.', field }],
    });
  expect(await subjectLines('甲\n\n乙', 'AGENCY', nobody)).toMatchObject({
    problems: [{ message: '“甲”：没有。' }, { message: '“乙”：没有。', field: 'subjects' }],
  });
});

test('no names at all are nobody', async () => {
  expect(await subjectLines(' \n', 'AGENCY')).toEqual({ ok: true, subjects: [] });
});
