import { expect, test } from 'vitest';
import { readSystems, systemValues } from './systems.ts';

test('systems are read by name and by line, each with the field it was typed in', () => {
  const typed = {
    'system.CONDUCT': ' 从业守则 ',
    'system.CONDUCT.from': '2020-01-01',
    'system.WORKFLOW': '',
    'system.INTEGRITY.from': '2021-01-01',
    otherSystems: '档案管理办法；2022-01-01\n\n无日期的制度',
  };
  expect(readSystems(typed)).toEqual([
    { kind: 'CONDUCT', title: '从业守则', inForceFrom: '2020-01-01', field: 'system.CONDUCT' },
    { kind: 'INTEGRITY', title: '', inForceFrom: '2021-01-01', field: 'system.INTEGRITY' },
    { kind: 'OTHER', title: '档案管理办法', inForceFrom: '2022-01-01', field: 'otherSystems' },
    { kind: 'OTHER', title: '无日期的制度', inForceFrom: '', field: 'otherSystems' },
  ]);
});

test('a second one of a kind is not lost', () => {
  const values = systemValues([
    { kind: 'WORKFLOW', title: '甲', inForceFrom: '2020-01-01' },
    { kind: 'WORKFLOW', title: '乙', inForceFrom: '2020-01-02' },
  ]);
  expect(values).toEqual({
    'system.WORKFLOW': '甲',
    'system.WORKFLOW.from': '2020-01-01',
    otherSystems: '乙；2020-01-02',
  });
});
