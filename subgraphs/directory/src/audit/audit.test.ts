import type { Em } from '@chengan/shared/database/database';
import { actorSession, systemFork } from '@chengan/shared/database/session';
import type { JournalEntry, JournalSource } from '@chengan/shared/journal/entry';
import type { Actor } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDirectory } from '../search/search-document.store.ts';
import { type DirectoryFixture, openDirectory } from '../testing/directory.fixture.ts';
import { runAsOwner } from '../testing/run-as-owner.fixture.ts';

type Told = Partial<Omit<JournalEntry, 'seq'>>;

/** A journal with these entries, one a day from 2026-03-01 at noon. */
function journalOf(name: string, told: readonly Told[]): JournalSource {
  const entries = told.map((one, index): JournalEntry => ({
    seq: index + 1,
    id: crypto.randomUUID(),
    type: 'finding.proposed',
    subjectKind: 'Finding',
    subjectId: 'f-1',
    clauses: [],
    facts: {},
    actor: 'clerk-1',
    actingAs: 'AUTHORITY:jiangyin:clerk',
    requestId: 'request-1',
    occurredOn: day('2026-02-28'),
    recordedAt: `2026-03-0${index + 1}T04:00:00.000Z`,
    ...one,
  }));
  return { name, read: async (after, limit) => entries.slice(after, after + limit) };
}

const TOWN = 'jiangyin-320281108';
const ENFORCEMENT: readonly Told[] = [
  { clauses: ['J-A3-3-5', 'J-A3-2-4'], facts: { name: '张三' } },
  { type: 'finding.confirmed', actor: 'reviewer-1', actingAs: 'AUTHORITY:jiangyin:reviewer' },
  { actingAs: `AUTHORITY:${TOWN}:clerk`, actor: 'clerk-2', subjectId: 'f-2', clauses: ['J-A3-3-5'] },
  { actingAs: 'AUTHORITY:changji:clerk', actor: 'clerk-3', subjectId: 'f-3' },
  // what the hub did by itself, in a matter of the city; and what concerns nobody
  { actingAs: 'SYSTEM:follow:agencies', actor: 'system:ladder', facts: { authority: 'jiangyin' } },
  { actingAs: 'SYSTEM:import', actor: 'system:import', facts: { name: '某厂' } },
  { actingAs: null, facts: { authority: 'nowhere' } },
];
const IDENTITY: readonly Told[] = [
  {
    type: 'person.invited',
    subjectKind: 'Person',
    subjectId: 'p-1',
    actor: 'admin-1',
    actingAs: 'AUTHORITY:jiangyin:administrator',
    recordedAt: '2026-03-02T04:00:00.000Z',
  },
  { type: 'person.signed-in', actor: 'a-1', actingAs: 'AGENCY:91320281MADEM00012:staff' },
  // somebody with two seats, who signed in and has chosen none of them yet
  {
    ...{ type: 'sign-in.succeeded', subjectId: 'p-2', actor: 'p-2', actingAs: null },
    ...{ facts: { authorities: ['jiangyin', TOWN] }, recordedAt: '2026-03-06T04:00:00.000Z' },
  },
];

const person = (role: 'auditor' | 'clerk' | 'leader', holder: string): Actor => ({
  account: 'auditor-1',
  name: '审计',
  kind: 'AUTHORITY',
  role,
  holder,
  scopes: scopesOf('AUTHORITY', role),
});
const CITY = person('auditor', 'jiangyin');

let directory: DirectoryFixture;
const sources = {
  enforcement: journalOf('enforcement', ENFORCEMENT),
  identity: journalOf('identity', IDENTITY),
};
beforeAll(async () => {
  directory = await openDirectory();
  await directory.subgraph.catchUp(sources);
});
afterAll(() => directory.close());

const NODES = 'nodes { id source type subjectKind subject person requestId occurredOn recordedAt }';
async function ask(args: string, actor: Actor | undefined = CITY, fields = NODES) {
  directory.as(actor);
  const { data, errors } = await directory.ask(
    `{ auditEntries${args} { ${fields} pageInfo { endCursor hasNextPage } } }`,
  );
  const found = data?.['auditEntries'] as
    { nodes: Record<string, unknown>[]; pageInfo: { endCursor: string; hasNextPage: boolean } } | undefined;
  return { found, codes: (errors ?? []).map(({ extensions }) => extensions['code']) };
}
/** What was found, as `subject@day`. */
const told = async (args: string, actor?: Actor) =>
  (await ask(args, actor)).found?.nodes.map(
    (one) => `${one['subject']}@${String(one['recordedAt']).slice(8, 10)}`,
  );

