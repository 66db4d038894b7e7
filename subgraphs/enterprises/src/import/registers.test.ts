import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { systemFork } from '@chengan/shared/database/session';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, openRegister, type Register } from '../testing/register.fixture.ts';
import { openSource } from './file/open-source.store.ts';
import { countIssues } from './report/report.store.ts';
import { importFile } from './run/import-file.command.ts';

const data = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const absent = !existsSync(data);
if (absent) console.warn('SKIPPED: imports of real register extracts (../shared/data is absent)');

describe.skipIf(absent)('register extracts', () => {
  let register: Register;
  beforeAll(async () => {
    register = await openRegister();
  });
  afterAll(() => register.close());

  async function take(file: string, authority: string) {
    const source = await openSource(`${data}${file}`);
    if (!source.ok) throw new Error(source.problems[0].code);
    const outcome = await importFile({
      fork: () => systemFork(register.orm, 'import'),
      clock,
      source: source.value,
      authority,
      actor: 'tester',
    });
    await source.value.close();
    if (!outcome.ok) throw new Error(outcome.problems[0].code);
    const counts = await countIssues(systemFork(register.orm, 'test'), outcome.value.id);
    return { run: outcome.value, reasons: Object.fromEntries(counts.map(({ code, rows }) => [code, rows])) };
  }

  test.each([
    [
      'jiangyin-enterprises.tsv',
      'jiangyin',
      { rows: 2727, registered: 2640, refused: 87 },
      { CREDIT_CODE_OLD_NUMBER: 87, NAMES_SEVERAL: 6 },
    ],
    [
      'changji-enterprises.tsv',
      'changji',
      { rows: 3373, registered: 3372, refused: 1 },
      { CREDIT_CODE_OLD_NUMBER: 1 },
    ],
    ['hangjin-enterprises.tsv', 'hangjin', { rows: 250, registered: 250, refused: 0 }, {}],
    ['huiji-enterprises.tsv', 'huiji', { rows: 826, registered: 826, refused: 0 }, {}],
    [
      'safety-service-like-firms.tsv',
      'jiangyin',
      { rows: 1523, registered: 1513, unchanged: 7, refused: 3 },
      { OTHER_AUTHORITY: 6 },
    ],
  ])(
    '%s for %s: every row is accounted for',
    { timeout: 60_000 },
    async (file, authority, counts, reasons) => {
      const first = await take(file, authority);
      expect(first.run).toMatchObject({ changed: 0, ...counts });
      expect(first.reasons).toMatchObject(reasons);
      const { townKnown, townLarger, townUnknown, townElsewhere, rows, refused } = first.run;
      expect(townKnown + townLarger + townUnknown + townElsewhere).toBe(rows - refused);

      const entries = (await register.journal()).length;
      const again = await take(file, authority);
      expect(again.run).toMatchObject({ registered: 0, changed: 0, unchanged: rows - refused, refused });
      expect(await register.journal()).toHaveLength(entries);
    },
  );

  test('false hits are noticed: addresses in Wuhan are not in Huiji', async () => {
    const wuhan = await register.rows<{ region: string | null; doubtful: boolean }>(
      `select region, 'ADDRESS_ELSEWHERE' = any(warnings) as doubtful from enterprise where authority = 'huiji' and address like '%武汉%'`,
    );
    expect(wuhan.length).toBeGreaterThan(50);
    expect(wuhan.filter((one) => one.region !== null || !one.doubtful)).toEqual([]);
  });
});
