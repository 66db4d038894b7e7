import { systemFork } from '@chengan/shared/database/session';
import { unauthenticated } from '@chengan/shared/identity/token';
import { append, localJournal } from '@chengan/shared/journal/journal';
import { journalDdl } from '@chengan/shared/journal/journal.ddl';
import type { JournalSource, NewEntry } from '@chengan/shared/journal/entry';
import { type Orm, openDatabase } from '@chengan/shared/database/database';
import { migrate, sqlMigration } from '@chengan/shared/database/migrate';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { createTestDatabase, type TestDatabase } from '@chengan/shared/testing/test-database';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposeFinding } from '../finding/propose-finding.command.ts';
import { createEnforcement, ENTITIES, MIGRATIONS, SCHEMA } from '../subgraph.ts';
import { codesOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { knownSubjects } from './known-subject.store.ts';

const clock = fixedClock(day('2026-05-10'));
const SOURCES = ['agencies', 'enterprises'];
let database: TestDatabase;
let own: Orm;
const others: Orm[] = [];
let sources: Record<string, JournalSource>;

beforeAll(async () => {
  database = await createTestDatabase();
  await migrate({ schema: SCHEMA, ...database, migrations: MIGRATIONS });
  own = await openDatabase({ schema: SCHEMA, entities: ENTITIES, url: database.appUrl });
  for (const schema of SOURCES) {
    await migrate({ schema, ...database, migrations: [sqlMigration('1', journalDdl(schema))] });
    others.push(await openDatabase({ schema, entities: [], url: database.appUrl }));
  }
  sources = Object.fromEntries(
    others.map((orm, index) => [SOURCES[index] ?? '', localJournal(SOURCES[index] ?? '', orm)]),
  );
});
afterAll(async () => {
  await Promise.all([own, ...others].map((orm) => orm.close()));
  await database.drop();
});

const entry = (type: string, facts: NewEntry['facts']): NewEntry => ({
  type,
  subjectKind: 'Any',
  subjectId: 'any',
  facts,
  actor: 'tester',
  occurredOn: day('2026-05-01'),
});
const write = (source: number, ...entries: NewEntry[]) =>
  others[source]?.em.fork().transactional((em) => append(em, clock, entries));
const known = (kind: 'AGENCY' | 'ENTERPRISE' | 'EXPERT', code: string) =>
  knownSubjects(systemFork(own, 'test'), [{ kind, code }]);

test('what the journals of agencies and enterprises tell is known, the last word last, after each stop and start', async () => {
  const subgraph = await createEnforcement({
    orm: own,
    clock,
    authenticate: unauthenticated,
    log: pino({ level: 'silent' }),
  });
  const input = { subject: AGENCY, clause: 'J-A3-2-5', occurredOn: day('2026-05-06'), summary: '未到现场' };
  expect(codesOf(await proposeFinding(systemFork(own, 'test'), clock, PEOPLE.cityClerk, input))).toEqual([
    'SUBJECT_UNKNOWN',
  ]);
  await write(
    0,
    entry('agency.registered', { creditCode: AGENCY.code, name: '旧名', region: null }),
    entry('credit-grade.published', { creditCode: AGENCY.code, cycle: 2025, band: 'A', score: '95' }),
    entry('agency.changed', { creditCode: AGENCY.code, name: '新名', region: '320281108' }),
    entry('expert.registered', { id: 'expert-7', name: '示例专家' }),
  );
  await write(
    1,
    entry('enterprise.registered', { creditCode: AGENCY.code, name: '同号企业', region: '320281' }),
  );
  expect(await subgraph.catchUp(sources)).toBe(5);
  expect([...(await known('AGENCY', AGENCY.code)).values()]).toEqual([
    { kind: 'AGENCY', code: AGENCY.code, name: '新名', region: '320281108' },
  ]);
  expect([...(await known('ENTERPRISE', AGENCY.code)).values()]).toMatchObject([{ name: '同号企业' }]);
  expect([...(await known('EXPERT', 'expert-7')).values()]).toMatchObject([{ name: '示例专家' }]);
  expect(codesOf(await proposeFinding(systemFork(own, 'test'), clock, PEOPLE.cityClerk, input))).toEqual([]);
  expect(await subgraph.catchUp(sources)).toBe(0);
  await write(
    1,
    entry('enterprise.changed', { creditCode: AGENCY.code, name: '同号企业二', region: '320281' }),
  );
  expect(await subgraph.catchUp(sources)).toBe(1);
  expect([...(await known('ENTERPRISE', AGENCY.code)).values()]).toMatchObject([{ name: '同号企业二' }]);
});
