import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { fileOfTerritory } from '../paging/file.graphql.ts';
import { DEFAULT_PAGE, idKey } from '../paging/page-key.ts';
import { queuePage, SUBJECT } from '../paging/queue.graphql.ts';
import type { SubjectKey } from '../subject/subject.ts';
import {
  Objection,
  ObjectionConnection,
  ObjectionState,
  toObjectionFile,
  toOwnObjection,
} from './objection.graphql.ts';
import {
  countObjections,
  countOwnObjections,
  objectionById,
  objectionsOf,
  ownObjections,
} from './objection.store.ts';
import type { ObjectionState as State } from './objection.ts';
import { ownSubjectOf } from './objector.graphql.ts';

const MISSING = notFound('异议', 'objection');

@Resolver()
export class ObjectionsResolver {
  @Needs('objection:read')
  @Query(() => Objection, {
    nullable: true,
    description: 'For whoever objected, and for officials of the territory of the finding.',
  })
  async objection(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Objection> {
    const own = ownSubjectOf(context);
    if (own) return this.own(context, own, id);
    const found = await fileOfTerritory(context, id, {
      read: (wanted) => objectionById(context.em, wanted),
      authorityOf: (one) => one.authority,
      missing: MISSING,
    });
    return toObjectionFile(found);
  }

  @Needs('objection:read')
  @Query(() => ObjectionConnection, {
    description:
      "An agency's or expert's own; for officials those to findings of their territory. Newest first.",
  })
  async objections(
    @Ctx() context: GraphContext,
    @Arg('state', () => ObjectionState, { nullable: true, description: 'For officials.' })
    state: State | null | undefined,
    @Arg('subject', () => ID, SUBJECT) subject: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<ObjectionConnection> {
    const own = ownSubjectOf(context);
    if (own) {
      const page = valueOrError(pageRequest(first ?? DEFAULT_PAGE, after, 1));
      const wanted = { limit: page.limit + 1, after: valueOrError(idKey(page.after)) };
      const { nodes, pageInfo } = toPage(
        await ownObjections(context.em, own, wanted),
        page.limit,
        ({ id }) => [id],
      );
      return {
        nodes: nodes.map(toOwnObjection),
        pageInfo,
        totalCount: await countOwnObjections(context.em, own),
      };
    }
    const { nodes, ...page } = await queuePage(
      context,
      { state, subject, first, after },
      {
        read: (wanted) => objectionsOf(context.em, wanted),
        count: (wanted) => countObjections(context.em, wanted),
      },
    );
    return { ...page, nodes: nodes.map(toObjectionFile) };
  }

  private async own(context: GraphContext, { kind, code }: SubjectKey, id: string): Promise<Objection> {
    if (!isUuid(id)) throw problemError([malformedId('id')]);
    const found = await objectionById(context.em, id);
    if (found?.subject.kind !== kind || found.subject.code !== code) throw problemError([MISSING]);
    return toOwnObjection(found);
  }
}
