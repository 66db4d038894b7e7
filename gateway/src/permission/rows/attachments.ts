import { AGENCY, each, ENTERPRISE, OBSERVERS, type Row } from '../seats.ts';

const HOLDERS = [...AGENCY, 'EXPERT:expert'];

/** Files that are handed in with records of agencies and experts. */
export const ATTACHMENT_ROWS: Readonly<Record<string, Row>> = {
  'Query.attachment': each([...OBSERVERS, ...HOLDERS, ...ENTERPRISE], 'own'),
  'Query.attachmentPart': each([...OBSERVERS, ...HOLDERS, ...ENTERPRISE], 'own'),
  'Mutation.startAttachment': each(HOLDERS, 'allowed'),
  'Mutation.addAttachmentPart': each(HOLDERS, 'own'),
  'Mutation.finishAttachment': each(HOLDERS, 'own'),
};
