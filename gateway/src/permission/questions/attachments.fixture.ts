import { createHash } from 'node:crypto';
import { addPart, finishAttachment, startAttachment } from '@chengan/agencies/attachment/attach.command';
import { bindAttachments } from '@chengan/agencies/attachment/bind-attachments.command';
import { newId } from '@chengan/shared/database/new-id';
import { systemFork } from '@chengan/shared/database/session';
import type { Actor } from '@chengan/shared/permission/actor';
import type { TestHub } from '../../testing/hub.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import { type Make, must } from '../files.fixture.ts';
import { change, JIANGYIN, type Question, read } from './question.fixture.ts';

const SENDER: Actor = {
  account: 'before-manager',
  name: '演示人员',
  kind: 'AGENCY',
  role: 'manager',
  holder: AGENCY.creditCode,
  scopes: [],
};
const em = (hub: TestHub) => systemFork(hub.orms.agencies, 'test');

/** A paper unlike any before, so that each walk has a file of its own. */
function paper(hub: TestHub) {
  const bytes = Buffer.from(`%PDF-1.4\n% ${newId(hub.clock)}`);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return {
    input: { purpose: 'OTHER', name: '演示材料.pdf', bytes: bytes.length, digest },
    content: bytes.toString('base64'),
  };
}

/** Begun, and nothing of it received. */
const begun: Make = async (hub) => {
  const { input, content } = paper(hub);
  const { id } = must(await startAttachment(em(hub), hub.clock, SENDER, input));
  return { id, content };
};
const received: Make = async (hub, bureau) => {
  const file = await begun(hub, bureau);
  must(await addPart(em(hub), SENDER, { id: file.id, index: 0, content: file.content ?? '' }));
  return file;
};
/** Part of a record that concerns the bureau. */
const bound: Make = async (hub, bureau) => {
  const file = await received(hub, bureau);
  must(await finishAttachment(em(hub), SENDER, file.id));
  await em(hub).transactional((tx) =>
    bindAttachments(tx, {
      ids: [file.id],
      holder: AGENCY.creditCode,
      purposes: ['OTHER'],
      to: `test:${file.id}`,
      field: 'files',
      readers: [bureau],
    }),
  );
  return file;
};

const part = { query: 'query ($id: ID!) { attachmentPart(id: $id, index: 0) }' };

export const ATTACHMENT_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.attachment': read('attachment', bound),
  'Query.attachmentPart': { ...read('attachmentPart', bound), ...part },
  'Mutation.startAttachment': {
    query: 'mutation ($input: StartAttachmentInput!) { startAttachment(input: $input) { id } }',
    bureaus: JIANGYIN,
    variables: () => ({
      input: { purpose: 'OTHER', name: '演示材料.pdf', bytes: 8, digest: 'a'.repeat(64) },
    }),
    answers: 'file',
  },
  'Mutation.addAttachmentPart': {
    ...change('addAttachmentPart', begun),
    query:
      'mutation ($id: ID!, $content: String!) { addAttachmentPart(id: $id, index: 0, content: $content) }',
    variables: ({ id, content = '' }) => ({ id, content }),
  },
  'Mutation.finishAttachment': change('finishAttachment', received),
};
