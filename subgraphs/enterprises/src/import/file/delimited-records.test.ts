import { describe, expect, test } from 'vitest';
import { type Delimiter, delimitedRecords } from './delimited-records.ts';
import { linesOf } from './lines.ts';
import { cellText } from '@chengan/shared/workbook/cell';

const looksLikeRow = (cells: readonly string[]) => /^"?CODE\d"?$/.test(cells[1] ?? '');

async function records(text: string, delimiter: Delimiter = ',') {
  const read = [];
  const pieces = (async function* () {
    yield text;
  })();
  for await (const record of delimitedRecords(linesOf(pieces), delimiter, looksLikeRow)) {
    read.push(
      `${record.ordinal}@${record.line} ${record.fault ?? record.cells.map(cellText).join('|').replaceAll('\n', '⏎')}`,
    );
  }
  return read;
}

describe('records', () => {
  test.each<[string, string, string[]]>([
    ['plain', 'a,CODE1,x\nb,CODE2,y', ['1@1 a|CODE1|x', '2@2 b|CODE2|y']],
    ['quoted delimiters and quotes', '"a,b",CODE1,"say ""hi"""', ['1@1 a,b|CODE1|say "hi"']],
    ['a quote inside a cell is a character', '5" 管,CODE1,江阴"友好"路', ['1@1 5" 管|CODE1|江阴"友好"路']],
    ['a cell over several lines', 'a,CODE1,"x\ny\n\nz"\nb,CODE2,w', ['1@1 a|CODE1|x⏎y⏎⏎z', '2@5 b|CODE2|w']],
    ['the first cell over several lines', '"a\nb",CODE1,x\nc,CODE2,y', ['1@1 a⏎b|CODE1|x', '2@3 c|CODE2|y']],
    [
      'commas in a cell over several lines',
      'a,CODE1,"p,q,r\ns,t,u,v"\nb,CODE2,w',
      ['1@1 a|CODE1|p,q,r⏎s,t,u,v', '2@3 b|CODE2|w'],
    ],
    [
      'a quote that is never closed costs one line',
      '"a,CODE1,x\nb,CODE2,y\nc,CODE3,z',
      ['1@1 quotes', '2@2 b|CODE2|y', '3@3 c|CODE3|z'],
    ],
    [
      'two of them do not join',
      '"a,CODE1,x\nb",CODE2,y\nc,CODE3,z',
      ['1@1 quotes', '2@2 b"|CODE2|y', '3@3 c|CODE3|z'],
    ],
    [
      'nor swallow what lies between',
      '"a,CODE1,x\nb,CODE2,y\nc,"CODE3",z',
      ['1@1 quotes', '2@2 b|CODE2|y', '3@3 c|CODE3|z'],
    ],
    ['on the last line', 'a,CODE1,x\nb,CODE2,"y', ['1@1 a|CODE1|x', '2@2 quotes']],
    ['something after a closing quote is a character', '"a"x,CODE1,y', ['1@1 "a"x|CODE1|y']],
    [
      'an empty line is a record of one empty cell',
      'a,CODE1,x\n\nb,CODE2,y',
      ['1@1 a|CODE1|x', '2@2 ', '3@3 b|CODE2|y'],
    ],
  ])('%s', async (_, text, expected) => expect(await records(text)).toEqual(expected));

  test('a quote that stays open for more than 50 lines costs one line', async () => {
    const filler = Array.from({ length: 60 }, (_, n) => `line ${n}`).join('\n');
    const read = await records(`a,CODE1,"x\n${filler}\nb,CODE2,y`);
    expect(read).toHaveLength(62);
    expect([read[0], read[1], read[61]]).toEqual(['1@1 quotes', '2@2 line 0', '62@62 b|CODE2|y']);
  });

  test('tabs part a .tsv', async () =>
    expect(await records('a\tCODE1\t"x\ty"', '\t')).toEqual(['1@1 a|CODE1|x\ty']));
});
