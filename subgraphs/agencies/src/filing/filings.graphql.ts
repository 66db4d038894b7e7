import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { notFound } from '@chengan/shared/outcome/not-found';
import { territoryOf } from '@chengan/shared/authority/authority';
import { observerIn } from '@chengan/shared/permission/actor';
import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Attachment, toAttachment } from '../attachment/attachment.graphql.ts';
import { type Attachment as AttachmentRecord } from '../attachment/attachment.ts';
import { attachmentsOf } from '../attachment/attachment.store.ts';
import type { FilingKind as Kind, Receipt } from './filing.ts';
import {
  Filing,
  FilingConnection,
  FilingKind,
  FilingReceipt,
  toFilingFile,
  toReceipt,
} from './filing-types.graphql.ts';
import { filingById, filingsOfHolder, filingsReceived } from './filing.store.ts';
import { receiptsOf } from './receipt.store.ts';

const DEFAULT_PAGE = 20;
const CURSOR = [(part: string) => /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(part), CURSOR_PART.uuid];

@Resolver()
export class FilingsQuery {
  @Needs('filing:read')
  @Query(() => Filing, { nullable: true, description: 'For whoever filed it and for whom it went to.' })
  async filing(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Filing> {
    const found = CURSOR_PART.uuid(id) ? await filingById(context.em, id) : undefined;
    if (!found) throw problemError([notFound('报送', 'filing', 'id')]);
    return toFilingFile(found);
  }

  @Needs('filing:read')
  @Query(() => FilingConnection, {
    description: 'For officials what their territory received, for others what they filed. Newest first.',
  })
  async filings(
    @Ctx() context: GraphContext,
    @Arg('kind', () => FilingKind, { nullable: true }) kind: Kind | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<FilingConnection> {
    const { limit, after: cursor } = valueOrError(pageRequest(first ?? DEFAULT_PAGE, after, CURSOR));
    const page = { kind: kind ?? undefined, limit, after: cursor };
    const observer = observerIn(context.actor);
    const rows = observer
      ? await filingsReceived(context.em, territoryOf(observer.authority), page)
      : await filingsOfHolder(context.em, context.actor?.holder ?? '', page);
    const { nodes, pageInfo } = toPage(rows, limit, (row) => [row.submittedAt, row.id]);
    return { nodes: nodes.map(toFilingFile), pageInfo };
  }
}

@Resolver(() => Filing)
export class FilingFields {
  @FieldResolver(() => [FilingReceipt], {
    description: 'Of each authority that it went to; an official sees those of the own territory.',
  })
  async receipts(@Root() { id }: Filing, @Ctx() context: GraphContext): Promise<FilingReceipt[]> {
    const loader = context.loader(
      'filing-receipts',
      () => new DataLoader<string, Receipt[]>((ids) => receiptsOf(context.em, ids)),
    );
    return (await loader.load(id)).map(toReceipt);
  }

  @FieldResolver(() => [Attachment], { description: 'What came with the form.' })
  async attachments(@Root() { id }: Filing, @Ctx() context: GraphContext): Promise<Attachment[]> {
    const loader = context.loader(
      'filing-attachments',
      () =>
        new DataLoader<string, AttachmentRecord[]>(async (ids) => {
          const all = await attachmentsOf(
            context.em,
            ids.map((one) => `filing:${one}`),
          );
          const byRecord = Map.groupBy(all, ({ boundTo }) => boundTo);
          return ids.map((one) => byRecord.get(`filing:${one}`) ?? []);
        }),
    );
    return (await loader.load(id)).map(toAttachment);
  }
}
