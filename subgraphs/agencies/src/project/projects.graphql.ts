import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { isUuid } from '@chengan/shared/outcome/id';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { mayView, viewerOf } from '../contract/viewer.ts';
import { PROJECT_NOT_FOUND } from './change-project.command.ts';
import type { ProjectState as State } from './project.ts';
import { countProjects, projectsByIds, projectsOf } from './project.store.ts';
import { ProjectFile, ProjectFileConnection, ProjectState } from './project-file.graphql.ts';
import { toProjectFile } from './project-fields.graphql.ts';

/** The project of that id for whoever may see it; throws NOT_FOUND for what is another's. */
export async function projectFileOf(context: GraphContext, id: string): Promise<ProjectFile> {
  const viewer = valueOrError(viewerOf(context.actor));
  const [project] = isUuid(id) ? await projectsByIds(context.em, [id]) : [];
  const enterprise = project && project.contract !== null ? project.client : null;
  if (!project || !mayView(viewer, { ...project, enterprise })) throw problemError([PROJECT_NOT_FOUND]);
  return toProjectFile(project);
}

@Resolver()
export class ProjectsQuery {
  @Needs('contract:read')
  @Query(() => ProjectFileConnection, {
    description:
      'Projects, the last taken on ahead: of the agency that asks, of the client once there is a contract, or of the territory of the official.',
  })
  async projects(
    @Ctx() context: GraphContext,
    @Arg('state', () => ProjectState, { nullable: true }) state: State | null | undefined,
    @Arg('contract', () => ID, { nullable: true, description: 'Only those under one contract.' })
    contract: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<ProjectFileConnection> {
    const viewer = valueOrError(viewerOf(context.actor));
    const page = valueOrError(pageRequest(first, after, [CURSOR_PART.day, CURSOR_PART.uuid]));
    if (typeof contract === 'string' && !isUuid(contract)) throw problemError([PROJECT_NOT_FOUND]);
    const wanted = { state: state ?? undefined, contract: contract ?? undefined };
    const rows = await projectsOf(context.em, viewer, {
      ...wanted,
      limit: page.limit + 1,
      after: page.after,
    });
    const { nodes, pageInfo } = toPage(rows, page.limit, (row) => [row.acceptedOn, row.id]);
    const totalCount = await countProjects(context.em, viewer, wanted);
    return { nodes: nodes.map(toProjectFile), pageInfo, totalCount };
  }

  @Needs('contract:read')
  @Query(() => ProjectFile, {
    nullable: true,
    description: 'A project with its steps and records. Null with error NOT_FOUND for what is another’s.',
  })
  project(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<ProjectFile> {
    return projectFileOf(context, id);
  }
}
