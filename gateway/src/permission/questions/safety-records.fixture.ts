import { registerEnterprises } from '@chengan/enterprises/register/register.command';
import { addRiskPoint, reportRiskPoint } from '@chengan/enterprises/risk-point/change-risks.command';
import type { RiskPointInput } from '@chengan/enterprises/risk-point/risk-point';
import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import type { TestHub } from '../../testing/hub.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import { type Make, must } from '../files.fixture.ts';
import { OTHER_AGENCY } from '../people.fixture.ts';
import { change, JIANGYIN, list, type Question } from './question.fixture.ts';

const INPUT: RiskPointInput = {
  workshop: '喷漆车间',
  name: '喷漆房',
  level: 'MAJOR',
  consequence: '火灾、爆炸',
  measures: '防爆电气，可燃气体报警，动火审批',
  responsiblePost: '车间主任',
  identifiedOn: day('2026-06-01'),
  cardOn: null,
};
const OWN = {
  account: 'before-manager',
  enterprise: AGENCY.creditCode,
  authority: 'jiangyin-320281108',
};
const em = (hub: TestHub) => systemFork(hub.orms.enterprises, 'test');

/** The walkers of an enterprise act for the code of the invented agency: the register has an enterprise of it too. */
const registered: Make = async (hub) => {
  const of = (
    { creditCode, name }: { creditCode: string; name: string },
    region: string,
    authority: string,
  ) => ({
    creditCode,
    name: `${name}（自有厂区）`,
    region,
    authority,
    source: 'test',
  });
  // a second time they are there already
  await registerEnterprises(em(hub), hub.clock, 'test', [
    of(AGENCY, '320281108', 'jiangyin'),
    of(OTHER_AGENCY, '652301', 'changji'),
  ]);
  return { id: AGENCY.creditCode };
};
const recorded: Make = async (hub, bureau) => {
  await registered(hub, bureau);
  return must(await addRiskPoint(em(hub), hub.clock, OWN, INPUT));
};
const reported: Make = async (hub, bureau) => {
  const { id } = await recorded(hub, bureau);
  return must(await reportRiskPoint(em(hub), hub.clock, OWN, { id, version: 1 }));
};

const write = (field: string, query: string, variables: Record<string, unknown> = {}): Question => ({
  ...change(field, registered),
  query,
  variables: () => variables,
});

export const SAFETY_RECORD_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.safetyRecord': {
    query: 'query ($id: ID!) { safetyRecord(creditCode: $id) { risks { id } } }',
    make: registered,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ id }),
    answers: 'file',
  },
  'Query.reportedRisks': list('reportedRisks', reported),
  'Mutation.addRiskPoint': write(
    'addRiskPoint',
    'mutation ($input: RiskPointInput!) { addRiskPoint(input: $input) { id } }',
    { input: INPUT },
  ),
  'Mutation.amendRiskPoint': {
    ...change('amendRiskPoint', recorded),
    query:
      'mutation ($id: ID!, $input: RiskPointInput!) { amendRiskPoint(id: $id, version: 1, input: $input) { id } }',
    variables: ({ id }) => ({ id, input: INPUT }),
  },
  'Mutation.reportRiskPoint': {
    ...change('reportRiskPoint', recorded),
    query: 'mutation ($id: ID!) { reportRiskPoint(id: $id, version: 1) { id } }',
  },
  'Mutation.endRiskPoint': {
    ...change('endRiskPoint', recorded),
    query: 'mutation ($id: ID!) { endRiskPoint(id: $id, version: 1, endedOn: "2026-06-10") { id } }',
  },
  'Mutation.recordRiskReview': write(
    'recordRiskReview',
    'mutation { recordRiskReview(reviewedOn: "2026-06-10", note: "全厂五个方面辨识") }',
  ),
  'Mutation.recordRiskMap': write(
    'recordRiskMap',
    'mutation { recordRiskMap(place: "厂区", postedOn: "2026-06-10") }',
  ),
  'Mutation.recordDrill': write(
    'recordDrill',
    'mutation ($input: DrillInput!) { recordDrill(input: $input) { id } }',
    {
      input: {
        kind: 'ON_SITE',
        heldOn: '2026-06-10',
        plan: '喷漆房火灾现场处置方案',
        participants: 12,
        evaluation: '报警及时，疏散用时三分钟',
      },
    },
  ),
};
