import { recordInspection } from '@chengan/enforcement/inspection/record-inspection.command';
import { rememberSubjects } from '@chengan/enforcement/subject/known-subject.store';
import { newId } from '@chengan/shared/database/new-id';
import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import type { TestHub } from '../../testing/hub.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import { type Make, must } from '../files.fixture.ts';
import { before } from '../people.fixture.ts';
import { JIANGYIN, list, type Question, read } from './question.fixture.ts';

const CLIENT = {
  kind: 'ENTERPRISE',
  code: '91320281MADEM0101R',
  name: '江阴演示纺织有限公司',
  region: '320281108',
} as const;
const em = (hub: TestHub) => systemFork(hub.orms.enforcement, 'test');

/** A plan of a year long past, one for each walk, and somebody to draw. */
let year = 1000;
const planned: Make = async (hub, bureau) => {
  year += 1;
  const id = newId(hub.clock);
  await rememberSubjects(em(hub), [CLIENT]);
  await em(hub).execute(
    `insert into known_contract (id, agency, enterprise, starts_on, ends_on)
     values (?, ?, ?, '2026-01-01', '2026-12-31')`,
    [newId(hub.clock), AGENCY.creditCode, CLIENT.code],
  );
  await em(hub).execute(
    `insert into spot_check_plan (id, authority, year, number, scope, made_by, made_at)
     values (?, ?, ?, 3, '现场服务', 'before', now())`,
    [id, bureau, year],
  );
  return { id };
};

/** The year that nobody planned for yet: this one, then the next. */
const nextYear: Make = async (hub, bureau) => {
  const rows = await em(hub).execute<unknown[]>(
    'select 1 from spot_check_plan where authority = ? and year = 2026',
    [bureau],
  );
  return { id: rows.length === 0 ? '2026' : '2027' };
};

/** The draw of a plan with the agency in it; its content is the spot check that was made. */
const drawn: Make = async (hub, bureau) => {
  const plan = await planned(hub, bureau);
  const id = newId(hub.clock);
  await em(hub).execute(
    `insert into spot_check_draw (id, plan, owner, drawn_on, seed, pool, participants, drawn_by, drawn_at)
     values (?, ?, ?, '2026-06-01', 'seed', '{}', '', 'before', now())`,
    [id, plan.id, bureau],
  );
  await em(hub).execute('insert into spot_check_target (draw, owner, agency, position) values (?, ?, ?, 0)', [
    id,
    bureau,
    AGENCY.creditCode,
  ]);
  const inspection = must(
    await recordInspection(em(hub), hub.clock, before(bureau, 'clerk', hub.clock.now()), {
      kind: 'SPOT_CHECK',
      enterprise: CLIENT.code,
      inspectedOn: day('2026-06-10'),
      unannounced: true,
      enterprisePart: '车间通道堆放物料，已当场清理',
      agencyParts: [{ agency: AGENCY.creditCode, outcome: 'SATISFACTORY', note: '服务台账与现场一致' }],
    }),
  );
  return { id, content: inspection.id };
};

export const SPOT_CHECK_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.spotCheckPlan': read('spotCheckPlan', planned),
  'Query.spotCheckPlans': list('spotCheckPlans', planned),
  'Mutation.planSpotChecks': {
    query: 'mutation ($year: Int!) { planSpotChecks(year: $year, number: 3, scope: "现场服务") { id } }',
    make: nextYear,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ year: Number(id) }),
    answers: 'file',
  },
  'Mutation.drawSpotChecks': {
    query: 'mutation ($id: ID!) { drawSpotChecks(plan: $id, number: 1) { id } }',
    make: planned,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ id }),
    answers: 'file',
  },
  'Mutation.linkSpotCheck': {
    query: `mutation ($id: ID!, $inspection: ID!) {
      linkSpotCheck(draw: $id, agency: "${AGENCY.creditCode}", inspection: $inspection) { id } }`,
    make: drawn,
    bureaus: JIANGYIN,
    variables: ({ id, content }) => ({ id, inspection: content }),
    answers: 'file',
  },
};
