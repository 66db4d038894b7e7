import type { Monthly } from '../monthly/monthly.ts';

/** What a monthly report takes, for `bench/RESULTS.md`. */
export function monthlySection({ prefill, workbook }: Monthly): string[] {
  return [
    '## Monthly reports',
    '',
    'The report of a month pre-filled from its visits (two people and two hazards each), in the session of the agency over',
    'one connection; the aim is 200 ms for 500 visits, in a fixed number of statements (a test proves that it is fixed).',
    'And the reading of a workbook of 10,000 lines, cell by cell against the report, in a process of its own with its',
    'thread; the aim is 300 MB of resident memory at its peak, the program itself and the lines to compare with included.',
    '',
    '| | rows | statements | median ms | worst ms | CPU s | RSS MB before | peak RSS MB |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    `| pre-filled from visits, ${prefill.runs} times | ${prefill.visits} | ${prefill.statements} | ${prefill.medianMs.toFixed(1)} | ${prefill.worstMs.toFixed(1)} | | | |`,
    `| workbook of ${workbook.fileMb.toFixed(1)} MB read | ${workbook.rows.toLocaleString('en')} | | ${workbook.wallMs.toFixed(0)} | | ${(workbook.cpuMs / 1000).toFixed(1)} | ${workbook.startRssMb.toFixed(0)} | ${workbook.peakRssMb.toFixed(0)} |`,
    '',
  ];
}
