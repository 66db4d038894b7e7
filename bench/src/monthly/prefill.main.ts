import 'reflect-metadata';
import { month } from '@chengan/agencies/monthly-report/month';
import { linesFromVisits } from '@chengan/agencies/monthly-report/prefill.store';
import { ENTITIES, SCHEMA } from '@chengan/agencies/subgraph';
import { openDatabase } from '@chengan/shared/database/database';
import { actorSession } from '@chengan/shared/database/session';
import { MONTHLY_AGENCY, MONTHLY_MONTH } from './visits.ts';

/** A program of its own: pre-fills the month again and again in the session of the agency, and says what that took. */
const RUNS = 100;
const WARM_UP = 10;

process.once('message', async ({ url }: { readonly url: string }) => {
  let statements = 0;
  const orm = await openDatabase({
    schema: SCHEMA,
    entities: ENTITIES,
    url,
    poolSize: 1,
    debug: (text) => {
      if (/^\[query\]\s*(select|insert|update|with)/i.test(text)) statements += 1;
    },
  });
  const session = actorSession(
    { account: 'bench', name: 'bench', kind: 'AGENCY', role: 'manager', holder: MONTHLY_AGENCY, scopes: [] },
    'bench',
  );
  const run = () =>
    orm.em.fork({ session }).transactional((em) => linesFromVisits(em, MONTHLY_AGENCY, month(MONTHLY_MONTH)));
  for (let warm = 0; warm < WARM_UP; warm += 1) await run();
  statements = 0;
  const lines = await run();
  const sent = statements;
  const took: number[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) {
    const began = performance.now();
    await run();
    took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  process.send?.({
    visits: lines.reduce((sum, { recorded }) => sum + recorded.services.length, 0),
    lines: lines.length,
    statements: sent,
    runs: RUNS,
    medianMs: took[RUNS / 2] ?? Number.NaN,
    worstMs: took.at(-1) ?? Number.NaN,
  });
  await orm.close();
  process.disconnect();
});
