import { expect, test } from 'vitest';
import { sheetMarksReader } from './sheet-marks.ts';

const SHEET = `<?xml version="1.0"?><x:worksheet xmlns:x="u"><!-- <f>no</f> --><x:sheetData>
<x:row r="2"><x:c r="A2" t="s"><x:v>1</x:v></x:c><x:c r="AB2"><x:f>SUM(A1:A2)</x:f><x:v>3</x:v></x:c></x:row>
<row hidden='1'><c><v>1</v></c><c t="str"><f t="shared" si="0"/><v>&lt;f&gt;</v></c></row>
<row r="9" hidden="true"><c t="e"><v>#REF!</v></c><c t="inlineStr"><is><t><![CDATA[<f>no</f>]]></t></is></c></row>
</x:sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells></x:worksheet>`;

test.each([1, 2, 7, SHEET.length])(
  'formulas, errors, merged cells and hidden rows are named, read in pieces of %i',
  (size) => {
    const reader = sheetMarksReader();
    for (let at = 0; at < SHEET.length; at += size) reader.write(SHEET.slice(at, at + size));
    expect(reader.marks()).toEqual({
      formulas: ['AB2', 'B3'],
      errors: ['A9'],
      merged: ['A1:C1'],
      hiddenRows: [3, 9],
    });
  },
);

test('a tag that never ends is no sheet', () => {
  const reader = sheetMarksReader();
  expect(() => {
    for (let piece = 0; piece < 20; piece += 1) reader.write(`<row ${'a'.repeat(100_000)}`);
  }).toThrow(RangeError);
});
