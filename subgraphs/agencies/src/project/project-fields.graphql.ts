import { toCitation } from '@chengan/shared/graph/citation.graphql';
import type { GraphContext } from '@chengan/shared/graph/context';
import { toRegion } from '@chengan/shared/graph/region.graphql';
import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Agency, loadAgency } from '../agency/agency.graphql.ts';
import { Attachment } from '../attachment/attachment.graphql.ts';
import { loadAttachments } from '../contract/loaders.graphql.ts';
import { contractedVisits } from '../contract/contract-years.ts';
import { ContractFile } from '../contract/contract-file.graphql.ts';
import { toContractFile } from '../contract/contract-file-fields.graphql.ts';
import { visitsOfContracts } from '../visit/visits-between.store.ts';
import { toIndustry, toServiceKind } from '../service-kind/choices.graphql.ts';
import type { ProjectFacts } from './facts.ts';
import { shownLists } from './shown-lists.ts';
import { type Project, STEPS } from './project.ts';
import { factsOf } from './project-facts.store.ts';
import { ProjectFile, ProjectReport, ProjectStep, ProjectVisit } from './project-file.graphql.ts';
import { ProjectList } from './project-list.graphql.ts';
import { type Report, reportsOfProjects } from './report.store.ts';
import { stepProblems } from './steps.ts';

/** More visits than any contract has in its term. */
const MOST_VISITS = 200;

/** The project as the graph shows it. */
export function toProjectFile(project: Project): ProjectFile {
  const { client, kind, industry, place, authority, ...rest } = project;
  return {
    ...rest,
    client: { creditCode: client },
    kind: toServiceKind(kind),
    industry: toIndustry(industry),
    place: toRegion(place),
    authority: authority === null ? null : { id: authority },
    project,
  };
}

/** The facts of the project, fetched with those of the others that are asked for. */
function loadFacts(context: GraphContext, project: Project): Promise<ProjectFacts> {
  return context
    .loader(
      'project-facts',
      () =>
        new DataLoader<Project, ProjectFacts, string>(
          (projects) => factsOf(context.em, projects, context.today),
          { cacheKeyFn: ({ id, revision }) => `${id} ${revision}` },
        ),
    )
    .load(project);
}

@Resolver(() => ProjectFile)
export class ProjectFields {
  @FieldResolver(() => Agency, { nullable: true })
  agency(@Root() { project }: ProjectFile, @Ctx() context: GraphContext): Promise<Agency | null> {
    return loadAgency(context, project.agency);
  }

  @FieldResolver(() => ContractFile, { nullable: true })
  async contract(
    @Root() { project }: ProjectFile,
    @Ctx() context: GraphContext,
  ): Promise<ContractFile | null> {
    const { contract } = await loadFacts(context, project);
    return contract && toContractFile(contract);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the leader, once the assessment named one.',
  })
  async leaderName(@Root() { project }: ProjectFile, @Ctx() context: GraphContext): Promise<string | null> {
    const { people } = await loadFacts(context, project);
    return project.leader === null ? null : (people.get(project.leader)?.name ?? null);
  }

  @FieldResolver(() => [ProjectStep], { description: 'In order, each with everything that it lacks.' })
  async steps(@Root() { project }: ProjectFile, @Ctx() context: GraphContext): Promise<ProjectStep[]> {
    const facts = await loadFacts(context, project);
    return STEPS.map(({ code, name, nameEn, clause }) => {
      const missing = code === 'ARCHIVE' ? [] : stepProblems(code, facts);
      const passedOver = facts.entries.some((one) => one.list === 'PASSED_OVER' && one.item === code);
      return {
        ...{ code, name, nameEn, passedOver },
        clause: toCitation(clause),
        done: code === 'ARCHIVE' ? project.state === 'CLOSED' : missing.length === 0 && !passedOver,
        missing: missing.map((one) => ({
          code: one.code,
          message: one.message,
          messageEn: one.messageEn,
          field: one.field?.split('.')[0] ?? null,
          clause: one.clause === undefined ? null : toCitation(one.clause),
        })),
      };
    });
  }

  @FieldResolver(() => [ProjectList], { description: 'The lists of its kind of service, with what stands.' })
  async lists(@Root() { project }: ProjectFile, @Ctx() context: GraphContext): Promise<ProjectList[]> {
    const facts = await loadFacts(context, project);
    return shownLists(facts).map(({ clause, ...list }) => ({ ...list, clause: toCitation(clause) }));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Visits that the contract takes; null without one.',
  })
  async visitsAgreed(@Root() { project }: ProjectFile, @Ctx() context: GraphContext): Promise<number | null> {
    const { contract } = await loadFacts(context, project);
    return contract && contractedVisits(contract);
  }

  @FieldResolver(() => Int)
  async visitsMade(@Root() { project }: ProjectFile, @Ctx() context: GraphContext): Promise<number> {
    return (await loadFacts(context, project)).visits.length;
  }

  @FieldResolver(() => [ProjectVisit], {
    description: 'The visits under its contract that stand, the first ahead; at most 200.',
  })
  async visits(
    @Root() { project }: ProjectFile,
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 200 }) first: number | null,
  ): Promise<ProjectVisit[]> {
    if (project.contract === null) return [];
    const loader = context.loader(
      'project-visits',
      () =>
        new DataLoader<string, ProjectVisit[]>(async (contracts) => {
          const found = await visitsOfContracts(context.em, contracts);
          return contracts.map((id) => found.filter(({ contract }) => contract === id));
        }),
    );
    const all = await loader.load(project.contract);
    return all.slice(0, Math.min(MOST_VISITS, Math.max(0, first ?? MOST_VISITS)));
  }

  @FieldResolver(() => [Attachment], {
    description: 'Records on paper, reports and what else was handed in.',
  })
  attachments(@Root() { project }: ProjectFile, @Ctx() context: GraphContext): Promise<Attachment[]> {
    return loadAttachments(context, `project:${project.id}`);
  }

  @FieldResolver(() => [ProjectReport])
  async reports(@Root() { project }: ProjectFile, @Ctx() context: GraphContext): Promise<readonly Report[]> {
    return context
      .loader(
        'project-reports',
        () => new DataLoader<string, Report[]>((ids) => reportsOfProjects(context.em, ids)),
      )
      .load(project.id);
  }
}
