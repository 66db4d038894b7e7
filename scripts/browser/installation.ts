import type { Keys } from '../start/keys.ts';

/** A database of the demonstration, with the accounts that own it and that serve it. */
export interface Database {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** What the global setup leaves behind: one hub that runs, and what another needs that is to run beside it. */
export interface Installation {
  readonly siteUrl: string;
  /** The graph of the hub whose subgraphs are in its own process. */
  readonly graphUrl: string;
  /** Where that hub keeps its data: for what no page can bring about, such as that days pass. */
  readonly database: Database;
  /** The same demonstration once more, for a hub whose subgraphs run apart. */
  readonly spare: Database;
  readonly keys: Keys;
  /** Where the secrets of the demonstration's accounts are; they are the same in both databases. */
  readonly accountsFile: string;
}

const NAME = 'BROWSER_INSTALLATION';

/** Hands the installation on to the processes that run the tests. */
export function leaveInstallation(installation: Installation): void {
  process.env[NAME] = JSON.stringify(installation);
}

/** The installation under test. Throws when none was started. */
export function installation(): Installation {
  const left = process.env[NAME];
  if (!left) throw new Error('There is no installation: the tests are run by the project "browser".');
  return JSON.parse(left) as Installation;
}
