import { startApart } from '../../scripts/browser/apart.ts';
import { installation } from '../../scripts/browser/installation.ts';

/** A site under test, and the hub behind it. */
export interface Place {
  readonly siteUrl: string;
  readonly graphUrl: string;
  /** Where the subgraph of findings and notices answers by itself. */
  readonly enforcement?: string;
  readonly stop?: () => Promise<void>;
}

/** Both ways to run the hub, on the same demonstration. The second is started when it is asked for. */
export const TOPOLOGIES: readonly (readonly [string, () => Promise<Place>])[] = [
  ['in its own process', async () => installation()],
  [
    'as programs of their own',
    async () => {
      const apart = await startApart(installation());
      return { ...apart, enforcement: apart.subgraphs.enforcement };
    },
  ],
];
