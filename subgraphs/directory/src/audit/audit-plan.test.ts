import type { Em } from '@chengan/shared/database/database';
import { actorSession } from '@chengan/shared/database/session';
import type { Actor } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DirectoryFixture, openDirectory } from '../testing/directory.fixture.ts';
import { runAsOwner } from '../testing/run-as-owner.fixture.ts';
import { auditEntriesOf, type AuditSearch } from './audit.store.ts';

const ROWS = 60_000;
const CITY: Actor = {
  account: 'a',
  name: '审计',
  kind: 'AUTHORITY',
  role: 'auditor',
  holder: 'jiangyin',
  scopes: [],
};

/** Sixty thousand entries of three bureaus, a minute apart, by 200 people about 5,000 subjects under 50 clauses. */
const FILL = [
  `insert into directory.audit_entry
   select 'enforcement', n, gen_random_uuid(), timestamptz '2026-01-01' + n * interval '1 minute',
     (array['jiangyin', 'jiangyin-320281108', 'changji'])[1 + n % 3], 'type-' || n % 40, 'Finding', 's-' || n % 5000,
     array['C-' || n % 50], 'p-' || n % 200, 'AUTHORITY:jiangyin:' || (array['clerk', 'leader'])[1 + n % 2], 'r', '2026-01-01'
   from generate_series(1, ${ROWS}) n`,
  `insert into directory.audit_clause
   select authority, clauses[1], recorded_at, source, seq from directory.audit_entry`,
];

let directory: DirectoryFixture;
beforeAll(async () => {
  directory = await openDirectory();
  await runAsOwner(directory, `set hub.system = 'on'; ${FILL.join('; ')}`);
  await runAsOwner(directory, 'vacuum analyze directory.audit_entry, directory.audit_clause');
});
afterAll(() => directory.close());

const search: AuditSearch = {
  authorities: ['jiangyin', 'jiangyin-320281108'],
  person: undefined,
  actingAs: undefined,
  subject: undefined,
  clause: undefined,
  type: undefined,
  from: undefined,
  to: undefined,
};

test.each<[string, Partial<AuditSearch>, RegExp]>([
  ['everything', {}, /audit_newest/],
  ['a person', { person: 'p-7' }, /audit_actor/],
  ['a capacity', { actingAs: 'AUTHORITY:jiangyin:clerk' }, /audit_acting_as/],
  ['a subject', { subject: 's-77' }, /audit_subject_id/],
  ['a clause', { clause: 'C-7' }, /audit_clause_pkey/],
  ['a type', { type: 'type-7' }, /audit_type/],
  ['a time', { from: day('2026-01-10'), to: day('2026-01-12') }, /audit_newest/],
  ['a person in a time', { person: 'p-7', from: day('2026-01-10'), to: day('2026-01-12') }, /audit_actor/],
])('%s is found through an index, the first page and a later one', async (_, asked, index) => {
  const session = actorSession(CITY, 'request');
  for (const after of [undefined, ['2026-01-20T00:00:00.000000Z', 'enforcement', '30000'] as const]) {
    await directory.orm.em.fork({ session }).transactional(async (em) => {
      const plans: string[] = [];
      const explaining = {
        execute: async (sql: string, values: unknown[]) => {
          const lines = await em.execute<{ 'QUERY PLAN': string }[]>(
            `explain (analyze, buffers) ${sql}`,
            values,
          );
          plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
          return em.execute(sql, values);
        },
      };
      const reading = new Proxy(em, {
        get: (target, property) => Reflect.get(property in explaining ? explaining : target, property),
      }) satisfies Em;
      const rows = await auditEntriesOf(reading, { ...search, ...asked }, { limit: 21, after });
      expect(rows.length).toBeGreaterThan(0);
      expect(plans).toHaveLength(1);
      expect(plans[0]).toMatch(index);
      expect(plans[0]).not.toMatch(/Seq Scan|Bitmap/);
      expect(Number(/Buffers: shared hit=(\d+)/.exec(plans[0] ?? '')?.[1])).toBeLessThan(400);
    });
  }
});
