import { authorityById, territoryOf } from '@chengan/shared/authority/authority';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { isUuid } from '@chengan/shared/outcome/id';
import { observerIn } from '@chengan/shared/permission/actor';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { agencyActing } from './acting.graphql.ts';
import { eligibilityOf } from './apply.command.ts';
import { settingsOf } from './settings.store.ts';
import { applicationById, applicationsOfAgency, applicationsTo } from './star-application.store.ts';
import type { StarState } from './steps.ts';
import { toApplication, toRefusals } from './to-application.graphql.ts';
import { StarApplication, StarApplicationConnection, StarRefusal, StarSettings } from './types.graphql.ts';
import { StarApplicationState } from './enums.graphql.ts';
import { NO_APPLICATION } from './who.ts';
import { cycleOn } from './window.ts';

const MOST_OF_AGENCY = 100;

@ObjectType({
  simpleResolvers: true,
  description: 'Whether an agency may apply today, and every reason against it.',
})
export class StarEligibility {
  @Field(() => Int)
  cycle: number;

  @Field(() => AuthorityReference, {
    nullable: true,
    description: 'To whom; null when registered outside Suzhou.',
  })
  authority: AuthorityReference | null;

  @Field(() => StarSettings, { nullable: true })
  settings: StarSettings | null;

  @Field(() => [StarRefusal])
  problems: StarRefusal[];
}

@Resolver()
export class StarApplicationQueries {
  @Needs('star:read')
  @Query(() => StarApplication, {
    nullable: true,
    description: 'For officials of its territory and for the agency itself.',
  })
  async starApplication(
    @Arg('id', () => ID) id: string,
    @Ctx() { em, actor }: GraphContext,
  ): Promise<StarApplication> {
    const found = isUuid(id) ? await applicationById(em, id) : undefined;
    const observer = observerIn(actor);
    const mine = observer
      ? found && territoryOf(observer.authority).includes(found.authority)
      : actor?.kind === 'AGENCY' && found?.agency === actor.holder;
    if (!found || !mine) throw problemError([NO_APPLICATION]);
    return toApplication(found);
  }

  @Needs('star:read')
  @Query(() => StarApplicationConnection, {
    description: 'Officials: those to their territory, the latest first. An agency: its own.',
  })
  async starApplications(
    @Ctx() { em, actor }: GraphContext,
    @Arg('state', () => StarApplicationState, { nullable: true }) state: StarState | null | undefined,
    @Arg('cycle', () => Int, { nullable: true }) cycle: number | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<StarApplicationConnection> {
    const page = valueOrError(pageRequest(first ?? 20, after, [CURSOR_PART.day, CURSOR_PART.uuid]));
    const observer = observerIn(actor);
    if (!observer) {
      const own =
        actor?.kind === 'AGENCY' ? await applicationsOfAgency(em, actor.holder, MOST_OF_AGENCY) : [];
      const nodes = own.filter(
        (one) => (state ?? one.state) === one.state && (cycle ?? one.cycle) === one.cycle,
      );
      return { nodes: nodes.map(toApplication), pageInfo: { hasNextPage: false, endCursor: null } };
    }
    const rows = await applicationsTo(em, {
      authorities: territoryOf(observer.authority),
      state: state ?? undefined,
      cycle: cycle ?? undefined,
      ...page,
    });
    const { nodes, pageInfo } = toPage(rows, page.limit, (row) => [row.appliedOn, row.id]);
    return { nodes: nodes.map(toApplication), pageInfo };
  }

  @Needs('star:own')
  @Query(() => StarEligibility, {
    description:
      'Of the agency that asks, for the year before this one unless another is named (S-7.1, S-7.2, S-7.6.3).',
  })
  async starEligibility(
    @Ctx() context: GraphContext,
    @Arg('cycle', () => Int, { nullable: true }) cycle: number | null | undefined,
  ): Promise<StarEligibility> {
    const { agency } = agencyActing(context);
    const asked = cycle ?? cycleOn(context.today);
    const { authority, settings, problems } = await eligibilityOf(context.em, context.clock, agency, asked);
    return {
      cycle: asked,
      authority: authority === null ? null : { id: authority },
      settings: settings ?? null,
      problems: toRefusals(problems),
    };
  }

  @Query(() => StarSettings, {
    nullable: true,
    description:
      'Public: when a county bureau of Suzhou takes applications of a cycle; null where nothing is rated.',
  })
  async starSettings(
    @Ctx() { em, today }: GraphContext,
    @Arg('authority', () => ID) authority: string,
    @Arg('cycle', () => Int, { nullable: true }) cycle: number | null | undefined,
  ): Promise<StarSettings | null> {
    if (authorityById(authority)?.parent !== 'suzhou') return null;
    return (await settingsOf(em, authority, cycle ?? cycleOn(today))) ?? null;
  }
}
