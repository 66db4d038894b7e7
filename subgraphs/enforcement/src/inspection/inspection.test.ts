import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { testGraph } from '../testing/graph.fixture.ts';
import { rememberSubjects } from '../subject/known-subject.store.ts';
import { checkInspection, type InspectionFacts } from './check-inspection.ts';
import type { InspectionInput } from './inspection.ts';
import { followContracts } from './known-contract.job.ts';
import { recordInspection } from './record-inspection.command.ts';

const ENTERPRISE = '91320281MADEM0101R';
const AGENCY = '91320281MADEM00012';
const TOWN = 'jiangyin-320281108';
const input = (change: Partial<InspectionInput> = {}): InspectionInput => ({
  kind: 'DAILY',
  enterprise: ENTERPRISE,
  inspectedOn: day('2026-06-10'),
  unannounced: true,
  enterprisePart: '配电房门未上锁，已责令整改',
  agencyParts: [{ agency: AGENCY, outcome: 'DEFECTIVE', note: '两次检查均未指出配电房隐患' }],
  ...change,
});
const facts = (change: Partial<InspectionFacts> = {}): InspectionFacts => ({
  authority: TOWN,
  today: day('2026-06-15'),
  known: new Set([ENTERPRISE, AGENCY]),
  serving: [{ agency: AGENCY, name: '江苏澄演安全技术服务有限公司' }],
  ...change,
});
const codes = (given: InspectionInput, known = facts()) =>
  checkInspection(given, known).map((one) => one.code);

describe('一企双查: an inspection of an enterprise that is served', () => {
  test.each([
    ['looks at the agency too', input(), facts(), []],
    ['and without it is refused', input({ agencyParts: [] }), facts(), ['AGENCY_PART_REQUIRED']],
    ['but not where nobody serves it', input({ agencyParts: [] }), facts({ serving: [] }), []],
    ['nor where another act is law', input({ agencyParts: [] }), facts({ authority: 'changji' }), []],
    [
      'nor on the last day before the measures of Jiangyin',
      input({ agencyParts: [], inspectedOn: day('2020-03-31') }),
      facts(),
      [],
    ],
    [
      'from their first day on',
      input({ agencyParts: [], inspectedOn: day('2020-04-01') }),
      facts(),
      ['AGENCY_PART_REQUIRED'],
    ],
  ])('%s', (_what, given, known, expected) => expect(codes(given, known)).toEqual(expected));

  test('is refused with every reason at once', () => {
    const part = { agency: 'nobody', outcome: 'DEFECTIVE', note: ' ' } as const;
    expect(
      codes(
        input({
          inspectedOn: day('2026-06-16'),
          enterprise: '91320281MADEM0102P',
          enterprisePart: '负责人身份证 320281199001011233',
          agencyParts: [part, part],
        }),
      ),
    ).toEqual([
      'INSPECTED_IN_FUTURE',
      'SUBJECT_UNKNOWN',
      'IDENTITY_NUMBER_IN_TEXT',
      'AGENCY_UNKNOWN',
      'TEXT_MISSING',
      'AGENCY_TWICE',
      'TEXT_MISSING',
      'AGENCY_PART_REQUIRED',
    ]);
  });
});

describe('recorded', () => {
  let house: TestEnforcement;
  const clock = fixedClock(day('2026-06-15'));
  const clerk = { account: 'clerk-1', name: '演示经办人', role: 'clerk', authority: TOWN } as const;
  const entry = (type: string, facts: Record<string, unknown>, occurredOn = '2026-01-01') => ({
    seq: 1,
    id: crypto.randomUUID(),
    type,
    subjectKind: 'Agency',
    subjectId: AGENCY,
    clauses: [],
    facts: { contractId: '018f0000-0000-7000-8000-0000000000aa', enterprise: ENTERPRISE, ...facts },
    actor: 'tester',
    actingAs: null,
    requestId: null,
    occurredOn: day(occurredOn),
    recordedAt: '2026-01-01T00:00:00.000Z',
  });

  beforeAll(async () => {
    house = await testEnforcement();
    await rememberSubjects(house.em(), [
      { kind: 'ENTERPRISE', code: ENTERPRISE, name: '江阴演示纺织有限公司', region: '320281108' },
      { kind: 'AGENCY', code: AGENCY, name: '江苏澄演安全技术服务有限公司', region: '320281108' },
    ]);
    await followContracts(house.em(), [
      entry('contract.signed', { startsOn: '2026-01-01', endsOn: '2026-12-31' }),
    ]);
  });
  afterAll(() => house.close());

  test('an inspection knows from the journal who served the enterprise on the day', async () => {
    const before = (await house.journal()).length;
    const without = await recordInspection(house.em(), clock, clerk, input({ agencyParts: [] }));
    expect(without).toMatchObject({
      ok: false,
      problems: [{ code: 'AGENCY_PART_REQUIRED', clause: 'J-15a' }],
    });
    expect((await house.journal()).length).toBe(before);
    const earlier = input({ agencyParts: [], inspectedOn: day('2025-12-31') });
    expect(await recordInspection(house.em(), clock, clerk, earlier)).toMatchObject({ ok: true });
    await followContracts(house.em(), [entry('contract.terminated', {}, '2026-05-31')]);
    const after = input({ agencyParts: [], inspectedOn: day('2026-06-01') });
    expect(await recordInspection(house.em(), clock, clerk, after)).toMatchObject({ ok: true });
    const onTheLastDay = input({ agencyParts: [], inspectedOn: day('2026-05-31') });
    expect(await recordInspection(house.em(), clock, clerk, onTheLastDay)).toMatchObject({ ok: false });
  });

  test('is listed for the town and the city, by enterprise and by agency, and for no other town', async () => {
    const ask = await testGraph(house, '2026-06-15');
    const made = await ask(
      'mutation ($input: RecordInspectionInput!) { recordInspection(input: $input) { id agencyParts { note } } }',
      { input: { ...input(), participants: null } },
      clerk,
    );
    expect(made.codes).toEqual([]);
    const list =
      'query ($subject: ID) { inspections(subject: $subject) { totalCount nodes { inspectedOn } } }';
    const seen = async (authority: string, subject?: string) => {
      const { data } = await ask(list, { subject }, { ...clerk, authority });
      return (data?.['inspections'] as { totalCount: number } | undefined)?.totalCount;
    };
    expect([await seen(TOWN), await seen('jiangyin'), await seen('jiangyin-320281109')]).toEqual([3, 3, 0]);
    expect([await seen(TOWN, AGENCY), await seen(TOWN, ENTERPRISE)]).toEqual([1, 3]);
  });
});
