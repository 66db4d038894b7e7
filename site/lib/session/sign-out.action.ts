'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { pathIn } from '../http/headers.ts';
import { anyAnswer, tellIdentity } from './identity.ts';

/** Ends the session, at the hub and in the browser. */
export async function signOut(): Promise<void> {
  const answer = await tellIdentity('/sign-out', {}, anyAnswer);
  redirect(pathIn(await getLocale(), answer.ok ? '/sign-in?said=signedOut' : '/sign-in?said=notSignedOut'));
}
