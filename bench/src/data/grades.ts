import type { CreditFinding } from '@chengan/agencies/credit-grade/facts';
import { type Client, insertRows, withoutIndexes } from './bulk.ts';
import { GRADED, RUNNING } from './calendar.ts';
import {
  type GradeTemplate,
  MOST_FINDINGS,
  standInId,
  TEMPLATES_PER_CYCLE,
  templatesOf,
} from './grade-template.ts';

const DDL = [
  `create table bench.year (cycle int, ordinal int, band text, score text, facts text not null, account text,
    primary key (cycle, ordinal))`,
  `create table bench.year_finding (cycle int, ordinal int, position int, clause text not null, occurred_on date not null,
    scorer text not null, summary text not null, primary key (cycle, ordinal, position))`,
  // the id of an agency's finding, wherever it is told: in enforcement, in agencies, in a published account
  `create function bench.finding_id(n int, cycle int, finding int) returns uuid language sql immutable parallel safe
    return bench.id_at(make_timestamptz(cycle, 1, 1, 0, 0, 0, 'UTC') + make_interval(days => finding * 40),
      'finding ' || n || ' ' || cycle || ' ' || finding)`,
  `create view bench.agency_year as
    select agency.n, agency.code, year.* from bench.agency
    cross join (values ${[...GRADED.map(({ cycle }) => cycle), RUNNING].map((cycle) => `(${cycle})`).join(', ')}) of(asked)
    join bench.year on year.cycle = of.asked and year.ordinal = (agency.n * 31 + of.asked) % ${TEMPLATES_PER_CYCLE}`,
];

/** Grades with their accounts, and every finding in both subgraphs that keep it, as enforcement's journal would have told. */
export async function makeGrades(client: Client): Promise<void> {
  for (const statement of DDL) await client.query(statement);
  await insertTemplates(client, [...GRADED.map(({ cycle }) => cycle), RUNNING].flatMap(templatesOf));
  await client.query('analyze bench.year, bench.year_finding, bench.agency');
  await withoutIndexes(client, 'agencies.credit_grade', () => insertGrades(client));
  await withoutIndexes(client, 'enforcement.finding', () => insertFindings(client));
  await withoutIndexes(client, 'agencies.finding', async () => {
    await client.query(`
      insert into agencies.finding (id, agency, cycle, clause, occurred_on, scorer, part, violation, summary,
        spill_confirmed, disputed, revoked, authority, published)
      select id, subject_code, extract(year from occurred_on)::int, clause, occurred_on,
        case authority when 'jiangyin' then 'CITY' else place end, part, violation, summary, spill_confirmed, disputed, false,
        authority, extract(year from occurred_on) < ${RUNNING}
      from enforcement.finding where state = 'CONFIRMED'`);
  });
}

async function insertTemplates(client: Client, templates: readonly GradeTemplate[]): Promise<void> {
  await insertRows(
    client,
    'bench.year',
    {
      cycle: { type: 'int', of: (one: GradeTemplate) => one.cycle },
      ordinal: { type: 'int', of: (one) => one.ordinal },
      band: { type: 'text', of: (one) => one.account?.band ?? null },
      score: { type: 'text', of: (one) => one.account?.score ?? null },
      facts: { type: 'text', of: (one) => JSON.stringify(one.facts) },
      account: { type: 'text', of: (one) => (one.account ? JSON.stringify(one.account) : null) },
    },
    templates,
  );
  type Row = CreditFinding & { cycle: number; ordinal: number; position: number };
  await insertRows(
    client,
    'bench.year_finding',
    {
      cycle: { type: 'int', of: (one: Row) => one.cycle },
      ordinal: { type: 'int', of: (one) => one.ordinal },
      position: { type: 'int', of: (one) => one.position },
      clause: { type: 'text', of: (one) => one.clause },
      occurred_on: { type: 'date', of: (one) => one.occurredOn },
      scorer: { type: 'text', of: (one) => one.scorer },
      summary: { type: 'text', of: (one) => one.summary ?? '' },
    },
    templates.flatMap(({ cycle, ordinal, facts }) =>
      facts.findings.map((finding, index) => ({ ...finding, cycle, ordinal, position: index + 1 })),
    ),
  );
}

async function insertGrades(client: Client): Promise<void> {
  const withIds = (column: string) =>
    Array.from({ length: MOST_FINDINGS }, (_, index) => index + 1).reduce(
      (text, position) =>
        `replace(${text}, '${standInId(position)}', bench.finding_id(n, cycle, ${position})::text)`,
      column,
    );
  for (const { cycle, publishedOn, inForceTo } of GRADED) {
    await client.query(
      `insert into agencies.credit_grade (id, agency, cycle, band, score, published_on, in_force_to, decided_by, actor,
         facts, account)
       select bench.id_at($1::date::timestamptz, 'grade ' || n || ' ' || cycle), code, cycle, band, score, $1, $2,
         'jiangyin', 'bench-leader', ${withIds('facts')}::jsonb, ${withIds('account')}::jsonb
       from bench.agency_year where cycle = $3`,
      [publishedOn, inForceTo, cycle],
    );
  }
}

/** Findings of graded cycles are confirmed; of the running cycle a fifth are still proposed. One in fifty is disputed. */
async function insertFindings(client: Client): Promise<void> {
  await client.query(`
    insert into enforcement.finding (id, subject_kind, subject_code, clause, occurred_on, authority, place, summary, reason,
      state, disputed, proposed_by, proposed_at, decided_by, decided_at)
    select id, 'AGENCY', code, clause, occurred_on, case scorer when 'CITY' then 'jiangyin' else 'jiangyin-' || scorer end,
      nullif(scorer, 'CITY'), summary, '经集体讨论认定。', state, state = 'CONFIRMED' and bench.chance(n, position, 50) = 0,
      'bench-clerk', occurred_on + interval '4 days', case state when 'PROPOSED' then null else 'bench-reviewer' end,
      case state when 'PROPOSED' then null else occurred_on + interval '9 days' end
    from (
      select agency.n, agency.code, found.*, bench.finding_id(agency.n, found.cycle, found.position) as id,
        case when found.cycle = ${RUNNING} and bench.chance(agency.n, found.position + 100, 5) = 0
          then 'PROPOSED' else 'CONFIRMED' end as state
      from bench.agency_year agency join bench.year_finding found using (cycle, ordinal)) one`);
}
