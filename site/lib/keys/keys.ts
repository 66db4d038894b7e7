import { z } from 'zod';
import type { HubAnswer } from '../hub/problem.ts';
import { sentInvitations } from '../people/people.ts';
import { askIdentity } from '../session/identity.ts';
import { KEY_STATES } from './key-rules.ts';

const list = z.object({
  partners: z.array(z.string()),
  keys: z.array(
    z.object({
      id: z.string(),
      partner: z.string(),
      name: z.string(),
      hint: z.string(),
      scopes: z.array(z.string()),
      perMinute: z.number(),
      createdAt: z.string(),
      expiresAt: z.string(),
      lastUsedAt: z.string().nullable(),
      revokedAt: z.string().nullable(),
      replaces: z.string().nullable(),
      state: z.enum(KEY_STATES),
    }),
  ),
});

export type KeyList = z.output<typeof list>;
export type ApiKey = KeyList['keys'][number];

/** The keys that the visitor manages, newest first: a partner's own, for an authority those of partners it brought in. */
export async function managedKeys(): Promise<HubAnswer<KeyList>> {
  return askIdentity('/keys/list', list);
}

/** What partners are called, as the invitations to them say; their id where none does. */
export async function partnerNames(partners: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const invitations = await sentInvitations();
  const told = (invitations.ok ? invitations.value : []).flatMap(({ kind, holder, holderName }) =>
    kind === 'PARTNER' && holderName ? [[holder, holderName] as const] : [],
  );
  const names = new Map(told);
  return new Map(partners.map((partner) => [partner, names.get(partner) ?? partner]));
}
