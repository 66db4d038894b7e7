import { allAuthorities } from '@chengan/shared/authority/authority';
import { Region, toRegion } from '@chengan/shared/graph/region.graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description: 'A bureau, or a county, town or zone below it, in the tree of authorities.',
})
export class Authority {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => String, { description: 'PREFECTURE, CITY, COUNTY, TOWN or PARK.' })
  level: string;

  @Field(() => [Region], { description: 'Its territory; empty for a zone that is no division.' })
  regions: Region[];
}

const SHOWN: ReadonlyMap<string, Authority> = new Map(
  allAuthorities().map(({ id, name, nameEn, level, regions }) => [
    id,
    { id, name, nameEn, level, regions: regions.flatMap((code) => toRegion(code) ?? []) },
  ]),
);

/** The authority as the graph shows it; null for an id that is not in the tree. */
export function findAuthority(id: string): Authority | null {
  return SHOWN.get(id) ?? null;
}

/** The authority of an id that the hub stored. Throws for an unknown id: that is a bug. */
export function toAuthority(id: string): Authority {
  const authority = SHOWN.get(id);
  if (!authority) throw new Error(`not an authority of the tree: ${id}`);
  return authority;
}
