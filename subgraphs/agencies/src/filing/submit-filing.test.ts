import { systemFork } from '@chengan/shared/database/session';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { registerExpert } from '../agency/register-expert.command.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import type { Filer, Filing } from './filing.ts';
import { PROJECT, withFile } from './filing.fixture.ts';
import type { FilingInput } from './filing-input.ts';
import { acceptFiling, returnFiling } from './look-at-filing.command.ts';
import { receiptsOf } from './receipt.store.ts';
import { submitFiling } from './submit-filing.command.ts';

const OWN: Filer = { kind: 'AGENCY', id: '91320281MADEM00012' };
const BARE: Filer = { kind: 'AGENCY', id: '91652300MADEM00029' };
const EXPERT: Filer = { kind: 'EXPERT', id: '018f0000-0000-7000-8000-00000000f001' };
const TOWN = 'jiangyin-320281108';
const OTHER = 'jiangyin-320281107';
const FIRST: FilingInput = {
  ...{ kind: 'FIRST', towns: [TOWN], firstServiceOn: null, pledgeSignedBy: '演经理' },
  ...{ pledge: [], withoutPledge: false, amends: null },
};
const CLERK: Official = { account: 'clerk', name: '演示经办人', role: 'clerk', authority: 'jiangyin' };

let agencies: AgenciesFixture;
const em = () => systemFork(agencies.orm, 'test');
const submit = (input: FilingInput, filer = OWN) =>
  submitFiling(em(), agencies.clock, { account: 'manager', filer }, input);
const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));
const receipts = async ({ id }: Filing) => (await receiptsOf(em(), [id]))[0] ?? [];
const suggested = async () =>
  (await agencies.subgraph.journal.read(0, 500))
    .filter(({ type }) => type === 'suggestion.made')
    .map(({ clauses, facts }) => `${clauses[0]} ${facts['occurredOn']} ${facts['authority']}`);

beforeAll(async () => {
  agencies = await agenciesFixture(day('2026-06-15'));
  const agency = { address: null, filedOn: null };
  must(
    await registerAgencies(em(), agencies.clock, 'test', [
      { ...agency, creditCode: OWN.id, name: '江苏澄演安全技术服务有限公司', region: '320281108' },
      { ...agency, creditCode: BARE.id, name: '昌吉示例安全评价有限公司', region: '652301003' },
    ]),
  );
  await registerExpert(em(), agencies.clock, 'test', { id: EXPERT.id, name: '演专家' });
});
afterAll(() => agencies.close());

test('half of a character is refused in words, in whatever field', async () => {
  const change = {
    subject: 'OTHER' as const,
    changedOn: day('2026-06-10'),
    before: null,
    after: '\ud800',
    change: null,
  };
  expect(
    codes(
      await submit({ kind: 'CHANGE', towns: ['\ud800'], changes: [change], documents: [], amends: null }),
    ),
  ).toEqual(['TOWNS_MISSING', 'FIRST_FILING_MISSING', 'TEXT_CONTROL_CHARACTER']);
});

describe('a first filing', () => {
  test('takes a file with its facts and three documents, and says every lack at once', async () => {
    expect(codes(await submit({ ...FIRST, towns: [], pledgeSignedBy: null }))).toEqual([
      'TOWNS_MISSING',
      'PLEDGE_MISSING',
      'AGENCY_FILE_MISSING',
    ]);
    await withFile(em(), agencies.clock, OWN.id);
  });

  test('goes to the city and the town, with a number from each, and makes the agency filed', async () => {
    const filing = must(await submit(FIRST));
    expect(
      (await receipts(filing)).map(({ authority, number, state }) => [authority, number, state]),
    ).toEqual([
      ['jiangyin', '澄应急收〔2026〕0001号', 'RECEIVED'],
      [TOWN, '江阴市周庄镇收〔2026〕0001号', 'RECEIVED'],
    ]);
    const [row] = await em().execute<{ on: string }[]>(
      'select filed_on::text as "on" from agency where credit_code = ?',
      [OWN.id],
    );
    expect(row?.on).toBe('2026-06-15');
    expect(filing.lines.map(({ name }) => name.zh)).toContain('法定代表人');
    expect(filing.clocks).toEqual([]);
    expect(await suggested()).toEqual([]);
  });

  test('of the same content is refused, with the receipt that there is', async () => {
    const again = await submit(FIRST);
    expect(codes(again)).toEqual(['FILED_ALREADY']);
    expect(again.ok ? '' : again.problems[0].message).toContain('澄应急收〔2026〕0001号');
  });

  test('without the pledge it is received all the same, and suggested under J-A3-3-2; the pledge takes it back', async () => {
    must(await submit({ ...FIRST, pledgeSignedBy: null, withoutPledge: true }));
    expect(await suggested()).toEqual(['J-A3-3-2 2026-06-15 jiangyin']);
    must(await submit(FIRST));
    const types = (await agencies.subgraph.journal.read(0, 500)).map(({ type }) => type);
    expect(types.filter((type) => type === 'suggestion.withdrawn')).toHaveLength(1);
  });

  test('after the first service is suggested under J-A3-3-1', async () => {
    const { clocks } = must(await submit({ ...FIRST, firstServiceOn: day('2026-06-14') }));
    expect(clocks.map(({ clause, late }) => [clause, late])).toEqual([['J-9a', true]]);
    expect((await suggested()).at(-1)).toBe('J-A3-3-1 2026-06-15 jiangyin');
  });
});

