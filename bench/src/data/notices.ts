import { type Client, withoutIndexes } from './bulk.ts';
import type { Size } from './size.ts';

const KINDS = ['EXPOSURE', 'PENALTY', 'GRADE_RESULT', 'PUBLIC_CENSURE', 'BULLETIN', 'CASE', 'LISTING'];
const BODY =
  '经查，该单位在开展安全生产技术服务过程中存在违反《江阴市工业企业安全生产技术服务工作管理办法（试行）》的行为，' +
  '事实清楚，证据确凿。根据该办法的规定，现予公布。该单位应当自收到本通知之日起三十日内完成整改，并将整改情况书面报告。' +
  '对本决定不服的，可以自知道该决定之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。本公告所列均为演示数据，与任何真实单位无关。';

/**
 * Notices on agencies: for those asked for twelve that are public on the day of the run, and three that are not; for the
 * others two, of which four in ten have expired. A quarter name an enterprise beside the agency.
 */
export async function makeNotices(client: Client, size: Size): Promise<void> {
  await client.query(
    `create table bench.notice as
     select agency.n, agency.code, k, bench.id_at(decided_on, 'notice ' || agency.n || ' ' || k) as id, decided_on,
       (array['${KINDS.join("','")}'])[1 + (agency.n + k) % ${KINDS.length}] as kind,
       case when agency.n > $1::int then 'PUBLISHED' when k = 14 then 'WITHDRAWN' when k = 15 then 'DRAFT' else 'PUBLISHED' end as state,
       case when agency.n <= $1::int then case k when 13 then date '2026-05-31' else date '2027-12-31' end
         else decided_on + 365 * (1 + bench.chance(agency.n, k, 3)) end as public_until
     from bench.agency
     cross join lateral generate_series(1, case when agency.n <= $1::int then 15 else 2 end) k
     cross join lateral (select date '2024-06-01' + bench.chance(agency.n, k + 60, 720) as decided_on) decided`,
    [size.asked],
  );
  await withoutIndexes(client, 'enforcement.notice', () => insertNotices(client));
  await withoutIndexes(client, 'enforcement.notice_subject', async () => {
    await client.query(
      `insert into enforcement.notice_subject (notice, position, kind, code)
       select id, 0, 'AGENCY', code from bench.notice
       union all
       select id, 1, 'ENTERPRISE', enterprise.code from bench.notice join bench.enterprise
         on enterprise.n = 1 + (notice.n * 13 + k) % $1::int where (notice.n + k) % 4 = 0`,
      [size.enterprises],
    );
  });
  await client.query(`
    insert into directory.public_notice (notice_id, public_until)
    select id, public_until from enforcement.notice where state = 'PUBLISHED'`);
}

async function insertNotices(client: Client): Promise<void> {
  await client.query(
    `insert into enforcement.notice (id, kind, title, body, document_number, severity, naming, naming_reason, issued_by,
       basis, measures, decided_on, public_until, state, disputed, drafted_by, drafted_at, approved_by, approved_at,
       published_by, published_at, withdrawn_by, withdrawn_at, withdrawal_reason)
     select id, kind, '关于' || agency.name || '有关情况的通知（第' || k || '号）', agency.name || '：' || $1::text,
       '演示〔' || extract(year from decided_on) || '〕' || (1 + (agency.n * 15 + k) % 900) || '号', 'GENERAL', 'NAMED', '违法情节需公开', 'jiangyin',
       '{J-15a,J-16a}', '{EXPOSURE}', decided_on, public_until, state, bench.chance(agency.n, k + 80, 40) = 0,
       'bench-clerk', decided_on - interval '3 days', case state when 'DRAFT' then null else 'bench-reviewer' end,
       case state when 'DRAFT' then null else decided_on + interval '1 day' end,
       case state when 'DRAFT' then null else 'bench-leader' end,
       case state when 'DRAFT' then null else decided_on + interval '2 days' + make_interval(mins => k) end,
       case state when 'WITHDRAWN' then 'bench-leader' end,
       case state when 'WITHDRAWN' then decided_on + interval '30 days' end,
       case state when 'WITHDRAWN' then '事实认定有误' end
     from bench.notice join bench.agency using (n)`,
    [BODY],
  );
}
