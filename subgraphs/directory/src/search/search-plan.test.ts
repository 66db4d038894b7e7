import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DirectoryFixture, openDirectory, TODAY } from '../testing/directory.fixture.ts';
import { runAsOwner } from '../testing/run-as-owner.fixture.ts';
import { openSearch } from './open-search.store.ts';
import { searchDocument } from './search-document.ts';
import { saveDocuments } from './search-document.store.ts';
import type { SearchFilter } from './search-filter.store.ts';
import { plan, selectOf } from './search-select.store.ts';
import { searchText } from './search-text.ts';

const NAMES = 12_000;
const BRANDS = [...'澄衡砺石天砚禾苇航锡澜虞川岚衡阜墨岭青筠云杓安宏远达兴盛源恒瑞祥'];
const TRADES = ['精密铸造', '纺织印染', '化工', '机械配件', '钢结构', '安全技术服务', '木业', '电子科技'];
let directory: DirectoryFixture;

beforeAll(async () => {
  directory = await openDirectory();
  const em = directory.orm.em.fork();
  for (let from = 0; from < NAMES; from += 2000) {
    const documents = Array.from({ length: 2000 }, (_, index) => {
      const n = from + index;
      const brand = `${BRANDS[n % 31]}${BRANDS[(n * 7 + Math.floor(n / 31)) % 31]}`;
      const name = `${n % 3 === 0 ? '江阴' : '昌吉市'}${brand}${TRADES[n % 8]}有限公司`;
      return searchDocument({
        kind: n % 4 === 0 ? 'AGENCY' : 'ENTERPRISE',
        id: `9132${n}`,
        name,
        aliases: [],
        region: n % 500 === 0 ? '150625' : '320281',
      });
    });
    await saveDocuments(em, documents);
  }
  await runAsOwner(directory, 'vacuum analyze directory.search_document');
}, 120_000);

afterAll(() => directory.close());

async function scans(text: string, filter: Partial<SearchFilter> = {}): Promise<string[]> {
  const understood = searchText(text);
  if (!understood.ok) throw new Error(text);
  const em = directory.orm.em.fork();
  const search = await openSearch(em, understood.value, {
    kinds: [],
    region: undefined,
    today: TODAY,
    ...filter,
  });
  const lines: string[] = [];
  for (const stage of plan(search)) {
    const { sql, params } = selectOf(search, stage, 21, undefined);
    const rows = await em.execute<Record<string, string>[]>(`explain ${sql}`, [...params]);
    lines.push(...rows.map((row) => row['QUERY PLAN'] ?? ''));
  }
  return lines.flatMap((line) => /(\w[\w ]* Scan)\b/.exec(line)?.[1] ?? []);
}

test.each([
  '有限',
  '有限公司',
  '江阴',
  '铸造',
  '澄衡',
  '澄衡精密',
  '昌吉市',
  'gongsi',
  'jiangyin',
  'cheng',
  'ch',
  'yxgs',
  '9132',
  '91321',
])('a page for %s reads no table from end to end', async (text) => {
  expect(await scans(text)).not.toContain('Seq Scan');
  expect(await scans(text, { region: '150625' })).not.toContain('Seq Scan');
  expect(await scans(text, { kinds: ['AGENCY'] })).not.toContain('Seq Scan');
});

test('a rare text is reached by its tokens, a common one by walking the names in their order', async () => {
  expect(await scans('衡砺精密')).toContain('Bitmap Index Scan');
  expect(await scans('有限公司')).not.toContain('Bitmap Index Scan');
});