describe('a change notice', () => {
  const change = (changedOn: string): FilingInput => ({
    ...{ kind: 'CHANGE', towns: [TOWN], documents: [], amends: null },
    changes: [
      { subject: 'MANAGER', changedOn: day(changedOn), before: '演经理', after: '演新任', change: null },
    ],
  });
  test('in time suggests nothing; late, J-A3-3-4 on the first day of lateness; told again, it is refused', async () => {
    const before = (await suggested()).length;
    must(await submit(change('2026-06-01')));
    expect(await suggested()).toHaveLength(before);
    must(await submit(change('2026-05-29')));
    const again = await submit(change('2026-05-29'));
    expect(codes(again)).toEqual(['FILED_ALREADY']);
    // of a town that was not told it is another matter
    must(await submit({ ...change('2026-05-29'), towns: [TOWN, OTHER] } as FilingInput));
    expect((await suggested()).slice(before)).toEqual(['J-A3-3-4 2026-06-13 jiangyin']);
  });
  test('before the first filing, in the future, of nothing, or naming a change that the file has not got, is refused', async () => {
    expect(codes(await submit(change('2026-06-10'), BARE))).toEqual(['FIRST_FILING_MISSING']);
    expect(codes(await submit(change('2026-06-16')))).toEqual(['DAY_IN_FUTURE']);
    const input = change('2026-06-10');
    expect(codes(await submit({ ...input, changes: [] } as FilingInput))).toEqual(['CHANGES_NUMBER']);
    const foreign = { ...(input as Extract<FilingInput, { kind: 'CHANGE' }>) };
    const changes = foreign.changes.map((one) => ({
      ...one,
      change: '018f0000-0000-7000-8000-000000000999',
    }));
    expect(codes(await submit({ ...foreign, changes }))).toEqual(['NOT_FOUND']);
  });
});

describe('a project', () => {
  test('of high hazard goes to the prefecture, by an expert too, once', async () => {
    const filing = must(await submit(PROJECT, EXPERT));
    expect((await receipts(filing)).map(({ number }) => number)).toEqual(['昌州应急收〔2026〕0001号']);
    expect(filing.clocks.map(({ clause, due, late }) => [clause, due, late])).toEqual([
      ['C1-5b', '2026-06-15', false],
    ]);
    expect(codes(await submit(PROJECT, EXPERT))).toEqual(['FILED_ALREADY']);
    const two = { ...PROJECT, kinds: ['HAZARD_INSPECTION', 'HAZOP'] } as const;
    must(await submit(two, EXPERT));
    // the order in which the kinds are ticked makes no other project
    expect(codes(await submit({ ...two, kinds: ['HAZOP', 'HAZARD_INSPECTION'] }, EXPERT))).toEqual([
      'FILED_ALREADY',
    ]);
  });
  test('that is licensed runs both clocks, each with its own day and basis; the local breach alone is suggested', async () => {
    const before = (await suggested()).length;
    const filing = must(
      await submit(
        {
          ...PROJECT,
          ...{ kinds: ['PRE_EVALUATION'], acceptedOn: day('2026-06-01'), onSiteOn: day('2026-06-16') },
          departmentToldOn: day('2026-06-08'),
        },
        BARE,
      ),
    );
    expect(filing.clocks.map(({ clause, due, on, late }) => [clause, due, on, late])).toEqual([
      ['N-MEM-1-19', '2026-06-05', '2026-06-08', true],
      ['C1-5a', '2026-06-08', '2026-06-15', true],
    ]);
    expect(filing.outside).toEqual(['xinjiang-emergency']);
    expect((await suggested()).slice(before)).toEqual(['C1-15-5 2026-06-09 changji']);
  });
  test('is refused with every reason: client, place, kinds, days, a licensed one by an expert', async () => {
    expect(
      codes(
        await submit(
          {
            ...PROJECT,
            ...{ client: '123', place: 'jiangyin', kinds: ['PRE_EVALUATION'], acceptedOn: day('2026-06-16') },
            onSiteOn: day('2026-06-10'),
          },
          EXPERT,
        ),
      ),
    ).toEqual([
      'CREDIT_CODE_MALFORMED',
      'PLACE_UNKNOWN',
      'DAY_IN_FUTURE',
      'ON_SITE_BEFORE_ACCEPTANCE',
      'LICENSED_NEEDS_AGENCY',
      'DEPARTMENT_NOT_TOLD',
    ]);
  });
});

