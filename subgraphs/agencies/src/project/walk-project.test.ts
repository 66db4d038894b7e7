import { systemFork } from '@chengan/shared/database/session';
import type { Actor } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { rememberClients } from '../contract/known-client.store.ts';
import { agenciesFixture, type AgenciesFixture } from '../testing/agencies-fixture.ts';

const AGENCY = '91320281MADEMA001X';
const CLIENT = '91320281MADEME001Y';
const LEADER = '01900000-0000-7000-8000-000000000001';
const TODAY = day('2026-06-15');

let hub: AgenciesFixture;
beforeAll(async () => {
  hub = await agenciesFixture(TODAY);
  const em = systemFork(hub.orm, 'test');
  await registerAgencies(em, hub.clock, 'test', [
    { creditCode: AGENCY, name: '演示机构', region: '320583', address: null, filedOn: null },
  ]);
  await rememberClients(em, [{ code: CLIENT, name: '演示企业' }]);
  await em.execute(
    `insert into person_file (person, holder_kind, holder, identity_hash, identity_masked, name, sex, title,
       title_industries, disciplines, safety_years, employed_on, full_time)
     values (?, 'AGENCY', ?, repeat('a', 64), '320281********0011', '演示人员甲', 'MALE', 'ENGINEER',
       '{MACHINERY}', '{MECHANICAL}', '{}', '2020-01-01', true)`,
    [LEADER, AGENCY],
  );
});
afterAll(() => hub.close());

function staff(holder = AGENCY): Actor {
  const scopes = scopesOf('AGENCY', 'staff');
  return { account: 'a', name: '甲', kind: 'AGENCY', role: 'staff', holder, scopes };
}

async function ask<T>(query: string, variables: Record<string, unknown> = {}, actor: Actor = staff()) {
  hub.as(actor);
  const { data, errors = [] } = await hub.ask(query, variables);
  const problems = errors.flatMap(
    ({ extensions }) => (extensions['problems'] ?? []) as { code: string; clause?: string; field?: string }[],
  );
  return { data: data as T, codes: problems.map(({ code }) => code), problems };
}

const SIGN = `mutation ($terms: ContractTermsInput!, $reason: String) {
  signContract(enterprise: "${CLIENT}", terms: $terms, reason: $reason) { id revision }
}`;
const TERMS = {
  signedOn: '2026-01-20',
  startsOn: '2026-02-01',
  endsOn: '2026-05-31',
  visitsPerYear: 6,
  industry: 'MACHINERY',
  place: '320281108',
  kinds: ['DUAL_PREVENTION'],
};

test('a contract that falls short is taken with a reason, kept with its warnings, and not twice', async () => {
  expect((await ask('{ projects(contract: "") { totalCount } }')).codes).toEqual(['NOT_FOUND']);
  const refused = await ask(SIGN, { terms: { ...TERMS, visitsPerYear: 5 } });
  expect(refused.codes).toEqual(['TERM_SHORT', 'VISITS_FEW', 'REASON_NEEDED']);
  const { data } = await ask<{ signContract: { id: string } }>(SIGN, { terms: TERMS, reason: '企业规模小' });
  const id = data.signContract.id;
  const shown = await ask<{ contractFile: unknown }>(
    'query ($id: ID!) { contractFile(id: $id) { revision entries { kind reason warnings { code } } years { visits made over } } }',
    { id },
  );
  expect(shown.data.contractFile).toEqual({
    revision: 1,
    entries: [{ kind: 'SIGNED', reason: '企业规模小', warnings: [{ code: 'TERM_SHORT' }] }],
    years: [{ visits: 1, made: 0, over: true }],
  });
  expect((await ask(SIGN, { terms: TERMS, reason: '再签' })).codes).toEqual(['OVERLAPPING_CONTRACT']);
});

