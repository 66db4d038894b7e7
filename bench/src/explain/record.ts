import { createRequire } from 'node:module';
import type pg from 'pg';

/** A statement as a subgraph sent it. */
export interface Recorded {
  readonly text: string;
  /** Of a prepared statement. */
  readonly name: string | undefined;
  readonly values: readonly unknown[];
  /** The connection's options: role and search path. */
  readonly options: string;
  /** What its transaction was told before, of who asks: row-level policies read it. */
  readonly settings: readonly string[];
}

type Query = (this: object, ...args: unknown[]) => unknown;

/**
 * Takes down what every client of the ORM's driver sends while `work` runs. The driver is the one that the ORM itself
 * loads, which need not be the one that this file would.
 */
export async function recording(work: () => Promise<void>): Promise<Recorded[]> {
  const ofOrm = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'));
  const { Client } = ofOrm('pg') as typeof pg;
  const original = Reflect.get(Client.prototype, 'query') as Query;
  const recorded: Recorded[] = [];
  const told = new WeakMap<object, string[]>();
  Reflect.set(Client.prototype, 'query', function query(this: object, ...args: unknown[]) {
    const [first, second] = args;
    const config = typeof first === 'string' ? { text: first, values: second } : first;
    const text = property(config, 'text');
    const values = property(config, 'values');
    const name = property(config, 'name');
    const options = property(property(this, 'connectionParameters'), 'options');
    if (typeof text !== 'string') return original.apply(this, args);
    if (/^\s*(begin|start|commit|rollback)\b/i.test(text)) told.delete(this);
    else if (text.includes('set_config(')) told.set(this, [...(told.get(this) ?? []), text]);
    else if (/^\s*(select|with)/i.test(text)) {
      recorded.push({
        text,
        name: typeof name === 'string' ? name : undefined,
        values: Array.isArray(values) ? values : [],
        options: String(options ?? ''),
        settings: told.get(this) ?? [],
      });
    }
    return original.apply(this, args);
  });
  try {
    await work();
  } finally {
    Reflect.set(Client.prototype, 'query', original);
  }
  return recorded;
}

function property(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? (Reflect.get(of, key) as unknown) : undefined;
}
