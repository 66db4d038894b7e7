import { checkCreditCode } from '@chengan/shared/credit-code/credit-code';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { AgencyFile, AgencyFileVersionConnection } from './agency-file-types.graphql.ts';
import { fileOf, versionsOf } from './agency-file.store.ts';
import { fileViewerProblems } from './file-viewer.store.ts';
import { toAgencyFile, toVersion } from './to-agency-file.graphql.ts';

const REVISION = /^[1-9]\d{0,8}$/;

/** Refuses whoever may not see what that agency files: UNAUTHENTICATED, FORBIDDEN, or NOT_FOUND for another's. */
export async function refuseStrangers(context: GraphContext, agency: string): Promise<void> {
  const [first, ...more] = await fileViewerProblems(context.em, context.actor, agency);
  if (first) throw problemError([first, ...more]);
}

@Resolver(() => AgencyFile)
export class AgencyFileResolver {
  @Needs('agency-file:read')
  @Query(() => AgencyFile, {
    nullable: true,
    description:
      'The file of an agency as it stands, or one version of it; null while the agency has filed nothing. For the agency itself and for the authorities that supervise it, by its seat or by the towns of its clients (J-4); NOT_FOUND for anybody else.',
  })
  async agencyFile(
    @Arg('creditCode', () => ID) creditCode: string,
    @Ctx() context: GraphContext,
    @Arg('revision', () => Int, { nullable: true }) revision?: number | null,
  ): Promise<AgencyFile | null> {
    const { code } = checkCreditCode(creditCode);
    await refuseStrangers(context, code);
    const wanted = revision ?? undefined;
    const [file] =
      wanted === undefined
        ? [await fileOf(context.em, code)]
        : (await versionsOf(context.em, code, 1, wanted + 1)).filter((one) => one.revision === wanted);
    return file ? toAgencyFile(file) : null;
  }

  @FieldResolver(() => AgencyFileVersionConnection, { description: 'Every version, newest first.' })
  async history(
    @Root() file: AgencyFile,
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first?: number | null,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): Promise<AgencyFileVersionConnection> {
    const { limit, after: cursor } = valueOrError(
      pageRequest(first ?? 20, after, [(part) => REVISION.test(part)]),
    );
    const before = cursor?.[0] === undefined ? undefined : Number(cursor[0]);
    const rows = await versionsOf(context.em, file.creditCode, limit + 1, before);
    const page = toPage(rows, limit, (row) => [String(row.revision)]);
    return { ...page, nodes: page.nodes.map(toVersion) };
  }
}
