import { systemFork } from '@chengan/shared/database/session';
import type { Actor } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import { PROJECT, withFile } from './filing.fixture.ts';
import { missedFilings } from './missed-filings.job.ts';
import { submitFiling } from './submit-filing.command.ts';

const FILED = '91320281MADEM00012';
const UNFILED = '91320281MADEM00039';
const CHANGJI = '91652300MADEM00029';
const TOWN = 'jiangyin-320281108';
let agencies: AgenciesFixture;

const em = () => systemFork(agencies.orm, 'test');
const run = () => em().transactional((tx) => missedFilings.run(tx, agencies.clock));
const suggested = async () =>
  (await agencies.subgraph.journal.read(0, 500))
    .filter(({ type }) => type === 'suggestion.made')
    .map(
      ({ clauses, subjectId, facts }) =>
        `${clauses[0]} ${subjectId} ${facts['occurredOn']} ${facts['authority']}`,
    );
const actor = (kind: 'AGENCY' | 'AUTHORITY', holder: string): Actor => {
  const role = kind === 'AGENCY' ? 'manager' : 'clerk';
  return { account: `${holder}-${role}`, name: '演示人员', kind, role, holder, scopes: scopesOf(kind, role) };
};
const contract = (id: string, agency: string, town: string, signedOn: string, startsOn: string) =>
  em().execute(
    `insert into service_contract (id, agency, enterprise, town, signed_on, starts_on, ends_on, visits_per_year, kinds)
     values (?, ?, '91652325MADEM10017', ?, ?, ?, '2028-01-01', 6, '{DAILY_SERVICE}')`,
    [id, agency, town, signedOn, startsOn],
  );

beforeAll(async () => {
  agencies = await agenciesFixture(day('2026-09-28'));
  const row = { address: null, region: '320281108' };
  await registerAgencies(em(), agencies.clock, 'test', [
    { ...row, creditCode: FILED, name: '江苏澄演安全技术服务有限公司', filedOn: day('2026-01-05') },
    { ...row, creditCode: UNFILED, name: '江苏未报安全有限公司', filedOn: null },
    { ...row, creditCode: CHANGJI, name: '昌吉示例安全评价有限公司', region: '652301003', filedOn: null },
  ]);
  await withFile(em(), agencies.clock, FILED);
  await contract('018f0000-0000-7000-8000-00000000c001', FILED, '320281108', '2026-01-06', '2026-02-01');
  await contract('018f0000-0000-7000-8000-00000000c002', UNFILED, '320281108', '2026-09-20', '2026-09-29');
  await contract('018f0000-0000-7000-8000-00000000c003', CHANGJI, '652325100', '2026-09-24', '2026-10-20');
  await em().execute(
    `insert into agency_change (id, agency, revision, field, changed_on, recorded_at)
     values ('018f0000-0000-7000-8000-00000000d001', ?, 1, 'principal', '2026-09-28', now())`,
    [FILED],
  );
});
afterAll(() => agencies.close());

describe('what no filing tells', () => {
  test('is suggested on the first day after each clock, over National Day, and once only', async () => {
    await run();
    expect(await suggested()).toEqual([]);
    for (const [on, expected] of [
      ['2026-09-29', []],
      ['2026-09-30', [`J-A3-3-1 ${UNFILED} 2026-09-29 jiangyin`]],
      ['2026-10-08', []],
      ['2026-10-09', [`C1-15-5 ${CHANGJI} 2026-10-09 changji-652325`]],
      ['2026-10-16', []],
      ['2026-10-17', [`J-A3-3-4 ${FILED} 2026-10-17 jiangyin`]],
      ['2026-10-20', []],
    ] as const) {
      const before = (await suggested()).length;
      agencies.at(day(on));
      await run();
      expect([on, (await suggested()).slice(before)]).toEqual([on, expected]);
    }
  });

  test('is not suggested a second time when it is told late after all', async () => {
    const before = (await suggested()).length;
    const told = await submitFiling(
      em(),
      agencies.clock,
      { account: 'manager', filer: { kind: 'AGENCY', id: FILED } },
      {
        ...{ kind: 'CHANGE', towns: [TOWN], documents: [], amends: null },
        changes: [
          {
            ...{ subject: 'MANAGER', changedOn: day('2026-09-28'), before: null, after: '演新任' },
            change: '018f0000-0000-7000-8000-00000000d001',
          },
        ],
      },
    );
    expect(told.ok).toBe(true);
    expect(await suggested()).toHaveLength(before);
  });
});

