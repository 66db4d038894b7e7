import { searchDocument } from '@chengan/directory/search/search-document';
import { type Client, insertRows } from './bulk.ts';
import { COLUMNS } from './search.ts';
import type { Size } from './size.ts';

const SURNAMES = [...'赵钱孙李周吴郑王冯陈'];
const GIVEN = [...'清岚禾朗沐砚屿苇桐栖溪竹荷霁麓雁渔梧葭芷'];

/** As they are called: their second character is 演, and no two follow each other. */
export function expertName(n: number): string {
  const pick = (of: readonly string[], at: number) => of[at % of.length] ?? '';
  return `${pick(SURNAMES, n)}演${pick(GIVEN, n * 7)}${n % 3 === 0 ? '' : pick(GIVEN, Math.floor(n / 3))}`;
}

/** One expert for every fifty agencies; each other one is named by a public notice. */
export async function makeExperts(client: Client, size: Size): Promise<void> {
  const experts = Array.from({ length: Math.max(10, Math.round(size.agencies / 50)) }, (_, index) => ({
    n: index + 1,
    name: expertName(index + 1),
  }));
  await client.query('create table bench.expert (n int primary key, name text not null, id uuid)');
  await insertRows(
    client,
    'bench.expert',
    {
      n: { type: 'int', of: (one: (typeof experts)[number]) => one.n },
      name: { type: 'text', of: ({ name }) => name },
    },
    experts,
  );
  await client.query(`update bench.expert set id = bench.id_at(date '2024-01-02', 'expert ' || n)`);
  await client.query('insert into agencies.expert (id, name) select id, name from bench.expert');
  await client.query(`insert into enforcement.known_subject (kind, code, name)
    select 'EXPERT', id::text, name from bench.expert`);
  await client.query(
    'insert into directory.expert_name (expert, name) select id::text, name from bench.expert',
  );
  // the expert's own number is the agency's whose notice names the expert
  await client.query(`
    create table bench.expert_naming as
    select notice.id as decision, expert.id::text as expert, notice.decided_on + 2 as public_from, notice.public_until
    from bench.expert join bench.notice on notice.n = expert.n and notice.k = 1 and notice.state = 'PUBLISHED'
    where expert.n % 2 = 1`);
  for (const schema of ['agencies', 'directory']) {
    await client.query(`insert into ${schema}.expert_naming (decision, expert, public_from, public_until)
      select decision, expert, public_from, public_until from bench.expert_naming`);
  }
  await client.query(`insert into enforcement.notice_subject (notice, position, kind, code)
    select decision, 2, 'EXPERT', expert from bench.expert_naming`);
  const { rows } = await client.query<{ id: string; name: string }>(
    'select id::text, name from bench.expert order by n',
  );
  const documents = rows.map(({ id, name }) =>
    searchDocument({ kind: 'EXPERT', id, name, aliases: [], region: null }),
  );
  await insertRows(client, 'bench.document', COLUMNS, documents);
}
