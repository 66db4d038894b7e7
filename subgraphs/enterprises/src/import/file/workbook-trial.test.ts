import writeXlsxFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/register.fixture.ts';
import { contentOfBytes } from '@chengan/shared/workbook/content.store';
import { sourceOf } from './open-source.store.ts';

const HEADINGS = ['企业名称', '统一社会信用代码'];
const workbook = () =>
  writeXlsxFile([{ sheet: 'Sheet1', data: [HEADINGS, ['江阴示例有限公司', codeOf(1)]] }]).toBuffer();

test('a workbook whose directory says less than it unpacks to is refused when it is read', async () => {
  const limits = { unpackedMb: 0.001, heapMb: 256 };
  const bytes = await workbook();
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    bytes.writeUInt32LE(1, at + 24);
  const source = await sourceOf('a.xlsx', contentOfBytes(bytes), undefined, limits);
  expect(!source.ok && source.problems[0].code).toBe('FILE_WORKBOOK_TOO_LARGE');
});

test('a zip file that is no workbook is refused before it is unpacked', async () => {
  const bytes = await workbook();
  for (
    let at = bytes.indexOf('[Content_Types].xml');
    at >= 0;
    at = bytes.indexOf('[Content_Types].xml', at + 1)
  )
    bytes.write('[Content_Types].xmx', at);
  const source = await sourceOf('a.xlsx', contentOfBytes(bytes), undefined, { unpackedMb: 60, heapMb: 256 });
  expect(!source.ok && source.problems[0].code).toBe('FILE_NOT_WORKBOOK');
});
