import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { signContracts } from '../contract/sign-contracts.command.ts';
import { agenciesFixture, type AgenciesFixture } from '../testing/agencies-fixture.ts';
import { visitsBetween } from './visits-between.store.ts';

const AGENCY = '91320281MADEMA001X';
const CLIENT = '91320281MADEME001Y';
let hub: AgenciesFixture;
let contract: string;
const em = () => systemFork(hub.orm, 'test');

beforeAll(async () => {
  hub = await agenciesFixture(day('2026-05-20'));
  const agency = { creditCode: AGENCY, name: '演示安全', region: null, address: null, filedOn: null };
  await registerAgencies(em(), hub.clock, 'test', [agency]);
  const signed = await signContracts(em(), hub.clock, 'test', [
    {
      agency: AGENCY,
      enterprise: CLIENT,
      town: '320281108',
      startsOn: day('2026-01-01'),
      endsOn: day('2026-12-31'),
      visitsPerYear: 6,
      content: null,
    },
  ]);
  contract = signed.ok ? (signed.value[0] ?? '') : '';
});
afterAll(() => hub.close());

async function insertVisit(id: string, on: string, corrects: string | null = null, retracted = false) {
  await em().execute(
    `insert into service_visit (id, agency, contract, enterprise, town, authority, held_on, started_at, ended_at,
       kinds, contents, practitioners, process, photos, root, corrects, correction_reason, retracted, digest, recorded_at,
       recorded_by, recorded_name)
     values (?, ?, ?, ?, '320281108', 'jiangyin-320281108', ?, ?, ?, '{HAZARD_INSPECTION}', '{2,6}', '{}', '检查', '{}',
       ?, ?, ?, ?, 'x', now(), 'a', '演示')`,
    [
      id,
      AGENCY,
      contract,
      CLIENT,
      on,
      `${on}T09:00:00+08:00`,
      `${on}T11:00:00+08:00`,
      corrects ?? id,
      corrects,
      corrects && '写错',
      retracted,
    ],
  );
}

test('visits count by day, corrected and retracted ones do not, and hazards are told by what became of them', async () => {
  const id = (n: number) => `01900000-0000-7000-8000-00000000000${n}`;
  await insertVisit(id(1), '2026-03-31');
  await insertVisit(id(2), '2026-04-01');
  await insertVisit(id(3), '2026-04-02', id(2));
  await insertVisit(id(4), '2026-04-30');
  await insertVisit(id(5), '2026-04-30', id(4), true);
  await em().execute(
    `insert into visit_hazard (id, visit, ordinal, content, severity, advice_number, rectified_on) values
       (?, ?, 0, '通道堵塞', 'GENERAL', '建议-1', '2026-04-20'), (?, ?, 1, '未经审批动火', 'MAJOR', null, null)`,
    [id(6), id(3), id(7), id(3)],
  );
  expect(await visitsBetween(em(), AGENCY, day('2026-04-01'), day('2026-04-30'))).toEqual([
    {
      id: id(3),
      agency: AGENCY,
      contract,
      enterprise: CLIENT,
      town: '320281108',
      on: '2026-04-02',
      practitioners: [],
      contents: [2, 6],
      photos: 0,
      hazards: { total: 2, major: 1, rectified: 1, advice: ['建议-1'], refused: 0 },
      state: 'UNSIGNED',
    },
  ]);
});

test('nobody rewrites a visit, the hub itself neither', async () => {
  await expect(em().execute(`update service_visit set process = '别的'`)).rejects.toThrow(/append-only/);
});
