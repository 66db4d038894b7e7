import { createHash } from 'node:crypto';
import type { Official } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHub, type TestHub } from '../testing/hub.fixture.ts';
import { CLERK } from '../testing/people.fixture.ts';
import { AGENCY } from '../testing/register.fixture.ts';

const STRANGER: Official = { ...CLERK, account: 'other-clerk', authority: 'changji' };
const LARGEST_REQUEST = 100_000;

describe.each(['in one process', 'apart over HTTP'] as const)(
  'a register brought in by upload, %s',
  (topology) => {
    let hub: TestHub;
    beforeAll(async () => {
      hub = await testHub(topology, day('2026-06-15'));
    });
    afterAll(() => hub.close());

    // more than one part, and as large as a part may be
    const rows = Array.from(
      { length: 1_200 },
      (_, n) => `江阴示例${n}号有限公司,x${n},江阴市周庄镇示例路${n}号`,
    );
    const good = `江苏澄演机械有限公司,${AGENCY.creditCode},江阴市周庄镇示例路1号`;
    const bytes = Buffer.from(`企业名称,统一社会信用代码,地址\n${[good, ...rows].join('\n')}\n`);

    const START = `mutation($input: StartImportInput!) {
    startImport(input: $input) { id partSize parts received } }`;
    const PART = `mutation($id: ID!, $index: Int!, $content: String!) {
    uploadImportPart(id: $id, index: $index, content: $content) { received } }`;
    const LOOK = `query($id: ID!) { importRun(id: $id) { state trial figures { rows taken refused }
    problems(first: 1) { totalCount nodes { row column code } } } }`;
    const input = {
      register: 'ENTERPRISES',
      fileName: '名录.csv',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };

    test('is tried, then taken, and the enterprise is public', async () => {
      const { data, errors } = await hub.ask(START, { input }, CLERK);
      expect(errors).toBeUndefined();
      const { id, partSize, parts } = data?.['startImport'] as {
        id: string;
        partSize: number;
        parts: number;
      };
      expect(parts).toBe(2);
      for (let index = 0; index < parts; index += 1) {
        const content = bytes.subarray(index * partSize, (index + 1) * partSize).toString('base64');
        expect(JSON.stringify({ query: PART, variables: { id, index, content } }).length).toBeLessThan(
          LARGEST_REQUEST,
        );
        const answer = await hub.ask(PART, { id, index, content }, CLERK);
        expect(answer.data).toMatchObject({
          uploadImportPart: { received: Array.from({ length: index + 1 }, (_, n) => n) },
        });
      }
      const finish = (trial: boolean) =>
        hub.ask(`mutation { finishImport(id: "${id}", trial: ${trial}) { state } }`, {}, CLERK);
      expect((await finish(true)).data).toEqual({ finishImport: { state: 'QUEUED' } });
      await hub.catchUp();
      const report = {
        state: 'DONE',
        figures: { rows: 1_201, taken: 1, refused: 1_200 },
        problems: { totalCount: 1_200, nodes: [{ row: 3, column: 2, code: 'CREDIT_CODE_MALFORMED' }] },
      };
      expect((await hub.ask(LOOK, { id }, CLERK)).data).toEqual({ importRun: { ...report, trial: true } });
      const enterprise = `{ enterprise(creditCode: "${AGENCY.creditCode}") { name region { name } } }`;
      expect((await hub.ask(enterprise)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');

      expect((await finish(false)).data).toEqual({ finishImport: { state: 'QUEUED' } });
      await hub.catchUp();
      expect((await hub.ask(LOOK, { id }, CLERK)).data).toEqual({ importRun: { ...report, trial: false } });
      expect((await hub.ask(enterprise)).data).toEqual({
        enterprise: { name: '江苏澄演机械有限公司', region: { name: '周庄镇' } },
      });
      const other = await hub.ask(LOOK, { id }, STRANGER);
      expect(other.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
      expect(hub.logged()).toEqual([]);
    });

    test('is refused with every reason at once', async () => {
      const { errors } = await hub.ask(START, { input: { ...input, fileName: '名录.xls', size: 0 } }, CLERK);
      const problems = errors?.[0]?.extensions['problems'] as { code: string }[];
      expect(problems.map(({ code }) => code)).toEqual([
        'FILE_FORMAT_UNKNOWN',
        'IMPORT_FILE_SIZE',
        'IMPORT_ALREADY_DONE',
      ]);
    });

    test('is not offered to the public', async () => {
      for (const [query, variables] of [
        [START, { input }],
        ['{ importRuns { totalCount } }', {}],
        ['mutation { cancelImport(id: "x") }', {}],
      ] as const) {
        const { data, errors } = await hub.ask(query, variables);
        expect(data ?? null).toBeNull();
        expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
      }
    });
  },
);
