import { disputeContract } from '@chengan/agencies/contract/dispute.command';
import { rememberClients } from '@chengan/agencies/contract/known-client.store';
import { signContracts } from '@chengan/agencies/contract/sign-contracts.command';
import { newId } from '@chengan/shared/database/new-id';
import { systemFork } from '@chengan/shared/database/session';
import { addDays, day } from '@chengan/shared/time/day';
import { AGENCY } from '../../testing/register.fixture.ts';
import { type Made, type Make, must } from '../files.fixture.ts';
import { JIANGYIN, list, type Question, read } from './question.fixture.ts';

let amended = 0;
let signed = 0;
/** Each is signed for a year of its own, so that none overlaps another. */
const terms = () => {
  const startsOn = addDays(day('2026-07-01'), (signed += 1) * 400);
  return {
    signedOn: '2026-06-10',
    startsOn,
    endsOn: addDays(startsOn, 365),
    visitsPerYear: 12,
    industry: 'MACHINERY',
    place: '320281100',
    kinds: ['DAILY_SERVICE'],
  };
};

/** The client whom new contracts and projects name is registered. */
const client: Make = async (hub) => {
  await rememberClients(systemFork(hub.orms.agencies, 'test'), [
    { code: '91320281MADEME001Y', name: '江阴示例企业' },
  ]);
  return { id: '' };
};

/** A contract of the invented agency in Jiangyin whose client has, for the walk, the same code. */
const contract: Make = async (hub) => {
  const made = await signContracts(systemFork(hub.orms.agencies, 'test'), hub.clock, 'before', [
    {
      agency: AGENCY.creditCode,
      enterprise: AGENCY.creditCode,
      town: '320281100',
      startsOn: day('2026-01-01'),
      endsOn: day('2027-12-31'),
      visitsPerYear: 12,
      content: null,
    },
  ]);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return { id: made.value[0] ?? '' };
};

/** A contract that its client disputes. */
const disputed: Make = async (hub, bureau) => {
  const { id } = await contract(hub, bureau);
  const client = { account: 'before-client', enterprise: AGENCY.creditCode };
  const em = systemFork(hub.orms.agencies, 'test');
  must(await disputeContract(em, hub.clock, client, { id, reason: '未与该机构签订' }));
  return { id };
};

/** A contract with a paper of it, whose id comes as `content`. */
const withPaper: Make = async (hub, bureau) => {
  const { id } = await contract(hub, bureau);
  const paper = newId(hub.clock);
  await systemFork(hub.orms.agencies, 'test').execute(
    `insert into attachment (id, holder, purpose, name, media_type, bytes, digest, state, bound_to, added_by, added_at)
     values (?, ?, 'CONTRACT', '合同.pdf', 'application/pdf', 1, repeat('a', 64), 'READY', ?, 'before', now())`,
    [paper, AGENCY.creditCode, `contract:${id}`],
  );
  return { id, content: paper };
};

/** A project under a contract, in the step that is asked for; its client has, for the walk, the agency's code. */
const projectIn =
  (state: string): Make =>
  async (hub, bureau) => {
    const em = systemFork(hub.orms.agencies, 'test');
    const { id: under } = await contract(hub, bureau);
    const id = newId(hub.clock);
    await em.execute(
      `insert into project (id, agency, client, enterprise, place, authority, contract, kind, industry, title,
         accepted_on, state)
       values (?, ?, ?, ?, '320281100', 'jiangyin-320281100', ?, 'OTHER', 'MACHINERY', '日常服务', '2026-05-01', ?)`,
      [id, AGENCY.creditCode, AGENCY.creditCode, AGENCY.creditCode, under, state],
    );
    return { id, content: under };
  };
const project = projectIn('CONTRACT');

/** A report of a project whose service is under way. */
const report: Make = async (hub, bureau) => {
  const { id: of } = await projectIn('SERVICE')(hub, bureau);
  const id = newId(hub.clock);
  await systemFork(hub.orms.agencies, 'test').execute(
    `insert into service_report (id, project, agency, client, kind, title, number, drafted_on)
     values (?, ?, ?, ?, 'OTHER', '服务报告', ?, '2026-05-10')`,
    [id, of, AGENCY.creditCode, AGENCY.creditCode, id],
  );
  return { id };
};

const asIs = ({ id }: Made) => ({ id });
const own = (query: string, make: Make, variables: Question['variables'] = asIs): Question => ({
  query,
  make,
  bureaus: JIANGYIN,
  variables,
  answers: 'file',
});
let drafted = 0;

