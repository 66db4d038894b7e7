import { createHash } from 'node:crypto';
import { actorSession, systemFork } from '@chengan/shared/database/session';
import { PART_BYTES } from '@chengan/shared/file-parts/file-parts';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Actor } from '@chengan/shared/permission/actor';
import { addDays, day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgenciesFixture, agenciesFixture, journalOf } from '../testing/agencies-fixture.ts';
import { addPart, finishAttachment, startAttachment } from './attach.command.ts';
import { attachmentsByIds, attachmentsOf } from './attachment.store.ts';
import { bindAttachments } from './bind-attachments.command.ts';
import { newAttachmentProblems } from './check-attachment.ts';
import { removeLooseAttachments } from './remove-loose.job.ts';

const OWN = '91320281MXDEM00011';
const RIVAL = '91320281MXDEM00020';
const who = (holder: string): Actor => ({
  account: `of-${holder}`,
  name: '演示人员',
  kind: 'AGENCY',
  role: 'manager',
  holder,
  scopes: [],
});
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let agencies: AgenciesFixture;
beforeAll(async () => {
  agencies = await agenciesFixture(day('2026-06-15'));
});
afterAll(() => agencies.close());

const em = (actor: Actor) => agencies.orm.em.fork({ session: actorSession(actor, 'test') });
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));
const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function send(bytes: Buffer, purpose: string, actor = who(OWN)): Promise<Outcome<{ id: string }>> {
  const named = { purpose, name: '照片.png', bytes: bytes.length, digest: digestOf(bytes) };
  const begun = await startAttachment(em(actor), agencies.clock, actor, named);
  if (!begun.ok) return begun;
  const { id } = begun.value;
  for (let index = 0; index * PART_BYTES < bytes.length; index += 1) {
    const content = bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES).toString('base64');
    const kept = await addPart(em(actor), actor, { id, index, content });
    if (!kept.ok) return kept;
  }
  return finishAttachment(em(actor), actor, id);
}

describe('what is said of a file', () => {
  const said = { purpose: 'PHOTO', name: '照片.jpg', bytes: 10_000_000, digest: 'a'.repeat(64) };
  test.each([
    ['ten megabytes of a photo', said, []],
    ['one byte more', { ...said, bytes: 10_000_001 }, ['ATTACHMENT_TOO_LARGE']],
    ['a photo of 40 MB', { ...said, bytes: 40_000_000 }, ['ATTACHMENT_TOO_LARGE']],
    ['nothing', { ...said, bytes: 0 }, ['ATTACHMENT_EMPTY']],
    ['a path', { ...said, name: '../../etc/passwd' }, ['ATTACHMENT_NAME']],
    ['a name that shows another direction', { ...said, name: 'gpj.\u202Eexe' }, ['ATTACHMENT_NAME']],
    [
      'everything at once',
      { purpose: 'VIDEO', name: ' ', bytes: -1, digest: 'x' },
      ['ATTACHMENT_PURPOSE', 'ATTACHMENT_NAME', 'ATTACHMENT_EMPTY', 'ATTACHMENT_DIGEST'],
    ],
  ])('%s', (_what, input, expected) => {
    expect(newAttachmentProblems(input).map(({ code }) => code)).toEqual(expected);
  });
});

describe('a file that is sent', () => {
  test('is what its bytes are, whatever its name says', async () => {
    expect(await send(PNG, 'PHOTO')).toMatchObject({ ok: true, value: { mediaType: 'image/png' } });
    expect(codes(await send(Buffer.from('<svg onload="alert(1)"/>'), 'PHOTO'))).toEqual(['ATTACHMENT_TYPE']);
    expect(codes(await send(Buffer.from('MZ\u0090 a program'), 'CONTRACT'))).toEqual(['ATTACHMENT_TYPE']);
  });

  test('may be sent again, in parts, and is the same file', async () => {
    const bytes = Buffer.concat([PNG, Buffer.alloc(PART_BYTES * 2, 7)]);
    const first = await send(bytes, 'PHOTO');
    const second = await send(bytes, 'PHOTO');
    // complete: the second time every part is told that the file is here
    expect(codes(second)).toEqual(['ATTACHMENT_COMPLETE']);
    expect(first.ok).toBe(true);
  });

  test('that is not what was announced is dropped', async () => {
    const actor = who(OWN);
    const lie = { purpose: 'PHOTO', name: 'a.png', bytes: PNG.length, digest: 'b'.repeat(64) };
    const begun = await startAttachment(em(actor), agencies.clock, actor, lie);
    const id = begun.ok ? begun.value.id : '';
    await addPart(em(actor), actor, { id, index: 0, content: PNG.toString('base64') });
    expect(codes(await finishAttachment(em(actor), actor, id))).toEqual(['ATTACHMENT_DIGEST_DIFFERS']);
    expect(codes(await finishAttachment(em(actor), actor, id))).toEqual(['ATTACHMENT_PARTS_MISSING']);
  });
});

