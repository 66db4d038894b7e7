import { type Page, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import type { GraphContext } from '@chengan/shared/graph/context';
import { observerOf } from '../official/official.graphql.ts';
import { territoryOf } from '@chengan/shared/authority/authority';
import { DEFAULT_PAGE, idKey } from './page-key.ts';
import type { QueuePage } from './queue.store.ts';

/** What a list of files is asked for with. */
export interface QueueArgs<S extends string> {
  readonly state?: S | null | undefined;
  readonly subject?: string | null | undefined;
  readonly clause?: string | null | undefined;
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

/** How a list of files is read and counted. */
export interface QueueReader<S extends string, T> {
  readonly read: (page: QueuePage<S>) => Promise<readonly T[]>;
  readonly count: (page: QueuePage<S>) => Promise<number>;
}

/** For the argument `subject` of every list of files. */
export const SUBJECT = {
  nullable: true,
  description: 'Credit code or expert id of whom they are about.',
} as const;

/**
 * One page of the files in the territory of whoever asks, newest first, with their total. UNAUTHENTICATED or FORBIDDEN
 * for who is neither an official on cases nor an auditor.
 */
export async function queuePage<S extends string, T extends { readonly id: string }>(
  context: GraphContext,
  { state, subject, clause, first, after }: QueueArgs<S>,
  { read, count }: QueueReader<S, T>,
): Promise<Page<T> & { readonly totalCount: number }> {
  const authorities = territoryOf(observerOf(context).authority);
  const page = valueOrError(pageRequest(first ?? DEFAULT_PAGE, after, 1));
  const wanted = {
    authorities,
    state: state ?? undefined,
    subject: subject?.trim() || undefined,
    clause: clause?.trim() || undefined,
    limit: page.limit + 1,
    after: valueOrError(idKey(page.after)),
  };
  const rows = await read(wanted);
  return { ...toPage(rows, page.limit, ({ id }) => [id]), totalCount: await count(wanted) };
}
