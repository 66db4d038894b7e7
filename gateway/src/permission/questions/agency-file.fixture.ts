import { fileOf } from '@chengan/agencies/agency/agency-file.store';
import { amendAgencyFile } from '@chengan/agencies/agency/amend-agency-file.command';
import { newestFees } from '@chengan/agencies/fee/fee-schedule.store';
import { recordParticipation } from '@chengan/agencies/participation/record-participation.command';
import { systemFork } from '@chengan/shared/database/session';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import type { TestHub } from '../../testing/hub.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import { type Make, must } from '../files.fixture.ts';
import { JIANGYIN, type Question } from './question.fixture.ts';

const MANAGER: AgencyPerson = {
  account: 'before-manager',
  name: '演示人员',
  role: 'manager',
  agency: AGENCY.creditCode,
};
const em = (hub: TestHub) => systemFork(hub.orms.agencies, 'test');

let walks = 0;
/** Unlike any before, so that each walk changes something. */
const input = () => ({
  name: AGENCY.name,
  registeredAddress: '江阴市周庄镇演示路1号',
  principal: `演示第${(walks += 1)}人`,
  equipment: [],
  systems: [],
  otherConditions: [],
});

/** There is a file; its revision stands for it. */
const filed: Make = async (hub) => {
  const before = await fileOf(em(hub), AGENCY.creditCode);
  if (before) return { id: String(before.revision) };
  const facts = {
    officeAddress: null,
    officeArea: null,
    officeTenure: null,
    legalRepresentative: null,
    contact: null,
    phone: null,
    establishedOn: null,
    registeredCapital: null,
    businessScope: null,
    organisation: null,
    ...input(),
  };
  const change = { revision: 0, facts, changedOn: null, note: null, addDocuments: [], removeDocuments: [] };
  const { revision } = must(await amendAgencyFile(em(hub), hub.clock, MANAGER, change));
  return { id: String(revision) };
};

const fees: Make = async (hub) => ({
  id: String((await newestFees(em(hub), AGENCY.creditCode))?.revision ?? 0),
});

const participation = () => ({
  assistedOn: day('2026-06-10'),
  authority: 'jiangyin',
  kind: 'PUBLICITY' as const,
  note: `第${(walks += 1)}次安全生产月宣传咨询`,
});
const recorded: Make = async (hub) =>
  must(await recordParticipation(em(hub), hub.clock, MANAGER, participation()));

function ofAgency(field: string): Question {
  return {
    query: `{ agency(creditCode: "${AGENCY.creditCode}") { ${field} } }`,
    make: filed,
    bureaus: JIANGYIN,
    variables: () => ({}),
    answers: 'file',
  };
}

export const AGENCY_FILE_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.agencyFile': {
    ...ofAgency(''),
    query: `{ agencyFile(creditCode: "${AGENCY.creditCode}") { revision } }`,
  },
  'Agency.conditions': ofAgency('conditions { conditions { id } }'),
  'Agency.participations': ofAgency('participations { nodes { id } }'),
  'Agency.supervisors': ofAgency('supervisors { id }'),
  'Mutation.amendAgencyFile': {
    query:
      'mutation ($revision: Int!, $input: AmendAgencyFileInput!) { amendAgencyFile(revision: $revision, input: $input) { revision } }',
    make: filed,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ revision: Number(id), input: input() }),
    answers: 'file',
  },
  'Mutation.publishFees': {
    query:
      'mutation ($revision: Int!, $input: PublishFeesInput!) { publishFees(revision: $revision, input: $input) { id } }',
    make: fees,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({
      revision: Number(id),
      input: {
        validFrom: '2026-06-15',
        items: [{ item: '日常技术服务', unit: '年', priceFrom: '6000', priceTo: '20000' }],
      },
    }),
    answers: 'file',
  },
  'Mutation.recordParticipation': {
    query: 'mutation ($input: RecordParticipationInput!) { recordParticipation(input: $input) { id } }',
    bureaus: JIANGYIN,
    variables: () => ({ input: participation() }),
    answers: 'file',
  },
  'Mutation.withdrawParticipation': {
    query: 'mutation ($id: ID!) { withdrawParticipation(id: $id, reason: "登记有误") { id } }',
    make: recorded,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ id }),
    answers: 'file',
  },
};
