import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';
import { assess } from './assess.ts';
import type { CreditOutcome } from './assessment.ts';
import { TOWNS } from './scorer.ts';
import { standingFactsOf } from './standing.store.ts';

export interface StandingOf {
  /** Credit code. */
  readonly agency: string;
  readonly outcome: CreditOutcome;
}

/**
 * What the grade of every agency with a finding or a contract in `cycle` would be on `on`, in order of credit codes, a
 * batch at a time: three statements a batch, and no more in memory than one batch, however many agencies there are.
 */
export async function* standingOfAll(
  em: Em,
  cycle: number,
  on: Day,
  batch = 500,
): AsyncGenerator<readonly StandingOf[]> {
  let after = '';
  for (;;) {
    const rows = await em.execute<{ code: string }[]>(
      `select credit_code as code from agency
       where credit_code > ? and (
         exists (select from finding where finding.agency = credit_code and finding.cycle = ? and not revoked)
         or exists (select from service_contract contract where contract.agency = credit_code
           and contract.town is not null and contract.starts_on <= ? and contract.in_force_to >= ?))
       order by credit_code limit ?`,
      [after, cycle, `${cycle}-12-31`, `${cycle}-01-01`, batch],
    );
    const codes = rows.map(({ code }) => code);
    const last = codes.at(-1);
    if (last === undefined) return;
    const facts = await standingFactsOf(em, codes, cycle);
    yield codes.map((agency) => ({
      agency,
      outcome: assess(facts.get(agency) ?? { cycle, findings: [] }, on, TOWNS),
    }));
    after = last;
  }
}
