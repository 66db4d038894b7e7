import { type GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { isUuid } from '@chengan/shared/outcome/id';
import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { PERSON_NOT_FOUND } from './change-person.command.ts';
import { PersonState } from './person-enums.graphql.ts';
import {
  countPersonFiles,
  personFiles,
  personFilesByIds,
  type PersonState as State,
} from './person-file.store.ts';
import { PersonChange, PersonFile, PersonFileConnection, Training } from './person-types.graphql.ts';
import { type PersonVersion, versionsOf } from './person-version.store.ts';
import { personViewerProblems } from './person-viewer.store.ts';
import { toPersonFile } from './to-person-file.graphql.ts';
import { type Training as TrainingRecord, trainingsOf } from './training.store.ts';

@Resolver(() => PersonFile)
export class PersonFilesQuery {
  @Needs('practitioner:read')
  @Query(() => PersonFileConnection, {
    description:
      'The people of an agency, in the order in which they were entered; of an expert the own file.',
  })
  async personFiles(
    @Arg('holder', () => ID, { description: 'Credit code of the agency, or the id of the expert.' })
    holder: string,
    @Ctx() context: GraphContext,
    @Arg('state', () => PersonState, { nullable: true }) state?: State | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first?: number | null,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<PersonFileConnection> {
    const { em, actor, today } = context;
    const [problem, ...more] = await personViewerProblems(em, actor, holder);
    if (problem) throw problemError([problem, ...more]);
    const { limit, after: cursor } = valueOrError(pageRequest(first ?? 20, after, [CURSOR_PART.uuid]));
    const query = { holder, state: state ?? undefined, limit, after: cursor };
    const [rows, totalCount] = await Promise.all([
      personFiles(em, query),
      countPersonFiles(em, holder, query.state),
    ]);
    const page = toPage(rows, limit, (row) => [row.id]);
    return { ...page, nodes: page.nodes.map((row) => toPersonFile(row, today)), totalCount };
  }

  @Needs('practitioner:read')
  @Query(() => PersonFile, { description: 'One file. NOT_FOUND for whoever may not see it.' })
  async personFile(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<PersonFile> {
    const { em, actor, today } = context;
    const [file] = isUuid(id) ? await personFilesByIds(em, [id]) : [];
    const hidden = file ? await personViewerProblems(em, actor, file.holder) : [PERSON_NOT_FOUND];
    if (!file || hidden.length > 0) throw problemError([PERSON_NOT_FOUND]);
    return toPersonFile(file, today);
  }

  @FieldResolver(() => [Training], { description: 'The latest lines of the training log, newest first.' })
  async trainings(
    @Root() file: PersonFile,
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first?: number | null,
  ): Promise<Training[]> {
    const { limit } = valueOrError(pageRequest(first ?? 20, undefined, 1));
    const loader = context.loader(
      `trainings:${limit}`,
      () => new DataLoader<string, TrainingRecord[]>((ids) => trainingsOf(context.em, ids, limit)),
    );
    return loader.load(file.id);
  }

  @FieldResolver(() => [PersonChange], { description: 'Every version, newest first, at most 100.' })
  async changes(@Root() file: PersonFile, @Ctx() context: GraphContext): Promise<PersonChange[]> {
    const loader = context.loader(
      'person-versions',
      () => new DataLoader<string, PersonVersion[]>((ids) => versionsOf(context.em, ids)),
    );
    return loader.load(file.id);
  }
}
