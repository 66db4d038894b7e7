import { askAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';

const size = graphql(`
  query AttachmentSize($id: ID!) {
    attachment(id: $id) {
      parts
    }
  }
`);

const part = graphql(`
  query AttachmentPiece($id: ID!, $index: Int!) {
    attachmentPart(id: $id, index: $index)
  }
`);

/** The bytes of a file, part by part as they are wanted; throws where the hub refuses one, so that what is sent breaks off. */
export async function* attachmentParts(id: string): AsyncGenerator<Uint8Array> {
  const file = await askAs(size, { id });
  if (!file.ok) throw new Error(file.problems[0].messageEn);
  for (let index = 0; index < file.value.attachment.parts; index += 1) {
    const piece = await askAs(part, { id, index });
    if (!piece.ok) throw new Error(piece.problems[0].messageEn);
    yield Buffer.from(piece.value.attachmentPart, 'base64');
  }
}
