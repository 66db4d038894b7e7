import { createHash } from 'node:crypto';
import type { ProjectFileFull } from '../../hub/projects.ts';
import { apart, archiveName } from './archive-name.ts';
import { contentsCsv, contentsPage, type Listed } from './contents.ts';
import { stepPages } from './step-pages.ts';
import type { ZipFile } from './zip-stream.ts';

/** How the parts of an attachment are read: in order, to the last. */
export type ReadAttachment = (id: string) => AsyncIterable<Uint8Array>;

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

/**
 * The archive of a project: an index as a page and as CSV with the SHA-256 of every other file, a page for each step, and
 * what was handed in with the project and its contract (S-5.6).
 */
export function projectArchive(project: ProjectFileFull, read: ReadAttachment): ZipFile[] {
  const pages = stepPages(project).map(({ name, html }) => ({ name, bytes: Buffer.from(html, 'utf8') }));
  const papers = [
    ...(project.contract?.attachments ?? []).map((one) => ({ ...one, what: '签字合同' })),
    ...project.attachments.map((one) => ({ ...one, what: '项目材料' })),
  ];
  const names = apart(papers.map(({ name }) => archiveName(name))).map((name) => `附件/${name}`);
  const listed: Listed[] = [
    ...pages.map(({ name, bytes }) => ({
      name,
      what: '步骤记录',
      bytes: bytes.length,
      digest: createHash('sha256').update(bytes).digest('hex'),
    })),
    ...papers.map(({ what, bytes, digest }, index) => ({ name: names[index] ?? '', what, bytes, digest })),
  ];
  const about: readonly (readonly [string, string])[] = [
    ['服务机构', project.agency?.name ?? ''],
    ['服务对象', `${project.client.name}（${project.client.creditCode}）`],
    ['服务类别', project.kind.name],
    ['服务地点', project.place?.fullName ?? ''],
    ['项目负责人', project.leaderName ?? ''],
    ['承接日期', project.acceptedOn],
    ['归档日期', project.closedOn ?? '尚未归档'],
  ];
  const text = (name: string, content: string): ZipFile => ({
    name,
    packed: false,
    bytes: () => whole(Buffer.from(content, 'utf8')),
  });
  return [
    text('index.html', contentsPage(`服务过程档案：${project.title}`, about, listed)),
    text('目录.csv', contentsCsv(listed)),
    ...pages.map(({ name, bytes }): ZipFile => ({ name, packed: false, bytes: () => whole(bytes) })),
    ...papers.map(({ id, digest }, index): ZipFile => {
      const name = names[index] ?? '';
      return { name, packed: PACKED.test(name), bytes: () => proven(read(id), digest) };
    }),
  ];
}
