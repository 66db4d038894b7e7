import { contentOfBytes } from '@chengan/shared/workbook/content.store';
import { readWorkbook } from '@chengan/shared/workbook/read-workbook.store';
import { writeWorkbook } from '@chengan/shared/workbook/write-workbook.store';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@chengan/shared/time/day';
import { checkLine } from './check-line.ts';
import { readReport } from './from-workbook.ts';
import { firstDayOf, month } from './month.ts';
import { normalFigures } from './normal-figures.ts';
import { prefilledLines } from './prefill.ts';
import { contractOf } from './report.fixture.ts';
import type { LineFigures, ReportLine } from './report-line.ts';
import { workbookSheets } from './to-workbook.ts';

const OCTOBER = month('2026-10');
const ABOUT = { month: OCTOBER, agency: '91320281MADEMA001X', agencyName: '演示', names: new Map(), due: '' };

const text = (longest: number) =>
  fc.oneof(
    fc.string({ maxLength: longest, unit: 'grapheme' }),
    fc.constantFrom('=1+1', '+86', '-1', '@a', '007', '_x0041_', '<b>&"', '甲\n乙', "'引号", '1e5', ' '),
  );
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('张三', '=A1', '0012', '王(小)'),
);
const count = fc.nat({ max: 9999 });
const service = fc.record({
  on: fc.nat({ max: 30 }).map((days) => addDays(firstDayOf(OCTOBER), days)),
  people: fc.array(word, { minLength: 1, maxLength: 4 }),
  contents: fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1 }),
});
/** Figures as they may be kept: normal, and with nothing wrong in them. */
const figures = fc
  .record({
    services: fc.array(service, { maxLength: 4 }),
    hazards: count,
    majorHazards: count,
    rectified: count,
    advice: fc.uniqueArray(word, { maxLength: 3 }),
    refusals: count,
    trainings: count,
    drills: count,
    contractNumber: text(20),
    note: text(60),
  })
  .map((one): LineFigures => {
    const [majorHazards, rectified] = [
      Math.min(one.majorHazards, one.hazards),
      Math.min(one.rectified, one.hazards),
    ];
    return normalFigures({ ...one, majorHazards, rectified });
  })
  .filter((one) => checkLine(OCTOBER, one, (figure) => figure).length === 0);

test('what is downloaded and uploaded again is the same report', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(figures, { minLength: 1, maxLength: 4 }), async (all) => {
      const contracts = all.map((_, n) => contractOf(n));
      const byContract = new Map(contracts.map(({ contract }, n) => [contract, all[n]]));
      const plain = prefilledLines(OCTOBER, contracts, []);
      const lines: ReportLine[] = plain.map((line) => ({
        ...line,
        reported: byContract.get(line.head.contract) ?? line.reported,
      }));
      const bytes = await writeWorkbook(workbookSheets(ABOUT, lines));
      const sent = await readWorkbook(contentOfBytes(bytes), { unpackedMb: 40, heapMb: 192 });
      if (sent.kind !== 'sheets') throw new Error(sent.kind);
      const read = readReport(OCTOBER, sent.sheets, plain);
      expect(read.problems).toEqual([]);
      expect(new Map([...read.figures].map(([id, one]) => [id, normalFigures(one)]))).toEqual(
        new Map(lines.map(({ head, reported }) => [head.contract, reported])),
      );
    }),
    { numRuns: 25 },
  );
});
