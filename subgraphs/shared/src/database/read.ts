import type { Pool } from 'pg';
import type { Em } from './database.ts';

interface Prepared {
  /** Absent once too many texts are known: then a statement is parsed each time. */
  readonly name?: string;
  readonly text: string;
}

/** Texts come from code, not from callers; this many is far more than there are. */
const MAX_PREPARED = 500;
const prepared = new Map<string, Prepared>();
const pools = new WeakMap<object, Pool>();

/**
 * The rows of a read by key on the hot path, written like for `em.execute`: `?` for each value, arrays through
 * `textArray`. PostgreSQL parses and plans it once per connection, for all values, and the values travel apart from the
 * text; that costs a third of the processor time. Where the best plan depends on the values (a list by filters, a
 * search) use `em.execute`. In a transaction it runs there, and sees what the transaction has written.
 *
 * Outside a transaction it goes past the session of `em`, whoever acts: it reads what is public, and row-level security
 * gives it nothing else. What only some may see is read by `em.execute`.
 */
export async function readRows<T>(em: Em, statement: string, values: readonly unknown[]): Promise<T[]> {
  if (em.isInTransaction()) return em.execute<T[]>(statement, [...values]);
  const connection = em.getConnection();
  let pool = pools.get(connection);
  if (!pool) pools.set(connection, (pool = await connection.getNativeClient()));
  const { name, text } = prepare(statement);
  em.config.getLogger().logQuery({ level: 'info', query: text });
  const { rows } = await pool.query(
    name === undefined ? { text, values: [...values] } : { name, text, values: [...values] },
  );
  return rows as T[];
}

function prepare(statement: string): Prepared {
  const known = prepared.get(statement);
  if (known) return known;
  let position = 0;
  const text = statement.replace(/\?/g, () => `$${(position += 1)}`);
  if (prepared.size >= MAX_PREPARED) return { text };
  const made = { name: `read-${prepared.size + 1}`, text };
  prepared.set(statement, made);
  return made;
}
