import { type Client, withoutIndexes } from './bulk.ts';
import type { Size } from './size.ts';

/** The number of the first agency's first client, which has a page with something on it. */
export function firstClient({ enterprises }: Size): number {
  return clientOf(1, 1, enterprises);
}

/** The number of the enterprise that an agency has its `k`th contract with, as the statement below has it. */
function clientOf(agency: number, k: number, enterprises: number): number {
  return 1 + ((agency * 7 + k * 1009) % enterprises);
}

/** Eight to twelve contracts an agency, each with another enterprise, a year or two long, the latest now active. */
export async function makeContracts(client: Client, size: Size): Promise<void> {
  await withoutIndexes(client, 'agencies.service_contract', async () => {
    await client.query(
      `insert into agencies.service_contract (id, agency, enterprise, town, starts_on, ends_on, visits_per_year, content)
       select bench.id_at(starts_on, 'contract ' || agency.n || ' ' || k), agency.code, enterprise.code, enterprise.town,
         starts_on, starts_on + 364 + 365 * bench.chance(agency.n, k + 20, 2), 6 + bench.chance(agency.n, k + 40, 18),
         '隐患排查、安全教育培训、应急预案编制'
       from bench.agency
       cross join lateral generate_series(1, 8 + bench.chance(agency.n, 7, 5)) k
       cross join lateral (select date '2023-07-01' + k * 85 + bench.chance(agency.n, k, 60) as starts_on) start
       join bench.enterprise on enterprise.n = 1 + (agency.n * 7 + k * 1009) % $1::int`,
      [size.enterprises],
    );
  });
}
