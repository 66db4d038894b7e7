import type { DailyCheck } from '../daily/daily.job.ts';
import { suggest } from '../suggestion/suggest.command.ts';
import { reportDue } from './due-day.ts';
import { missedReports } from './missing-report.store.ts';
import { missedReportSuggestion } from './missing-report.ts';
import { overdueMonths } from './watched-months.ts';

/** Proposes what J-A3-3-4 takes for each month whose report did not come in time; the same month only once. */
export const missingReportCheck: DailyCheck = {
  name: 'monthly-report',
  run: async (em, clock) => {
    for (const month of overdueMonths(clock.today())) {
      const due = reportDue(month)?.due;
      if (due === undefined) continue;
      const missed = await missedReports(em, month, due);
      await suggest(
        em,
        clock,
        missed.flatMap((one) => missedReportSuggestion(one) ?? []),
      );
    }
  },
};
