import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { textArray } from './text-array.ts';

test('gives PostgreSQL the same strings back, whatever is in them', async () => {
  const values = ['', 'a', '甲,乙', '{x}', '"q"', "it's", 'back\\slash', 'NULL', ' spaced ', '\n'];
  const client = new pg.Client({ connectionString: inject('postgres').appUrl });
  await client.connect();
  const { rows } = await client.query<{ values: string[] }>('select $1::text[] as values', [
    textArray(values),
  ]);
  await client.end();
  expect(rows[0]?.values).toEqual(values);
});
