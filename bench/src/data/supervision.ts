import { type Client, withoutIndexes } from './bulk.ts';

/** One enterprise in three has grades of two years; the later ones run out in the second half of the year of the run. */
export async function makeSupervisionGrades(client: Client): Promise<void> {
  await withoutIndexes(client, 'enterprises.supervision_grade', async () => {
    await client.query(`
      insert into enterprises.supervision_grade (credit_code, band, assessed_on, valid_to, assessor, reason, authority,
        decided_by, decided_on, clauses)
      select code, (array['EXCELLENT', 'GOOD', 'FAIR', 'POOR'])[1 + bench.chance(n, k, 4)], assessed_on, assessed_on + 364,
        '演示评估组', '按标准逐项评定。', 'jiangyin', 'bench-leader', assessed_on + 3, '{}'
      from bench.enterprise cross join generate_series(0, 1) k
      cross join lateral (select date '2024-07-01' + 365 * k + bench.chance(n, 71, 300) as assessed_on) assessed
      where n % 3 = 1`);
  });
}
