import { z } from 'zod';
import type { HubProblem } from '../../hub/problem.ts';
import { ask, type Asked, problem } from './ask.ts';
import { toSent, type VisitDraft } from './draft.ts';
import { draftsOf, keepDraft, markPhotoSent, markSent, photo } from './store.ts';

/** What came of a round: how many visits are on record now, and what stopped it, if something did. */
export interface Round {
  readonly sent: number;
  readonly returned: number;
  readonly stopped: 'offline' | 'signedOut' | null;
}

export interface Phone {
  readonly owner: string;
  readonly key: CryptoKey;
  /** Address of the deeds. */
  readonly at: string;
}

const outcome = z.object({
  id: z.string(),
  outcome: z.enum(['RECORDED', 'KNOWN', 'REFUSED']),
  problems: z.array(problem),
});
const outcomes = z.array(outcome);
const begun = z.object({ id: z.string(), partSize: z.number(), received: z.array(z.number()) });
const finished = z.object({ id: z.string() });

/**
 * Sends what waits, oldest first: the pictures of a visit part by part, then the visit. What was sent of it before is
 * not sent again, and the same visit is never recorded twice: a round may be broken off anywhere. One round at a time,
 * in however many windows.
 */
export async function sendWaiting(phone: Phone): Promise<Round> {
  return navigator.locks.request('chengan-visits-sync', () => round(phone));
}

async function round(phone: Phone): Promise<Round> {
  const waiting = (await draftsOf(phone.owner, phone.key))
    .filter(({ state }) => state === 'WAITING')
    .reverse();
  let [sent, returned] = [0, 0];
  for (const { draft } of waiting) {
    if (!draft) continue;
    const done = await sendOne(phone, draft);
    if (done === 'offline' || done === 'signedOut') return { sent, returned, stopped: done };
    if (done === 'sent') sent += 1;
    else returned += 1;
  }
  return { sent, returned, stopped: null };
}

type Done = 'sent' | 'returned' | 'offline' | 'signedOut';

async function sendOne(phone: Phone, draft: VisitDraft): Promise<Done> {
  const attachments: string[] = [];
  for (const id of draft.photos) {
    const file = await sendPhoto(phone, id);
    if (file.kind === 'refused') return returned(phone, draft, file.problems);
    if (file.kind !== 'ok') return file.kind;
    attachments.push(file.value);
  }
  const answer = await ask(phone.at, { deed: 'visits', visits: [toSent(draft, attachments)] }, outcomes);
  if (answer.kind === 'refused') return returned(phone, draft, answer.problems);
  if (answer.kind !== 'ok') return answer.kind;
  const mine = answer.value.find(({ id }) => id === draft.id);
  if (!mine) return 'offline';
  if (mine.outcome === 'REFUSED') return returned(phone, draft, mine.problems);
  await markSent(phone.owner, draft.id);
  return 'sent';
}

async function returned(phone: Phone, draft: VisitDraft, problems: readonly HubProblem[]): Promise<Done> {
  await keepDraft(phone.owner, phone.key, draft, 'RETURNED', problems);
  return 'returned';
}

/** Sends one picture, from where it was broken off; its id at the hub. */
async function sendPhoto({ key, at }: Phone, id: string): Promise<Asked<string>> {
  const kept = await photo(id, key);
  if (!kept) return { kind: 'refused', problems: [GONE] };
  if (kept.attachment !== null) return { kind: 'ok', value: kept.attachment };
  const bytes = new Uint8Array(kept.bytes);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digest = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const start = await ask(at, { deed: 'photo', name: `${id}.jpg`, bytes: bytes.length, digest }, begun);
  if (start.kind !== 'ok') return start;
  const { id: file, partSize, received } = start.value;
  const parts = Math.ceil(bytes.length / partSize);
  for (let index = 0; index < parts; index += 1) {
    if (received.includes(index)) continue;
    const content = base64(bytes.subarray(index * partSize, (index + 1) * partSize));
    const sent = await ask(at, { deed: 'part', id: file, index, content }, z.unknown());
    if (sent.kind !== 'ok') return sent;
  }
  const whole = await ask(at, { deed: 'whole', id: file }, finished);
  if (whole.kind !== 'ok') return whole;
  await markPhotoSent(id, whole.value.id);
  return { kind: 'ok', value: whole.value.id };
}

const GONE: HubProblem = {
  code: 'PHOTO_GONE',
  message: '有一张照片已不在本机，请删去后重新拍摄。',
  messageEn: 'A picture is no longer on this phone; remove it and take it again.',
  field: 'photos',
};

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