export const CONTRACT_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.serviceTeam': {
    query: '{ serviceTeam { id } }',
    bureaus: JIANGYIN,
    variables: () => ({}),
    answers: 'file',
  },
  'Mutation.attachToContract': own(
    'mutation ($id: ID!) { attachToContract(id: $id, attachments: []) { id } }',
    contract,
  ),
  'Mutation.withdrawContractPaper': own(
    'mutation ($id: ID!, $paper: ID!) { withdrawContractPaper(id: $id, attachment: $paper, reason: "传错文件") { id } }',
    withPaper,
    ({ id, content }) => ({ id, paper: content }),
  ),
  'Mutation.disputeContract': own(
    'mutation ($id: ID!) { disputeContract(id: $id, reason: "未与该机构签订") { id } }',
    contract,
  ),
  'Mutation.settleContractDispute': own(
    'mutation ($id: ID!) { settleContractDispute(id: $id, outcome: STANDS, reason: "已核实") { id } }',
    disputed,
  ),
  'Mutation.attachToProject': own(
    'mutation ($id: ID!) { attachToProject(id: $id, attachments: []) { id } }',
    project,
  ),
  'Query.project': read('project', project),
  'Query.projects': list('projects', project),
  'Mutation.openProject': {
    query: 'mutation ($input: OpenProjectInput!) { openProject(input: $input) { id } }',
    make: client,
    bureaus: JIANGYIN,
    variables: () => ({
      input: {
        client: '91320281MADEME001Y',
        place: '320281100',
        kind: 'DAILY_SERVICE',
        industry: 'MACHINERY',
        title: '日常安全服务',
        acceptedOn: '2026-06-01',
      },
    }),
    answers: 'file',
  },
  'Mutation.recordProjectEntry': own(
    `mutation ($id: ID!) {
      recordProjectEntry(id: $id, list: "PASSED_OVER", item: "FIRST_VISIT", values: [{ field: "reason", values: ["老客户"] }]) { id }
    }`,
    project,
  ),
  'Mutation.linkProjectContract': own(
    'mutation ($id: ID!, $contract: ID!) { linkProjectContract(id: $id, contract: $contract) { id } }',
    project,
    ({ id, content }) => ({ id, contract: content }),
  ),
  'Mutation.advanceProject': own('mutation ($id: ID!) { advanceProject(id: $id) { id } }', project),
  'Mutation.giveUpProject': own(
    'mutation ($id: ID!) { giveUpProject(id: $id, reason: "企业停产") { id } }',
    project,
  ),
  'Mutation.draftReport': own(
    `mutation ($id: ID!, $number: String!) {
      draftReport(project: $id, title: "服务报告", number: $number, draftedOn: "2026-06-01") { id }
    }`,
    projectIn('SERVICE'),
    ({ id }) => ({ id, number: `演示〔2026〕${(drafted += 1)}号` }),
  ),
  'Mutation.reviewReport': own(
    'mutation ($id: ID!) { reviewReport(report: $id, reviewedOn: "2026-06-01", passed: true, opinion: "通过") { id } }',
    report,
  ),
  'Mutation.issueReport': own(
    'mutation ($id: ID!) { issueReport(report: $id, on: "2026-06-01") { id } }',
    report,
  ),

  'Query.contractFile': read('contractFile', contract),
  'Query.contractFiles': list('contractFiles', contract),
  'Mutation.signContract': {
    query:
      'mutation ($terms: ContractTermsInput!) { signContract(enterprise: "91320281MADEME001Y", terms: $terms) { id } }',
    make: client,
    bureaus: JIANGYIN,
    variables: () => ({ terms: terms() }),
    answers: 'file',
  },
  'Mutation.amendContract': {
    query:
      'mutation ($id: ID!, $terms: ContractTermsInput!) { amendContract(id: $id, terms: $terms, effectiveOn: "2026-06-12", reason: "调整服务频次") { id } }',
    make: contract,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({
      id,
      terms: {
        ...terms(),
        signedOn: '2025-12-20',
        startsOn: '2026-01-01',
        endsOn: '2027-12-31',
        // the walk amends several contracts with one client: each to another kind
        kinds: [['TRAINING', 'HAZOP', 'OTHER', 'EMERGENCY_PLAN'][(amended += 1) % 4]],
      },
    }),
    answers: 'file',
  },
  'Mutation.terminateContract': {
    query:
      'mutation ($id: ID!) { terminateContract(id: $id, on: "2026-06-10", reason: "双方协商终止") { id } }',
    make: contract,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ id }),
    answers: 'file',
  },
  'Mutation.recordCountyUpload': {
    query: 'mutation ($id: ID!) { recordCountyUpload(id: $id, on: "2026-06-10") { id } }',
    make: contract,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ id }),
    answers: 'file',
  },
};
