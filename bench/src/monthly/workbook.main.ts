import { readReport } from '@chengan/agencies/monthly-report/from-workbook';
import { month } from '@chengan/agencies/monthly-report/month';
import { prefilledLines } from '@chengan/agencies/monthly-report/prefill';
import { workbookSheets } from '@chengan/agencies/monthly-report/to-workbook';
import { townScorersOf } from '@chengan/shared/authority/town-scorers';
import { addDays, day } from '@chengan/shared/time/day';
import { contentOfBytes } from '@chengan/shared/workbook/content.store';
import { readWorkbook } from '@chengan/shared/workbook/read-workbook.store';
import { writeWorkbook } from '@chengan/shared/workbook/write-workbook.store';
import { once } from 'node:events';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MONTH = month('2026-05');
const BEGAN = day('2026-05-01');

/** The lines of an agency with so many clients in the towns of Jiangyin, each with two visits and hazards. */
function linesOf(count: number) {
  const towns = townScorersOf('jiangyin');
  const id = (n: number) => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const numbers = Array.from({ length: count }, (_, n) => n);
  return prefilledLines(
    MONTH,
    numbers.map((n) => ({
      contract: id(n),
      town: towns[n % towns.length] ?? '',
      enterprise: `91320281MX${String(n).padStart(7, '0')}X`,
      industry: 'MACHINERY',
      startsOn: day('2026-01-01'),
      endsOn: day('2026-12-31'),
      visitsPerYear: 12,
      contractNumber: `HT-${n}`,
    })),
    numbers.flatMap((n) =>
      [0, 14].map((after) => ({
        contract: id(n),
        on: addDays(BEGAN, (n % 14) + after),
        people: ['演示人员甲', '演示人员乙'],
        contents: [2, 6],
        hazards: { total: 2, major: 0, rectified: 1, advice: [`A-${n}-${after}`], refused: 0 },
      })),
    ),
  );
}

/**
 * The program reads what another copy of it has written, so that its memory is that of reading alone: its own, its
 * thread's and that of the lines which the workbook is compared with.
 */
process.once('message', async (asked: { readonly lines: number; readonly write?: boolean }) => {
  const lines = linesOf(asked.lines);
  if (asked.write) {
    const about = {
      month: MONTH,
      agency: 'A',
      agencyName: '演示',
      names: new Map<string, string>(),
      due: '',
    };
    const content = (await writeWorkbook(workbookSheets(about, lines))).toString('base64');
    process.send?.(content, undefined, undefined, () => process.disconnect());
    return;
  }
  const bytes = Buffer.from(await written(asked.lines), 'base64');
  const startRssMb = process.memoryUsage.rss() / 1_048_576;
  const [at, cpu] = [performance.now(), process.cpuUsage()];
  const read = await readWorkbook(contentOfBytes(bytes), { unpackedMb: 40, heapMb: 128 });
  if (read.kind !== 'sheets') throw new Error(`the workbook is ${read.kind}`);
  const report = readReport(MONTH, read.sheets, lines);
  if (report.problems.length > 0 || report.figures.size !== asked.lines)
    throw new Error(JSON.stringify(report.problems.slice(0, 3)));
  const { user, system } = process.cpuUsage(cpu);
  process.send?.({
    rows: report.figures.size,
    fileMb: bytes.length / 1_048_576,
    wallMs: performance.now() - at,
    cpuMs: (user + system) / 1000,
    startRssMb,
    peakRssMb: process.resourceUsage().maxRSS / 1024,
  });
  process.disconnect();
});

async function written(lines: number): Promise<string> {
  const child = fork(fileURLToPath(import.meta.url), [], { execArgv: process.execArgv });
  child.send({ lines, write: true });
  const [content]: unknown[] = await once(child, 'message');
  return String(content);
}
