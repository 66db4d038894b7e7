import { addDays, day } from '@chengan/shared/time/day';
import type { DailyCheck } from '../daily/daily.job.ts';
import { suggest } from '../suggestion/suggest.command.ts';
import { findingsKnown } from './findings-known.store.ts';
import { unfiledAgencies } from './filing-due.store.ts';
import { missedChange, missedFirst, missedProject } from './missed.ts';
import { untoldChanges } from './untold-change.store.ts';
import { unnotifiedContracts } from './unnotified-contract.store.ts';

const EARLIEST = day('2020-04-01');
const MOST = 1_000;
/** A missed project or change is noticed within this many days after it happened; what is older was so before the hub watched. */
const WATCHED_DAYS = 60;

/**
 * What no filing tells, once its clock has run out: no first filing before the first service (J-A3-3-1), a change that
 * nobody was told (J-A3-3-4), a project that was not notified (C1-15-5). A conduct that was found already is not
 * suggested again.
 */
export const missedFilings: DailyCheck = {
  name: 'missed-filings',
  run: async (em, clock) => {
    const today = clock.today();
    const since = addDays(today, -WATCHED_DAYS);
    const found = await findingsKnown(em, ['J-A3-3-1']);
    const unfiled = (await unfiledAgencies(em, null)).filter(
      ({ agency }) => !found.has(`J-A3-3-1:${agency}`),
    );
    const changes = await untoldChanges(em, null, {
      since: EARLIEST > since ? EARLIEST : since,
      today,
      limit: MOST,
    });
    const contracts = await unnotifiedContracts(em, null, { since, today, limit: MOST });
    await suggest(em, clock, [
      ...unfiled.flatMap((one) => missedFirst(one, today)),
      ...changes.flatMap((one) => missedChange(one, today)),
      ...contracts.flatMap((one) => missedProject(one, today)),
    ]);
  },
};
