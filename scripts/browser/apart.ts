import { end } from '../start/child.ts';
import type { Installation } from './installation.ts';
import { freePort, graphAt, type Program, startHub, startSite, startSubgraph } from './programs.ts';

/** A hub whose subgraphs are programs of their own, with a site in front. */
export interface Apart {
  readonly siteUrl: string;
  readonly graphUrl: string;
  /** Where each subgraph answers by itself. */
  readonly subgraphs: Readonly<Record<SubgraphName, string>>;
  stop(): Promise<void>;
}

type SubgraphName = 'agencies' | 'enterprises' | 'enforcement' | 'directory';

/**
 * Starts the second topology on the spare database, as docs/operations.md says: four subgraphs, the hub before them, a
 * site. Ends all of it when one does not come up.
 */
export async function startApart({ spare, keys }: Pick<Installation, 'spare' | 'keys'>): Promise<Apart> {
  const ports = {
    agencies: await freePort(),
    enterprises: await freePort(),
    enforcement: await freePort(),
    directory: await freePort(),
  };
  const [hubPort, sitePort] = [await freePort(), await freePort()];
  const siteUrl = `http://localhost:${sitePort}`;
  const graphUrl = graphAt(hubPort);
  const urls = {
    AGENCIES_URL: graphAt(ports.agencies),
    ENTERPRISES_URL: graphAt(ports.enterprises),
    ENFORCEMENT_URL: graphAt(ports.enforcement),
  };
  const env = {
    ...urls,
    JOURNAL_SECRET: keys.journalSecret,
    PERSON_HASH_KEY: keys.personHashKey,
    TOKEN_KEYS_URL: `http://127.0.0.1:${hubPort}/.well-known/jwks.json`,
    IDENTITY_URL: graphUrl,
  };
  const programs: readonly Program[] = [
    ...Object.entries(ports).map(([name, port]) => startSubgraph(name, { database: spare, port, env })),
    startHub({
      entry: 'gateway/src/main.ts',
      ...{ database: spare, keys, port: hubPort, siteUrl },
      env: { ...urls, DIRECTORY_URL: graphAt(ports.directory) },
    }),
    startSite(siteUrl, graphUrl),
  ];
  const stop = async () => void (await Promise.all(programs.map(({ child }) => end(child))));
  try {
    await Promise.all(programs.map(({ up }) => up));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    siteUrl,
    graphUrl,
    subgraphs: {
      agencies: urls.AGENCIES_URL,
      enterprises: urls.ENTERPRISES_URL,
      enforcement: urls.ENFORCEMENT_URL,
      directory: graphAt(ports.directory),
    },
    stop,
  };
}
