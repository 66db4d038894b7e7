import { type Client, withoutIndexes } from './bulk.ts';

/**
 * One agency in twenty and one enterprise in a hundred are on a list, each with two restrictions; a tenth are only
 * proposed, and a tenth are lifted.
 */
export async function makeListings(client: Client): Promise<void> {
  await client.query(`
    create table bench.listing as
    select bench.id_at(from_day, 'listing ' || kind || n) as id, kind, code, from_day,
      case bench.chance(n, 91, 10) when 0 then 'PROPOSED' when 1 then 'LIFTED' else 'DECIDED' end as state,
      (array['LOCAL_DISCREDIT', 'LOCAL_BLACKLIST', 'NATIONAL_SERIOUS'])[1 + bench.chance(n, 92, 3)] as register
    from (select 'AGENCY' as kind, n, code from bench.agency where n % 20 = 1
          union all select 'ENTERPRISE', n, code from bench.enterprise where n % 100 = 1) listed
    cross join lateral (select date '2025-07-01' + bench.chance(n, 93, 330) as from_day) start`);
  await withoutIndexes(client, 'enforcement.listing', async () => {
    await client.query(`
      insert into enforcement.listing (id, register, subject_kind, subject_code, authority, basis, reason, from_day,
        until_day, decided_on, state, proposed_by, proposed_at, decided_by, decided_at, lifted_by, lifted_on, lifting_reason)
      select id, register, kind, code, 'jiangyin', '{J-16a}', '经集体讨论，决定列入。', from_day, from_day + 364, from_day, state,
        'bench-clerk', from_day - interval '9 days',
        case when state <> 'PROPOSED' then 'bench-leader' end, case when state <> 'PROPOSED' then from_day::timestamptz end,
        case state when 'LIFTED' then 'bench-leader' end, case state when 'LIFTED' then from_day + 200 end,
        case state when 'LIFTED' then '已完成信用修复' end
      from bench.listing`);
  });
  await withoutIndexes(client, 'enforcement.restriction', async () => {
    await client.query(`
      insert into enforcement.restriction (id, listing, measure, area, basis, from_day, until_day)
      select bench.id_at(from_day, 'restriction ' || id || k), id, 'RECTIFY', '江阴市', '{C1-17-0}', from_day, from_day + 364
      from bench.listing cross join generate_series(1, 2) k`);
  });
}
