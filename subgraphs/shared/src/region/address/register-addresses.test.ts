import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeInAddress } from './place-in-address.ts';

const DATA = new URL('../../../../../../shared/data/', import.meta.url);
const ADDRESS = 7;
const absent = !existsSync(DATA);
if (absent) console.warn('SKIPPED: addresses of real registers (../shared/data is absent)');

/** How many addresses of a register are found as a town, as a county or zone without a town, unknown, and elsewhere. */
function figures(file: string, root: string): Record<string, number> {
  const counts = { town: 0, larger: 0, unknown: 0, elsewhere: 0 };
  const rows = readFileSync(new URL(file, DATA), 'utf8').split('\n').slice(1);
  for (const row of rows.filter((line) => line !== '')) {
    const place = placeInAddress(row.split('\t')[ADDRESS] ?? '', root);
    if (place.kind === 'found') counts[place.region.level === 'TOWN' ? 'town' : 'larger'] += 1;
    else counts[place.kind] += 1;
  }
  return counts;
}

// A change of the tables moves these figures: look at the addresses that moved before writing new ones down.
describe.skipIf(absent)('the addresses of real registers', () => {
  test.each([
    ['jiangyin-enterprises.tsv', '320281', { town: 2012, larger: 0, unknown: 709, elsewhere: 6 }],
    ['changji-enterprises.tsv', '6523', { town: 810, larger: 2431, unknown: 6, elsewhere: 126 }],
    ['hangjin-enterprises.tsv', '150625', { town: 242, larger: 0, unknown: 7, elsewhere: 1 }],
    ['huiji-enterprises.tsv', '410108', { town: 192, larger: 0, unknown: 467, elsewhere: 167 }],
    ['safety-service-like-firms.tsv', '320281', { town: 0, larger: 0, unknown: 46, elsewhere: 1477 }],
    ['safety-service-like-firms.tsv', '3205', { town: 1, larger: 4, unknown: 45, elsewhere: 1473 }],
    ['safety-service-like-firms.tsv', '6523', { town: 0, larger: 5, unknown: 44, elsewhere: 1474 }],
    ['safety-service-like-firms.tsv', '150625', { town: 0, larger: 0, unknown: 44, elsewhere: 1479 }],
    ['safety-service-like-firms.tsv', '410108', { town: 0, larger: 0, unknown: 50, elsewhere: 1473 }],
  ])('%s for %s', (file, root, counts) => expect(figures(file, root)).toEqual(counts));
});
