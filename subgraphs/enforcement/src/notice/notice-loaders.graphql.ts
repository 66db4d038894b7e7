import type { GraphContext } from '@chengan/shared/graph/context';
import { pageRequest, type PageRequest } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import DataLoader from 'dataloader';
import { noticeKey } from '../paging/page-key.ts';
import type { SubjectKey, SubjectKind } from '../subject/subject.ts';
import { type NoticeConnection, toConnection } from './notice-connection.graphql.ts';
import {
  countNaming,
  noticesById,
  type NoticePart,
  noticesNaming,
  type PublicNotice,
  type StoredNotice,
} from './public-notice.store.ts';

/** Loads notices by id, published and not withdrawn, all of a request in one statement. */
export function noticeLoader(context: GraphContext): DataLoader<string, StoredNotice | undefined> {
  return context.loader(
    'notice',
    () =>
      new DataLoader<string, StoredNotice | undefined>(async (ids) => {
        const found = await noticesById(context.em, ids);
        return ids.map((id) => found.get(id));
      }),
  );
}

/** A page of the notices that name `subject`; those of all subjects of a request come in one statement. */
export async function noticesOfSubject(
  context: GraphContext,
  subject: SubjectKey,
  first: number,
  after: string | null | undefined,
  parts: readonly NoticePart[],
): Promise<NoticeConnection> {
  const page = valueOrError(pageRequest(first, after, 2));
  const rows = await pageLoader(context, subject.kind, page, after ?? '', parts).load(subject.code);
  return toConnection(rows, page.limit, () => countLoader(context, subject.kind).load(subject.code));
}

function pageLoader(
  context: GraphContext,
  kind: SubjectKind,
  page: PageRequest,
  after: string,
  parts: readonly NoticePart[],
): DataLoader<string, readonly PublicNotice[]> {
  const key = valueOrError(noticeKey(page.after));
  return context.loader(
    `notices:${kind}:${page.limit}:${after}:${parts.join()}`,
    () =>
      new DataLoader<string, readonly PublicNotice[]>(async (codes) => {
        const found = await noticesNaming(context.em, kind, codes, context.today, {
          limit: page.limit + 1,
          after: key,
          parts,
        });
        return codes.map((code) => found.get(code) ?? []);
      }),
  );
}

function countLoader(context: GraphContext, kind: SubjectKind): DataLoader<string, number> {
  return context.loader(
    `notice-counts:${kind}`,
    () =>
      new DataLoader<string, number>(async (codes) => {
        const found = await countNaming(context.em, kind, codes, context.today);
        return codes.map((code) => found.get(code) ?? 0);
      }),
  );
}
