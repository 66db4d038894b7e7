import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { rememberClients } from '../contract/known-client.store.ts';
import { signContracts } from '../contract/sign-contracts.command.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import { AGENCY, CLIENT, courseTo, must, official, registerApplicant, TOWN } from '../testing/star-course.ts';

const OTHER = '913205830000000024';
const WUJIANG = '320509100';
const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

let hub: AgenciesFixture;
let application: string;
const em = () => systemFork(hub.orm, 'test');

beforeAll(async () => {
  hub = await agenciesFixture(day('2026-03-02'));
  await registerApplicant(em(), hub.clock);
  await registerAgencies(em(), hub.clock, 'test', [
    { creditCode: OTHER, name: '演示另一机构', region: TOWN, address: null, filedOn: null },
  ]);
  await rememberClients(em(), [{ code: CLIENT, name: '演示企业甲' }]);
  application = await courseTo(em(), hub.clock, 'ACCEPTED', { cycle: 2025 });
});
afterAll(() => hub.close());

async function contract(startsOn: string, endsOn: string, place = TOWN): Promise<string> {
  const [made] = must(
    await signContracts(em(), hub.clock, 'test', [
      {
        agency: AGENCY,
        enterprise: CLIENT,
        town: place,
        startsOn: day(startsOn),
        endsOn: day(endsOn),
        visitsPerYear: 4,
        content: '隐患排查',
        agreed: {
          signedOn: day(startsOn),
          industry: 'MACHINERY',
          place,
          kinds: ['HAZARD_INSPECTION'],
          contents: [],
          leader: null,
          sections: {},
          fee: null,
        },
      },
    ]),
  );
  return made ?? '';
}

async function visit(n: number, of: string, on: string, corrects: string | null = null) {
  await em().execute(
    `insert into service_visit (id, agency, contract, enterprise, town, authority, held_on, started_at, ended_at,
       kinds, contents, practitioners, process, photos, root, corrects, correction_reason, retracted, digest, recorded_at,
       recorded_by, recorded_name)
     values (?, ?, ?, ?, ?, 'suzhou-320583', ?, ?, ?, '{HAZARD_INSPECTION}', '{2}', '{}', '检查', '{}', ?, ?, ?, ?, 'x',
       now(), 'a', '演示')`,
    [
      id(n),
      AGENCY,
      of,
      CLIENT,
      TOWN,
      on,
      `${on}T09:00:00+08:00`,
      `${on}T11:00:00+08:00`,
      corrects ?? id(n),
      corrects,
      corrects && '写错',
      corrects !== null,
    ],
  );
}

async function person(n: number, holder: string, hash: string, employedOn: string, leftOn: string | null) {
  await em().execute(
    `insert into person_file (person, holder_kind, holder, identity_hash, identity_masked, name, sex, title,
       title_industries, disciplines, safety_years, employed_on, left_on, full_time)
     values (?, 'AGENCY', ?, repeat(?, 64), '320281********0011', ?, 'MALE', 'ENGINEER', '{MACHINERY}', '{MECHANICAL}',
       '{}', ?, ?, true)`,
    [id(n), holder, hash, `演示人员${n}`, employedOn, leftOn],
  );
}

