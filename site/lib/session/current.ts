import { cache } from 'react';
import { z } from 'zod';
import type { HubAnswer } from '../hub/problem.ts';
import { askIdentity } from './identity.ts';
import { HOLDER_KINDS, ROLES, type Seat } from './seat.ts';

const seat = z.object({
  id: z.string(),
  kind: z.enum(HOLDER_KINDS),
  holder: z.string(),
  holderName: z
    .string()
    .nullish()
    .transform((name) => name ?? null),
  holderNameEn: z
    .string()
    .nullish()
    .transform((name) => name ?? null),
  role: z.enum([...ROLES, 'system']),
  usable: z.boolean(),
  missing: z.enum(['SECOND_FACTOR', 'CONFIRMATION', 'STEP_UP']).nullish(),
});

/** The answer of GET `/seats` and POST `/seats/use`. */
export const seatsAnswer = z
  .object({
    person: z.object({
      account: z.string(),
      name: z.string(),
      email: z.string(),
      twoFactor: z.boolean(),
      steppedUpUntil: z.string().nullable(),
    }),
    inUse: z.string().nullable(),
    seats: z.array(seat),
  })
  .transform(({ person, inUse, seats }) => {
    // the seat of a system is used by its key, never by somebody who signs in
    const own = seats.filter((one): one is Seat => one.role !== 'system');
    return { person, seats: own, inUse: own.find(({ id, usable }) => id === inUse && usable) };
  });

/** Who is signed in, what they may act as, and as what they act now. */
export type Session = z.output<typeof seatsAnswer>;

const SIGNED_OUT = new Set(['NOT_SIGNED_IN', 'UNAUTHENTICATED']);

/** Who is signed in; null for nobody; a problem when it cannot be known. Asked once a request. */
export const currentSession = cache(async (): Promise<HubAnswer<Session | null>> => {
  const answer = await askIdentity('/seats', seatsAnswer);
  if (!answer.ok && SIGNED_OUT.has(answer.problems[0].code)) return { ok: true, value: null };
  return answer;
});
