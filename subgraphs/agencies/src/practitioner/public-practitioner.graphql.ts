import { type GraphContext } from '@chengan/shared/graph/context';
import { CURSOR_PART, PageInfo, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import DataLoader from 'dataloader';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.graphql.ts';
import { CertificateKind } from './person-enums.graphql.ts';
import {
  countPublicPractitioners,
  type PublicPractitioner,
  publicPractitioners,
} from './public-practitioner.store.ts';

@ObjectType({ simpleResolvers: true })
export class PractitionerCertificate {
  @Field(() => CertificateKind)
  kind: string;

  @Field(() => String)
  number: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Somebody who works for an agency now: name and valid certificates, as S-5.4.1d has them shown.',
})
export class Practitioner {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [PractitionerCertificate])
  certificates: readonly PractitionerCertificate[];
}

@ObjectType({ simpleResolvers: true })
export class PractitionerConnection {
  @Field(() => [Practitioner])
  nodes: Practitioner[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  /** Counts only when asked. */
  count: () => Promise<number>;
}

@Resolver(() => PractitionerConnection)
export class PractitionerConnectionResolver {
  @FieldResolver(() => Int, { description: 'All of them, over all pages.' })
  totalCount(@Root() { count }: PractitionerConnection): Promise<number> {
    return count();
  }
}

@Resolver(() => Agency)
export class AgencyPractitioners {
  @FieldResolver(() => PractitionerConnection, {
    description: 'Who works for the agency now, in the order in which they were entered.',
  })
  async practitioners(
    @Root() agency: Agency,
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first?: number | null,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<PractitionerConnection> {
    const { limit, after: cursor } = valueOrError(pageRequest(first ?? 20, after, [CURSOR_PART.uuid]));
    const pages = context.loader(
      `practitioners:${limit}:${after ?? ''}`,
      () =>
        new DataLoader<string, PublicPractitioner[]>((codes) =>
          publicPractitioners(context.em, codes, { today: context.today, limit, after: cursor }),
        ),
    );
    const totals = context.loader(
      'practitioner-totals',
      () => new DataLoader<string, number>((codes) => countPublicPractitioners(context.em, codes)),
    );
    const page = toPage(await pages.load(agency.creditCode), limit, (row) => [row.id]);
    return { ...page, count: () => totals.load(agency.creditCode) };
  }
}
