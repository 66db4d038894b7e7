import { createHash } from 'node:crypto';
import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { missingParts, partDiffers, partProblems } from '@chengan/shared/file-parts/file-parts';
import { assemble, putPart, receivedParts, removeParts } from '@chengan/shared/file-parts/file-parts.store';
import { type Outcome, ok, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Actor } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { fileTypeFromBuffer } from 'file-type';
import { type Attachment, MAX_LOOSE, type MediaType, purposeRule } from './attachment.ts';
import {
  ATTACHMENT_PARTS,
  attachmentsByIds,
  countLoose,
  insertAttachment,
  markReady,
  sameLoose,
} from './attachment.store.ts';
import { contentProblems, type NewAttachment, newAttachmentProblems } from './check-attachment.ts';

const of = (code: string, message: string, messageEn: string, field: string) =>
  problem(code, message, messageEn, { field });
const NOT_FOUND = of('NOT_FOUND', '没有找到此文件。', 'There is no such file.', 'id');

/**
 * Begins a file of the actor's own agency, enterprise or person, or goes on with the same one. Refused with every reason
 * at once: ATTACHMENT_PURPOSE, _NAME, _EMPTY, _TOO_LARGE, _DIGEST, and ATTACHMENT_TOO_MANY.
 */
export async function startAttachment(
  em: Em,
  clock: Clock,
  actor: Actor,
  input: NewAttachment,
): Promise<Outcome<Attachment>> {
  const malformed = newAttachmentProblems(input);
  const rule = purposeRule(input.purpose);
  return em.transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('agencies.attachment'), hashtext(?))`, [
      actor.holder,
    ]);
    const outcome = unless<Attachment>(malformed, () => ({
      id: newId(clock),
      holder: actor.holder,
      purpose: (rule?.code ?? 'OTHER') as Attachment['purpose'],
      name: input.name.trim(),
      mediaType: null,
      bytes: input.bytes,
      digest: input.digest.toLowerCase(),
      state: 'RECEIVING',
      boundTo: null,
      readers: [],
      addedBy: actor.account,
      addedAt: new Date(clock.now()).toISOString(),
    }));
    if (!outcome.ok) return outcome;
    const same = await sameLoose(em, outcome.value);
    if (same) return ok(same);
    if ((await countLoose(em, actor.holder)) >= MAX_LOOSE) {
      return refused(
        of(
          'ATTACHMENT_TOO_MANY',
          `有 ${MAX_LOOSE} 个已上传的文件还没有提交；请先提交，或等七天后自动清除。`,
          `${MAX_LOOSE} files were sent and belong to no record yet; hand those in first, or wait seven days.`,
          'name',
        ),
      );
    }
    await insertAttachment(em, outcome.value);
    return outcome;
  });
}

/** The attachment of that id if it is the actor's own and still receives; locked. */
async function receiving(em: Em, actor: Actor, id: string): Promise<Outcome<Attachment>> {
  const [found] = await attachmentsByIds(em, [id], true);
  if (!found || found.holder !== actor.holder) return refused(NOT_FOUND);
  return ok(found);
}

/** Keeps a part; the same part may come again. NOT_FOUND, ATTACHMENT_COMPLETE, ATTACHMENT_PART_…. */
export async function addPart(
  em: Em,
  actor: Actor,
  part: { readonly id: string; readonly index: number; readonly content: string },
): Promise<Outcome<Attachment>> {
  return em.transactional(async (em) => {
    const found = await receiving(em, actor, part.id);
    if (!found.ok) return found;
    const { id, bytes, state, holder } = found.value;
    const problems = [
      ...(state === 'RECEIVING'
        ? []
        : [of('ATTACHMENT_COMPLETE', '此文件已经传完。', 'This file is here as a whole.', 'id')]),
      ...partProblems('ATTACHMENT', bytes, part.index, part.content),
    ];
    const checked = unless(problems, () => found.value);
    if (!checked.ok) return checked;
    const kept = await putPart(em, ATTACHMENT_PARTS, id, { holder }, part);
    return kept ? checked : refused(partDiffers('ATTACHMENT', part.index));
  });
}

/**
 * Puts the file together and looks into it: it must have the digest that was said and be of a kind that its purpose
 * takes, as its bytes tell. Otherwise its parts are dropped. Asking twice is asking once.
 */
export async function finishAttachment(em: Em, actor: Actor, id: string): Promise<Outcome<Attachment>> {
  return em.transactional(async (em) => {
    const found = await receiving(em, actor, id);
    if (!found.ok || found.value.state === 'READY') return found;
    const one = found.value;
    const received = (await receivedParts(em, ATTACHMENT_PARTS, [id])).get(id) ?? [];
    const missing = missingParts(one.bytes, received);
    if (missing.length > 0) {
      return refused(
        of(
          'ATTACHMENT_PARTS_MISSING',
          `“${one.name}”还缺 ${missing.length} 片，请继续上传。`,
          `${missing.length} parts of "${one.name}" are missing; go on sending.`,
          'id',
        ),
      );
    }
    const whole = await assemble(em, ATTACHMENT_PARTS, id, one.bytes);
    const differs = createHash('sha256').update(whole).digest('hex') !== one.digest;
    const type = differs ? undefined : (await fileTypeFromBuffer(whole))?.mime;
    const problems = differs
      ? [
          of(
            'ATTACHMENT_DIGEST_DIFFERS',
            '收到的文件与所报的 SHA-256 不符，已收的分片作废；请重新上传。',
            'What was received does not have the SHA-256 that was given; the parts are discarded. Send them again.',
            'id',
          ),
        ]
      : contentProblems(one, type);
    const outcome = unless<Attachment>(problems, () => ({
      ...one,
      state: 'READY',
      mediaType: type as MediaType,
    }));
    if (outcome.ok) await markReady(em, id, type as MediaType);
    else await removeParts(em, ATTACHMENT_PARTS, id);
    return outcome;
  });
}
