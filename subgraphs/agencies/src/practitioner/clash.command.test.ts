import { actorSession, systemFork } from '@chengan/shared/database/session';
import { inventedIdentityNumber } from '@chengan/shared/demonstration/identity-numbers';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Actor } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { personHash } from '@chengan/shared/person-hash/person-hash';
import { type Day, day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import { addPractitioner } from './add-practitioner.command.ts';
import { addCertificate } from './certificate.command.ts';
import { correctPractitioner } from './correct-practitioner.command.ts';
import { markLeft } from './mark-left.command.ts';
import type { PersonFacts, PersonFile } from './person.ts';
import { versionsOf } from './person-version.store.ts';

const ONE = '91320281MXDEM00011';
const OTHER = '91320281MXDEM00020';
const FAR = '91652300MADEM00029';
const hash = personHash('one key of this test, 32 characters');

let agencies: AgenciesFixture;
beforeAll(async () => {
  agencies = await agenciesFixture(day('2026-06-15'));
  const agency = { address: null, filedOn: null };
  await registerAgencies(systemFork(agencies.orm, 'test'), agencies.clock, 'test', [
    { ...agency, creditCode: ONE, name: '演示甲', region: '320281108' },
    { ...agency, creditCode: OTHER, name: '演示乙', region: '320281001' },
    { ...agency, creditCode: FAR, name: '演示丙', region: '652301003' },
  ]);
});
afterAll(() => agencies.close());

const managerOf = (holder: string): Actor => ({
  ...{ account: `manager-${holder}`, name: '演', kind: 'AGENCY', role: 'manager', holder },
  scopes: scopesOf('AGENCY', 'manager'),
});
/** As the request of that agency's manager sees the database: its own rows and the public ones. */
const em = (holder: string) => agencies.orm.em.fork({ session: actorSession(managerOf(holder), 'test') });
const keeper = (holder: string) => ({ account: `manager-${holder}`, kind: 'AGENCY', holder }) as const;

const FACTS: PersonFacts = {
  name: '演一',
  sex: 'MALE',
  education: null,
  major: null,
  title: 'ENGINEER',
  titleIndustries: ['MACHINERY'],
  disciplines: ['FIRE'],
  safetyYears: {},
  employedOn: day('2026-03-01'),
  contractOn: null,
  insuredFrom: null,
  fullTime: true,
};

let serial = 0;
let number: string;
beforeEach(() => {
  serial += 1;
  number = inventedIdentityNumber(day('1988-05-04'), 'MALE', serial);
});

const add = (holder: string, more: Partial<PersonFacts> = {}, confirmed = false, identityNumber = number) =>
  addPractitioner(em(holder), agencies.clock, keeper(holder), hash, {
    ...{ facts: { ...FACTS, ...more }, identityNumber, elsewhereConfirmed: confirmed },
  });
const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map((one) => one.code));

interface Suggested {
  readonly subject: string;
  readonly clause: string;
  readonly withdrawn: boolean;
}
const suggestedFor = ({ id }: PersonFile) =>
  systemFork(agencies.orm, 'test').execute<Suggested[]>(
    `select subject, clause, withdrawn_at is not null as withdrawn from suggestion where key like ? order by subject`,
    [`%${id}%`],
  );

