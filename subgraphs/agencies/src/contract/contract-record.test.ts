import { systemFork } from '@chengan/shared/database/session';
import { actorOf, type Actor } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { agenciesFixture, type AgenciesFixture } from '../testing/agencies-fixture.ts';
import { rememberClients } from './known-client.store.ts';
import { contractsServed } from './rated-contracts.store.ts';
import { signContracts } from './sign-contracts.command.ts';

const AGENCY = '91320281MADEMA001X';
const CLIENT = '91320281MADEME001Y';
const LEADER = '01900000-0000-7000-8000-000000000001';

let hub: AgenciesFixture;
let contract = '';
beforeAll(async () => {
  hub = await agenciesFixture(day('2026-06-15'));
  const em = systemFork(hub.orm, 'test');
  await registerAgencies(em, hub.clock, 'test', [
    { creditCode: AGENCY, name: '演示机构', region: '320281', address: null, filedOn: null },
  ]);
  const signed = await signContracts(em, hub.clock, 'test', [
    {
      ...{ agency: AGENCY, enterprise: CLIENT, town: '320281108', visitsPerYear: 12, content: null },
      ...{ startsOn: day('2026-01-01'), endsOn: day('2026-12-31') },
    },
  ]);
  await rememberClients(em, [{ code: CLIENT, name: '演示企业' }]);
  await em.execute(
    `insert into person_file (person, holder_kind, holder, identity_hash, identity_masked, name, sex, title,
       title_industries, disciplines, safety_years, employed_on, full_time)
     values (?, 'AGENCY', ?, repeat('a', 64), '320281********0011', '演示人员甲', 'MALE', 'ENGINEER',
       '{MACHINERY}', '{MECHANICAL}', '{}', '2020-01-01', true)`,
    [LEADER, AGENCY],
  );
  contract = signed.ok ? (signed.value[0] ?? '') : '';
});
afterAll(() => hub.close());

const enterprise = (holder: string): Actor => ({
  ...({ account: 'e', name: '演示', kind: 'ENTERPRISE', role: 'staff', holder } as const),
  scopes: scopesOf('ENTERPRISE', 'staff'),
});
const official = (role: 'clerk' | 'reviewer', authority: string) =>
  actorOf({ account: role, name: '演示', role, authority });
const ask = async (actor: Actor | undefined, source: string, variables: Record<string, unknown> = {}) => {
  hub.as(actor);
  const { data, errors = [] } = await hub.ask(source, variables);
  return { data, codes: errors.map(({ extensions }) => extensions['code']) };
};
const DISPUTE = () => `mutation { disputeContract(id: "${contract}", reason: "从未与该机构签约") {
  dispute { reason madeOn outcome } } }`;
const settle = (outcome: string) => `mutation { settleContractDispute(id: "${contract}", outcome: ${outcome},
  reason: "已向双方核实") { dispute { outcome settledOn settledReason } } }`;
const counted = async () => {
  const { data } = await ask(
    undefined,
    `{ agency(creditCode: "${AGENCY}") { contractCounts { total } serviceContracts { totalCount } } }`,
  );
  return data?.['agency'];
};
const suggestions = async () =>
  (await hub.subgraph.journal.read(0, 100)).flatMap(({ type, facts }) =>
    type.startsWith('suggestion.') ? [`${type} ${String(facts['clause'] ?? facts['reason'])}`] : [],
  );
const inbox = async (actor: Actor) => {
  const { data } = await ask(actor, '{ agenciesDue { nodes { kind mine target { id } } } }');
  const { nodes } = data?.['agenciesDue'] as { nodes: { kind: string }[] };
  return nodes.filter(({ kind }) => kind === 'CONTRACT_DISPUTED');
};

