import { cache } from 'react';
import { z } from 'zod';
import { askIdentity } from '../session/identity.ts';
import { ROLES, type Role } from '../session/seat.ts';

const names = z.object({
  names: z.array(
    z.object({
      account: z.string(),
      name: z.string(),
      role: z.enum([...ROLES, 'system']),
      holder: z.string(),
    }),
  ),
});

/** An official as a record names them. */
export interface OfficialName {
  readonly name: string;
  readonly role: Role | 'system';
}

type Wanted = Map<string, (found: OfficialName | undefined) => void>;

/** Asks once for all accounts that one page wants in the same moment. */
const batch = cache(() => {
  const known = new Map<string, Promise<OfficialName | undefined>>();
  let wanted: Wanted = new Map();
  const send = async () => {
    const asked = wanted;
    wanted = new Map();
    const accounts = [...asked.keys()].map(encodeURIComponent).join(',');
    const answer = await askIdentity(`/people/names?accounts=${accounts}`, names);
    const found = new Map(answer.ok ? answer.value.names.map((one) => [one.account, one]) : []);
    for (const [account, tell] of asked) tell(found.get(account));
  };
  return (account: string): Promise<OfficialName | undefined> => {
    const before = known.get(account);
    if (before) return before;
    const found = new Promise<OfficialName | undefined>((tell) => {
      if (wanted.size === 0) setTimeout(() => void send(), 0);
      wanted.set(account, tell);
    });
    known.set(account, found);
    return found;
  };
});

/** Name and role of an official by the account; undefined for who is none, and for visitors who are no officials. */
export async function officialName(account: string): Promise<OfficialName | undefined> {
  return account.startsWith('system:') ? undefined : batch()(account);
}

/** Who it was, by name where the visitor may know it, as a text; nothing for nobody. */
export async function officialText(account: string | null | undefined): Promise<string> {
  if (!account) return '';
  return (await officialName(account))?.name ?? account;
}
