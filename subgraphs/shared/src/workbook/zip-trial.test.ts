import { deflateRawSync } from 'node:zlib';
import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { unpackOnTrial } from './zip-trial.store.ts';

const workbook = () =>
  writeXlsxFile([{ sheet: 'Sheet1', data: [['企业名称', '统一社会信用代码']] }]).toBuffer();

/** A zip file of one entry; `says` is what its headers give as its unpacked size. */
function zipOf(content: Buffer, says: number, sizesBehind: boolean): Buffer {
  const packed = deflateRawSync(content);
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(sizesBehind ? 8 : 0, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(sizesBehind ? 0 : packed.length, 18);
  local.writeUInt32LE(sizesBehind ? 0 : says, 22);
  local.writeUInt16LE(name.length, 26);
  const behind = Buffer.alloc(sizesBehind ? 16 : 0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(says, 24);
  return Buffer.concat([local, name, packed, behind, entry]);
}

describe('a zip file is tried', () => {
  const content = Buffer.alloc(100_000, 'a');
  test.each([
    [99_999, 'too-large'],
    [100_000, 'fits'],
    [100_001, 'fits'],
  ] as const)('against a limit of %i for 100,000 bytes, whatever it says: %s', async (limit, verdict) => {
    expect(await unpackOnTrial(zipOf(content, 10, false), limit)).toBe(verdict);
    expect(await unpackOnTrial(zipOf(content, 10, true), limit)).toBe(verdict);
  });

  test('and is damaged when an entry is not what it says', async () => {
    const bytes = zipOf(content, 100_000, false);
    expect(await unpackOnTrial(bytes.subarray(0, 60), 1_000_000)).toBe('damaged');
    bytes.fill(7, 60, 90);
    expect(await unpackOnTrial(bytes, 1_000_000)).toBe('damaged');
  });

  test('and a workbook as programs write it fits', async () => {
    expect(await unpackOnTrial(await workbook(), 1_000_000)).toBe('fits');
  });
});
