import {
  allAuthorities,
  type Authority,
  authorityOfRegion,
  bureauOf,
} from '@chengan/shared/authority/authority';

/** The smallest authority of the hub that has the region `place`; undefined where none has. */
export function authorityOfPlace(place: string): Authority | undefined {
  return allAuthorities()
    .filter(({ parent }) => parent === undefined)
    .map(({ id }) => authorityOfRegion(id, place))
    .find((found) => found !== undefined);
}

/** The bureau whose regime holds at `place`; undefined where none of the hub's does. */
export function bureauOfPlace(place: string): string | undefined {
  const found = authorityOfPlace(place);
  return found && bureauOf(found.id)?.id;
}
