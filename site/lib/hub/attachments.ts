import { askAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type { StartAttachmentInput } from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';

const starting = graphql(`
  mutation StartAttachment($input: StartAttachmentInput!) {
    startAttachment(input: $input) {
      id
      partSize
      received
    }
  }
`);

const adding = graphql(`
  mutation AddAttachmentPart($id: ID!, $index: Int!, $content: String!) {
    addAttachmentPart(id: $id, index: $index, content: $content)
  }
`);

const finishing = graphql(`
  mutation FinishAttachment($id: ID!) {
    finishAttachment(id: $id) {
      id
    }
  }
`);

const one = graphql(`
  query Attachment($id: ID!) {
    attachment(id: $id) {
      name
      mediaType
      parts
    }
  }
`);

const partQuery = graphql(`
  query AttachmentPart($id: ID!, $index: Int!) {
    attachmentPart(id: $id, index: $index)
  }
`);

export interface BegunFile {
  readonly id: string;
  readonly partSize: number;
  /** Indexes of the parts that the hub has. */
  readonly received: readonly number[];
}

/** Begins a file, or goes on with the same one. */
export async function startAttachment(input: StartAttachmentInput): Promise<HubAnswer<BegunFile>> {
  const answer = await askAs(starting, { input });
  return answer.ok ? { ok: true, value: answer.value.startAttachment } : answer;
}

export async function addAttachmentPart(part: {
  readonly id: string;
  readonly index: number;
  readonly content: string;
}): Promise<HubAnswer<string>> {
  const answer = await askAs(adding, part);
  return answer.ok ? { ok: true, value: answer.value.addAttachmentPart } : answer;
}

/** Has the hub look into a file that is all there; its id. */
export async function finishAttachment(id: string): Promise<HubAnswer<string>> {
  const answer = await askAs(finishing, { id });
  return answer.ok ? { ok: true, value: answer.value.finishAttachment.id } : answer;
}

export interface WholeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file with its bytes, for whoever may see it; a refusal in between is a refusal of the whole. */
export async function attachmentFile(id: string): Promise<HubAnswer<WholeFile>> {
  const answer = await askAs(one, { id });
  if (!answer.ok) return answer;
  const { name, mediaType, parts } = answer.value.attachment;
  const pieces: Buffer[] = [];
  for (let index = 0; index < parts; index += 1) {
    const part = await askAs(partQuery, { id, index });
    if (!part.ok) return part;
    pieces.push(Buffer.from(part.value.attachmentPart, 'base64'));
  }
  const bytes = new Uint8Array(Buffer.concat(pieces));
  return { ok: true, value: { name, mediaType: mediaType ?? 'application/octet-stream', bytes } };
}
