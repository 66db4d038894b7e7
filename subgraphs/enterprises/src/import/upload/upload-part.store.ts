import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';

/** How many parts are fetched at once: some megabytes. */
const PAGE = 50;

/** Keeps a part, base64; false when another content stands under its index already. */
export async function putPart(
  em: Em,
  upload: { readonly id: string; readonly authority: string },
  index: number,
  content: string,
): Promise<boolean> {
  await em.execute(
    `insert into import_part (upload, authority, index, content) values (?, ?, ?, decode(?, 'base64'))
     on conflict do nothing`,
    [upload.id, upload.authority, index, content],
  );
  const [row] = await em.execute<{ same: boolean }[]>(
    `select content = decode(?, 'base64') as same from import_part where upload = ? and index = ?`,
    [content, upload.id, index],
  );
  return row?.same ?? false;
}

/** The indexes of the parts that are here, ascending, by upload. */
export async function receivedParts(em: Em, uploads: readonly string[]): Promise<Map<string, number[]>> {
  const rows = await em.execute<{ upload: string; indexes: number[] }[]>(
    `select upload, array_agg(index order by index) as indexes from import_part
     where upload = any(?::text[]::uuid[]) group by upload`,
    [textArray(uploads)],
  );
  return new Map(rows.map((row) => [row.upload, row.indexes]));
}

/** The parts put together: `bytes` long, all of them being here. */
export async function assemble(em: Em, upload: string, bytes: number): Promise<Buffer> {
  const whole = Buffer.alloc(bytes);
  let [at, index] = [0, -1];
  for (;;) {
    const page = await em.execute<{ index: number; content: string }[]>(
      `select index, encode(content, 'base64') as content from import_part where upload = ? and index > ?
       order by index limit ?`,
      [upload, index, PAGE],
    );
    for (const part of page) at += whole.write(part.content.replaceAll('\n', ''), at, 'base64');
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    index = last.index;
  }
  if (at !== bytes) throw new Error(`the parts of ${upload} come to ${at} bytes, not ${bytes}`);
  return whole;
}

export async function removeParts(em: Em, upload: string): Promise<void> {
  await em.execute('delete from import_part where upload = ?', [upload]);
}

/** Removes the file of an upload for good; the upload and its report stay. */
export async function removeFile(em: Em, upload: string): Promise<void> {
  await removeParts(em, upload);
  await em.execute('update import_upload set held = false where id = ?', [upload]);
}

/** Removes an upload of which nothing is left to say. */
export async function removeUpload(em: Em, upload: string): Promise<void> {
  await removeParts(em, upload);
  await em.execute('delete from import_upload where id = ?', [upload]);
}
