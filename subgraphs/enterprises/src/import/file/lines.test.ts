import { expect, test } from 'vitest';
import { linesOf, MAX_LINE } from './lines.ts';

async function lines(...pieces: string[]) {
  const read = [];
  for await (const line of linesOf(
    (async function* () {
      yield* pieces;
    })(),
  ))
    read.push(line.tooLong ? `${line.number}:LONG` : `${line.number}:${line.text}`);
  return read;
}

test.each<[string, string[], string[]]>([
  ['line feeds', ['a\nb\n'], ['1:a', '2:b']],
  ['no break at the end', ['a\nb'], ['1:a', '2:b']],
  ['carriage returns and line feeds', ['a\r\nb\r\n'], ['1:a', '2:b']],
  ['carriage returns alone', ['a\rb\r'], ['1:a', '2:b']],
  ['a break cut in two', ['a\r', '\nb'], ['1:a', '2:b']],
  ['an empty piece inside a break', ['a\r', '', '\nb'], ['1:a', '2:b']],
  ['empty lines', ['a\n\n\nb'], ['1:a', '2:', '3:', '4:b']],
  ['a line in pieces', ['a', 'b', 'c\nd'], ['1:abc', '2:d']],
  ['nothing', [], []],
])('%s', async (_, pieces, expected) => expect(await lines(...pieces)).toEqual(expected));

test('a line of 100,000 characters is read, one of 100,001 is only counted', async () => {
  const [long] = await lines(`${'x'.repeat(MAX_LINE)}\n`);
  expect(long).toHaveLength(MAX_LINE + 2);
  expect(await lines(`${'x'.repeat(MAX_LINE + 1)}\ny`)).toEqual(['1:LONG', '2:y']);
});

test('a line that never ends is not kept', async () => {
  const pieces = Array.from({ length: 30 }, () => 'x'.repeat(60_000));
  expect(await lines('a\n', ...pieces, '\nb')).toEqual(['1:a', '2:LONG', '3:b']);
  expect(await lines(...pieces)).toEqual(['1:LONG']);
});
