import { nameKey } from '@chengan/enterprises/register/name-key';
import { type Client, insertRows, withoutIndexes } from './bulk.ts';
import { agencyFirm, enterpriseFirm, type Firm } from './names.ts';
import type { Size } from './size.ts';

/**
 * Numbered firms in `bench.agency` and `bench.enterprise`, from which every other table is made by SQL, and two
 * functions: a number of chance that is the same in every run, and an id whose order is that of the time it is given.
 */
export const BENCH_DDL = [
  'create schema bench',
  'create table bench.agency (n int primary key, code text not null, name text not null, town text not null)',
  `create table bench.enterprise
    (n int primary key, code text not null, name text not null, name_key text not null, town text not null)`,
  `create function bench.chance(n int, salt int, below int) returns int language sql immutable parallel safe
    return (abs(hashint8extended(n::bigint * 1000 + salt, 42) % below))::int`,
  `create function bench.id_at(moment timestamptz, key text) returns uuid language sql immutable parallel safe
    return (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || '7' || substr(md5(key), 1, 3)
      || '8' || substr(md5(key), 4, 15))::uuid`,
];

export async function makeFirms(client: Client, size: Size): Promise<void> {
  await insertRows(client, 'bench.agency', NUMBERED, numbered(size.agencies, agencyFirm));
  await insertRows(
    client,
    'bench.enterprise',
    { ...NUMBERED, name_key: { type: 'text', of: ({ name }) => nameKey(name) } },
    numbered(size.enterprises, enterpriseFirm),
  );
  await client.query(`
    insert into agencies.agency (credit_code, name, region, address, registered_on, filed_on)
    select code, name, town, name || '（演示地址）', '2024-01-02', '2024-01-02' from bench.agency`);
  await withoutIndexes(client, 'enterprises.enterprise', async () => {
    await client.query(`
      insert into enterprises.enterprise (credit_code, name, name_key, former_names, other_names, address, region,
        established_on, type, capital, industry, scope, chemical_activities, authority, source, warnings, registered_on,
        updated_on)
      select code, name, name_key, '{}', '{}', name || '（演示地址）', town, date '2001-01-01' + bench.chance(n, 1, 8000),
        '有限责任公司', (50 + bench.chance(n, 2, 9000)) || '万元人民币', '通用设备制造业',
        '通用设备、金属制品的制造、加工、销售；自营和代理各类商品的进出口业务。', '{}', 'jiangyin', 'bench', '{}',
        '2024-01-02', '2024-01-02'
      from bench.enterprise`);
  });
  await client.query(`
    insert into enforcement.known_subject (kind, code, name, region)
    select 'AGENCY', code, name, town from bench.agency
    union all select 'ENTERPRISE', code, name, town from bench.enterprise`);
}

type Numbered = Firm & { readonly n: number };

const NUMBERED = {
  n: { type: 'int', of: ({ n }: Numbered) => n },
  code: { type: 'text', of: ({ code }: Numbered) => code },
  name: { type: 'text', of: ({ name }: Numbered) => name },
  town: { type: 'text', of: ({ town }: Numbered) => town },
};

function numbered(count: number, firm: (n: number) => Firm): Numbered[] {
  return Array.from({ length: count }, (_, index) => ({ n: index + 1, ...firm(index + 1) }));
}
