import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { withBack, workbenchPath } from '../http/own-path.ts';
import { pathIn } from '../http/headers.ts';
import { currentPlace } from '../http/place.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { currentSession, type Session } from './current.ts';
import { type Hindrance, hindrance, type Seat, type Workbench, workbenchOf } from './seat.ts';

/** Somebody at work: signed in, with a seat in use. */
export interface Seated extends Session {
  readonly inUse: Seat;
}

/** Where what is in the way is put right. */
const NEXT: Readonly<Record<Hindrance, string>> = {
  'choose-seat': '/sign-in/seat',
  'set-up-second-factor': '/sign-in/set-up',
  'step-up': '/sign-in/step-up',
  'other-workbench': '/sign-in/seat',
};

/** The address asked for, to come back to after signing in. */
async function here(): Promise<string | undefined> {
  return workbenchPath(pathIn(await getLocale(), await currentPlace()));
}

/** Sends the visitor to the sign-in, and from there back to where they are. */
export async function toSignIn(): Promise<never> {
  redirect(withBack(pathIn(await getLocale(), '/sign-in'), await here()));
}

/**
 * Who is at work on a page of `workbench`. Whoever is not signed in, has no seat in use or belongs to the other
 * workbench is sent to where that is put right. A problem when the hub cannot say. Every page behind the sign-in begins
 * with it.
 */
export async function seated(workbench: Workbench): Promise<HubAnswer<Seated>> {
  const session = await currentSession();
  if (!session.ok) return session;
  if (!session.value) return toSignIn();
  const { seats, inUse } = session.value;
  const locale = await getLocale();
  const hindered = hindrance(seats, inUse, workbench);
  if (inUse && hindered === undefined) return { ok: true, value: { ...session.value, inUse } };
  if (inUse) redirect(pathIn(locale, `/${workbenchOf(inUse)}`));
  const next = hindered === undefined ? '/sign-in/seat' : NEXT[hindered];
  redirect(withBack(pathIn(locale, next), await here()));
}
