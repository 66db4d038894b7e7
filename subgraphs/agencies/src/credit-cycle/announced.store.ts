import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import type { Day } from '@chengan/shared/time/day';
import type { CreditAccount } from '../credit-grade/account.ts';
import { RESULT_COLUMNS, type Result } from './result.store.ts';

/** The results that were announced together: of one cycle, on one day. */
export interface ResultNotice {
  readonly cycle: number;
  readonly from: Day;
  readonly until: Day;
  readonly authority: string;
  readonly agencies: number;
}

export interface NoticeRow extends Result {
  readonly name: string;
  readonly disputed: boolean;
}

export interface AnnouncedAccount extends NoticeRow {
  readonly account: CreditAccount;
  /** Ids of the findings of its cycle to which an objection is open, and of those that fell. */
  readonly marks: { readonly disputed: readonly string[]; readonly revoked: readonly string[] };
}

/** Which results: of one public notice, or all that are announced. */
export interface OfNotice {
  readonly cycle?: number | null | undefined;
  readonly from?: Day | null | undefined;
}

/** While a result is on public notice: it was not published, and the day lies within its notice. */
const ON_NOTICE = 'published_on is null and ? between from_day and until_day';

/** Enough for every notice that can run at once: each lasts some working days. */
const MOST_NOTICES = 60;

const ROW = `${RESULT_COLUMNS}, (select name from agency where credit_code = agency) as name,
  exists (select from finding f where f.agency = credit_result.agency and f.cycle = credit_result.cycle
    and f.disputed and not f.revoked) as disputed`;

/** The public notices that run on `today`, the latest first. */
export async function runningNotices(em: Em, today: Day): Promise<ResultNotice[]> {
  return em.execute<ResultNotice[]>(
    `select cycle, from_day::text as "from", until_day::text as until, authority, count(*)::int as agencies
     from credit_result where ${ON_NOTICE} group by cycle, from_day, until_day, authority
     order by from_day desc, cycle desc limit ?`,
    [today, MOST_NOTICES],
  );
}

/** At most `limit` results that are on public notice on `today`, by code and cycle, from after `after` on. */
export async function onNotice(
  em: Em,
  today: Day,
  { cycle, from }: OfNotice,
  { limit, after }: { readonly limit: number; readonly after: readonly string[] | undefined },
): Promise<NoticeRow[]> {
  const [code = '', year = '0'] = after ?? [];
  // that a finding of it is disputed is said of a result that everybody sees
  return seeingAll(em, (em) =>
    em.execute<NoticeRow[]>(
      `select ${ROW} from credit_result where ${ON_NOTICE} and (agency, cycle) > (?, ?::int)
         ${cycle ? 'and cycle = ?' : ''} ${from ? 'and from_day = ?' : ''} order by agency, cycle limit ?`,
      [today, code, year, ...(cycle ? [cycle] : []), ...(from ? [from] : []), limit],
    ),
  );
}

/** One result that is on public notice on `today`, with the account that was announced. */
export async function announcedAccount(
  em: Em,
  today: Day,
  agency: string,
  cycle: number,
): Promise<AnnouncedAccount | undefined> {
  const ids = (which: string) => `coalesce((select json_agg(f.id) from finding f
    where f.agency = credit_result.agency and f.cycle = credit_result.cycle and ${which}), '[]'::json)`;
  // what fell since is told apart from what stands, in an account that everybody sees
  const [row] = await seeingAll(em, (em) =>
    em.execute<AnnouncedAccount[]>(
      `select ${ROW}, account, json_build_object('disputed', ${ids('f.disputed and not f.revoked')},
         'revoked', ${ids('f.revoked')}) as marks
       from credit_result where ${ON_NOTICE} and agency = ? and cycle = ?`,
      [today, agency, cycle],
    ),
  );
  return row;
}
