import { townScorersOf } from '@chengan/shared/authority/town-scorers';
import { checkDigitOf } from '@chengan/shared/credit-code/credit-code';
import { standInId, templatesOf } from '../data/grade-template.ts';
import { BENCH_DDL } from '../data/firms.ts';
import type { Client } from '../data/bulk.ts';
import { beginWork, makeYear } from '../data/work/make-work.ts';

const FIRST17 = '91320281MXDGH0001';
export const HISTORY_AGENCY = `${FIRST17}${checkDigitOf(FIRST17)}`;
/** One of Jiangyin's towns that score. */
export const HISTORY_TOWN = townScorersOf('jiangyin')[0] ?? '';
const FINDINGS = 5;
const RUNNING = 2026;

/** Registers the agency whose history is laid year by year, and the firms that it serves. */
export async function beginHistory(client: Client): Promise<void> {
  await client.query(`set timezone = 'UTC'; set hub.system = 'on'`);
  for (const statement of BENCH_DDL) await client.query(statement);
  await client.query(
    `insert into agencies.agency (credit_code, name, region, registered_on, filed_on) values ($1, '演示历年机构', $2, '2019-01-01', '2019-01-02')`,
    [HISTORY_AGENCY, HISTORY_TOWN],
  );
  await client.query(
    `insert into enforcement.known_subject (kind, code, name, region) values ('AGENCY', $1, '演示历年机构', $2)`,
    [HISTORY_AGENCY, HISTORY_TOWN],
  );
  await beginWork(client, `values (1, '${HISTORY_AGENCY}', '${HISTORY_TOWN}')`);
}

/** A year of its work, five findings one of which it objected to, and the grade of a year that is over. */
export async function layYear(client: Client, year: number): Promise<void> {
  await makeYear(client, year);
  const id = (position: number) =>
    `00000000-0000-7000-8000-${String(year * 100 + position).padStart(12, '0')}`;
  const template = templatesOf(year).find(({ facts }) => facts.findings.length === FINDINGS);
  if (!template) throw new Error(`no year ${year} of ${FINDINGS} findings`);
  for (const [index, { clause, occurredOn, scorer, summary }] of template.facts.findings.entries()) {
    const authority = scorer === 'CITY' ? 'jiangyin' : `jiangyin-${scorer}`;
    await client.query(
      `insert into enforcement.finding (id, subject_kind, subject_code, clause, occurred_on, authority, place, summary, reason, state,
         proposed_by, proposed_at, decided_by, decided_at)
       values ($1, 'AGENCY', $2, $3, $4::date, $5, $6, $7, '经集体讨论认定。', 'CONFIRMED', 'bench-clerk', $4::date, 'bench-reviewer', $4::date)`,
      [
        id(index + 1),
        HISTORY_AGENCY,
        clause,
        occurredOn,
        authority,
        scorer === 'CITY' ? null : scorer,
        summary,
      ],
    );
    await client.query(
      `insert into agencies.finding (id, agency, cycle, clause, occurred_on, scorer, summary, spill_confirmed, authority)
       values ($1, $2, $3, $4, $5, $6, $7, false, $8)`,
      [id(index + 1), HISTORY_AGENCY, year, clause, occurredOn, scorer, summary, authority],
    );
  }
  await client.query(
    `insert into enforcement.objection (id, finding, subject_kind, subject_code, authority, clause, grounds, state, until_day, made_by, made_at)
     select $2, id, subject_kind, subject_code, 'jiangyin', clause, '情况与记录不符', 'OPEN', make_date($3, 12, 31), 'bench', proposed_at
     from enforcement.finding where id = $1`,
    [id(1), id(50), year],
  );
  if (year === RUNNING) return;
  const withIds = (value: unknown) =>
    template.facts.findings.reduce(
      (text, _, index) => text.replaceAll(standInId(index + 1), id(index + 1)),
      JSON.stringify(value),
    );
  const { account, facts } = template;
  await client.query(
    `insert into agencies.credit_grade (id, agency, cycle, band, score, published_on, in_force_to, decided_by, actor, facts, account)
     values ($1, $2, $3, $4, $5, make_date($3 + 1, 1, 20), make_date($3 + 2, 1, 19), 'jiangyin', 'bench', $6, $7)`,
    [id(60), HISTORY_AGENCY, year, account?.band, account?.score, withIds(facts), withIds(account)],
  );
  await client.query(
    `insert into agencies.credit_result (agency, cycle, authority, band, score, from_day, until_day, announced_by, announced_at,
       published_on, facts, account)
     values ($1, $2, 'jiangyin', $3, $4, make_date($2 + 1, 1, 10), make_date($2 + 1, 1, 17), 'bench', make_date($2 + 1, 1, 10),
       make_date($2 + 1, 1, 20), $5, $6)`,
    [HISTORY_AGENCY, year, account?.band, account?.score, withIds(facts), withIds(account)],
  );
}
