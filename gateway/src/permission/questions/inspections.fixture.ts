import { recordInspection } from '@chengan/enforcement/inspection/record-inspection.command';
import type { InspectionInput } from '@chengan/enforcement/inspection/inspection';
import { rememberSubjects } from '@chengan/enforcement/subject/known-subject.store';
import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import type { TestHub } from '../../testing/hub.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import { type Make, must } from '../files.fixture.ts';
import { before } from '../people.fixture.ts';
import { create, list, type Question, read } from './question.fixture.ts';

const CLIENT = {
  kind: 'ENTERPRISE',
  code: '91320281MADEM0101R',
  name: '江阴演示纺织有限公司',
  region: null,
} as const;

const INPUT: InspectionInput = {
  kind: 'DAILY',
  enterprise: CLIENT.code,
  inspectedOn: day('2026-06-10'),
  unannounced: true,
  enterprisePart: '车间通道堆放物料，已当场清理',
  agencyParts: [{ agency: AGENCY.creditCode, outcome: 'SATISFACTORY', note: '服务台账与现场一致' }],
};

const em = (hub: TestHub) => systemFork(hub.orms.enforcement, 'test');

/** The client is in the register before anybody walks. */
const client: Make = async (hub) => {
  await rememberSubjects(em(hub), [CLIENT]);
  return { id: '' };
};
const inspected: Make = async (hub, bureau) => {
  await client(hub, bureau);
  return must(await recordInspection(em(hub), hub.clock, before(bureau, 'clerk', hub.clock.now()), INPUT));
};

export const INSPECTION_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.inspection': read('inspection', inspected),
  'Query.inspections': list('inspections', inspected),
  'Mutation.recordInspection': {
    ...create('recordInspection', 'RecordInspectionInput', INPUT),
    make: client,
  },
};
