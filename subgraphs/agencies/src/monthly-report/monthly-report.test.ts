import { actorSession, systemFork } from '@chengan/shared/database/session';
import type { Actor, Official } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { signContracts } from '../contract/sign-contracts.command.ts';
import { agenciesFixture, type AgenciesFixture, CITY_LEADER } from '../testing/agencies-fixture.ts';
import { missingReportCheck } from './detect-missing.job.ts';
import { month } from './month.ts';
import { linesFromVisits } from './prefill.store.ts';

const AGENCY = '91320281MADEMA001X';
const IDLE = '91320281MADEMA002X';
const TOWNS = ['320281001', '320281100', '320281104'] as const;
const MANAGER: Actor = {
  account: 'manager',
  name: '演示经理',
  kind: 'AGENCY',
  role: 'manager',
  holder: AGENCY,
  scopes: scopesOf('AGENCY', 'manager'),
};
const town = (code: string): Official => ({
  account: `clerk-${code}`,
  name: '演示经办',
  role: 'clerk',
  authority: `jiangyin-${code}`,
});

let hub: AgenciesFixture;
let contracts: string[] = [];
const em = () => systemFork(hub.orm, 'test');

beforeAll(async () => {
  hub = await agenciesFixture(day('2026-11-03'));
  const firm = (creditCode: string) => ({
    creditCode,
    name: '演示安全',
    region: null,
    address: null,
    filedOn: null,
  });
  await registerAgencies(em(), hub.clock, 'test', [firm(AGENCY), firm(IDLE)]);
  const contract = (agency: string, place: string, n: number) => ({
    agency,
    enterprise: `91320281MADEME00${n}Y`,
    town: place,
    startsOn: day('2026-09-15'),
    endsOn: day('2027-09-14'),
    visitsPerYear: 12,
    content: null,
  });
  const signed = await signContracts(em(), hub.clock, 'test', [
    ...TOWNS.map((place, n) => contract(AGENCY, place, n)),
    contract(IDLE, TOWNS[0], 9),
  ]);
  contracts = signed.ok ? signed.value : [];
  await insertVisits(5);
});
afterAll(() => hub.close());

/** Visits of October under the first contract, each with one hazard. */
async function insertVisits(count: number) {
  await em().execute(
    `with made as materialized (select gen_random_uuid() as id from generate_series(1, ?)),
       visits as (insert into service_visit (id, root, agency, contract, enterprise, town, authority, held_on,
         started_at, ended_at, kinds, contents, practitioners, process, photos, digest, recorded_at, recorded_by,
         recorded_name)
       select id, id, ?, ?, '91320281MADEME000Y', ?, ?, '2026-10-12', '2026-10-12T09:00:00+08:00',
         '2026-10-12T11:00:00+08:00', '{HAZARD_INSPECTION}', '{6}', '{}', '检查', '{}', 'x', now(), 'a', '演示' from made
       returning id)
     insert into visit_hazard (id, visit, ordinal, content, severity)
     select gen_random_uuid(), id, 0, '堵塞', 'MAJOR' from visits`,
    [count, AGENCY, contracts[0], TOWNS[0], `jiangyin-${TOWNS[0]}`],
  );
}

const SUBMIT = `mutation ($input: SubmitMonthlyReportInput!) { submitMonthlyReport(input: $input) {
  id version late nil dueOn receipts { authority number } totals { clients visits hazards } } }`;
const READ = `query ($month: String!) { monthlyReport(agency: "${AGENCY}", month: $month) {
  version late reason totals { clients } receipts { authority } lines { nodes { town corrected reported { hazards }
    recorded { hazards } present { hazards } } totalCount } } }`;
