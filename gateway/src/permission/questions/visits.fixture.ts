import { recordVisit } from '@chengan/agencies/visit/record-visits.command';
import { reportRefusal } from '@chengan/agencies/visit/report-refusal.command';
import { newId } from '@chengan/shared/database/new-id';
import { systemFork } from '@chengan/shared/database/session';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import type { TestHub } from '../../testing/hub.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import { type Make, must } from '../files.fixture.ts';
import { CHANGJI, JIANGYIN, list, type Question, read } from './question.fixture.ts';

const PERSON: AgencyPerson = {
  account: 'before-staff',
  name: '演示人员',
  role: 'staff',
  agency: AGENCY.creditCode,
};
const em = (hub: TestHub) => systemFork(hub.orms.agencies, 'test');
const PLACES = {
  jiangyin: ['320281108', 'jiangyin-320281108'],
  changji: ['652301003', 'changji'],
} as const;

/** A contract of the invented agency with itself as the client, and somebody who works there. */
async function underContract(hub: TestHub, bureau: string) {
  const [contract, person] = [newId(hub.clock), newId(hub.clock)];
  const [town, authority] = bureau === 'changji' ? PLACES.changji : PLACES.jiangyin;
  await em(hub).execute(
    `insert into service_contract (id, agency, enterprise, town, place, authority, signed_on, starts_on, ends_on,
       visits_per_year) values (?, ?, ?, ?, ?, ?, '2026-01-01', '2026-01-01', '2026-12-31', 6)`,
    [contract, AGENCY.creditCode, AGENCY.creditCode, town, town, authority],
  );
  await em(hub).execute(
    `insert into practitioner (id, agency, name, employed_on) values (?, ?, '演示人员', '2025-01-01')`,
    [person, AGENCY.creditCode],
  );
  await em(hub).execute(
    `insert into person_file (person, holder_kind, holder, identity_hash, identity_masked, name, sex, title,
       title_industries, disciplines, safety_years, employed_on, full_time)
     values (?, 'AGENCY', ?, ?, '320281********0011', '演示人员', 'MALE', 'ENGINEER', '{}', '{}', '{}', '2025-01-01', true)`,
    [person, AGENCY.creditCode, person.replaceAll('-', '').repeat(2)],
  );
  return { contract, person };
}

/** A visit of five days ago that found a major hazard. The file is the visit; its content the hazard. */
const recorded: Make = async (hub, bureau) => {
  const { contract, person } = await underContract(hub, bureau);
  const [id, hazard] = [newId(hub.clock), newId(hub.clock)];
  must(
    await recordVisit(em(hub), hub.clock, PERSON, {
      id,
      contract,
      startedAt: '2026-06-10T09:00:00+08:00',
      endedAt: '2026-06-10T11:00:00+08:00',
      kinds: ['HAZARD_INSPECTION'],
      contents: [6],
      leader: null,
      practitioners: [person],
      process: '检查车间。',
      photos: [],
      hazards: [
        {
          ...{ id: hazard, content: '未经审批动火', type: null, basis: null, cause: null, advice: null },
          ...{ severity: 'MAJOR', adviceNumber: null, agreedBy: null, agreedOn: null, rectifiedOn: null },
        },
      ],
      signatures: [],
      rating: null,
      opinions: null,
      corrects: null,
      correctionReason: null,
      retracted: false,
    }),
  );
  return { id, content: hazard };
};

/** The report of a refusal, straight to the bureau. */
const reported: Make = async (hub, bureau) => {
  const { content: hazard = '' } = await recorded(hub, bureau);
  const id = must(
    await reportRefusal(em(hub), hub.clock, PERSON, {
      hazard,
      notifiedOn: hub.clock.today(),
      evidence: '企业负责人书面拒绝整改',
      attachments: [],
      directReason: '情况紧急',
    }),
  );
  return { id };
};

const ofHazard = (query: string, bureaus: Question['bureaus'] = JIANGYIN): Question => ({
  query,
  make: recorded,
  bureaus,
  variables: ({ content }) => ({ hazard: content }),
  answers: 'file',
});

export const VISIT_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.visit': read('visit', recorded),
  'Query.visits': list('visits', recorded),
  'Query.visitReference': {
    query: '{ visitReference { contracts { id } persons { id } } }',
    bureaus: JIANGYIN,
    variables: () => ({}),
    answers: 'file',
  },
  'Query.hazardReports': {
    ...list('hazardReports', reported),
    query: '{ hazardReports(first: 100) { nodes { id } } }',
  },
  'Mutation.recordVisits': {
    query: `mutation { recordVisits(visits: [{ id: "0190a000-0000-7000-8000-00000000000a",
      contract: "0190a000-0000-7000-8000-00000000000b", startedAt: "2026-06-10T09:00:00+08:00",
      endedAt: "2026-06-10T10:00:00+08:00", kinds: [], contents: [], practitioners: [], process: "", photos: [],
      hazards: [], signatures: [] }]) { id outcome } }`,
    bureaus: JIANGYIN,
    variables: () => ({}),
    answers: 'file',
  },
  'Mutation.openVisitDevice': {
    query: 'mutation { openVisitDevice }',
    bureaus: JIANGYIN,
    variables: () => ({}),
    answers: 'file',
  },
  'Mutation.noteHazard': ofHazard(
    'mutation ($hazard: ID!) { noteHazard(hazard: $hazard, kind: RECTIFIED, on: "2026-06-12") }',
  ),
  'Mutation.reportMajorHazard': ofHazard(
    'mutation ($hazard: ID!) { reportMajorHazard(hazard: $hazard, number: "报告-1", reportedOn: "2026-06-12") }',
    CHANGJI,
  ),
  'Mutation.reportRefusal': ofHazard(
    'mutation ($hazard: ID!) { reportRefusal(hazard: $hazard, notifiedOn: "2026-06-12", evidence: "书面拒绝") }',
  ),
  'Mutation.answerHazard': ofHazard(
    'mutation ($hazard: ID!) { answerHazard(hazard: $hazard, kind: DONE, on: "2026-06-12", note: "已设置隔离并补办审批") }',
  ),
  'Mutation.answerVisit': {
    query: 'mutation ($id: ID!) { answerVisit(visit: $id, kind: CONTESTED, note: "签字不是本企业人员") }',
    make: recorded,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ id }),
    answers: 'file',
  },
  'Mutation.answerHazardReport': {
    query: 'mutation ($id: ID!) { answerHazardReport(id: $id, outcome: "已责令整改") { id } }',
    make: reported,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ id }),
    answers: 'file',
  },
};
