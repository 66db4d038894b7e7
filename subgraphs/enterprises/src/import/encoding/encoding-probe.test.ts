import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { encodingProbe } from './encoding-probe.ts';

const TEXT =
  '企业名称\t统一社会信用代码\t地址\n江阴示例机械有限公司\t91320281MADEM00012\t江阴市周庄镇示例路1号\n';

function verdictOf(bytes: Uint8Array, piece = 7) {
  const probe = encodingProbe();
  for (let at = 0; at < bytes.length; at += piece) probe.take(bytes.subarray(at, at + piece));
  return probe.verdict();
}
const damaged = (bytes: Buffer, at: number, byte: number) => {
  const copy = Buffer.from(bytes);
  copy[at] = byte;
  return copy;
};

describe('the encoding of a file', () => {
  test.each<[string, Buffer, object]>([
    ['UTF-8', Buffer.from(TEXT), { kind: 'known', encoding: 'utf-8', bytesOfMark: 0 }],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), { kind: 'known', encoding: 'utf-8', bytesOfMark: 3 }],
    ['ASCII', Buffer.from('name,credit_code\n'), { kind: 'known', encoding: 'utf-8', bytesOfMark: 0 }],
    ['GB18030', iconv.encode(TEXT, 'gb18030'), { kind: 'known', encoding: 'gb18030', bytesOfMark: 0 }],
    [
      'GB18030 with a rare character of four bytes',
      iconv.encode(`${TEXT}𠮷\t\n`, 'gb18030'),
      { kind: 'known', encoding: 'gb18030', bytesOfMark: 0 },
    ],
    [
      'UTF-16 little-endian with a mark',
      iconv.encode(TEXT, 'utf-16le', { addBOM: true }),
      { kind: 'known', encoding: 'utf-16le', bytesOfMark: 2 },
    ],
    [
      'UTF-16 big-endian with a mark',
      iconv.encode(TEXT, 'utf-16be', { addBOM: true }),
      { kind: 'known', encoding: 'utf-16be', bytesOfMark: 2 },
    ],
    [
      'UTF-16 little-endian without',
      iconv.encode(TEXT, 'utf-16le'),
      { kind: 'known', encoding: 'utf-16le', bytesOfMark: 0 },
    ],
    [
      'UTF-16 big-endian without',
      iconv.encode(TEXT, 'utf-16be'),
      { kind: 'known', encoding: 'utf-16be', bytesOfMark: 0 },
    ],
    [
      'UTF-8 with one NUL',
      Buffer.from(TEXT.replace('示例', '\0')),
      { kind: 'known', encoding: 'utf-8', bytesOfMark: 0 },
    ],
    [
      'UTF-8 with a bad byte on line 2',
      damaged(Buffer.from(TEXT), 60, 0xff),
      { kind: 'damaged', encoding: 'utf-8', line: 2 },
    ],
    [
      'UTF-8 cut off in a character',
      Buffer.from(`${TEXT}江`).subarray(0, -1),
      { kind: 'damaged', encoding: 'utf-8', line: 3 },
    ],
    [
      'UTF-8 with an encoded surrogate',
      Buffer.concat([Buffer.from(TEXT), Buffer.from([0xed, 0xa0, 0x80])]),
      { kind: 'damaged', encoding: 'utf-8', line: 3 },
    ],
    [
      'marked UTF-8 that is GB18030',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), iconv.encode(TEXT, 'gb18030')]),
      { kind: 'damaged', encoding: 'utf-8', line: 1 },
    ],
    [
      'UTF-16 cut off',
      iconv.encode(TEXT, 'utf-16le', { addBOM: true }).subarray(0, -1),
      { kind: 'cut-off', encoding: 'utf-16le' },
    ],
    [
      'Big5',
      iconv.encode('企業名稱與統一社會信用代碼以及註冊地址經營範圍江陰市機械有限公司', 'big5'),
      { kind: 'unknown' },
    ],
    [
      'Shift_JIS',
      iconv.encode('カタカナとひらがなの長い文章です。株式会社サンプル', 'shift_jis'),
      { kind: 'unknown' },
    ],
    [
      'a program',
      Buffer.from(Array.from({ length: 400 }, (_, n) => (n % 3 ? n % 256 : 0))),
      { kind: 'binary' },
    ],
  ])('%s', (_, bytes, verdict) => expect(verdictOf(bytes)).toEqual(verdict));

  test('does not depend on how the bytes come', () => {
    const bytes = iconv.encode(TEXT, 'gb18030');
    for (const piece of [1, 2, 3, bytes.length])
      expect(verdictOf(bytes, piece)).toMatchObject({ encoding: 'gb18030' });
  });
});
