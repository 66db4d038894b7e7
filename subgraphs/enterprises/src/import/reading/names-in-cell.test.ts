import { expect, test } from 'vitest';
import { namesInCell } from './names-in-cell.ts';

test.each<[string, string, string[], string[]]>([
  ['江阴示例粮油管理所第二名称江阴示例粮油物资公司', '江阴示例粮油管理所', ['江阴示例粮油物资公司'], []],
  ['江阴示例粮油管理所 第二名称:江阴示例粮油物资公司', '江阴示例粮油管理所', ['江阴示例粮油物资公司'], []],
  ['江阴示例公司（第二名称：江阴别样公司）', '江阴示例公司', ['江阴别样公司'], []],
  ['江阴甲公司；江阴乙公司', '江阴甲公司', ['江阴乙公司'], []],
  ['江阴甲公司\n江阴乙厂', '江阴甲公司', ['江阴乙厂'], []],
  ['江阴甲公司/江阴乙公司', '江阴甲公司', ['江阴乙公司'], []],
  ['江阴甲公司  江阴乙公司', '江阴甲公司', ['江阴乙公司'], []],
  ['江阴甲公司、江阴乙公司、江阴丙公司', '江阴甲公司', ['江阴乙公司', '江阴丙公司'], []],
  ['江阴甲公司（曾用名：江阴旧公司）', '江阴甲公司', [], ['江阴旧公司']],
  ['江阴甲公司(原:江阴旧公司)', '江阴甲公司', [], ['江阴旧公司']],
])('%j holds %s', (cell, name, otherNames, formerNames) =>
  expect(namesInCell(cell)).toEqual({ name, otherNames, formerNames }),
);

test.each([
  '甲（集团）公司',
  '江阴第二机械厂',
  'A/B 机械（江阴）有限公司',
  '江阴甲、乙合伙企业',
  '江阴甲公司 第一分公司',
  '中原种业（原种）公司',
  'Example Co., Ltd.',
])('%j is one name', (cell) =>
  expect(namesInCell(cell)).toEqual({ name: cell, otherNames: [], formerNames: [] }),
);
