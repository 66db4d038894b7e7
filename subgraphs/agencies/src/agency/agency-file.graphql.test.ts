import { actorSession } from '@chengan/shared/database/session';
import { systemFork } from '@chengan/shared/database/session';
import type { Actor } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signContracts } from '../contract/sign-contracts.command.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import { sentPaper } from '../testing/papers.ts';
import { fileOf } from './agency-file.store.ts';
import { registerAgencies } from './register-agencies.command.ts';

const OWN = '91320281MXDEM00011';
const RIVAL = '91320281MXDEM00020';
const PHONE = '13812345678';

const agency = (holder: string, role: 'manager' | 'staff' = 'manager'): Actor => ({
  account: `${role} of ${holder}`,
  name: '演示人员',
  kind: 'AGENCY',
  role,
  holder,
  scopes: scopesOf('AGENCY', role),
});
const clerk = (holder: string): Actor => ({
  account: `clerk of ${holder}`,
  name: '演示人员',
  kind: 'AUTHORITY',
  role: 'clerk',
  holder,
  scopes: scopesOf('AUTHORITY', 'clerk'),
});

let fixture: AgenciesFixture;
beforeAll(async () => {
  fixture = await agenciesFixture(day('2026-06-15'));
  const em = systemFork(fixture.orm, 'test');
  const register = (creditCode: string, region: string) => ({
    creditCode,
    name: `江阴示例${creditCode.slice(-1)}有限公司`,
    region,
    address: null,
    filedOn: null,
  });
  await registerAgencies(em, fixture.clock, 'tester', [
    register(OWN, '320281108'),
    register(RIVAL, '320281104'),
  ]);
  const contract = {
    agency: OWN,
    enterprise: '91320281MXDEM00097',
    town: '320281107',
    startsOn: day('2026-01-01'),
    endsOn: day('2026-12-31'),
    visitsPerYear: 6,
    content: null,
  };
  const signed = await signContracts(em, fixture.clock, 'tester', [contract]);
  if (!signed.ok) throw new Error(JSON.stringify(signed.problems));
  fixture.as(agency(OWN));
  const LICENCE = await sentPaper(fixture, OWN, 'LICENCE');
  const input = {
    name: '江阴示例1有限公司',
    registeredAddress: '江阴市周庄镇演示路1号',
    officeAddress: '江阴市周庄镇演示路2号',
    officeTenure: 'OWNED',
    officeArea: '99.9',
    organisation: 'COMPANY',
    phone: PHONE,
    equipment: [],
    systems: [],
    otherConditions: [],
    addDocuments: [{ purpose: 'LICENCE', attachment: LICENCE }],
  };
  const { errors } = await fixture.ask(
    'mutation ($input: AmendAgencyFileInput!) { amendAgencyFile(revision: 0, input: $input) { revision } }',
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
});
afterAll(() => fixture.close());

const FILE = `{ agencyFile(creditCode: "${OWN}") { revision phoneMasked gaps { field } } }`;
const ask = async (actor: Actor | undefined, source: string) => {
  fixture.as(actor);
  const { data, errors = [] } = await fixture.ask(source);
  return errors.length > 0 ? errors.map((error) => error.extensions['code']) : data;
};

describe('who sees the file of an agency', () => {
  test.each<[string, Actor | undefined, boolean | string]>([
    ['its manager', agency(OWN), true],
    ['its staff', agency(OWN, 'staff'), true],
    ['the town of its seat', clerk('jiangyin-320281108'), true],
    ["the town of a client's", clerk('jiangyin-320281107'), true],
    ['the city above them', clerk('jiangyin'), true],
    ['another town', clerk('jiangyin-320281104'), 'NOT_FOUND'],
    ['another city', clerk('suzhou'), 'NOT_FOUND'],
    ['another agency', agency(RIVAL), 'NOT_FOUND'],
    ['nobody', undefined, 'UNAUTHENTICATED'],
  ])('%s', async (_, actor, expected) => {
    const answer = await ask(actor, FILE);
    expect(expected === true ? answer : [answer]).toEqual(
      expected === true
        ? {
            agencyFile: {
              revision: 1,
              phoneMasked: '138****5678',
              gaps: [
                'legalRepresentative',
                'principal',
                'contact',
                'establishedOn',
                'registeredCapital',
                'businessScope',
                'equipment',
                'systems',
                'LEGAL_REPRESENTATIVE_ID',
                'CERTIFICATE',
              ].map((field) => ({ field })),
            },
          }
        : [[expected]],
    );
  });

  test.each([
    ['its own session', () => agency(OWN), true],
    ['a supervisor', () => clerk('jiangyin-320281107'), true],
    ['another agency', () => agency(RIVAL), false],
    ['another town', () => clerk('jiangyin-320281104'), false],
  ])('the database itself shows the row to %s', async (_, actor, shown) => {
    const em = fixture.orm.em.fork({ session: actorSession(actor(), 'test') });
    expect((await em.transactional((tx) => fileOf(tx, OWN))) !== null).toBe(shown);
    expect(await fileOf(fixture.orm.em.fork(), OWN)).toBeNull();
  });

  test('the telephone number is nowhere in the journal', async () => {
    const entries = await fixture.subgraph.journal.read(0, 100);
    expect(JSON.stringify(entries)).not.toContain(PHONE);
  });
});

test('everybody reads the office and the kind of organisation of an agency', async () => {
  expect(await ask(undefined, `{ agency(creditCode: "${OWN}") { officeAddress organisation } }`)).toEqual({
    agency: { officeAddress: '江阴市周庄镇演示路2号', organisation: 'COMPANY' },
  });
});

describe('the conditions of an agency', () => {
  const CONDITIONS = `{ agency(creditCode: "${OWN}") { conditions { authority { id } conditions { id verdict } } } }`;
  test('are those of the bureau that supervises it, each with what it was found to be', async () => {
    expect(await ask(agency(OWN), CONDITIONS)).toEqual({
      agency: {
        conditions: [
          {
            authority: { id: 'jiangyin' },
            conditions: [
              { id: 'J-3-1', verdict: 'MET' },
              { id: 'J-3-2', verdict: 'MET' },
              { id: 'J-3-3', verdict: 'NOT_KNOWN' },
              { id: 'J-3-4', verdict: 'NOT_MET' },
              { id: 'J-3-5', verdict: 'NOT_KNOWN' },
            ],
          },
        ],
      },
    });
  });
  test('are not public, and not for another agency', async () => {
    expect(await ask(undefined, CONDITIONS)).toEqual(['UNAUTHENTICATED']);
    expect(await ask(agency(RIVAL), CONDITIONS)).toEqual(['NOT_FOUND']);
  });
});

describe('the history of a file', () => {
  test('is paged, newest first, and each version can be read', async () => {
    fixture.as(agency(OWN));
    const amend = `mutation { amendAgencyFile(revision: 1, input: { name: "江阴示例1有限公司", registeredAddress: "江阴市周庄镇演示路1号",
      officeAddress: "江阴市周庄镇演示路2号", officeTenure: OWNED, officeArea: "100", organisation: COMPANY,
      equipment: [], systems: [], otherConditions: [], changedOn: "2026-06-10" }) { revision changedFields } }`;
    expect((await fixture.ask(amend)).data).toEqual({
      amendAgencyFile: { revision: 2, changedFields: ['officeArea'] },
    });
    const history = (after: string) =>
      `{ agencyFile(creditCode: "${OWN}") { history(first: 1${after}) { nodes { revision changedOn } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await fixture.ask(history(''))).data as {
      agencyFile: { history: { nodes: unknown; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    const { nodes, pageInfo } = first.agencyFile.history;
    expect([nodes, pageInfo.hasNextPage]).toEqual([[{ revision: 2, changedOn: '2026-06-10' }], true]);
    const second = (await fixture.ask(history(`, after: "${pageInfo.endCursor}"`))).data;
    expect(second).toMatchObject({
      agencyFile: { history: { nodes: [{ revision: 1 }], pageInfo: { hasNextPage: false } } },
    });
    const old = await fixture.ask(`{ agencyFile(creditCode: "${OWN}", revision: 1) { officeArea } }`);
    expect(old.data).toEqual({ agencyFile: { officeArea: '99.9' } });
    expect(
      (await fixture.ask(`{ agencyFile(creditCode: "${OWN}", revision: 9) { officeArea } }`)).data,
    ).toEqual({
      agencyFile: null,
    });
  });
});
