import { z } from 'zod';
import { askIdentity } from './identity.ts';

const list = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      current: z.boolean(),
      createdAt: z.string(),
      seenAt: z.string().nullish(),
      address: z.string().nullish(),
      browser: z.string().nullish(),
    }),
  ),
});

export type OwnSession = z.output<typeof list>['sessions'][number];

/** Where the visitor is signed in, the present one first. */
export async function ownSessions() {
  const answer = await askIdentity('/sessions/list', list);
  if (!answer.ok) return answer;
  const { sessions } = answer.value;
  const value = [...sessions.filter(({ current }) => current), ...sessions.filter(({ current }) => !current)];
  return { ok: true, value } as const;
}
