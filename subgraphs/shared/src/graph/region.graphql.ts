import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { regionByCode } from '../region/region.ts';

@Directive('@shareable')
@ObjectType({
  simpleResolvers: true,
  description: 'A division of GB/T 2260: 6 digits for a county, 9 for a town or street.',
})
export class Region {
  @Field(() => ID)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'With the divisions above it, such as 江苏省无锡市江阴市周庄镇.' })
  fullName: string;
}

/** The region of that code; null when it is unknown, which an imported address may leave it. */
export function toRegion(code: string | null | undefined): Region | null {
  const region = code ? regionByCode(code) : undefined;
  return region ? { code: region.code, name: region.name, fullName: region.fullName } : null;
}
