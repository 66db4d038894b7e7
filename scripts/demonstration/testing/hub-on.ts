import { unauthenticated } from '../../../subgraphs/shared/src/identity/token.ts';
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { anonymous } from '../../../gateway/src/identify.ts';
import { createHub, type Hub } from '../../../gateway/src/hub.ts';
import { personHash } from '../../../subgraphs/shared/src/person-hash/person-hash.ts';
import { fixedClock } from '../../../subgraphs/shared/src/time/clock.ts';
import type { Day } from '../../../subgraphs/shared/src/time/day.ts';

const SUPERGRAPH = readFileSync(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8');

/** A hub in one process on the migrated database of these accounts, standing at `today`, following nothing yet. */
export async function hubOn(database: { readonly appUrl: string }, today: Day): Promise<Hub> {
  return createHub({
    supergraph: SUPERGRAPH,
    clock: fixedClock(today),
    log: pino({ level: 'silent' }),
    authenticate: unauthenticated,
    identify: anonymous,
    databaseUrl: () => database.appUrl,
    remotes: {},
    journalSecret: undefined,
    personHash: personHash('the-key-of-persons-in-the-tests'),
    open: false,
    siteOrigin: undefined,
    poolSize: 4,
  });
}
