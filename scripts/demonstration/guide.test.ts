import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SEED, worldOf } from '../../subgraphs/shared/src/demonstration/world-of.ts';
import { day } from '../../subgraphs/shared/src/time/day.ts';

const guide = readFileSync(new URL('../../docs/demonstration.md', import.meta.url), 'utf8');

test.each(['2026-01-02', '2026-11-22', '2028-02-29'])(
  'every code of the guide is in the world of %s',
  (anchor) => {
    const { agencies, enterprises, experts, notices } = worldOf({ seed: SEED, anchor: day(anchor) });
    const known = new Set([...agencies, ...enterprises].map((one) => one.creditCode));
    const codes = guide.match(/91\d{6}MXD[0-9A-Z]{7}/g) ?? [];
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    const [, expert = ''] = /search (演..)/.exec(guide) ?? [];
    const named = experts.find((one) => one.name === expert)?.id;
    const isPublic = notices.some(
      ({ subjects, naming, publishedOn, withdrawn, publicUntil }) =>
        naming === 'NAMED' &&
        publishedOn !== undefined &&
        withdrawn === undefined &&
        publicUntil >= anchor &&
        subjects.some(({ id }) => id === named),
    );
    expect(isPublic).toBe(true);
  },
);
