'use server';

import type { CurrentRecord } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import {
  approveNotice,
  disputeNotice,
  noticeFileInFull,
  publishNotice,
  returnNotice,
  upholdNotice,
  withdrawNotice,
} from '../hub/notice-files.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { noticeValues } from './notice-words.ts';
import { onRecord, performDeed, withReason } from './perform-deed.ts';

const TO = '/desk/notices';

async function current(id: string): Promise<HubAnswer<CurrentRecord>> {
  const answer = await noticeFileInFull(id);
  if (!answer.ok) return answer;
  const { file } = answer.value.value;
  return { ok: true, value: { values: await noticeValues(file), revision: String(file.revision) } };
}

/** Approves a draft that passes the gate. */
export async function approve(before: FormState, data: FormData): Promise<FormState> {
  const act = ({ id }: { id: string }, revision: number | null) => approveNotice(id, revision ?? 0);
  return performDeed(before, data, { schema: onRecord, act, current, to: TO, said: 'approve' });
}

/** Publishes an approved notice; asks for a fresh second factor. */
export async function publish(before: FormState, data: FormData): Promise<FormState> {
  const act = ({ id }: { id: string }, revision: number | null) => publishNotice(id, revision ?? 0);
  return performDeed(before, data, { schema: onRecord, act, current, to: TO, said: 'publish' });
}

/** Marks a public notice as disputed. */
export async function dispute(before: FormState, data: FormData): Promise<FormState> {
  const act = ({ id }: { id: string }, revision: number | null) => disputeNotice(id, revision);
  return performDeed(before, data, { schema: onRecord, act, current, to: TO, said: 'dispute' });
}

/** Upholds a disputed notice. */
export async function uphold(before: FormState, data: FormData): Promise<FormState> {
  const act = ({ id }: { id: string }, revision: number | null) => upholdNotice(id, revision);
  return performDeed(before, data, { schema: onRecord, act, current, to: TO, said: 'uphold' });
}

type Reasoned = { id: string; reason: string };

/** Sends a draft, or what was approved, back to its drafters. */
export async function sendBack(before: FormState, data: FormData): Promise<FormState> {
  const act = ({ id, reason }: Reasoned, revision: number | null) => returnNotice(id, revision, reason);
  return performDeed(before, data, { schema: withReason, act, current, to: TO, said: 'return' });
}

/** Withdraws a notice for a reason. */
export async function withdraw(before: FormState, data: FormData): Promise<FormState> {
  const act = ({ id, reason }: Reasoned, revision: number | null) => withdrawNotice(id, revision, reason);
  return performDeed(before, data, { schema: withReason, act, current, to: TO, said: 'withdraw' });
}
