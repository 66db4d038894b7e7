import pg from 'pg';
import { type Explained, type PlanSummary, summarise } from './plan.ts';
import type { Operation } from './operations.ts';
import { type Recorded, recording } from './record.ts';

/** One statement of one operation. */
export interface ExplainedStatement extends PlanSummary {
  readonly operation: string;
  /** The schema that it ran in and the tables behind its `from` and `join`. */
  readonly tables: string;
  readonly text: string;
}

/**
 * Runs each operation, and then every statement that it sent under EXPLAIN (ANALYZE, BUFFERS), with the same values, as
 * the same role, prepared where it was prepared; the second of two runs is reported. `ask` throws where an operation
 * has errors.
 */
export async function explainAll(
  appUrl: string,
  operations: readonly Operation[],
  ask: (operation: Operation) => Promise<void>,
): Promise<ExplainedStatement[]> {
  const found: ExplainedStatement[] = [];
  for (const operation of operations) {
    await ask(operation); // what a new connection asks for itself is not part of the operation
    for (const statement of await recording(() => ask(operation))) {
      const plan = await explain(appUrl, statement);
      const { text } = statement;
      found.push({ ...summarise(plan), operation: operation.name, tables: tablesOf(statement), text });
    }
  }
  return found;
}

async function explain(url: string, statement: Recorded): Promise<Explained> {
  const client = new pg.Client({ connectionString: url, options: statement.options });
  await client.connect();
  try {
    await client.query('begin');
    for (const setting of statement.settings) await client.query(setting);
    const text = `explain (analyze, buffers, format json) ${await runnable(client, statement)}`;
    await client.query(text);
    const { rows } = await client.query<{ 'QUERY PLAN': [Explained] }>(text);
    const plan = rows[0]?.['QUERY PLAN'][0];
    if (!plan) throw new Error(`no plan of ${statement.text}`);
    return plan;
  } finally {
    await client.end();
  }
}

/** The statement itself, or the execution of the prepared one. */
async function runnable(client: pg.Client, { text, name, values }: Recorded): Promise<string> {
  if (name === undefined) return text;
  await client.query(`prepare explained as ${text}`);
  const literals = values.map((value) => (value === null ? 'null' : client.escapeLiteral(String(value))));
  return `execute explained${literals.length > 0 ? `(${literals.join(', ')})` : ''}`;
}

const NO_TABLES = new Set(['unnest', 'jsonb_to_recordset', 'lateral']);

/** `agencies: agency, finding`, as far as the text tells. */
function tablesOf({ text, options }: Recorded): string {
  const schema = /search_path=(\w+)/.exec(options)?.[1] ?? '';
  const names = [...text.matchAll(/\b(?:from|join)\s+"?([a-z_.]+)"?/gi)].map(([, name]) => name ?? '');
  const tables = [...new Set(names)].filter((name) => !NO_TABLES.has(name));
  return `${schema}: ${tables.join(', ')}`;
}
