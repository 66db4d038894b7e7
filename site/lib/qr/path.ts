import { encode } from 'uqr';

/** A QR code to be drawn as one path of squares, a unit each. */
export interface QrCode {
  /** Units a side, the quiet zone of four on each side included. */
  readonly size: number;
  readonly path: string;
}

const QUIET = 4;

/** The QR code of a text. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { size: size + 2 * QUIET, path: pathOf(data, QUIET) };
}

/** The path that draws the dark squares of `rows`, moved by `offset`: one rectangle for each run in a row. */
export function pathOf(rows: readonly (readonly boolean[])[], offset: number): string {
  const runs: string[] = [];
  rows.forEach((row, y) => {
    let from = -1;
    [...row, false].forEach((dark, x) => {
      if (dark && from < 0) from = x;
      if (!dark && from >= 0) {
        const width = x - from;
        runs.push(`M${from + offset} ${y + offset}h${width}v1h-${width}z`);
        from = -1;
      }
    });
  });
  return runs.join('');
}
