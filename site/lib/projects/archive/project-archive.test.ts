import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ProjectForArchive } from '../../hub/projects.ts';
import { contentsCsv } from './contents.ts';
import { projectArchive } from './project-archive.ts';
import { streamOf, zipParts } from './zip-stream.ts';

const PAPER = Buffer.from('%PDF-1.7 演示');
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const clause = {
  clause: 'S-5.1',
  article: '5.1',
  articleEn: '5.1',
  label: '初访',
  labelEn: 'First visit',
  act: { id: 'S', title: '规范', titleEn: 'Standard' },
};
const PROJECT: ProjectForArchive = {
  id: 'p',
  title: '双重预防体系建设',
  acceptedOn: '2026-01-10',
  closedOn: '2026-06-15',
  state: 'CLOSED',
  revision: 9,
  industry: null,
  authority: null,
  kind: { code: 'DUAL_PREVENTION', name: '双重预防体系建设', nameEn: 'Dual prevention', licensed: false },
  agency: { creditCode: 'A', name: '演示机构' },
  client: { creditCode: 'B', name: '演示企业<b>' },
  place: { fullName: '江苏省苏州市昆山市' },
  leaderName: '演示人员甲',
  visitsAgreed: 2,
  visitsMade: 3,
  visits: [
    { id: 'v1', on: '2026-03-02' },
    { id: 'v2', on: '2026-03-02' },
  ],
  contract: null,
  steps: [
    {
      code: 'FIRST_VISIT',
      name: '初访沟通',
      nameEn: 'First visit',
      clause,
      done: true,
      passedOver: false,
      missing: [],
    },
  ],
  lists: [
    {
      code: 'FIRST_VISIT',
      name: '初访记录',
      nameEn: 'First visit',
      clause,
      step: 'FIRST_VISIT',
      fixed: true,
      open: false,
      fields: [{ code: 'record', name: '初访记录', nameEn: 'Record', type: 'LONG_TEXT', optional: false }],
      items: [
        {
          code: 'only',
          name: '记录',
          nameEn: 'Record',
          record: {
            item: 'only',
            version: 2,
            recordedAt: '2026-01-05T00:00:00.000Z',
            values: [{ field: 'record', values: ['<script>'], shown: ['<script>'] }],
          },
        },
      ],
    },
  ],
  reports: [],
  attachments: ['../../初访照片.pdf', '初访照片.pdf'].map((name, index) => ({
    id: String(index),
    name,
    bytes: PAPER.length,
    digest: digest(PAPER),
    addedAt: '2026-01-05T00:00:00.000Z',
  })),
};

async function* read(): AsyncGenerator<Uint8Array> {
  yield PAPER.subarray(0, 4);
  yield PAPER.subarray(4);
}

const sheet = async (visit: string) => Buffer.from(`%PDF-1.7 ${visit}`);

async function unpacked(project: ProjectForArchive, attachment: () => AsyncGenerator<Uint8Array>) {
  const stream = streamOf(zipParts(projectArchive(project, { attachment, sheet })));
  return unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
}

test('every file of the index is in the archive, as the index says, and nothing else but the index', async () => {
  const files = await unpacked(PROJECT, read);
  const csv = strFromU8(files['目录.csv'] ?? new Uint8Array());
  const lines = csv
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));
  expect(lines.map(([name]) => name)).toEqual([
    '01-初访沟通.html',
    '附件/__.._初访照片.pdf',
    '附件/初访照片.pdf',
    '服务确认单/2026-03-02 服务确认单.pdf',
    '服务确认单/2026-03-02 服务确认单(2).pdf',
  ]);
  for (const [name = '', , bytes, sha] of lines) {
    const file = files[name] ?? new Uint8Array();
    expect([String(file.length), digest(file)]).toEqual([bytes, sha]);
  }
  expect(Object.keys(files)).toEqual([...lines.map(([name]) => name), '目录.csv', 'index.html']);
  expect(strFromU8(files['服务确认单/2026-03-02 服务确认单(2).pdf'] ?? new Uint8Array())).toBe('%PDF-1.7 v2');
  expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('现场服务 3 次，收入最早的 2 份');
});

test('what was typed is text in the pages, never markup', async () => {
  const files = await unpacked(PROJECT, read);
  const page = strFromU8(files['01-初访沟通.html'] ?? new Uint8Array());
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
  expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('演示企业&lt;b&gt;');
});

test('an attachment that is not what was handed in breaks the archive off', async () => {
  async function* other(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('something else');
  }
  await expect(unpacked(PROJECT, other)).rejects.toThrow();
});

test('a sheet that cannot be made breaks the archive off', async () => {
  const refused = async () => Promise.reject(new Error('not found'));
  const files = projectArchive(PROJECT, { attachment: read, sheet: refused });
  await expect(new Response(streamOf(zipParts(files))).arrayBuffer()).rejects.toThrow('not found');
});

test('a name that a spreadsheet would take for a formula is quoted', () => {
  const [, line] = contentsCsv([{ name: '=1+1,"x"', what: '项目材料', bytes: 1, digest: 'd' }]).split('\r\n');
  expect(line).toBe(`"'=1+1,""x""",项目材料,1,d`);
});