async function proposals(): Promise<{ rule: string; count: string; evidence: string }[]> {
  hub.as(official('clerk'));
  const { data, errors } = await hub.ask(
    `{ starApplication(id: "${application}") { proposals { rule count evidence } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { starApplication: { proposals: [] } }).starApplication.proposals;
}

const RANKED = 'S-A20-1 1';
const told = async () => (await proposals()).map(({ rule, count }) => `${rule} ${count}`);

test('of what the register took over, of no file and of nobody entered, only the ranking is proposed', async () => {
  expect(await told()).toEqual([RANKED]);
});

test('the office is the one on file', async () => {
  const file = (revision: number, area: string) =>
    em().execute(
      `insert into agency_file (agency, revision, name, registered_address, office_area, equipment, systems, other_conditions,
         documents, changed_fields, changed_on, recorded_at, account, acting_as)
       values (?, ?, '演示苏安技术有限公司', '演示路 1 号', ?, '[]', '[]', '[]', '[]', '{}', '2025-06-01', now(), 'a', 'AGENCY')`,
      [AGENCY, revision, area],
    );
  await file(1, '99.9');
  expect((await proposals())[0]?.evidence).toBe(
    '机构档案登记的办公面积为 99.9 ㎡（2025-06-01 填报），不足 100 ㎡',
  );
  await file(2, '100');
  expect(await told()).toEqual([RANKED]);
});

test('staff count as of the end of the year, and who was with another agency in it, by no number', async () => {
  for (const [n, hash] of ['1', '2', '3', '4'].entries())
    await person(n + 1, AGENCY, hash, '2024-01-01', null);
  await person(5, AGENCY, '5', '2026-01-01', null);
  expect(await told()).toEqual(['S-A2-1 1', RANKED]);
  await person(6, AGENCY, '6', '2025-12-31', null);
  expect(await told()).toEqual([RANKED]);
  await person(7, OTHER, '1', '2020-01-01', '2024-12-31');
  expect(await told()).toEqual([RANKED]);
  await person(8, OTHER, '2', '2020-01-01', '2025-02-28');
  expect((await proposals())[0]).toEqual({
    rule: 'S-A2-2',
    count: '1',
    evidence:
      '同时在其他机构登记从业：演示人员2（2025-01-01 至 2025-02-28）；系证件号经加密比对一致，请核实劳动合同和社会保险',
  });
});

test('contracts and their visits, of this county and this year alone', async () => {
  await contract('2023-01-04', '2023-12-31');
  await contract('2025-02-05', '2026-02-04', WUJIANG);
  const before = await told();
  expect(before).toEqual(['S-A2-2 1', RANKED]);
  const one = await contract('2024-06-03', '2025-06-02');
  await visit(101, one, '2024-06-05');
  await visit(102, one, '2024-09-05');
  await visit(103, one, '2024-12-05');
  await visit(104, one, '2025-03-05');
  const two = await contract('2025-01-06', '2025-12-31');
  await visit(105, two, '2025-02-20');
  expect(await told()).toEqual(['S-A2-2 1', 'S-A4-1 2', 'S-A4-3 2', 'S-A6-1 1', 'S-A6-3 0.29', RANKED]);
  await visit(106, one, '2025-03-06', id(104));
  const last = (await proposals()).find(({ rule }) => rule === 'S-A6-3');
  expect(last).toEqual({
    rule: 'S-A6-3',
    count: '0.43',
    evidence: '本年度届满的合同年度共约定服务 7 次，缺 3 次：演示企业甲（缺 1 次）、演示企业甲（缺 2 次）',
  });
});

test('the signed paper and the upload to the county are looked for, of each contract', async () => {
  const [{ id: one } = { id: '' }] = await em().execute<{ id: string }[]>(
    `select id from service_contract where starts_on = '2025-01-06'`,
  );
  await em().execute(
    `insert into contract_entry (contract, version, kind, agency, enterprise, authority, occurred_on, terms, recorded_by,
       recorded_at)
     values (?, 2, 'FILE_ADDED', ?, ?, 'suzhou-320583', '2025-01-07', '{}', 'a', now())`,
    [one, AGENCY, CLIENT],
  );
  await em().execute(`update service_contract set county_uploaded_on = '2026-02-01' where id = ?`, [one]);
  expect((await told()).filter((line) => line.startsWith('S-A4'))).toEqual(['S-A4-1 1', 'S-A4-3 1']);
});

test('projects that were over in the year: the steps that were not done', async () => {
  const project = (n: number, of: string, state: string, closedOn: string | null, place = TOWN) =>
    em().execute(
      `insert into project (id, agency, client, enterprise, place, authority, contract, kind, industry, title, accepted_on,
         state, closed_on)
       select ?, agency, enterprise, enterprise, ?, 'suzhou-320583', id, 'DAILY_SERVICE', 'MACHINERY', ?, '2025-01-02', ?, ?
       from service_contract where starts_on = ? limit 1`,
      [id(n), place, `项目${n}`, state, closedOn, of],
    );
  await project(201, '2025-01-06', 'GIVEN_UP', null);
  await project(202, '2024-01-15', 'SERVICE', null);
  await project(203, '2025-01-06', 'SERVICE', null, WUJIANG);
  await project(204, '2024-01-15', 'CLOSED', '2026-01-05');
  expect((await told()).some((line) => line.startsWith('S-A6-2'))).toBe(false);
  await project(205, '2025-01-06', 'SERVICE', null);
  const [found] = (await proposals()).filter(({ rule }) => rule === 'S-A6-2');
  expect(found?.evidence).toMatch(
    /^本年度结束的 1 个项目应完成 5\.1 至 5\.5 共 5 步，未完成 \d 步：项目205（/,
  );
});

test('costs the same statements however many contracts there are', async () => {
  const cost = async () => {
    hub.statements();
    await proposals();
    return hub.statements().length;
  };
  const few = await cost();
  for (let n = 0; n < 8; n += 1) {
    const one = await contract('2025-03-03', '2025-12-31');
    await visit(300 + n, one, '2025-03-05');
  }
  expect(await cost()).toBe(few);
  expect((await told()).find((line) => line.startsWith('S-A4-1'))).toBe('S-A4-1 9');
});