const codes = (answer: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  (answer.errors ?? []).flatMap((error) =>
    (error.extensions['problems'] as { code: string }[]).map(({ code }) => code),
  );
const suggested = async () =>
  (await hub.subgraph.journal.read(0, 500))
    .filter(({ type }) => type === 'suggestion.made')
    .map(({ subjectId, facts }) => `${subjectId} ${String(facts['key'])} ${String(facts['occurredOn'])}`);

test('a report is pre-filled in as many statements, however many visits there are', async () => {
  const count = async () => {
    const session = em().fork({ session: actorSession(MANAGER, 'test') });
    hub.statements();
    const lines = await session.transactional((tx) => linesFromVisits(tx, AGENCY, month('2026-10')));
    return [lines.map(({ recorded }) => recorded.services.length), hub.statements().length] as const;
  };
  const [few, statements] = await count();
  await insertVisits(35);
  const [many, asMany] = await count();
  expect([few, many]).toEqual([
    [5, 0, 0],
    [40, 0, 0],
  ]);
  expect(asMany).toBe(statements);
});

describe('a month', () => {
  test('is handed in after it is over, for all towns at once, each with a receipt of its own', async () => {
    hub.as(MANAGER);
    const early = await hub.ask(SUBMIT, { input: { month: '2026-11' } });
    expect(codes(early)).toEqual(['REPORT_MONTH_NOT_OVER']);
    expect(codes(await hub.ask(SUBMIT, { input: { month: '2026-08' } }))).toEqual(['REPORT_NO_CONTRACT']);
    const { data, errors } = await hub.ask(SUBMIT, { input: { month: '2026-10' } });
    expect(errors).toBeUndefined();
    expect(data?.['submitMonthlyReport']).toMatchObject({
      version: 1,
      late: false,
      nil: false,
      dueOn: '2026-11-05',
      receipts: [
        { authority: 'jiangyin', number: '澄应急收〔2026〕0001号' },
        { authority: 'jiangyin-320281001' },
        { authority: 'jiangyin-320281100' },
        { authority: 'jiangyin-320281104' },
      ],
      totals: { clients: 3, visits: 40, hazards: 40 },
    });
    expect(codes(await hub.ask(SUBMIT, { input: { month: '2026-10' } }))).toEqual([
      'REPORT_ALREADY_SUBMITTED',
    ]);
  });

  test('late is taken and marked, and a month in which nothing happened is nil', async () => {
    const { data } = await hub.ask(SUBMIT, { input: { month: '2026-09' } });
    expect(data?.['submitMonthlyReport']).toMatchObject({ late: true, nil: true, dueOn: '2026-10-08' });
  });

  test('each town sees its own section alone, another town of nobody none, the city all', async () => {
    hub.as(town(TOWNS[1]));
    const own = await hub.ask(READ, { month: '2026-10' });
    expect(own.data?.['monthlyReport']).toMatchObject({
      totals: { clients: 1 },
      receipts: [{ authority: 'jiangyin-320281100' }],
      lines: { nodes: [{ town: '320281100' }], totalCount: 1 },
    });
    hub.as(town('320281102'));
    expect(codes(await hub.ask(READ, { month: '2026-10' }))).toEqual(['NOT_FOUND']);
    hub.as(CITY_LEADER);
    expect((await hub.ask(READ, { month: '2026-10' })).data?.['monthlyReport']).toMatchObject({
      totals: { clients: 3 },
    });
  });

  test('is corrected by hand with a reason; what the visits said stands beside it, and the first version too', async () => {
    hub.as(MANAGER);
    const line = {
      contract: contracts[0],
      services: '2026-10-12 张三、李四（6、1）',
      hazards: 2,
      majorHazards: 1,
      rectified: 0,
      advice: ['建议01'],
      refusals: 0,
      trainings: 0,
      drills: 0,
      contractNumber: '007',
      note: ' 核对后更正\r\n',
    };
    const save = (input: object) =>
      hub.ask(
        'mutation ($input: SaveMonthlyReportInput!) { saveMonthlyReport(input: $input) { revision } }',
        {
          input: { month: '2026-10', ...input },
        },
      );
    const wrong = await save({ lines: [{ ...line, hazards: 0, services: 'x' }] });
    expect(codes(wrong)).toEqual(['REPORT_SERVICE_UNREAD']);
    expect(codes(await save({ lines: [{ ...line, hazards: 0 }], revision: 7 }))).toEqual([
      'CHANGED_MEANWHILE',
      'REPORT_MORE_THAN_FOUND',
    ]);
    expect((await save({ lines: [line], revision: 0 })).data).toEqual({ saveMonthlyReport: { revision: 1 } });
    const { data } = await hub.ask(
      `mutation { correctMonthlyReport(input: { month: "2026-10", reason: "漏记人员" }) { version late
        lines { nodes { corrected reported { hazards note contractNumber services { people contents } } recorded { hazards } } } } }`,
    );
    expect(data?.['correctMonthlyReport']).toMatchObject({
      version: 2,
      late: false,
      lines: {
        nodes: [
          {
            corrected: ['services', 'hazards', 'majorHazards', 'advice'],
            reported: {
              hazards: 2,
              note: '核对后更正',
              contractNumber: '007',
              services: [{ people: ['张三', '李四'], contents: [1, 6] }],
            },
            recorded: { hazards: 40 },
          },
          {},
          {},
        ],
      },
    });
    const versions = await hub.ask(
      `{ monthlyReport(agency: "${AGENCY}", month: "2026-10") { versions { version current reason } } }`,
    );
    expect(versions.data?.['monthlyReport']).toEqual({
      versions: [
        { version: 2, current: true, reason: '漏记人员' },
        { version: 1, current: false, reason: null },
      ],
    });
  });

  test('takes the number of a contract over from the last report', async () => {
    const [line] = await linesFromVisits(em(), AGENCY, month('2026-11'));
    expect(line?.reported.contractNumber).toBe('007');
  });
});

test('officials see who reported and who did not, and sums by town', async () => {
  const LIST = `query ($month: String) { monthlyReports(month: $month) {
    nodes { state towns agency { creditCode } } towns { town agencies totals { clients hazards } } } }`;
  hub.as(town(TOWNS[0]));
  hub.at(day('2026-11-06'));
  expect((await hub.ask(LIST, { month: '2026-10' })).data?.['monthlyReports']).toEqual({
    nodes: [
      { state: 'SUBMITTED', towns: ['澄江街道'], agency: { creditCode: AGENCY } },
      { state: 'MISSING', towns: ['澄江街道'], agency: { creditCode: IDLE } },
    ],
    towns: [{ town: TOWNS[0], agencies: 1, totals: { clients: 1, hazards: 2 } }],
  });
  hub.as(MANAGER);
  const own = await hub.ask(
    '{ monthlyReports(first: 2) { nodes { month state } pageInfo { hasNextPage } } }',
  );
  expect(own.data?.['monthlyReports']).toEqual({
    nodes: [
      { month: '2026-11', state: 'OPEN' },
      { month: '2026-10', state: 'SUBMITTED' },
    ],
    pageInfo: { hasNextPage: true },
  });
});

test('what did not come in time is suggested once, five points a month; nothing for months without a contract', async () => {
  const run = () => em().transactional((tx) => missingReportCheck.run(tx, hub.clock));
  hub.at(day('2026-11-05'));
  await run();
  expect(await suggested()).toEqual([
    `${AGENCY} monthly-report:${AGENCY}:2026-09 2026-10-09`,
    `${IDLE} monthly-report:${IDLE}:2026-09 2026-10-09`,
  ]);
  hub.at(day('2026-11-06'));
  await run();
  await run();
  expect((await suggested()).slice(2)).toEqual([`${IDLE} monthly-report:${IDLE}:2026-10 2026-11-06`]);
});

test('what is to be reported is in the inbox of the agency, what did not come in those of the town and the city', async () => {
  const INBOX = '{ agenciesDue { nodes { kind dueOn subject { creditCode } target { kind id } } } }';
  const lines = async () => {
    const { data } = await hub.ask(INBOX);
    const nodes = (
      data?.['agenciesDue'] as { nodes: { kind: string; dueOn: string; target: { id: string } }[] }
    ).nodes;
    return nodes
      .filter(({ kind }) => kind.startsWith('MONTHLY_REPORT'))
      .map(({ kind, dueOn, target }) => `${kind} ${target.id} ${dueOn}`);
  };
  hub.at(day('2026-11-06'));
  hub.as({ ...MANAGER, holder: IDLE });
  expect(await lines()).toEqual([
    'MONTHLY_REPORT_DUE 2026-09 2026-10-08',
    'MONTHLY_REPORT_DUE 2026-10 2026-11-05',
  ]);
  hub.as(MANAGER);
  expect(await lines()).toEqual([]);
  for (const official of [town(TOWNS[0]), CITY_LEADER]) {
    hub.as(official);
    expect(await lines()).toEqual([
      'MONTHLY_REPORT_MISSING 2026-09 2026-10-08',
      'MONTHLY_REPORT_MISSING 2026-10 2026-11-05',
    ]);
  }
  hub.as(town(TOWNS[1]));
  expect(await lines()).toEqual([]);
});

test('a line is added by hand for a contract that is over, with its visits, and left out again', async () => {
  hub.as(MANAGER);
  hub.at(day('2027-10-03'));
  const [over, , inForce] = contracts;
  await em().execute(`update service_contract set ends_on = '2027-12-31' where id = ?`, [inForce]);
  const SAVE = `mutation ($input: SaveMonthlyReportInput!) { saveMonthlyReport(input: $input) {
    revision addable { contract } lines { nodes { contract recorded { visits } } } } }`;
  const save = async (input: object) => {
    const answer = await hub.ask(SAVE, { input: { month: '2027-10', lines: [], ...input } });
    return codes(answer).length > 0 ? codes(answer) : answer.data?.['saveMonthlyReport'];
  };
  expect(await save({ add: [inForce], remove: [inForce] })).toEqual(['REPORT_LINE_STAYS']);
  expect(await save({ add: ['01900000-0000-7000-8000-000000000001'] })).toEqual(['REPORT_LINE_NOT_ADDABLE']);
  expect(await save({ add: [over] })).toEqual({
    revision: 1,
    addable: [{ contract: contracts[1] }],
    lines: {
      nodes: [
        { contract: over, recorded: { visits: 0 } },
        { contract: inForce, recorded: { visits: 0 } },
      ],
    },
  });
  expect(await save({ remove: [over], revision: 1 })).toMatchObject({
    revision: 2,
    lines: { nodes: [{ contract: inForce }] },
  });
});
