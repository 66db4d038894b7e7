import { industryOf, INDUSTRIES } from '@chengan/shared/industry/industry';
import { Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { SERVICE_KINDS, serviceKind } from './service-kind.ts';

@ObjectType({ simpleResolvers: true, description: 'A kind of service as the acts name it (C1-2a, C1-4).' })
export class ServiceKind {
  @Field(() => ID)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => Boolean, { description: 'Takes a statutory qualification that covers it (C1-4a).' })
  licensed: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A client's trade as the acts tell them apart." })
export class Industry {
  @Field(() => ID)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => Boolean, { description: '高危 in Changji: 危险化学品、非煤矿山、金属冶炼 (C1-5b).' })
  highHazard: boolean;
}

@Resolver()
export class ServiceChoicesQuery {
  @Query(() => [ServiceKind], { description: 'Every kind of service, licensed kinds first.' })
  serviceKinds(): ServiceKind[] {
    return SERVICE_KINDS.map((one) => ({ ...one }));
  }

  @Query(() => [Industry], { description: 'Every trade, in the order of the acts.' })
  industries(): Industry[] {
    return INDUSTRIES.map((one) => ({ ...one }));
  }
}

/** The kind as the graph shows it; a code that is none names itself. */
export function toServiceKind(code: string): ServiceKind {
  return serviceKind(code) ?? { code, name: code, nameEn: code, licensed: false };
}

/** The trade as the graph shows it; null for null. */
export function toIndustry(code: string | null): Industry | null {
  return code === null ? null : (industryOf(code) ?? { code, name: code, nameEn: code, highHazard: false });
}