describe('a file of an agency', () => {
  let id: string;
  beforeAll(async () => {
    const sent = await send(Buffer.concat([PNG, Buffer.from('one')]), 'CERTIFICATE');
    id = sent.ok ? sent.value.id : '';
  });
  const seenBy = async (actor: Actor) => (await attachmentsByIds(em(actor), [id])).length;
  const official = (authority: string): Actor => ({
    ...who(OWN),
    kind: 'AUTHORITY',
    role: 'clerk',
    holder: authority,
  });
  const bind = (holder: string, purposes: string[], to = 'practitioner:1') =>
    em(who(holder)).transactional((tx) =>
      bindAttachments(tx, {
        ids: [id],
        holder,
        purposes,
        to,
        field: 'files',
        readers: ['jiangyin-320281108'],
      }),
    );

  test('is nobody else’s, and cannot be made part of another’s record or of one of another kind', async () => {
    expect([await seenBy(who(OWN)), await seenBy(who(RIVAL)), await seenBy(official('jiangyin'))]).toEqual([
      1, 0, 0,
    ]);
    expect((await bind(RIVAL, ['CERTIFICATE'])).map(({ code }) => code)).toEqual(['ATTACHMENT_UNKNOWN']);
    expect((await bind(OWN, ['CONTRACT'])).map(({ code }) => code)).toEqual(['ATTACHMENT_PURPOSE']);
  });

  test('once part of a record is read by whom it concerns and those above, in one record only', async () => {
    expect(await bind(OWN, ['CERTIFICATE'])).toEqual([]);
    expect(await bind(OWN, ['CERTIFICATE'])).toEqual([]);
    expect((await bind(OWN, ['CERTIFICATE'], 'practitioner:2')).map(({ code }) => code)).toEqual([
      'ATTACHMENT_IN_USE',
    ]);
    const seen = [];
    for (const one of ['jiangyin-320281108', 'jiangyin', 'jiangyin-320281109', 'changji'])
      seen.push(await seenBy(official(one)));
    expect([...seen, await seenBy(who(RIVAL))]).toEqual([1, 1, 0, 0, 0]);
    expect((await attachmentsOf(em(official('jiangyin')), ['practitioner:1'])).map((one) => one.id)).toEqual([
      id,
    ]);
  });

  test('that came with an objection is read by the authority whose finding it is, and no file of another becomes part of it', async () => {
    const mine = await send(Buffer.concat([PNG, Buffer.from('grounds')]), 'OTHER');
    const another = await send(Buffer.concat([PNG, Buffer.from('of a rival')]), 'OTHER', who(RIVAL));
    const documents = [mine, another].map((one) => (one.ok ? one.value.id : ''));
    const [objectionId, findingId] = [
      '0190b000-0000-7000-8000-000000000001',
      '0190b000-0000-7000-8000-000000000002',
    ];
    const subject = { kind: 'AGENCY', id: OWN };
    const facts = { objectionId, findingId, subject, authority: 'jiangyin', documents };
    await agencies.subgraph.catchUp({ enforcement: journalOf([{ type: 'objection.made', facts }]) });
    const seen = await attachmentsByIds(em(official('jiangyin')), documents);
    expect(seen.map((one) => one.id)).toEqual([documents[0]]);
    expect(await attachmentsByIds(em(official('changji')), documents)).toEqual([]);
  });

  test('that belongs to no record is removed after seven days; what belongs to one stays', async () => {
    const loose = await send(Buffer.concat([PNG, Buffer.from('loose')]), 'OTHER');
    const looseId = loose.ok ? loose.value.id : '';
    const run = (on: ReturnType<typeof day>) => {
      agencies.at(on);
      return systemFork(agencies.orm, 'test').transactional((tx) =>
        removeLooseAttachments.run(tx, agencies.clock),
      );
    };
    await run(addDays(day('2026-06-15'), 7));
    expect((await attachmentsByIds(em(who(OWN)), [id, looseId])).length).toBe(2);
    await run(addDays(day('2026-06-15'), 8));
    expect((await attachmentsByIds(em(who(OWN)), [id, looseId])).map((one) => one.id)).toEqual([id]);
    agencies.at(day('2026-06-15'));
  });
});
