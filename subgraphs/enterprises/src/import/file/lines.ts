export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** More than `MAX_LINE` characters; the text is not kept. */
  readonly tooLong: boolean;
}

/** No row of a register is nearly so long: such a line has lost its breaks, or a cell holds a document. */
export const MAX_LINE = 100_000;

/**
 * The lines of a text that comes in pieces, ended by \n, \r\n or \r. Keeps no more than one line in memory, whatever
 * the file holds: of a line that is too long only the number is given.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = '';
  let number = 1;
  let tooLong = false;
  let afterReturn = false;
  for await (const piece of pieces) {
    let text = afterReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') afterReturn = piece.endsWith('\r');
    for (;;) {
      const at = text.search(/[\r\n]/);
      if (at < 0) break;
      const whole = rest + text.slice(0, at);
      yield lineOf(number, whole, tooLong);
      number += 1;
      text = text.slice(text.startsWith('\r\n', at) ? at + 2 : at + 1);
      rest = '';
      tooLong = false;
    }
    rest += text;
    if (rest.length > MAX_LINE) [rest, tooLong] = ['', true];
  }
  if (rest !== '' || tooLong) yield lineOf(number, rest, tooLong);
}

function lineOf(number: number, text: string, tooLong: boolean): Line {
  const long = tooLong || text.length > MAX_LINE;
  return { number, text: long ? '' : text, tooLong: long };
}
