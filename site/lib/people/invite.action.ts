'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { email, optionalText, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import type { HubProblem } from '../hub/problem.ts';
import { currentSession } from '../session/current.ts';
import { anyAnswer, tellIdentity } from '../session/identity.ts';
import { type Post, postsFor, postValue } from './posts.ts';

/** An invitation just made: its link is shown this once. */
export interface MadeInvitation {
  readonly link: string;
  readonly email: string;
  readonly expiresAt: string;
}

/** Asked of an authority alone; in other forms there is no such field. */
const ofAnother = optionalText(100)
  .optional()
  .transform((given) => given ?? null);

const invitation = z.object({ email, post: text(100), holder: ofAnother, name: ofAnother });
const made = z.object({ link: z.string(), expiresAt: z.string() });

/** Makes an invitation to a post of one's own organisation or, for an authority, to one beyond it. */
export async function invite(
  before: FormState<MadeInvitation>,
  data: FormData,
): Promise<FormState<MadeInvitation>> {
  const sent = submitted<typeof invitation, MadeInvitation>(invitation, before, data);
  if (!sent.ok) return sent.state;
  const session = await currentSession();
  if (!session.ok) return sent.refused(session.problems);
  const seat = session.value?.inUse;
  if (!seat) return sent.refused([NOT_SIGNED_IN]);
  const post = postsFor(seat).find((one) => postValue(one) === sent.input.post);
  if (!post) return sent.refused([NO_POST]);
  const { holder, name } = sent.input;
  if (!post.own && holder === null) return sent.refused([NO_HOLDER]);
  const of = post.own ? seat.holder : (holder ?? '');
  const called = post.own ? seat.holderName : name;
  // an official is invited with a fresh second factor only: the form then asks for it
  const done = await perform(sent, async () => {
    const body = wish(sent.input.email, post, of, called);
    const answer = await tellIdentity('/invitations/create', body, made);
    if (answer.ok) return answer;
    const [first, ...more] = answer.problems;
    return { ok: false, problems: [atPost(first), ...more.map(atPost)] };
  });
  if (!done.ok) return done.state;
  refresh();
  return sent.done({ ...done.value, email: sent.input.email });
}

function wish(to: string, { kind, role }: Post, holder: string, name: string | null) {
  return { email: to, kind, holder, role, ...(name ? { name } : {}) };
}

function atPost(problem: HubProblem): HubProblem {
  return problem.field === 'role' || problem.field === 'kind' ? { ...problem, field: 'post' } : problem;
}

const one = z.object({ id: z.string().min(1) });

/** Takes an invitation back: its link opens nothing any more. */
export async function withdrawInvitation(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(one, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/invitations/withdraw', sent.input, anyAnswer);
  if (!answer.ok) return sent.refused(answer.problems);
  refresh();
  return sent.done();
}

const NOT_SIGNED_IN: HubProblem = {
  code: 'NOT_SIGNED_IN',
  message: '请先登录。',
  messageEn: 'Sign in first.',
};

const NO_POST: HubProblem = {
  code: 'NOT_CHOSEN',
  message: '请选择一项。',
  messageEn: 'Choose one.',
  field: 'post',
};

const NO_HOLDER: HubProblem = {
  code: 'MISSING',
  message: '邀请其他单位的人员，须填写该单位的编号。',
  messageEn: 'For another organisation, give its code.',
  field: 'holder',
};