test('an enterprise disputes its own contract once; it is not counted, and suggested to the town, until it is settled', async () => {
  const reviewer = official('reviewer', 'jiangyin-320281108');
  expect(await counted()).toEqual({ contractCounts: { total: 1 }, serviceContracts: { totalCount: 1 } });
  expect((await ask(enterprise('91320281MXDE90014N'), DISPUTE())).codes).toEqual(['NOT_FOUND']);
  expect((await ask(reviewer, settle('STANDS'))).codes).toEqual(['NOT_FOUND']);

  const { data } = await ask(enterprise(CLIENT), DISPUTE());
  expect(data?.['disputeContract']).toEqual({
    dispute: { reason: '从未与该机构签约', madeOn: '2026-06-15', outcome: null },
  });
  expect((await ask(enterprise(CLIENT), DISPUTE())).codes).toEqual(['DISPUTED_ALREADY']);
  expect(await counted()).toEqual({ contractCounts: { total: 0 }, serviceContracts: { totalCount: 0 } });
  expect(await suggestions()).toEqual(['suggestion.made J-A3-3-3']);
  // the words of the enterprise stand with the contract alone, not in the journal
  expect(JSON.stringify(await hub.subgraph.journal.read(0, 100))).not.toContain('从未与该机构签约');
  // and the agency does not move it away from the officials who look into it
  const AMEND = `mutation ($terms: ContractTermsInput!) { amendContract(id: "${contract}", effectiveOn: "2026-06-15",
    reason: "改地点", terms: $terms) { id } }`;
  const amended = async (place: string) => {
    const days = { signedOn: '2026-01-01', startsOn: '2026-01-01', endsOn: '2026-12-31' };
    return (await ask(STAFF, AMEND, { terms: { ...TERMS, ...days, kinds: ['TRAINING'], place } })).codes;
  };
  expect(await amended('320281107')).toEqual(['CONTRACT_DISPUTED']);
  expect(await amended('320281108')).toEqual([]);
  expect(await inbox(reviewer)).toEqual([
    { kind: 'CONTRACT_DISPUTED', mine: true, target: { id: contract } },
  ]);
  expect(await inbox(official('clerk', 'jiangyin'))).toMatchObject([{ mine: false }]);
  expect(await inbox(official('reviewer', 'jiangyin-320281100'))).toEqual([]);

  expect((await ask(official('clerk', 'jiangyin'), settle('STANDS'))).codes).toEqual(['FORBIDDEN']);
  expect((await ask(official('reviewer', 'jiangyin-320281100'), settle('STANDS'))).codes).toEqual([
    'NOT_FOUND',
  ]);
  const settled = await ask(reviewer, settle('STANDS'));
  expect(settled.data?.['settleContractDispute']).toEqual({
    dispute: { outcome: 'STANDS', settledOn: '2026-06-15', settledReason: '已向双方核实' },
  });
  expect((await ask(reviewer, settle('NOT_ONE'))).codes).toEqual(['DISPUTE_SETTLED']);
  expect(await counted()).toEqual({ contractCounts: { total: 1 }, serviceContracts: { totalCount: 1 } });
  expect(await suggestions()).toEqual([
    'suggestion.made J-A3-3-3',
    'suggestion.withdrawn 经核实，合同为企业本身所签',
  ]);
  expect(await inbox(reviewer)).toEqual([]);
});

const STAFF: Actor = {
  ...({ account: 'a', name: '甲', kind: 'AGENCY', role: 'staff', holder: AGENCY } as const),
  scopes: scopesOf('AGENCY', 'staff'),
};
const SIGN = `mutation ($terms: ContractTermsInput!) { signContract(enterprise: "${CLIENT}", terms: $terms) { id } }`;
const TERMS = {
  ...{ signedOn: '2026-01-20', startsOn: '2026-02-01', visitsPerYear: 6, industry: 'MACHINERY' },
  place: '320281108',
};

const DUE = '{ agenciesDue { nodes { kind title dueOn target { kind id } } } }';
type Due = { kind: string; title: string; dueOn: string | null; target: { kind: string; id: string } };
const due = async (kind: string) => {
  const { data } = await ask(STAFF, DUE);
  const { nodes } = data?.['agenciesDue'] as { nodes: Due[] };
  return nodes.filter((one) => one.kind === kind);
};