test('an amendment is a new version, another has gone on meanwhile, and an end is the end', async () => {
  const terms = { ...TERMS, kinds: ['TRAINING'], endsOn: '2027-01-31' };
  const { data } = await ask<{ signContract: { id: string } }>(SIGN, { terms });
  const id = data.signContract.id;
  const AMEND = `mutation ($id: ID!, $terms: ContractTermsInput!, $revision: Int) {
    amendContract(id: $id, terms: $terms, effectiveOn: "2026-03-01", reason: "增加频次", revision: $revision) { revision visitsPerYear }
  }`;
  const amended = await ask<{ amendContract: unknown }>(AMEND, {
    id,
    terms: { ...terms, visitsPerYear: 12 },
    revision: 1,
  });
  expect(amended.data.amendContract).toEqual({ revision: 2, visitsPerYear: 12 });
  expect((await ask(AMEND, { id, terms, revision: 1 })).codes).toEqual(['CHANGED_MEANWHILE']);
  expect((await ask(AMEND, { id, terms: { ...terms, startsOn: '2026-02-02' } })).codes).toEqual([
    'AMENDMENT_MOVES_START',
  ]);
  const END = `mutation ($id: ID!, $on: Date!) {
    terminateContract(id: $id, on: $on, reason: "企业停产") { inForceTo entries { kind } }
  }`;
  expect((await ask(END, { id, on: '2026-06-16' })).codes).toEqual(['TERMINATED_ON']);
  const ended = await ask<{ terminateContract: unknown }>(END, { id, on: '2026-06-15' });
  expect(ended.data.terminateContract).toEqual({
    inForceTo: '2026-06-15',
    entries: [{ kind: 'SIGNED' }, { kind: 'AMENDED' }, { kind: 'TERMINATED' }],
  });
  expect((await ask(AMEND, { id, terms })).codes).toEqual(['CONTRACT_TERMINATED']);
});

const PROJECT = 'state revision';
const RECORD = `mutation ($id: ID!, $list: ID!, $item: ID, $values: [ProjectValueInput!]!) {
  recordProjectEntry(id: $id, list: $list, item: $item, values: $values) { ${PROJECT} }
}`;
const values = (given: Record<string, string>) =>
  Object.entries(given).map(([field, one]) => ({ field, values: [one] }));

