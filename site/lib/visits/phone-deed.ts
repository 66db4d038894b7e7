import { z } from 'zod';
import { addAttachmentPart, finishAttachment, startAttachment } from '../hub/attachments.ts';
import { HTTP_STATUS, kindOf, type HubAnswer } from '../hub/problem.ts';
import { openVisitDevice, sendVisits } from '../hub/visit-deeds.ts';
import { visitReference } from '../hub/visits.ts';
import { currentSession } from '../session/current.ts';
import { visitOwner } from './visit-owner.ts';

const text = z.string().max(10_000);
const optional = text.nullish().transform((value) => value ?? null);
const hazard = z.object({
  ...{ id: text, content: text, type: optional, basis: optional, cause: optional, advice: optional },
  severity: z.enum(['GENERAL', 'MAJOR', 'ILLEGAL_CONSTRUCTION', 'ILLEGAL_OPERATION']),
  ...{ adviceNumber: optional, agreedBy: optional, agreedOn: optional },
});
const signature = z.object({
  party: z.enum(['AGENCY', 'CLIENT']),
  ...{ practitioner: optional, name: optional, post: optional },
  drawing: z
    .string()
    .max(20_000)
    .nullish()
    .transform((value) => value ?? null),
  signedAt: text,
});
const visit = z.object({
  ...{ id: text, contract: text, startedAt: text, endedAt: text, process: text, opinions: optional },
  kinds: z.array(text).max(50),
  contents: z.array(z.number().int()).max(20),
  practitioners: z.array(text).max(100),
  photos: z.array(text).max(100),
  hazards: z.array(hazard).max(200),
  signatures: z.array(signature).max(50),
  rating: z.enum(['SATISFIED', 'FAIR', 'POOR']).nullable(),
});
const deed = z.discriminatedUnion('deed', [
  z.object({ deed: z.literal('open') }),
  z.object({ deed: z.literal('reference') }),
  z.object({ deed: z.literal('photo'), name: text, bytes: z.number().int(), digest: text }),
  z.object({ deed: z.literal('part'), id: text, index: z.number().int(), content: z.string().max(100_000) }),
  z.object({ deed: z.literal('whole'), id: text }),
  z.object({ deed: z.literal('visits'), visits: z.array(visit).max(20) }),
]);

/** Who asks, and the key of their drafts. */
async function open(): Promise<HubAnswer<{ owner: string; key: string }>> {
  const session = await currentSession();
  if (!session.ok) return session;
  const owner = session.value && visitOwner(session.value);
  const key = await openVisitDevice();
  if (!key.ok) return key;
  return { ok: true, value: { owner: owner ?? '', key: key.value.openVisitDevice } };
}

async function done(asked: z.output<typeof deed>): Promise<HubAnswer<unknown>> {
  switch (asked.deed) {
    case 'open':
      return open();
    case 'reference': {
      const answer = await visitReference();
      return answer.ok ? { ok: true, value: answer.value.visitReference } : answer;
    }
    case 'photo': {
      const { name, bytes, digest } = asked;
      return startAttachment({ purpose: 'PHOTO', name, bytes, digest });
    }
    case 'part': {
      const { id, index, content } = asked;
      return addAttachmentPart({ id, index, content });
    }
    case 'whole': {
      const answer = await finishAttachment(asked.id);
      return answer.ok ? { ok: true, value: { id: answer.value } } : answer;
    }
    case 'visits': {
      const answer = await sendVisits(asked.visits);
      return answer.ok ? { ok: true, value: answer.value.recordVisits } : answer;
    }
  }
}

/**
 * One deed of a phone, on behalf of whoever is signed in; the hub decides all of it. 401 for nobody: the phone keeps
 * everything and asks its owner to sign in. What the hub refuses is an answer like any other (200); only a hub that does
 * not answer is an error, after which the phone tries again.
 */
export async function phoneDeed(body: unknown): Promise<Response> {
  const asked = deed.safeParse(body);
  if (!asked.success) return json(400, { ok: false, problems: [MALFORMED] });
  if (isTooLarge(asked.data)) return json(200, { ok: false, problems: [TOO_LARGE] });
  const answer = await done(asked.data);
  if (answer.ok) return json(200, answer);
  const kind = kindOf(answer.problems);
  if (kind === 'unauthenticated') return json(401, answer);
  return json(
    kind === 'unreachable' || kind === 'failed' || kind === 'tooOften' ? HTTP_STATUS[kind] : 200,
    answer,
  );
}

/** What the hub takes in one request, less the words of the request itself; a visit beyond it would never get through. */
const LARGEST_VISITS = 95_000;

function isTooLarge(asked: z.output<typeof deed>): boolean {
  return asked.deed === 'visits' && Buffer.byteLength(JSON.stringify(asked.visits)) > LARGEST_VISITS;
}

const TOO_LARGE = {
  code: 'VISITS_TOO_LARGE',
  message: '这次服务记录的文字和签名过多，一次送不出去；请删减文字、清除签名后重签，或分成两次记录。',
  messageEn:
    'The text and signatures of this visit are too much for one sending; shorten the text, sign anew, or record two visits.',
};

const MALFORMED = {
  code: 'MALFORMED',
  message: '提交的内容不完整或过长，请检查后重新提交。',
  messageEn: 'What was sent is incomplete or too long; check it and send it again.',
};

function json(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
