import { systemFork } from '@chengan/shared/database/session';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import { type Day, day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import { sentPaper } from '../testing/papers.ts';
import type { AgencyFacts } from './agency-file.ts';
import { fileOf, versionsOf } from './agency-file.store.ts';
import { agenciesByCode } from './agency.store.ts';
import { amendAgencyFile, type AmendAgencyFile } from './amend-agency-file.command.ts';
import { registerAgencies } from './register-agencies.command.ts';
import { supervisorsOf } from '../territory/supervisors.store.ts';
import { isSupervised } from '../territory/territory.store.ts';

const MANAGER = { account: 'm-1', name: '演示管理员', role: 'manager' } as const;

const FACTS: AgencyFacts = {
  name: '江阴示例安全技术服务有限公司',
  registeredAddress: '江阴市周庄镇演示路1号',
  officeAddress: '江阴市周庄镇演示路1号',
  officeArea: '120.5',
  officeTenure: 'RENTED',
  legalRepresentative: '演一诺',
  principal: '演二思',
  contact: '演三省',
  phone: '13800000000',
  establishedOn: day('2015-03-01'),
  registeredCapital: '500',
  businessScope: '安全咨询服务',
  organisation: 'COMPANY',
  equipment: [{ name: '可燃气体检测仪', quantity: 2, note: null }],
  systems: [{ kind: 'CONDUCT', title: '员工从业守则', inForceFrom: day('2020-01-01') }],
  otherConditions: [],
};

let fixture: AgenciesFixture;
let person: AgencyPerson;
let number = 0;
const fork = () => systemFork(fixture.orm, 'test');

beforeAll(async () => {
  fixture = await agenciesFixture(day('2026-06-15'));
});
afterAll(() => fixture.close());
beforeEach(async () => {
  fixture.at(day('2026-06-15'));
  number += 1;
  const creditCode = `91320281MXDEM${String(number).padStart(5, '0')}`;
  person = { ...MANAGER, agency: creditCode };
  const agency = { creditCode, name: FACTS.name, region: '320281108', address: null, filedOn: null };
  await registerAgencies(fork(), fixture.clock, 'tester', [agency]);
});

const amend = (revision: number, facts: Partial<AgencyFacts>, more: Partial<AmendAgencyFile> = {}) =>
  amendAgencyFile(fork(), fixture.clock, person, {
    revision,
    facts: { ...FACTS, ...facts },
    changedOn: null,
    note: null,
    addDocuments: [],
    removeDocuments: [],
    ...more,
  });
const codes = async (asked: ReturnType<typeof amend>) => {
  const outcome = await asked;
  return outcome.ok ? [] : outcome.problems.map(({ code, field }) => [code, field]);
};

describe('the file of an agency', () => {
  test('is a version after another; none is overwritten, and each says who, when and what', async () => {
    await amend(0, {});
    fixture.at(day('2026-06-20'));
    await amend(1, { officeArea: '99.9', phone: null }, { changedOn: day('2026-06-16') });
    expect(await fileOf(fork(), person.agency)).toMatchObject({
      revision: 2,
      officeArea: '99.9',
      phone: '13800000000',
    });
    const versions = await versionsOf(fork(), person.agency, 10, undefined);
    expect(versions.map((one) => [one.revision, one.officeArea, one.changedFields, one.changedOn])).toEqual([
      [2, '99.9', ['officeArea'], '2026-06-16'],
      [1, '120.5', [], '2026-06-15'],
    ]);
    expect(versions[0]).toMatchObject({ account: 'm-1', actingAs: `AGENCY:${person.agency}:manager` });
  });

  test('tells the clock of J-9b which basic facts changed, and since when', async () => {
    await amend(0, {});
    await amend(
      1,
      { principal: '演四维', otherConditions: [{ text: '其他', basis: null, met: true }] },
      { changedOn: day('2026-06-01') },
    );
    const changes = await fork().execute<unknown[]>(
      `select field, revision, changed_on::text as "changedOn" from agency_change
       where agency = ? and changed_on >= '2026-06-01'`,
      [person.agency],
    );
    expect(changes).toEqual([{ field: 'principal', revision: 2, changedOn: '2026-06-01' }]);
  });

  test('shows in the public register its name, address, office and kind', async () => {
    await amend(0, {});
    expect(await agenciesByCode(fork(), [person.agency])).toMatchObject([
      { address: FACTS.registeredAddress, officeAddress: FACTS.officeAddress, organisation: 'COMPANY' },
    ]);
  });

  test('takes a new name with the new licence alone, and the journal says it to everybody', async () => {
    await amend(0, {});
    expect(await codes(amend(1, { name: '江阴示例新名有限公司' }))).toEqual([['LICENCE_NEEDED', 'LICENCE']]);
    const attachment = await sentPaper(fixture, person.agency, 'LICENCE');
    const addDocuments = [{ purpose: 'LICENCE', attachment }] as const;
    expect(await codes(amend(1, { name: '江阴示例新名有限公司' }, { addDocuments }))).toEqual([]);
    const entries = await fixture.subgraph.journal.read(0, 1000);
    expect(entries.slice(-2).map(({ type, facts }) => [type, facts])).toEqual([
      [
        'agency-file.changed',
        { creditCode: person.agency, revision: 2, fields: ['name', 'documents'], changedOn: '2026-06-15' },
      ],
      ['agency.changed', { creditCode: person.agency, name: '江阴示例新名有限公司', region: '320281108' }],
    ]);
  });

  test('is refused with every reason at once, and nothing is stored', async () => {
    const wrong = {
      name: '<b>某</b>',
      officeArea: '-3',
      phone: '12345',
      establishedOn: day('2026-06-16'),
      registeredCapital: '1e9',
      businessScope: '长'.repeat(2001),
      principal: '演\u0007',
      equipment: [{ name: '', quantity: 0, note: null }],
      systems: [{ kind: 'OTHER' as const, title: '守则', inForceFrom: day('2027-01-01') }],
    };
    expect(await codes(amend(0, wrong, { changedOn: day('2026-06-16') }))).toEqual([
      ['TEXT_MARKUP', 'name'],
      ['DECIMAL_RANGE', 'officeArea'],
      ['TEXT_CONTROL_CHARACTER', 'principal'],
      ['PHONE_MALFORMED', 'phone'],
      ['DAY_IN_FUTURE', 'establishedOn'],
      ['DECIMAL_MALFORMED', 'registeredCapital'],
      ['TEXT_TOO_LONG', 'businessScope'],
      ['TEXT_MISSING', 'equipment.0.name'],
      ['QUANTITY', 'equipment.0.quantity'],
      ['DAY_IN_FUTURE', 'systems.0.inForceFrom'],
      ['DAY_IN_FUTURE', 'changedOn'],
    ]);
    expect(await fileOf(fork(), person.agency)).toBeNull();
  });

  test('is not changed on what somebody else has changed meanwhile, nor without a change', async () => {
    await amend(0, {});
    expect(await codes(amend(0, {}))).toEqual([['CHANGED_MEANWHILE', 'revision']]);
    expect(await codes(amend(1, {}))).toEqual([['NOTHING_CHANGED', undefined]]);
  });

  test('takes no attachment of another purpose or of another agency, and names the field', async () => {
    const wrong = await sentPaper(fixture, person.agency, 'OTHER');
    const others = await sentPaper(fixture, '91320281MXDEM00999', 'LEGAL_REPRESENTATIVE_ID');
    const addDocuments = [
      { purpose: 'LICENCE', attachment: wrong },
      { purpose: 'LEGAL_REPRESENTATIVE_ID', attachment: others },
      { purpose: 'CERTIFICATE', attachment: 'no id' },
    ] as const;
    expect(await codes(amend(0, {}, { addDocuments }))).toEqual([
      ['ATTACHMENT_PURPOSE', 'LICENCE'],
      ['ATTACHMENT_UNKNOWN', 'LEGAL_REPRESENTATIVE_ID'],
      ['ATTACHMENT_UNKNOWN', 'CERTIFICATE'],
    ]);
    expect(await fileOf(fork(), person.agency)).toBeNull();
  });

  test('keeps one licence, the newest, and every certificate until it is taken out', async () => {
    const [first, second, one, two] = await Promise.all(
      (['LICENCE', 'LICENCE', 'CERTIFICATE', 'CERTIFICATE'] as const).map(async (purpose) => ({
        purpose,
        attachment: await sentPaper(fixture, person.agency, purpose),
      })),
    );
    if (!first || !second || !one || !two) throw new Error('four papers');
    await amend(0, {}, { addDocuments: [first, one, two] });
    await amend(1, {}, { addDocuments: [second], removeDocuments: [one.attachment] });
    const documents = (await fileOf(fork(), person.agency))?.documents ?? [];
    expect(documents.map((paper) => paper.attachment).sort()).toEqual(
      [second.attachment, two.attachment].sort(),
    );
    expect(await codes(amend(2, {}, { removeDocuments: [one.attachment] }))).toContainEqual([
      'DOCUMENT_UNKNOWN',
      'removeDocuments.0',
    ]);
  });

  test('is not for staff to change', async () => {
    const staff = { ...person, role: 'staff' } as const;
    const input = {
      revision: 0,
      facts: FACTS,
      changedOn: null,
      note: null,
      addDocuments: [],
      removeDocuments: [],
    };
    const outcome = await amendAgencyFile(fork(), fixture.clock, staff, input);
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'FORBIDDEN' }] });
  });
});

describe('an agency is supervised', () => {
  test('by the authority of its place of registration and those above, and by nobody else (J-4)', async () => {
    expect(await supervisorsOf(fork(), person.agency)).toEqual(['jiangyin-320281108']);
    const asked = ['jiangyin-320281108', 'jiangyin', 'jiangyin-320281104', 'suzhou'];
    expect(await Promise.all(asked.map((one) => isSupervised(fork(), one, person.agency)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test.each<[string, string, string]>([
    ['a county', '652301', 'changji-652301'],
    ['a zone that has a code', '652301402', 'changji-gaoxin'],
    ['a town of a county bureau', '320583100', 'suzhou-320583'],
  ])('in %s by the smallest that covers it', async (_, region, authority) => {
    const creditCode = `91320281MXDEM9${String(number).padStart(4, '0')}`;
    const agency = { creditCode, name: '某', region, address: null, filedOn: null as Day | null };
    await registerAgencies(fork(), fixture.clock, 'tester', [agency]);
    expect(await supervisorsOf(fork(), creditCode)).toEqual([authority]);
  });
});
