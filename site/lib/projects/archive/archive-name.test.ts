import { expect, test } from 'vitest';
import { apart, archiveName } from './archive-name.ts';

test.each([
  ['服务合同.pdf', '服务合同.pdf'],
  ['../../etc/passwd', '__.._etc_passwd'],
  ['..\\..\\x.pdf', '__.._x.pdf'],
  ['C:\\a.pdf', 'C__a.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['  .htaccess ', '_htaccess'],
  ['报告.pdf. ', '报告.pdf'],
  ['a\u202egnp.pdf', 'a_gnp.pdf'],
  ['...', '_'],
  ['', '文件'],
  [`${'长'.repeat(200)}.pdf`, `${'长'.repeat(80)}.pdf`],
])('%j is kept in an archive as %j', (name, expected) => {
  expect(archiveName(name)).toBe(expected);
});

test('of names that are one to a file system, the later ones are numbered', () => {
  expect(apart(['a.pdf', 'A.pdf', 'a.pdf', 'b'])).toEqual(['a.pdf', 'A(2).pdf', 'a(3).pdf', 'b']);
});
