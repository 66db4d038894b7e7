import type { GraphContext } from '@chengan/shared/graph/context';
import { officialIn } from '@chengan/shared/permission/actor';
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agency, loadAgency } from '../agency/agency.graphql.ts';
import { starAccountOf } from '../star-rating/account.ts';
import { toStars } from '../star-rating/star-rating.graphql.ts';
import { Attachment, toAttachment } from '../attachment/attachment.graphql.ts';
import type { Attachment as AttachmentRecord } from '../attachment/attachment.ts';
import { attachmentsOf } from '../attachment/attachment.store.ts';
import { documentsKey } from './apply.command.ts';
import { rankingIn } from './applicant.store.ts';
import { assessApplication } from './assess-application.store.ts';
import { hubFacts } from './hub-facts.store.ts';
import { objectionsOf } from './objection.store.ts';
import { proposalsOf } from './proposals.ts';
import { linesOf } from './sheet.store.ts';
import { stepsOf } from './step.store.ts';
import { toRefusals } from './to-application.graphql.ts';
import { StarApplication, StarApplicationStep, StarStanding } from './types.graphql.ts';
import { StarObjection, StarProposal, StarSheetLine } from './sheet-types.graphql.ts';

@Resolver(() => StarApplication)
export class StarApplicationFields {
  @FieldResolver(() => Agency)
  async agency(
    @Root() { agencyCode }: StarApplication,
    @Ctx() context: GraphContext,
  ): Promise<Agency | null> {
    return loadAgency(context, agencyCode);
  }

  @FieldResolver(() => [StarApplicationStep], {
    description: 'What was done, oldest first; the agency sees what it was told.',
  })
  async steps(@Root() { id }: StarApplication, @Ctx() context: GraphContext): Promise<StarApplicationStep[]> {
    const loader = context.loader(
      'star-steps',
      () => new DataLoader<string, StarApplicationStep[]>((ids) => stepsOf(context.em, ids)),
    );
    return loader.load(id);
  }

  @FieldResolver(() => [StarSheetLine], {
    description: 'The score sheet; for the agency from the announcement on.',
  })
  async lines(@Root() { id }: StarApplication, @Ctx() context: GraphContext): Promise<StarSheetLine[]> {
    const loader = context.loader(
      'star-lines',
      () => new DataLoader<string, StarSheetLine[]>((ids) => linesOf(context.em, ids)),
    );
    return loader.load(id);
  }

  @FieldResolver(() => [Attachment], { description: 'What came with the application.' })
  async documents(@Root() { id }: StarApplication, @Ctx() context: GraphContext): Promise<Attachment[]> {
    const loader = context.loader(
      'star-documents',
      () =>
        new DataLoader<string, AttachmentRecord[]>(async (ids) => {
          const all = Map.groupBy(
            await attachmentsOf(context.em, ids.map(documentsKey)),
            ({ boundTo }) => boundTo,
          );
          return ids.map((one) => all.get(documentsKey(one)) ?? []);
        }),
    );
    return (await loader.load(id)).map(toAttachment);
  }

  @FieldResolver(() => [StarObjection])
  async objections(@Root() { id }: StarApplication, @Ctx() context: GraphContext): Promise<StarObjection[]> {
    const loader = context.loader(
      'star-objections',
      () => new DataLoader<string, StarObjection[]>((ids) => objectionsOf(context.em, ids)),
    );
    return loader.load(id);
  }

  @FieldResolver(() => StarStanding, {
    nullable: true,
    description: 'For officials: what the sheet and the survey come to as they stand.',
  })
  async standing(
    @Root() { id, cycle }: StarApplication,
    @Ctx() context: GraphContext,
  ): Promise<StarStanding | null> {
    if (!officialIn(context.actor)) return null;
    const { outcome } = await assessApplication(context.em, { id, cycle }, context.today);
    if (outcome.kind !== 'decided') return { account: null, problems: toRefusals(outcome.problems) };
    return { account: toStars(starAccountOf(outcome.assessment)), problems: [] };
  }

  @FieldResolver(() => [StarProposal], {
    description:
      'For officials: what the hub proposes from contracts, visits, staff and the ranking (Q-28, Q-29).',
  })
  async proposals(
    @Root() { agencyCode, cycle, authorityId }: StarApplication,
    @Ctx() { em, actor, today }: GraphContext,
  ): Promise<StarProposal[]> {
    if (!officialIn(actor)) return [];
    const proposals = proposalsOf(await hubFacts(em, { agencyCode, authorityId, cycle }, today));
    const ranking = await rankingIn(em, authorityId, cycle);
    const own = ranking.find(({ agency }) => agency === agencyCode);
    return [
      ...proposals.map(({ rule, count, evidence: { zh, en } }) => ({
        rule,
        count,
        evidence: zh,
        evidenceEn: en,
      })),
      ...(own && own.rank <= 10
        ? [
            {
              rule: 'S-A20-1',
              count: String(own.rank),
              evidence: `${cycle} 年度在本辖区服务的签约合同 ${own.contracts} 份，在 ${ranking.length} 家机构中列第 ${own.rank} 名（并列占位：1、2、2、4）`,
              evidenceEn: `${own.contracts} contracts served here in ${cycle}: rank ${own.rank} of ${ranking.length} agencies (ties share a rank: 1, 2, 2, 4)`,
            },
          ]
        : []),
    ];
  }
}
