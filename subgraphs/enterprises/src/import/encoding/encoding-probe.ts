/** Encodings that are read. `utf-8` with or without a byte order mark. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export type EncodingVerdict =
  | { readonly kind: 'known'; readonly encoding: Encoding; readonly bytesOfMark: number }
  /** Plainly UTF-8 or UTF-16, with bytes that are not: `line` is the first such line, counted from 1. */
  | { readonly kind: 'damaged'; readonly encoding: Encoding; readonly line: number }
  /** The last character of UTF-16 is half there. */
  | { readonly kind: 'cut-off'; readonly encoding: Encoding }
  /** Bytes that no text has: a picture, a program, a workbook of the old kind. */
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknown' };

const NEWLINE = 0x0a;
/** In a register at least so many of the double bytes of GB18030 are everyday characters (GB 2312). */
const EVERYDAY_SHARE = 0.75;
/** ASCII in UTF-16 has a zero in every second byte; codes, dates and tabs are a tenth of a register at the least. */
const ZERO_SHARE = 0.05;
/** So few zeros are dirt in a cell, which the row answers for; more are no text. */
const STRAY_ZEROS = 0.001;

/**
 * Says in which encoding a file is written, from all of its bytes: `take` them in order, then ask for the `verdict`.
 * Nothing is assumed from a part: a file that is UTF-8 but for one byte is called damaged, with the line, and not read
 * as something else.
 */
export function encodingProbe(): { take(chunk: Uint8Array): void; verdict(): EncodingVerdict } {
  const head: number[] = [];
  const zeros: [even: number, odd: number] = [0, 0];
  const utf8 = utf8Reader();
  const gb = gbReader();
  let length = 0;
  return {
    take: (chunk) => {
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at] ?? 0;
        if (head.length < 4) head.push(byte);
        if (byte === 0) zeros[length & 1] = (zeros[length & 1] ?? 0) + 1;
        utf8.take(byte);
        if (byte >= 0x80 || gb.midway()) gb.take(byte);
        length += 1;
      }
    },
    verdict: () => {
      const marked = markOf(head);
      if (marked?.encoding === 'utf-8') return utf8Verdict(utf8.end(), 3);
      const wide = marked ?? unmarkedUtf16(zeros, length);
      if (wide)
        return length % 2 === 0 ? { kind: 'known', ...wide } : { kind: 'cut-off', encoding: wide.encoding };
      const [even, odd] = zeros;
      if (even + odd > 16 && even + odd > length * STRAY_ZEROS) return { kind: 'binary' };
      const asUtf8 = utf8.end();
      if (asUtf8.bad <= asUtf8.good) return utf8Verdict(asUtf8, 0);
      return gb.isPlausible() ? { kind: 'known', encoding: 'gb18030', bytesOfMark: 0 } : { kind: 'unknown' };
    },
  };
}

interface Utf8Count {
  readonly good: number;
  readonly bad: number;
  /** The line of the first bad byte; without one, the last line. */
  readonly line: number;
}

function utf8Verdict(count: Utf8Count, bytesOfMark: number): EncodingVerdict {
  return count.bad === 0
    ? { kind: 'known', encoding: 'utf-8', bytesOfMark }
    : { kind: 'damaged', encoding: 'utf-8', line: count.line };
}

function markOf(
  head: readonly number[],
): { readonly encoding: Encoding; readonly bytesOfMark: number } | undefined {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bytesOfMark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bytesOfMark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bytesOfMark: 2 };
  return undefined;
}

function unmarkedUtf16([even, odd]: readonly [number, number], length: number) {
  if (odd > length * ZERO_SHARE && even < odd / 10) return { encoding: 'utf-16le', bytesOfMark: 0 } as const;
  if (even > length * ZERO_SHARE && odd < even / 10) return { encoding: 'utf-16be', bytesOfMark: 0 } as const;
  return undefined;
}

/** Counts characters of several bytes that are whole, and bytes that belong to none (RFC 3629, surrogates included). */
function utf8Reader() {
  let need = 0;
  let lowest = 0x80;
  let highest = 0xbf;
  let good = 0;
  let bad = 0;
  let line = 1;
  const expect = (count: number, low = 0x80, high = 0xbf) => {
    need = count;
    lowest = low;
    highest = high;
  };
  const lead = (byte: number) => {
    if (byte < 0x80) {
      if (byte === NEWLINE && bad === 0) line += 1;
    } else if (byte >= 0xc2 && byte <= 0xdf) expect(1);
    else if (byte >= 0xe0 && byte <= 0xef)
      expect(2, byte === 0xe0 ? 0xa0 : 0x80, byte === 0xed ? 0x9f : 0xbf);
    else if (byte >= 0xf0 && byte <= 0xf4)
      expect(3, byte === 0xf0 ? 0x90 : 0x80, byte === 0xf4 ? 0x8f : 0xbf);
    else bad += 1;
  };
  return {
    take: (byte: number) => {
      if (need === 0) return lead(byte);
      if (byte >= lowest && byte <= highest) {
        expect(need - 1);
        if (need === 0) good += 1;
        return;
      }
      need = 0;
      bad += 1;
      lead(byte);
    },
    end: (): Utf8Count => ({ good, bad: bad + (need > 0 ? 1 : 0), line }),
  };
}

/** Counts the characters of GB18030 beyond ASCII; given no ASCII byte unless it is midway in a character. */
function gbReader() {
  let state: 0 | 1 | 2 | 3 = 0;
  let first = 0;
  let doubles = 0;
  let everyday = 0;
  let bad = 0;
  return {
    midway: () => state !== 0,
    take: (byte: number) => {
      if (state === 0) {
        if (byte >= 0x81 && byte <= 0xfe) [state, first] = [1, byte];
        else bad += 1;
      } else if (state === 1) {
        if (byte >= 0x30 && byte <= 0x39) state = 2;
        else if (byte >= 0x40 && byte <= 0xfe && byte !== 0x7f) {
          state = 0;
          doubles += 1;
          if (first >= 0xa1 && first <= 0xf7 && byte >= 0xa1) everyday += 1;
        } else [state, bad] = [0, bad + 1];
      } else if (state === 2) {
        if (byte >= 0x81 && byte <= 0xfe) state = 3;
        else [state, bad] = [0, bad + 1];
      } else {
        if (byte < 0x30 || byte > 0x39) bad += 1;
        state = 0;
      }
    },
    isPlausible: () => bad === 0 && state === 0 && doubles > 0 && everyday >= doubles * EVERYDAY_SHARE,
  };
}
