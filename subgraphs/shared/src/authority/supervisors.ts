import { type Authority, authorityOfRegion } from './authority.ts';
import { BUREAUS } from './bureaus.ts';

/** For each of the places (region codes) the smallest authority that covers it, each once, in order of id. */
export function supervisorsAt(places: readonly string[]): string[] {
  const found = places.flatMap((place) =>
    BUREAUS.map((bureau) => authorityOfRegion(bureau.id, place)).filter(
      (one): one is Authority => one !== undefined,
    ),
  );
  return [...new Set(found.map((one) => one.id))].sort();
}
