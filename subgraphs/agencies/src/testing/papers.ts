import { createHash } from 'node:crypto';
import { systemFork } from '@chengan/shared/database/session';
import type { Actor } from '@chengan/shared/permission/actor';
import { addPart, finishAttachment, startAttachment } from '../attachment/attach.command.ts';
import type { AgenciesFixture } from './agencies-fixture.ts';

let papers = 0;

/** Id of a whole PDF that an agency has sent for that purpose and that belongs to no record yet. */
export async function sentPaper(
  { orm, clock }: Pick<AgenciesFixture, 'orm' | 'clock'>,
  agency: string,
  purpose: string,
): Promise<string> {
  const actor: Actor = {
    account: 'm-1',
    name: '',
    kind: 'AGENCY',
    role: 'manager',
    holder: agency,
    scopes: [],
  };
  const em = systemFork(orm, 'test');
  const bytes = Buffer.from(`%PDF-1.4\n% ${(papers += 1)}`);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const begun = await startAttachment(em, clock, actor, {
    purpose,
    name: '演示材料.pdf',
    bytes: bytes.length,
    digest,
  });
  if (!begun.ok) throw new Error(JSON.stringify(begun.problems));
  const { id } = begun.value;
  await addPart(em, actor, { id, index: 0, content: bytes.toString('base64') });
  const done = await finishAttachment(em, actor, id);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return id;
}