test("a contract's number is the agency's own once and found by a part of it; a wrong paper is taken out", async () => {
  const terms = { ...TERMS, kinds: ['HAZOP'], endsOn: '2027-01-31', number: ' JY-7 ' };
  const { data } = await ask(STAFF, SIGN, { terms });
  const { id } = data?.['signContract'] as { id: string };
  expect((await ask(STAFF, SIGN, { terms: { ...terms, kinds: ['OTHER'] } })).codes).toEqual([
    'CONTRACT_NUMBER_TAKEN',
  ]);
  const FIND = 'query ($n: String) { contractFiles(number: $n) { totalCount nodes { number } } }';
  expect((await ask(STAFF, FIND, { n: 'y-7' })).data?.['contractFiles']).toEqual({
    totalCount: 1,
    nodes: [{ number: 'JY-7' }],
  });

  const missing = async () => (await due('CONTRACT_PAPER_MISSING')).filter((one) => one.target.id === id);
  expect(await missing()).toMatchObject([{ title: '服务合同（JY-7）未上传签字件', dueOn: null }]);
  const paper = '01900000-0000-7000-8000-0000000000f1';
  await systemFork(hub.orm, 'test').execute(
    `insert into attachment (id, holder, purpose, name, media_type, bytes, digest, state, bound_to, added_by, added_at)
     values (?, ?, 'CONTRACT', '合同.pdf', 'application/pdf', 1, repeat('a', 64), 'READY', ?, 'a', now())`,
    [paper, AGENCY, `contract:${id}`],
  );
  expect(await missing()).toEqual([]);
  const WITHDRAW = `mutation ($id: ID!, $paper: ID!, $revision: Int) {
    withdrawContractPaper(id: $id, attachment: $paper, reason: "传错文件", revision: $revision) {
      attachments { id } entries { kind reason } }
  }`;
  const withdrawn = await ask(STAFF, WITHDRAW, { id, paper, revision: 1 });
  expect(withdrawn.data?.['withdrawContractPaper']).toEqual({
    attachments: [],
    entries: [
      { kind: 'SIGNED', reason: null },
      { kind: 'FILE_WITHDRAWN', reason: '合同.pdf：传错文件' },
    ],
  });
  expect((await ask(STAFF, WITHDRAW, { id, paper })).codes).toEqual(['PAPER_UNKNOWN']);
  expect(await missing()).toHaveLength(1);

  // nor do the stars take a paper for handed in that was withdrawn
  await systemFork(hub.orm, 'test').execute(
    `insert into contract_entry (contract, version, kind, agency, enterprise, occurred_on, terms, recorded_by, recorded_at)
     select contract, 9, 'FILE_ADDED', agency, enterprise, occurred_on, terms, recorded_by, recorded_at
     from contract_entry where contract = ? and version = 1`,
    [id],
  );
  const [first, last] = [day('2026-01-01'), day('2026-12-31')];
  const rated = () => contractsServed(systemFork(hub.orm, 'test'), AGENCY, ['3202'], first, last);
  const hasPaper = async () => (await rated()).find((one) => one.id === id)?.paper;
  expect(await hasPaper()).toBe(false);
  await systemFork(hub.orm, 'test').execute('update attachment set bound_to = ? where id = ?', [
    `contract:${id}`,
    paper,
  ]);
  expect(await hasPaper()).toBe(true);
});

test('an agency is told of certificates that end within thirty days or have ended, and of missing insurance', async () => {
  const em = systemFork(hub.orm, 'test');
  const kinds = { SAFETY_EVALUATOR: ['2026-06-14', '2026-07-15'], REGISTERED_FIRE_ENGINEER: ['2026-07-16'] };
  for (const [kind, ends] of Object.entries(kinds))
    for (const validTo of ends)
      await em.execute(
        `insert into person_certificate (id, person, holder, shown, kind, number, industries, valid_from, valid_to, issued_by)
         values (gen_random_uuid(), ?, ?, true, ?, ?, '{}', '2023-01-01', ?, '演示发证机关')`,
        [LEADER, AGENCY, kind, `${kind}-${validTo}`, validTo],
      );
  // the one that ended was renewed; the fire engineer's runs a day longer than thirty
  expect(await due('CERTIFICATE_ENDS')).toMatchObject([
    { dueOn: '2026-07-15', target: { kind: 'PRACTITIONER', id: LEADER } },
  ]);
  expect(await due('INSURANCE_MISSING')).toMatchObject([
    { title: '演示人员甲未登记社会保险', target: { kind: 'PRACTITIONER', id: LEADER } },
  ]);
});
