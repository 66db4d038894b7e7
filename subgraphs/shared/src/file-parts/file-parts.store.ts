import type { Em } from '../database/database.ts';
import { textArray } from '../database/text-array.ts';

/** The table that keeps the parts of files: primary key (`file`, index), content bytea, and who they belong to. */
export interface PartsTable {
  readonly table: string;
  /** The column with the id of the file. */
  readonly file: string;
}

/** How many parts are fetched at once: some megabytes. */
const PAGE = 50;

/**
 * Keeps a part, base64; false when another content stands under its index already. `owner`: further columns of the row,
 * by which row-level security knows whose it is.
 */
export async function putPart(
  em: Em,
  { table, file }: PartsTable,
  id: string,
  owner: Readonly<Record<string, string>>,
  part: { readonly index: number; readonly content: string },
): Promise<boolean> {
  const columns = Object.keys(owner).map((column) => `${column}, `);
  await em.execute(
    `insert into ${table} (${file}, ${columns.join('')}index, content)
     values (?, ${columns.map(() => '?, ').join('')}?, decode(?, 'base64')) on conflict do nothing`,
    [id, ...Object.values(owner), part.index, part.content],
  );
  const [row] = await em.execute<{ same: boolean }[]>(
    `select content = decode(?, 'base64') as same from ${table} where ${file} = ? and index = ?`,
    [part.content, id, part.index],
  );
  return row?.same ?? false;
}

/** The indexes of the parts that are here, ascending, by file. */
export async function receivedParts(
  em: Em,
  { table, file }: PartsTable,
  ids: readonly string[],
): Promise<Map<string, number[]>> {
  const rows = await em.execute<{ id: string; indexes: number[] }[]>(
    `select ${file} as id, array_agg(index order by index) as indexes from ${table}
     where ${file} = any(?::text[]::uuid[]) group by ${file}`,
    [textArray(ids)],
  );
  return new Map(rows.map((row) => [row.id, row.indexes]));
}

/** One part, base64 without line breaks; undefined where there is none. */
export async function partOf(
  em: Em,
  { table, file }: PartsTable,
  id: string,
  index: number,
): Promise<string | undefined> {
  const [row] = await em.execute<{ content: string }[]>(
    `select encode(content, 'base64') as content from ${table} where ${file} = ? and index = ?`,
    [id, index],
  );
  return row?.content.replaceAll('\n', '');
}

/** The parts put together: `bytes` long, all of them being here. */
export async function assemble(
  em: Em,
  { table, file }: PartsTable,
  id: string,
  bytes: number,
): Promise<Buffer> {
  const whole = Buffer.alloc(bytes);
  let [at, index] = [0, -1];
  for (;;) {
    const page = await em.execute<{ index: number; content: string }[]>(
      `select index, encode(content, 'base64') as content from ${table} where ${file} = ? and index > ?
       order by index limit ?`,
      [id, index, PAGE],
    );
    for (const part of page) at += whole.write(part.content.replaceAll('\n', ''), at, 'base64');
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    index = last.index;
  }
  if (at !== bytes) throw new Error(`the parts of ${id} come to ${at} bytes, not ${bytes}`);
  return whole;
}

export async function removeParts(em: Em, { table, file }: PartsTable, id: string): Promise<void> {
  await em.execute(`delete from ${table} where ${file} = ?`, [id]);
}
