import { createHash } from 'node:crypto';
import type { ProjectForArchive } from '../../hub/projects.ts';
import { apart, archiveName } from './archive-name.ts';
import { contentsCsv, contentsPage, type Listed } from './contents.ts';
import { stepPages } from './step-pages.ts';
import type { ZipFile } from './zip-stream.ts';

/** Where the bytes of an archive come from that are not made here. */
export interface ArchiveSources {
  /** The parts of an attachment: in order, to the last. */
  readonly attachment: (id: string) => AsyncIterable<Uint8Array>;
  /** Form C of a visit as a PDF; made when it is wanted. */
  readonly sheet: (visit: string) => Promise<Uint8Array>;
}

const PACKED = /\.(pdf|jpe?g|png|webp|xlsx)$/i;

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Refuses bytes that are not those of the digest: an archive never says of a file what it is not. */
async function* proven(parts: AsyncIterable<Uint8Array>, digest: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const part of parts) {
    hash.update(part);
    yield part;
  }
  if (hash.digest('hex') !== digest) throw new Error('an attachment is not what was handed in');
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * The archive of a project: a page for each step, what was handed in with the project and its contract, the confirmation
 * sheet of each visit (S-5.4.1c, S-5.6), and last an index as a page and as CSV with the SHA-256 of every other file. Sheets are made one by one as
 * the archive is sent, so that neither its beginning nor its memory waits for all of them; the index knows them then.
 */
export function projectArchive(project: ProjectForArchive, sources: ArchiveSources): ZipFile[] {
  const listed: Listed[] = [];
  const list = (name: string, what: string, bytes: number, digest: string) =>
    listed.push({ name, what, bytes, digest });
  const papers = [
    ...(project.contract?.attachments ?? []).map((one) => ({ ...one, what: '签字合同' })),
    ...project.attachments.map((one) => ({ ...one, what: '项目材料' })),
  ];
  const names = apart(papers.map(({ name }) => archiveName(name)));
  const sheets = apart(project.visits.map(({ on }) => `${on} 服务确认单.pdf`));
  const made = (name: string, what: string, make: () => Promise<Uint8Array>): ZipFile => ({
    name,
    packed: PACKED.test(name),
    bytes: async function* () {
      const bytes = await make();
      list(name, what, bytes.length, digestOf(bytes));
      yield bytes;
    },
  });
  const index = (name: string, content: () => string): ZipFile => ({
    name,
    packed: false,
    bytes: () => whole(Buffer.from(content(), 'utf8')),
  });
  return [
    ...stepPages(project).map(({ name, html }) =>
      made(name, '步骤记录', async () => Buffer.from(html, 'utf8')),
    ),
    ...papers.map(({ id, what, bytes, digest }, at): ZipFile => {
      const name = `附件/${names[at] ?? ''}`;
      return {
        name,
        packed: PACKED.test(name),
        bytes: () => {
          list(name, what, bytes, digest);
          return proven(sources.attachment(id), digest);
        },
      };
    }),
    ...project.visits.map(({ id }, at) =>
      made(`服务确认单/${sheets[at] ?? ''}`, '服务确认单', () => sources.sheet(id)),
    ),
    index('目录.csv', () => contentsCsv(listed)),
    index('index.html', () => contentsPage(`服务过程档案：${project.title}`, about(project), listed)),
  ];
}

function about(project: ProjectForArchive): readonly (readonly [string, string])[] {
  const { visits, visitsMade } = project;
  return [
    ['服务机构', project.agency?.name ?? ''],
    ['服务对象', `${project.client.name}（${project.client.creditCode}）`],
    ['服务类别', project.kind.name],
    ['服务地点', project.place?.fullName ?? ''],
    ['项目负责人', project.leaderName ?? ''],
    ['承接日期', project.acceptedOn],
    ['归档日期', project.closedOn ?? '尚未归档'],
    [
      '服务确认单',
      visits.length < visitsMade
        ? `现场服务 ${visitsMade} 次，收入最早的 ${visits.length} 份；其余在现场服务记录中下载`
        : `${visits.length} 份`,
    ],
  ];
}
