import { createHash } from 'node:crypto';
import type { Em } from '@chengan/shared/database/database';
import { allowed } from '@chengan/shared/demonstration/step';
import type { Actor } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { addPart, finishAttachment, startAttachment } from '../attachment/attach.command.ts';
import { type Purpose, purposeRule } from '../attachment/attachment.ts';

/** Sends an invented paper for an agency, as its manager would; its id. It says of itself that it is none. */
export async function sendPaper(em: Em, clock: Clock, agency: string, purpose: Purpose): Promise<string> {
  const actor: Actor = {
    account: `demonstration:${agency}:manager`,
    name: '演示管理员',
    kind: 'AGENCY',
    role: 'manager',
    holder: agency,
    scopes: [],
  };
  const bytes = pdf(`DEMONSTRATION - NOT A REAL DOCUMENT - ${purpose} - ${agency}`);
  const name = `${purposeRule(purpose)?.name ?? purpose}（演示）.pdf`;
  const digest = createHash('sha256').update(bytes).digest('hex');
  const { id } = allowed(
    await startAttachment(em, clock, actor, { purpose, name, bytes: bytes.length, digest }),
    name,
  );
  allowed(await addPart(em, actor, { id, index: 0, content: bytes.toString('base64') }), name);
  allowed(await finishAttachment(em, actor, id), name);
  return id;
}

/** A page of one line, as small as a PDF may be. */
function pdf(line: string): Buffer {
  const content = `BT /F1 14 Tf 60 760 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
