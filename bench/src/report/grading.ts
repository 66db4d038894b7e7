import type { Grading, GradingFigures } from '../grading/grading.ts';

const row = (label: string, { assessed, findings, cpuMs, wallMs, peakRssMb, peakHeapMb }: GradingFigures) =>
  `| ${label} | ${assessed.toLocaleString('en')} | ${findings.toLocaleString('en')} | ${(cpuMs / 1000).toFixed(1)} | ${(wallMs / 1000).toFixed(1)} | ${peakHeapMb.toFixed(0)} | ${peakRssMb.toFixed(0)} |`;

/** What grading takes, for `bench/RESULTS.md`. */
export function gradingSection({ tenth, all }: Grading): string[] {
  return [
    '## Grading every agency',
    '',
    'Every agency with a finding or a contract is assessed in every cycle that has findings, with its whole account (each',
    'deduction and what the score were without it), 500 agencies at a time over one connection, in a process of its own.',
    'The aim: 100,000 agencies with 1,000,000 findings within 60 s of one core, and memory that does not grow with them.',
    '',
    '| | agencies × cycles | findings | CPU s | wall s | peak heap MB | peak RSS MB |',
    '|---|---:|---:|---:|---:|---:|---:|',
    row('a tenth of the agencies', tenth),
    row('all', all),
    '',
  ];
}