describe('an official who looks', () => {
  test('returns it with a reason; the amended one keeps the first day, and gets a new number', async () => {
    const first = must(await submit(FIRST));
    expect(codes(await returnFiling(em(), agencies.clock, CLERK, { id: first.id, reason: ' ' }))).toEqual([
      'TEXT_MISSING',
    ]);
    must(
      await returnFiling(em(), agencies.clock, CLERK, { id: first.id, reason: '承诺书签署人不是主要负责人' }),
    );
    expect(codes(await acceptFiling(em(), agencies.clock, CLERK, first.id))).toEqual(['LOOKED_ALREADY']);
    agencies.at(day('2026-06-20'));
    const second = must(
      await submit({ ...FIRST, firstServiceOn: day('2026-06-18'), amends: first.id } as FilingInput),
    );
    expect(second.countedOn).toBe('2026-06-15');
    expect(second.clocks.map(({ late }) => late)).toEqual([false]);
    expect(codes(await submit({ ...FIRST, amends: first.id } as FilingInput))).toEqual(['AMENDED_ALREADY']);
    must(await acceptFiling(em(), agencies.clock, CLERK, second.id));
    expect((await receipts(second)).map(({ state }) => state)).toEqual(['ACCEPTED', 'RECEIVED']);
  });
  test('keeps no place for another project or change: what the returned filing did not tell is told today', async () => {
    agencies.at(day('2026-06-22'));
    const told = must(await submit({ ...PROJECT, acceptedOn: day('2026-06-21') }));
    const [at] = await receipts(told);
    const official = { ...CLERK, authority: at?.authority ?? '' };
    must(await returnFiling(em(), agencies.clock, official, { id: told.id, reason: '缺少委托书' }));
    agencies.at(day('2026-07-20'));
    const late = {
      ...PROJECT,
      clientName: '奇台另一演示化工有限公司',
      acceptedOn: day('2026-06-23'),
      onSiteOn: day('2026-09-01'),
    };
    const other = must(await submit({ ...late, amends: told.id }));
    expect([other.countedOn, other.clocks.some((clock) => clock.late)]).toEqual(['2026-07-20', true]);
  });
  test('the same project by an expert twice at once is one', async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        submit({ ...PROJECT, acceptedOn: day('2026-07-19'), onSiteOn: day('2026-09-01') }, EXPERT),
      ),
    );
    expect(both.map((one) => codes(one).join()).sort()).toEqual(['', 'FILED_ALREADY']);
  });
  test('is of an authority that received it; nothing else is amended', async () => {
    const filing = must(await submit(FIRST));
    const elsewhere = { ...CLERK, authority: 'jiangyin-320281400' };
    expect(codes(await acceptFiling(em(), agencies.clock, elsewhere, filing.id))).toEqual(['NOT_FOUND']);
    expect(codes(await submit({ ...FIRST, amends: filing.id } as FilingInput))).toEqual(['NOT_RETURNED']);
    expect(codes(await submit({ ...FIRST, amends: filing.id } as FilingInput, BARE))).toContain('NOT_FOUND');
  });
});

test('numbers have no gap, also when filings come at once and some are rolled back', async () => {
  agencies.at(day('2027-01-04'));
  const tries = Array.from({ length: 8 }, (_, index) =>
    em()
      .transactional(async (tx) => {
        const input = { ...FIRST, firstServiceOn: day(`2027-02-0${index + 1}`) } as FilingInput;
        must(await submitFiling(tx, agencies.clock, { account: 'manager', filer: OWN }, input));
        if (index % 2 === 0) throw new Error('rolled back');
      })
      .catch(() => undefined),
  );
  await Promise.all(tries);
  const rows = await em().execute<{ serial: number }[]>(
    `select serial from filing_receipt where authority = 'jiangyin' and year = 2027 order by serial`,
  );
  expect(rows.map(({ serial }) => serial)).toEqual([1, 2, 3, 4]);
});
