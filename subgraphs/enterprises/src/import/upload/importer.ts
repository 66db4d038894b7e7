import { allAuthorities, isUnder } from '@chengan/shared/authority/authority';
import { isUuid } from '@chengan/shared/outcome/id';
import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import { type Actor, officialIn, type Official } from '@chengan/shared/permission/actor';
import type { Upload } from './upload.ts';
import { noSuchImport, notAnImporter, ofOtherAuthority, signInFirst } from './upload-problems.ts';

/** The official who may import: UNAUTHENTICATED for nobody, FORBIDDEN for anybody else. */
export function importerIn(actor: Actor | undefined): Outcome<Official> {
  if (!actor) return refused(signInFirst());
  const official = officialIn(actor);
  return official && actor.scopes.includes('register:import') ? ok(official) : refused(notAnImporter());
}

/** The authorities whose imports the official sees: their own and those below. */
export function authoritiesSeenBy({ authority }: Official): readonly string[] {
  return allAuthorities()
    .filter(({ id }) => isUnder(id, authority))
    .map(({ id }) => id);
}

/** The import as the official may see it. Whose it is not is told that there is none. */
export function seeing(upload: Upload | undefined, official: Official): Outcome<Upload> {
  return upload && isUnder(upload.authority, official.authority) ? ok(upload) : refused(noSuchImport());
}

/** The import as the official may go on with it: an authority imports for its own register only. */
export function continuing(upload: Upload | undefined, official: Official): Outcome<Upload> {
  const seen = seeing(upload, official);
  return seen.ok && seen.value.authority !== official.authority ? refused(ofOtherAuthority()) : seen;
}

/** The id of an import as the database takes it; NOT_FOUND for what cannot be one. */
export function idOf(text: string): Outcome<string> {
  const id = text.toLowerCase();
  return isUuid(id) ? ok(id) : refused(noSuchImport());
}
