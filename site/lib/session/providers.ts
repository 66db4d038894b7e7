import { z } from 'zod';
import { askIdentity } from './identity.ts';

const list = z.array(z.object({ id: z.string(), name: z.string() }));

/** The bureaus' own sign-in services; none when they cannot be had, as the password is always there. */
export async function providers(): Promise<z.output<typeof list>> {
  const answer = await askIdentity('/providers', list);
  return answer.ok ? answer.value : [];
}
