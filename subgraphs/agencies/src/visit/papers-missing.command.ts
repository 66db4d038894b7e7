import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Clock } from '@chengan/shared/time/clock';
import { territoryOf } from '@chengan/shared/authority/authority';
import { addDays } from '@chengan/shared/time/day';
import type { DailyCheck } from '../daily/daily.job.ts';
import { suggest } from '../suggestion/suggest.command.ts';
import {
  isMissing,
  missingPaperSuggestion,
  NO_ADVICE,
  UNREPORTED,
  type WaitingHazard,
} from './papers-missing.ts';
import { STANDS } from './visits-between.store.ts';

/** How far back is looked; what is older was looked at before. In days. */
const LOOK_BACK = 400;

/** Once a day: hazards without written advice in 江阴, major ones that were not reported in 昌吉. */
export const papersMissing: DailyCheck = {
  name: 'papers-missing',
  run: async (em, clock) => {
    const today = clock.today();
    const missing = [
      ...(await withoutAdvice(em, clock))
        .filter(({ foundOn }) => isMissing(NO_ADVICE, foundOn, today))
        .map((hazard) => missingPaperSuggestion(NO_ADVICE, hazard)),
      ...(await unreported(em))
        .filter(({ foundOn }) => isMissing(UNREPORTED, foundOn, today))
        .map((hazard) => missingPaperSuggestion(UNREPORTED, hazard)),
    ];
    await suggest(em, clock, missing);
  },
};

const WAITING = `hazard.id, visit.root, visit.agency, visit.authority, visit.place,
  (select min(first.held_on) from service_visit first where first.root = visit.root)::text as "foundOn"`;

async function withoutAdvice(em: Em, clock: Clock): Promise<WaitingHazard[]> {
  return em.execute<WaitingHazard[]>(
    `select ${WAITING} from service_visit visit join visit_hazard hazard on hazard.visit = visit.id
     where visit.authority = any(?::text[]) and visit.held_on >= ? and ${STANDS}
       and coalesce(hazard.advice_number, '') = ''
       and not exists (select from hazard_follow_up noted where noted.hazard = hazard.id
         and noted.agency = hazard.agency and noted.kind = 'ADVICE')
     order by hazard.id`,
    [textArray(territoryOf('jiangyin')), addDays(clock.today(), -LOOK_BACK)],
  );
}

/** One line a hazard: the report to the one authority that is over the place; the bureau's copy says the same. */
async function unreported(em: Em): Promise<WaitingHazard[]> {
  return em.execute<WaitingHazard[]>(
    `select ${WAITING} from service_visit visit join visit_hazard hazard on hazard.visit = visit.id
     where hazard.severity <> 'GENERAL' and ${STANDS}
       and exists (select from hazard_report report where report.hazard = hazard.id and report.agency = hazard.agency
         and report.kind = 'MAJOR' and report.reported_on is null)
     order by hazard.id`,
  );
}