describe('the inbox', () => {
  const due = async (who: Actor) => {
    agencies.as(who);
    const { data, errors } = await agencies.ask(
      '{ agenciesDue(first: 50) { nodes { kind dueOn waitingSince title mine } } }',
    );
    expect(errors).toBeUndefined();
    const nodes = (
      data?.['agenciesDue'] as { nodes: { kind: string; dueOn: string | null; mine: boolean }[] }
    ).nodes;
    return nodes
      .filter(({ kind }) => /FILING|CHANGE_|NOTIFY/.test(kind))
      .map(({ kind, dueOn, mine }) => [kind, dueOn, mine]);
  };
  test('tells an agency what it has to tell, until when', async () => {
    expect(await due(actor('AGENCY', UNFILED))).toEqual([['FIRST_FILING_TO_SEND', '2026-09-29', true]]);
    await em().execute(
      `insert into agency_change (id, agency, revision, field, changed_on, recorded_at)
       values ('018f0000-0000-7000-8000-00000000d002', ?, 1, 'officeAddress', '2026-10-19', now())`,
      [FILED],
    );
    expect(await due(actor('AGENCY', FILED))).toEqual([['CHANGE_TO_TELL', '2026-11-02', true]]);
  });
  test('asks for the notice that somebody left, though it was told that they had come', async () => {
    const person = '018f0000-0000-7000-8000-00000000d003';
    await em().execute(
      `insert into person_file (person, holder_kind, holder, identity_hash, identity_masked, name, sex, title,
         title_industries, disciplines, safety_years, employed_on, full_time)
       values (?, 'AGENCY', ?, repeat('a', 64), '999999********0017', '演来去', 'MALE', 'ENGINEER', '{}', '{FIRE}', '{}',
         '2026-10-12', true)`,
      [person, FILED],
    );
    const toTell = async () => (await due(actor('AGENCY', FILED))).map(([, on]) => on);
    expect(await toTell()).toEqual(['2026-10-26', '2026-11-02']);
    const told = await submitFiling(
      em(),
      agencies.clock,
      { account: 'manager', filer: { kind: 'AGENCY', id: FILED } },
      {
        ...{ kind: 'CHANGE', towns: [TOWN], documents: [], amends: null },
        changes: [
          {
            ...{
              subject: 'PRACTITIONER_JOINED',
              changedOn: day('2026-10-12'),
              before: null,
              after: '演来去',
            },
            change: person,
          },
        ],
      },
    );
    expect(told.ok).toBe(true);
    expect(await toTell()).toEqual(['2026-11-02']);
    await em().execute(`update person_file set left_on = '2026-10-20' where person = ?`, [person]);
    expect(await toTell()).toEqual(['2026-11-02', '2026-11-03']);
  });
  test('tells an agency of Changji which project it has to notify, by the earlier clock', async () => {
    expect(await due(actor('AGENCY', CHANGJI))).toEqual([['PROJECT_TO_NOTIFY', '2026-10-08', true]]);
  });
  test('tells each authority what it received itself, and no other', async () => {
    await submitFiling(
      em(),
      agencies.clock,
      { account: 'manager', filer: { kind: 'AGENCY', id: CHANGJI } },
      { ...PROJECT, acceptedOn: day('2026-10-19'), onSiteOn: day('2026-11-19') },
    );
    expect(await due(actor('AUTHORITY', 'changji'))).toEqual([['FILING_TO_LOOK_AT', null, true]]);
    expect(await due(actor('AUTHORITY', 'changji-652325'))).toEqual([]);
    expect(await due(actor('AUTHORITY', TOWN))).toEqual([
      ['FILING_TO_LOOK_AT', null, true],
      ['FILING_TO_LOOK_AT', null, true],
    ]);
  });
});

describe('a filing is seen', () => {
  const seen = async (who: Actor) => {
    agencies.as(who);
    const { data } = await agencies.ask('{ filings(first: 50) { nodes { kind receipts { number } } } }');
    const nodes = (data?.['filings'] as { nodes: { kind: string; receipts: unknown[] }[] }).nodes;
    return nodes.map(({ kind, receipts }) => `${kind} ${receipts.length}`);
  };
  test('by the filer with every receipt, by an authority with its own, by those above with all below, by nobody else', async () => {
    expect(await seen(actor('AGENCY', FILED))).toEqual(['CHANGE 2', 'CHANGE 2']);
    expect(await seen(actor('AUTHORITY', TOWN))).toEqual(['CHANGE 1', 'CHANGE 1']);
    expect(await seen(actor('AUTHORITY', 'jiangyin'))).toEqual(['CHANGE 2', 'CHANGE 2']);
    expect(await seen(actor('AUTHORITY', 'jiangyin-320281400'))).toEqual([]);
    expect(await seen(actor('AUTHORITY', 'changji'))).toEqual(['PROJECT 1']);
    expect(await seen(actor('AGENCY', UNFILED))).toEqual([]);
  });
  test('in a fixed number of statements, however many there are', async () => {
    agencies.as(actor('AUTHORITY', 'jiangyin'));
    agencies.statements();
    await agencies.ask('{ filings(first: 50) { nodes { id receipts { number } attachments { id } } } }');
    expect(agencies.statements().filter((text) => /from filing|attachment|received/.test(text))).toHaveLength(
      3,
    );
  });
  test('by whoever holds a receipt: its number and code, and nothing of what was filed', async () => {
    const [row] = await em().execute<{ number: string; code: string }[]>(
      `select number, code from filing_receipt where authority = 'jiangyin' limit 1`,
    );
    agencies.as(undefined);
    const check = (code: string | undefined) =>
      agencies.ask(
        'query ($number: String!, $code: String!) { receipt(number: $number, code: $code) { number kind filerName } }',
        { number: row?.number, code },
      );
    expect((await check(row?.code)).data).toEqual({
      receipt: { number: row?.number, kind: 'CHANGE', filerName: '江苏澄演安全技术服务有限公司' },
    });
    for (const wrong of ['WRONG', '', 'A\u0000', 'A'.repeat(90)])
      expect((await check(wrong)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});
