import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateTimeScalar } from '@chengan/shared/graph/scalars';
import { PART_BYTES, partsOf } from '@chengan/shared/file-parts/file-parts';
import { partOf, receivedParts } from '@chengan/shared/file-parts/file-parts.store';
import { isUuid } from '@chengan/shared/outcome/id';
import { refused } from '@chengan/shared/outcome/outcome';
import type { Actor } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { addPart, finishAttachment, startAttachment } from './attach.command.ts';
import { type Attachment as AttachmentRecord } from './attachment.ts';
import { ATTACHMENT_PARTS, attachmentsByIds } from './attachment.store.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A file that was handed in. Private: for its holder and the authorities whom its record concerns.',
})
export class Attachment {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What it is for: LICENCE, CERTIFICATE, CONTRACT, PHOTO, …' })
  purpose: string;

  @Field(() => String, { description: 'The name of the file as it was sent.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'As told from its bytes; null until it is whole.' })
  mediaType: string | null;

  @Field(() => Int)
  bytes: number;

  @Field(() => String, { description: 'SHA-256, hexadecimal.' })
  digest: string;

  @Field(() => Int, { description: 'How many parts `attachmentPart` has.' })
  parts: number;

  @Field(() => DateTimeScalar)
  addedAt: string;
}

@ObjectType({ simpleResolvers: true, description: 'A file that is being received.' })
export class AttachmentUpload {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Bytes of a part; the last one is what is left.' })
  partSize: number;

  @Field(() => Int)
  parts: number;

  @Field(() => [Int], { description: 'Indexes of the parts that are here.' })
  received: number[];
}

@InputType()
export class StartAttachmentInput {
  @Field(() => String)
  purpose: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => String, { description: 'SHA-256, hexadecimal.' })
  digest: string;
}

/** The file as the graph shows it to whoever may see it. */
export function toAttachment({
  id,
  purpose,
  name,
  mediaType,
  bytes,
  digest,
  addedAt,
}: AttachmentRecord): Attachment {
  return { id, purpose, name, mediaType, bytes, digest, parts: partsOf(bytes), addedAt };
}

const NOT_FOUND = refused({
  code: 'NOT_FOUND',
  message: '没有找到此文件。',
  messageEn: 'There is no such file.',
  field: 'id',
});
function actorOf({ actor }: GraphContext): Actor {
  if (!actor) throw problemError([SIGN_IN_FIRST]);
  return actor;
}

async function fileOf({ em }: GraphContext, id: string): Promise<AttachmentRecord> {
  const [found] = isUuid(id) ? await attachmentsByIds(em, [id]) : [];
  return found ?? valueOrError(NOT_FOUND);
}

@Resolver()
export class AttachmentResolver {
  @Needs('attachment:read')
  @Query(() => Attachment, { description: 'NOT_FOUND for a file that is not yours to see.' })
  async attachment(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Attachment> {
    return toAttachment(await fileOf(context, id));
  }

  @Needs('attachment:read')
  @Query(() => String, {
    description: 'A part of the file, base64; index from 0. NOT_FOUND beyond the last.',
  })
  async attachmentPart(
    @Arg('id', () => ID) id: string,
    @Arg('index', () => Int) index: number,
    @Ctx() context: GraphContext,
  ): Promise<string> {
    const file = await fileOf(context, id);
    const whole = file.state === 'READY' && index >= 0 && index < partsOf(file.bytes);
    const part = whole ? await partOf(context.em, ATTACHMENT_PARTS, file.id, index) : undefined;
    return part ?? valueOrError(NOT_FOUND);
  }

  @Needs('attachment:add')
  @Mutation(() => AttachmentUpload, {
    description:
      'Begins a file, or goes on with the same one. It belongs to no record until one is handed in with it.',
  })
  async startAttachment(
    @Arg('input', () => StartAttachmentInput) input: StartAttachmentInput,
    @Ctx() context: GraphContext,
  ): Promise<AttachmentUpload> {
    const { em, clock } = context;
    return toUpload(valueOrError(await startAttachment(em, clock, actorOf(context), input)), context);
  }

  @Needs('attachment:add')
  @Mutation(() => ID, {
    description: 'Hands in a part; the same part may come twice. Returns the id of the file.',
  })
  async addAttachmentPart(
    @Arg('id', () => ID) id: string,
    @Arg('index', () => Int, { description: 'From 0.' }) index: number,
    @Arg('content', () => String, { description: 'Base64.' }) content: string,
    @Ctx() context: GraphContext,
  ): Promise<string> {
    if (!isUuid(id)) return valueOrError(NOT_FOUND);
    return valueOrError(await addPart(context.em, actorOf(context), { id, index, content })).id;
  }

  @Needs('attachment:add')
  @Mutation(() => Attachment, {
    description: 'Looks into a file that is all here. Asking twice is asking once.',
  })
  async finishAttachment(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Attachment> {
    if (!isUuid(id)) return valueOrError(NOT_FOUND);
    return toAttachment(valueOrError(await finishAttachment(context.em, actorOf(context), id)));
  }
}

async function toUpload({ id, bytes }: AttachmentRecord, { em }: GraphContext): Promise<AttachmentUpload> {
  const received = (await receivedParts(em, ATTACHMENT_PARTS, [id])).get(id) ?? [];
  return { id, partSize: PART_BYTES, parts: partsOf(bytes), received };
}
