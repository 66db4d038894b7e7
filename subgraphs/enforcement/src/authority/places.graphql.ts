import { allAuthorities, authorityById, isUnder } from '@chengan/shared/authority/authority';
import { Region, toRegion } from '@chengan/shared/graph/region.graphql';
import { Arg, ID, Query, Resolver } from 'type-graphql';

@Resolver()
export class PlacesQuery {
  @Query(() => [Region], {
    description:
      'Divisions in which an authority may find a place of service: its own, and those of the authorities below it. For a zone that is no division those of its bureau. None for an unknown authority.',
  })
  places(@Arg('authority', () => ID) authority: string): Region[] {
    const found = authorityById(authority);
    const head = found?.regions.length === 0 ? (found.parent ?? authority) : authority;
    const codes = allAuthorities()
      .filter(({ id }) => isUnder(id, head))
      .flatMap(({ regions }) => regions);
    return [...new Set(codes)].flatMap((code) => toRegion(code) ?? []);
  }
}
