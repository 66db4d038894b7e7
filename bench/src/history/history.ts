import { publicKeys } from '@chengan/gateway/identity/keys';
import type { Identify } from '@chengan/gateway/identify';
import type { Actor } from '@chengan/shared/permission/actor';
import { type HolderKind, type Role, scopesOf } from '@chengan/shared/permission/roles';
import { authenticator, signActor } from '@chengan/shared/identity/token';
import { fixedClock } from '@chengan/shared/time/clock';
import type { JWK } from 'jose';
import pg from 'pg';
import { TODAY } from '../data/calendar.ts';
import { openHub } from '../peers/hub.ts';
import { historyIds } from './history-ids.ts';
import { beginHistory, HISTORY_AGENCY, HISTORY_TOWN, layYear } from './lay-history.ts';
import { type Asker, ASKERS, type PageQuery, pageQueries } from './pages.ts';
import { siteQueries } from './site-queries.ts';

/** One query of a page by one who asks, with the SQL statements that it takes. */
export interface CountedQuery {
  readonly query: string;
  readonly by: Asker;
  /** With the running year and the one before. */
  readonly short: number;
  /** With four more years before these. */
  readonly long: number;
}

const SHORT = [2025, 2026];
const MORE = [2021, 2022, 2023, 2024];

const seat = (kind: HolderKind, role: Role, holder: string): Actor => ({
  account: `bench-${role}-${holder}`,
  name: '演示人员',
  kind,
  role,
  holder,
  scopes: scopesOf(kind, role),
  steppedUpAt: fixedClock(TODAY).now(),
});
const ACTORS: Readonly<Record<Asker, Actor>> = {
  manager: seat('AGENCY', 'manager', HISTORY_AGENCY),
  town: seat('AUTHORITY', 'clerk', `jiangyin-${HISTORY_TOWN}`),
  city: seat('AUTHORITY', 'leader', 'jiangyin'),
  stars: seat('AUTHORITY', 'leader', 'suzhou-320583'),
};

/**
 * Counts the SQL statements of every query of the portal and the desk with a short and with a long history of an agency,
 * on a migrated, empty database. Rejects where an answer has errors.
 */
export async function countStatements(
  { ownerUrl, appUrl }: { readonly ownerUrl: string; readonly appUrl: string },
  tokenKey: JWK,
): Promise<readonly CountedQuery[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const hub = await watchedHub(appUrl, tokenKey);
  try {
    await beginHistory(client);
    for (const year of SHORT) await layYear(client, year);
    const asked = pageQueries(await historyIds(client));
    const short = await count(hub, asked);
    for (const year of MORE) await layYear(client, year);
    const long = await count(hub, asked);
    return short.map((one, index) => ({ ...one, long: long[index]?.short ?? Number.NaN }));
  } finally {
    await hub.stop();
    await client.end();
  }
}

type WatchedHub = Awaited<ReturnType<typeof watchedHub>>;

async function count(
  hub: WatchedHub,
  asked: Readonly<Record<string, PageQuery>>,
): Promise<readonly Omit<CountedQuery, 'long'>[]> {
  const texts = siteQueries();
  const counted: Omit<CountedQuery, 'long'>[] = [];
  const refused: string[] = [];
  for (const [query, { by, variables }] of Object.entries(asked)) {
    const text = texts.get(query);
    if (text === undefined) throw new Error(`the site has no query ${query}`);
    for (const asker of by) {
      const { errors } = await hub.ask(text, variables, asker); // what a first query asks for itself is not part of it
      if (errors !== undefined) refused.push(`${query} by ${asker}: ${errors}`);
      counted.push({ query, by: asker, short: (await hub.ask(text, variables, asker)).statements });
    }
  }
  if (refused.length > 0) throw new Error(refused.join('\n'));
  return counted;
}

const AS = 'x-bench-as';

async function watchedHub(appUrl: string, tokenKey: JWK) {
  const clock = fixedClock(TODAY);
  const identify: Identify = async ({ headers }) => {
    const asker = ASKERS.find((one) => one === headers.get(AS));
    if (!asker) return { kind: 'nobody' };
    return {
      kind: 'actor',
      actor: ACTORS[asker],
      token: await signActor(ACTORS[asker], tokenKey, clock.now()),
    };
  };
  let statements = 0;
  const debug = (text: string) => {
    if (/^\[query\]\s*(select|insert|update|delete|with)\b(?! set_config)/i.test(text)) statements += 1;
  };
  const authenticate = authenticator(await publicKeys(tokenKey, []));
  const hub = await openHub({ clock, identify, authenticate, debug }, appUrl);
  return {
    /** Sends it; how many statements it took, and what was wrong with it. */
    ask: async (query: string, variables: object, as: Asker) => {
      statements = 0;
      const response = await hub.gateway.fetch('http://hub.invalid/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', [AS]: as },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const isGood = response.ok && !text.includes('"errors"');
      return { statements, errors: isGood ? undefined : text.slice(0, 300) };
    },
    stop: () => hub.stop(),
  };
}