describe('somebody who is registered with another agency', () => {
  test('is not added until the agency confirms, which is told of a second agency and not of its name', async () => {
    must(await add(ONE));
    const refused = await add(OTHER);
    expect(codes(refused)).toEqual(['REGISTERED_ELSEWHERE']);
    expect(JSON.stringify(refused)).not.toMatch(/演示甲|91320281MXDEM00011/);
    expect(must(await add(OTHER, {}, true)).elsewhereConfirmed).toBe(true);
  });

  test('is not said of somebody who is registered nowhere else, whatever was ticked', async () => {
    expect(must(await add(ONE, {}, true)).elsewhereConfirmed).toBe(false);
  });

  test('is suggested against both agencies, to officials, with both names and without a number', async () => {
    const first = must(await add(ONE));
    expect(await suggestedFor(first)).toEqual([]);
    must(await add(OTHER, {}, true));
    expect(await suggestedFor(first)).toEqual([
      { subject: ONE, clause: 'J-A3-2-4', withdrawn: false },
      { subject: OTHER, clause: 'J-A3-2-4', withdrawn: false },
    ]);
    const [row] = await systemFork(agencies.orm, 'test').execute<{ text: string }[]>(
      `select (evidence::text || summary) as text from suggestion where key like ? limit 1`,
      [`%${first.id}%`],
    );
    expect(row?.text).toMatch(/演示甲.*演示乙|演示乙.*演示甲/);
    expect(row?.text).not.toContain(number);
  });

  test('of Changji stands under C1-16-5 there, which has to be verified', async () => {
    const first = must(await add(ONE));
    must(await add(FAR, {}, true));
    expect(await suggestedFor(first)).toEqual([
      { subject: ONE, clause: 'J-A3-2-4', withdrawn: false },
      { subject: FAR, clause: 'C1-16-5', withdrawn: false },
    ]);
  });

  test('and left the day before the other began is no clash, and the last day in common is one', async () => {
    const first = must(await add(ONE));
    const { ok } = await markLeft(em(ONE), agencies.clock, keeper(ONE), {
      ...{ id: first.id, version: 1, leftOn: day('2026-05-31') },
    });
    expect(ok).toBe(true);
    must(await add(OTHER, { employedOn: day('2026-06-01') }));
    expect(await suggestedFor(first)).toEqual([]);
    must(await add(FAR, { employedOn: day('2026-05-31') }, true));
    expect((await suggestedFor(first)).map((one) => one.clause)).toEqual(['J-A3-2-4', 'C1-16-5']);
  });

  test('by a wrong first day is no clash any more once that is put right', async () => {
    const first = must(await add(ONE));
    must(
      await markLeft(em(ONE), agencies.clock, keeper(ONE), {
        id: first.id,
        version: 1,
        leftOn: day('2026-05-31'),
      }),
    );
    const second = must(await add(OTHER, { employedOn: day('2026-05-15') }));
    expect((await suggestedFor(first)).map((one) => one.withdrawn)).toEqual([false, false]);
    must(
      await correctPractitioner(em(OTHER), agencies.clock, keeper(OTHER), hash, {
        ...{ id: second.id, version: 1, facts: { ...FACTS, employedOn: day('2026-06-01') } },
        ...{ identityNumber: null, elsewhereConfirmed: false, changedOn: null },
      }),
    );
    expect((await suggestedFor(first)).map((one) => one.withdrawn)).toEqual([true, true]);
  });

  test('twice in one agency is refused, however the number is typed', async () => {
    must(await add(ONE));
    const wide = number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(codes(await add(ONE, {}, false, wide))).toEqual(['PRACTITIONER_KNOWN']);
  });

  test('by two agencies that add at once is told to one of them', async () => {
    const both = await Promise.all([add(ONE), add(OTHER)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap(codes)).toEqual(['REGISTERED_ELSEWHERE']);
  });
});

describe('an agency that tries numbers out', () => {
  const nth = (of: number) => inventedIdentityNumber(day('1979-03-02'), 'MALE', of);
  const tried = () =>
    systemFork(agencies.orm, 'test').execute<{ subject: string; clause: string }[]>(
      `select subject, clause from suggestion where key like 'tried-numbers:%'`,
    );

  test('is told of five a day, then nothing of anybody, and the officials are told once', async () => {
    agencies.at(day('2026-06-16'));
    for (const of of [1, 2, 3, 4, 5, 6]) must(await add(ONE, {}, false, nth(of)));
    const ask = async (of: number, more = {}) => codes(await add(OTHER, more, false, nth(of)));
    // what is never stored asks for nobody
    expect(await ask(1, { employedOn: null })).toEqual(['EMPLOYED_MISSING']);
    for (const of of [1, 2, 3, 4, 4, 5]) expect(await ask(of)).toEqual(['REGISTERED_ELSEWHERE']);
    expect(await tried()).toEqual([{ subject: OTHER, clause: 'J-A3-2-4' }]);
    // registered elsewhere or not, the answer is the same
    expect([await ask(6), await ask(7)]).toEqual([['TRIED_TOO_OFTEN'], ['TRIED_TOO_OFTEN']]);
    expect(await tried()).toHaveLength(1);
    agencies.at(day('2026-06-17'));
    expect(await ask(6)).toEqual(['REGISTERED_ELSEWHERE']);
    expect(await ask(7)).toEqual([]);
    agencies.at(day('2026-06-15'));
  });
});

describe('bad input', () => {
  test('is refused with every reason at once, and nothing is stored', async () => {
    const before = (await agencies.subgraph.journal.read(0, 1000)).length;
    const refused = await add(
      ONE,
      {
        ...{
          name: '长'.repeat(2000),
          sex: 'FEMALE',
          employedOn: day('2026-06-16'),
          title: 'SENIOR_ENGINEER',
        },
        ...{ titleIndustries: [], safetyYears: { MACHINERY: 40 } },
      },
      false,
    );
    expect(codes(refused)).toEqual([
      'TEXT_TOO_LONG',
      'SEX_DISAGREES',
      'TITLE_INDUSTRY_MISSING',
      'YEARS_IMPOSSIBLE',
      'DAY_IN_FUTURE',
    ]);
    expect((await agencies.subgraph.journal.read(0, 1000)).length).toBe(before);
  });

  test.each([
    ['110101900307851', 'IDENTITY_NUMBER_OLD'],
    ['999999198805040011', 'IDENTITY_NUMBER_CHECK'],
    ['x', 'IDENTITY_NUMBER_MALFORMED'],
  ])('of the number %s is refused with %s, which does not repeat it', async (text, code) => {
    const refused = await add(ONE, {}, false, text);
    expect(codes(refused)).toContain(code);
    if (text.length > 1) expect(JSON.stringify(refused)).not.toContain(text);
  });

  test('one certificate number of two people is refused, without saying whose it is', async () => {
    const first = must(await add(ONE));
    const certificate = {
      kind: 'SAFETY_EVALUATOR',
      level: 'SECOND',
      ...{ number: `演证 ${serial}`, industries: [] },
      ...{
        validFrom: day('2024-01-01'),
        validTo: day('2027-01-01'),
        issuedBy: '演示发证机关',
        attachment: null,
      },
    } as const;
    must(
      await addCertificate(em(ONE), agencies.clock, keeper(ONE), {
        ...certificate,
        person: first.id,
        version: 1,
      }),
    );
    number = inventedIdentityNumber(day('1990-05-04'), 'MALE', serial);
    const second = must(await add(OTHER));
    const on = (version: number, more: { validTo?: Day; number?: string } = {}) =>
      addCertificate(em(OTHER), agencies.clock, keeper(OTHER), {
        ...{ ...certificate, ...more, person: second.id, version },
      });
    expect(codes(await on(1))).toEqual(['CERTIFICATE_NUMBER_TAKEN']);
    expect(codes(await on(1, { number: number.toLowerCase(), validTo: day('2023-12-31') }))).toEqual([
      'IDENTITY_NUMBER_IN_TEXT',
      'CERTIFICATE_ENDS_BEFORE_IT_BEGINS',
    ]);
    expect(codes(await on(7, { number: '演证其他' }))).toEqual(['CHANGED_MEANWHILE']);
  });

  test('a file of another agency is not found', async () => {
    const first = must(await add(ONE));
    const foreign = await markLeft(em(OTHER), agencies.clock, keeper(OTHER), {
      ...{ id: first.id, version: 1, leftOn: day('2026-06-01') },
    });
    expect(codes(foreign)).toEqual(['NOT_FOUND']);
  });
});

test('the number is in no table, and in no entry of the journal', async () => {
  must(await add(ONE));
  const all = systemFork(agencies.orm, 'test');
  const tables = await all.execute<{ name: string }[]>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'agencies' and c.relkind = 'r' and has_table_privilege(c.oid, 'select')`,
  );
  for (const { name } of tables) {
    const rows = await all.execute<{ text: string }[]>(
      `select one::text as text from agencies."${name}" one`,
    );
    expect(rows.filter(({ text }) => text.includes(number))).toEqual([]);
  }
});

test('who came and left is kept with the day of the fact, which the clock of J-9b runs from', async () => {
  const first = must(await add(ONE, { employedOn: day('2026-06-02') }));
  must(
    await markLeft(em(ONE), agencies.clock, keeper(ONE), {
      id: first.id,
      version: 1,
      leftOn: day('2026-06-10'),
    }),
  );
  const [changes = []] = await versionsOf(em(ONE), [first.id]);
  expect(changes.map(({ deed, changedOn }) => [deed, changedOn])).toEqual([
    ['LEFT', '2026-06-10'],
    ['ADDED', '2026-06-02'],
  ]);
});
