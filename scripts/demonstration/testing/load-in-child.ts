import { day } from '../../../subgraphs/shared/src/time/day.ts';
import { loadDemonstration } from '../load.ts';
import { hubOn } from './hub-on.ts';

/** Loads into the migrated database of the environment, to be killed by a test: `load-in-child.ts ANCHOR`. */
const [anchor = ''] = process.argv.slice(2);
const appUrl = process.env['DATABASE_APP_URL'] ?? '';
const hub = await hubOn({ appUrl }, day(anchor));
console.log('loading');
await loadDemonstration({ subgraphs: hub.subgraphs, anchor: day(anchor), log: console.log });
await hub.stop();
