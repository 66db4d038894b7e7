import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { Agency, Enterprise } from '../subject/subject.graphql.ts';
import type {
  Inspection as InspectionRecord,
  InspectionKind as Kind,
  ServiceOutcome as Found,
} from './inspection.ts';

export const InspectionKind = { DAILY: 'DAILY', SPOT_CHECK: 'SPOT_CHECK' } as const;
registerEnumType(InspectionKind, {
  name: 'InspectionKind',
  description:
    'DAILY: an inspection of every day (J-15a). SPOT_CHECK: by the bureau with towns and experts (J-16a).',
});
export const ServiceOutcome = { SATISFACTORY: 'SATISFACTORY', DEFECTIVE: 'DEFECTIVE' } as const;
registerEnumType(ServiceOutcome, { name: 'ServiceOutcome' });

@ObjectType({
  simpleResolvers: true,
  description: 'What was found of an agency’s service at the enterprise (J-15a).',
})
export class InspectedService {
  @Field(() => Agency)
  agency: Agency;

  @Field(() => ServiceOutcome)
  outcome: Found;

  @Field(() => String)
  note: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An inspection of an enterprise and of those who serve it. Not public.',
})
export class Inspection {
  @Field(() => ID)
  id: string;

  @Field(() => InspectionKind)
  kind: Kind;

  @Field(() => Authority)
  authority: Authority;

  @Field(() => Enterprise)
  enterprise: Enterprise;

  @Field(() => DateScalar)
  inspectedOn: string;

  @Field(() => Boolean, { description: 'Nobody was told beforehand (四不两直).' })
  unannounced: boolean;

  @Field(() => String, { nullable: true })
  participants: string | null;

  @Field(() => String, { description: 'What was found at the enterprise.' })
  enterprisePart: string;

  @Field(() => [InspectedService], { description: 'One for each agency that was looked at.' })
  agencyParts: InspectedService[];

  @Field(() => String, { description: 'Account of who recorded it.' })
  recordedBy: string;

  @Field(() => DateTimeScalar)
  recordedAt: string;
}

@ObjectType({ simpleResolvers: true })
export class InspectionConnection {
  @Field(() => [Inspection])
  nodes: Inspection[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

/** The inspection as the graph shows it to officials. */
export function toInspection({ authority, enterprise, agencyParts, ...rest }: InspectionRecord): Inspection {
  return {
    ...rest,
    authority: toAuthority(authority),
    enterprise: { creditCode: enterprise } as Enterprise,
    agencyParts: agencyParts.map(({ agency, ...part }) => ({
      ...part,
      agency: { creditCode: agency } as Agency,
    })),
  };
}