describe('an auditor', () => {
  test('reads who did what, as whom, from which request, about what, by which clause, when', async () => {
    const { found } = await ask(
      '(clause: "J-A3-2-4")',
      CITY,
      `nodes { source type subjectKind subject person requestId occurredOn recordedAt clauses { clause }
         actingAs { kind holder holderName holderNameEn role } }`,
    );
    expect(found?.nodes).toEqual([
      {
        source: 'enforcement',
        type: 'finding.proposed',
        subjectKind: 'Finding',
        subject: 'f-1',
        person: 'clerk-1',
        requestId: 'request-1',
        occurredOn: '2026-02-28',
        recordedAt: '2026-03-01T04:00:00.000Z',
        clauses: [{ clause: 'J-A3-3-5' }, { clause: 'J-A3-2-4' }],
        actingAs: {
          kind: 'AUTHORITY',
          holder: 'jiangyin',
          holderName: '江阴市应急管理局',
          holderNameEn: 'Jiangyin Emergency Management Bureau',
          role: 'clerk',
        },
      },
    ]);
  });

  test('sees what was done for the own authority and below, and by the hub in a matter of it, newest first', async () => {
    expect(await told('')).toEqual(['p-2@06', 'f-1@05', 'f-2@03', 'p-1@02', 'f-1@02', 'f-1@01']);
    expect(await told('', person('auditor', TOWN))).toEqual(['p-2@06', 'f-2@03']);
    expect(await told('', person('auditor', 'changji'))).toEqual(['f-3@04']);
    expect(await told('', person('auditor', 'suzhou'))).toEqual([]);
  });

  test.each([
    ['(person: "clerk-2")', ['f-2@03']],
    ['(actingAs: "AUTHORITY:jiangyin:reviewer")', ['f-1@02']],
    ['(subject: "f-1")', ['f-1@05', 'f-1@02', 'f-1@01']],
    ['(subject: "f-3")', []],
    ['(clause: "J-A3-3-5")', ['f-2@03', 'f-1@01']],
    ['(type: "person.invited")', ['p-1@02']],
    ['(from: "2026-03-02", to: "2026-03-03")', ['f-2@03', 'p-1@02', 'f-1@02']],
    ['(clause: "J-A3-3-5", to: "2026-03-02", person: "clerk-1")', ['f-1@01']],
    ['(type: "x\' or true --")', []],
  ])('searches %s', async (args, expected) => expect(await told(args)).toEqual(expected));

  test.each(['', 'clause: "J-A3-3-5", '])('turns pages without a gap: %s', async (args) => {
    const all = await told(args ? `(${args})` : '');
    const pages: (string | undefined)[] = [];
    let after = '';
    for (let turn = 0; turn < 9; turn += 1) {
      const { found } = await ask(`(${args}first: 1${after})`);
      pages.push(
        ...(found?.nodes ?? []).map((one) => `${one['subject']}@${String(one['recordedAt']).slice(8, 10)}`),
      );
      if (!found?.pageInfo.hasNextPage) break;
      after = `, after: "${found.pageInfo.endCursor}"`;
    }
    expect(pages).toEqual(all);
  });

  test.each([
    ['(first: 0)', 'PAGE_SIZE'],
    ['(first: 101)', 'PAGE_SIZE'],
    ['(after: "x")', 'CURSOR_MALFORMED'],
    [
      `(after: "${Buffer.from('["2026-02-30T00:00:00.000000Z","a","1"]').toString('base64url')}")`,
      'CURSOR_MALFORMED',
    ],
  ])('%s is %s', async (args, code) => expect((await ask(args)).codes).toEqual([code]));
});

test.each([
  ['nobody', undefined, 'UNAUTHENTICATED'],
  ['a clerk', person('clerk', 'jiangyin'), 'FORBIDDEN'],
  ['a leader', person('leader', 'jiangyin'), 'FORBIDDEN'],
])('%s is refused', async (_, actor, code) => {
  directory.as(actor);
  const { errors } = await directory.ask('{ auditEntries { nodes { id } } }');
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
});

describe('whatever statement asks', () => {
  const rows = (em: Em, table = 'audit_entry') => em.execute<unknown[]>(`select * from ${table}`);
  const forkOf = (actor: Actor) => directory.orm.em.fork({ session: actorSession(actor, 'request') });

  test('only an auditor sees entries, of the own territory', async () => {
    expect(await rows(directory.orm.em.fork())).toEqual([]);
    expect(await rows(forkOf(person('leader', 'jiangyin')))).toEqual([]);
    expect(await rows(forkOf(person('leader', 'jiangyin')), 'audit_clause')).toEqual([]);
    expect(await rows(forkOf(CITY))).toHaveLength(7);
    expect(await rows(forkOf(person('auditor', TOWN)))).toHaveLength(2);
    expect(await rows(systemFork(directory.orm, 'test'))).toHaveLength(8);
  });

  test('no fact and no name comes into the audit', async () => {
    expect(JSON.stringify(await rows(systemFork(directory.orm, 'test')))).not.toMatch(/张三|某厂/);
  });

  test.each([
    `update audit_entry set actor = 'somebody else'`,
    'delete from audit_entry',
    'truncate audit_entry',
    'delete from audit_clause',
    'alter table audit_entry disable trigger all',
  ])('the application cannot alter it: %s', async (statement) => {
    for (const em of [forkOf(CITY), systemFork(directory.orm, 'test')])
      await expect(em.execute(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('an auditor adds nothing to it', async () => {
    const forged = forkOf(CITY).execute(
      `insert into audit_entry (source, seq, id, recorded_at, authority, type, subject_kind, subject_id, clauses, actor, occurred_on)
       values ('agencies', 1, gen_random_uuid(), now(), 'jiangyin', 't', 'k', 's', '{}', 'a', '2026-01-01')`,
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  test.each(['update', 'delete', 'truncate'])('its owner does not %s it', async (verb) => {
    const statement = {
      update: `update directory.audit_entry set actor = 'x'`,
      delete: 'delete from directory.audit_entry',
      truncate: 'truncate directory.audit_entry',
    }[verb];
    await expect(runAsOwner(directory, `set hub.system = 'on'; ${statement}`)).rejects.toThrow(/append-only/);
  });

  test('a rebuilt directory has the same audit, once', async () => {
    const before = await rows(systemFork(directory.orm, 'test'));
    await systemFork(directory.orm, 'test').transactional((em) => emptyDirectory(em));
    expect(await directory.subgraph.catchUp(sources)).toBe(10);
    expect(await rows(systemFork(directory.orm, 'test'))).toEqual(before);
  });
});
