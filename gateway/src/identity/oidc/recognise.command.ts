import { territoryOf } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import type { Clock } from '@chengan/shared/time/clock';
import { record } from '../journal-entry.ts';
import { type Claims, verifiedEmail } from './claims.ts';
import type { ProviderSettings } from './provider-settings.ts';
import { addLink, type Known, linkedPerson, personToLink } from './provider.store.ts';

/**
 * Who it is that a provider has signed in: the person linked with the subject, as long as they hold a seat in the
 * provider's territory. Somebody unlinked is linked once, by an e-mail that the provider vouches for, if the account of
 * that e-mail has a seat at the provider's own authority. Undefined for everybody else; no account is ever made.
 * `emailOf` is asked only where a link is wanted.
 */
export async function recognise(
  em: Em,
  clock: Clock,
  settings: ProviderSettings,
  claims: Claims,
  emailOf: () => Promise<string | undefined> = async () => verifiedEmail(claims),
): Promise<Known | undefined> {
  const { id: provider, authority } = settings;
  const { sub } = claims;
  const linked = await linkedPerson(em, provider, sub, territoryOf(settings.authority));
  if (linked) return linked;
  const email = await emailOf();
  if (email === undefined) return undefined;
  return em.transactional(async (tx) => {
    const person = await personToLink(tx, provider, email, authority);
    if (!person || !(await addLink(tx, newId(clock), provider, sub, person.account))) return undefined;
    await record(tx, clock, {
      type: 'provider.linked',
      actor: person.account,
      facts: { provider, authority },
    });
    return person;
  });
}