test('a project is walked from the first visit to the archive, and tells at each step what it lacks', async () => {
  const OPEN = 'mutation ($input: OpenProjectInput!) { openProject(input: $input) { id } }';
  const input = {
    client: CLIENT,
    place: '320281108',
    kind: 'DUAL_PREVENTION',
    industry: 'MACHINERY',
    title: '双重预防体系建设',
    acceptedOn: '2026-01-10',
  };
  const licensed = await ask(OPEN, { input: { ...input, kind: 'STATUS_EVALUATION' } });
  expect(licensed.problems.map(({ code, clause }) => [code, clause])).toEqual([
    ['QUALIFICATION_MISSING', 'N-WSL-72'],
  ]);
  const unknown = await ask(OPEN, { input: { ...input, client: '91320281MXDE90014N' } });
  expect(unknown.codes).toEqual(['CLIENT_UNKNOWN']);
  const opened = await ask<{ openProject: { id: string } }>(OPEN, { input });
  const { id } = opened.data.openProject;
  const advance = () => ask('mutation ($id: ID!) { advanceProject(id: $id) { state } }', { id });
  const record = (list: string, given: Record<string, string>, item: string | null = 'only') =>
    ask(RECORD, { id, list, item, values: values(given) });

  expect((await advance()).codes).toEqual(['FIRST_VISIT_MISSING']);
  expect((await record('ASSESSMENT', {})).codes).toContain('STEP_NOT_YET');
  const stranger = { on: '2026-01-05', people: '01900000-0000-7000-8000-00000000ffff', record: '初访' };
  expect((await record('FIRST_VISIT', stranger)).codes).toEqual(['PERSON_UNKNOWN']);
  await record('FIRST_VISIT', { ...stranger, people: LEADER });
  expect((await advance()).data).toEqual({ advanceProject: { state: 'ASSESSMENT' } });
  const people = { leader: LEADER, people: LEADER };
  const assessed = { on: '2026-01-15', ...people, content: '内容', criteria: '准则', conclusion: '可以承接' };
  await record('ASSESSMENT', assessed);
  expect((await advance()).data).toEqual({ advanceProject: { state: 'CONTRACT' } });
  expect((await advance()).codes).toEqual(['CONTRACT_MISSING']);
  const { data } = await ask<{ contractFiles: { nodes: { id: string; inForceTo: string }[] } }>(
    '{ contractFiles { nodes { id inForceTo } } }',
  );
  const contract = data.contractFiles.nodes.find(({ inForceTo }) => inForceTo === '2026-05-31')?.id;
  const LINK =
    'mutation ($id: ID!, $contract: ID!) { linkProjectContract(id: $id, contract: $contract) { state } }';
  expect((await ask(LINK, { id, contract: id })).codes).toEqual(['CONTRACT_OTHER_CLIENT']);
  expect((await ask(LINK, { id, contract })).codes).toEqual([]);
  expect((await advance()).data).toEqual({ advanceProject: { state: 'SERVICE' } });

  expect((await advance()).codes).toEqual(['LIST_INCOMPLETE', 'LIST_INCOMPLETE', 'LIST_INCOMPLETE']);
  await record('BASELINE', { on: '2026-02-02', situation: '现状', system: '体系', weaknesses: '短板' });
  for (const item of 'LAWS RESPONSIBILITY PROCEDURES TRAINING THREE_LEVELS CERTIFICATES VISUAL SIGNS CULTURE OTHER'.split(
    ' ',
  ))
    expect((await record('SERVICE', { done: 'YES' }, item)).codes).toEqual([]);
  await record('COMPLETION', { on: '2026-06-01', result: '完成' });
  expect((await advance()).data).toEqual({ advanceProject: { state: 'RETURN_VISIT' } });
  expect((await advance()).codes).toEqual(['RETURN_VISIT_MISSING']);
  await record('RETURN_VISIT', { on: '2026-06-12', by: '客服部', opinion: '满意' });
  await advance();
  expect((await advance()).data).toEqual({ advanceProject: { state: 'CLOSED' } });
  expect((await record('RETURN_VISIT', { on: '2026-06-13', by: '客服部', opinion: '满意' })).codes).toEqual([
    'PROJECT_CLOSED',
  ]);
  const shown = await ask<{ project: { steps: { done: boolean }[]; leaderName: string } }>(
    'query ($id: ID!) { project(id: $id) { leaderName steps { done } lists { items { record { values { shown } } } } } }',
    { id },
  );
  expect(shown.data.project.leaderName).toBe('演示人员甲');
  expect(shown.data.project.steps.map(({ done }) => done)).toEqual([true, true, true, true, true, true]);
  expect(
    (await ask('query ($id: ID!) { project(id: $id) { id } }', { id }, staff('91652300MADEM00029'))).codes,
  ).toEqual(['NOT_FOUND']);
});

test('the agency’s public page counts contracts and lists issued reports without a session', async () => {
  hub.as(undefined);
  const { data, errors } = await hub.ask(
    `{ agency(creditCode: "${AGENCY}") {
      contractCounts(on: "2026-03-01") { total byIndustry { industry { code } contracts } byTown { place { code } contracts } }
      reportsIssued { totalCount nodes { title } }
    } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    agency: {
      contractCounts: {
        total: 2,
        byIndustry: [{ industry: { code: 'MACHINERY' }, contracts: 2 }],
        byTown: [{ place: { code: '320281108' }, contracts: 2 }],
      },
      reportsIssued: { totalCount: 0, nodes: [] },
    },
  });
});
