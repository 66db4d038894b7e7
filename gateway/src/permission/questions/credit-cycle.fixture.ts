import { signContracts } from '@chengan/agencies/contract/sign-contracts.command';
import { closeSheets } from '@chengan/agencies/credit-cycle/close-sheets.command';
import { publishGrade } from '@chengan/agencies/credit-grade/publish-grade.command';
import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import type { TestHub } from '../../testing/hub.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import type { Make } from '../files.fixture.ts';
import { before } from '../people.fixture.ts';
import { JIANGYIN, type Question } from './question.fixture.ts';

const SCORED = new WeakSet<TestHub>();

/** The invented agency had a client in a town of the city last year; whatever was closed is open again. */
const scored: Make = async (hub) => {
  const em = systemFork(hub.orms.agencies, 'test');
  if (!SCORED.has(hub)) {
    SCORED.add(hub);
    const contract = { agency: AGENCY.creditCode, enterprise: '91320281MADEM00100', town: '320281108' };
    const terms = { startsOn: day('2025-02-01'), endsOn: day('2025-12-31'), visitsPerYear: 6, content: null };
    await signContracts(em, hub.clock, 'test', [{ ...contract, ...terms }]);
  }
  await em.execute(
    `update score_sheet set reopened_by = 'test', reopened_at = now(), reopening_reason = 'test' where reopened_by is null`,
  );
  return { id: '' };
};

/** The part of the bureau, closed for the invented agency. */
const closed: Make = async (hub, bureau) => {
  await scored(hub, bureau);
  const reviewer = before(bureau, 'reviewer', hub.clock.now());
  const made = await closeSheets(systemFork(hub.orms.agencies, 'test'), hub.clock, reviewer, {
    cycle: 2025,
    part: 'CITY',
    agencies: [AGENCY.creditCode],
  });
  const [sheet] = made.ok ? made.value : [];
  if (!sheet) throw new Error('nothing was closed');
  return sheet;
};

/** A published grade that no town has acknowledged: published anew, it is another one. */
const published: Make = async (hub) => {
  const leader = before('jiangyin', 'leader', hub.clock.now());
  const grade = { agency: AGENCY.creditCode, cycle: 2024 };
  const made = await publishGrade(systemFork(hub.orms.agencies, 'test'), hub.clock, leader, grade);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return { id: '' };
};

const ask = (query: string, make: Make): Question => ({
  query,
  make,
  bureaus: JIANGYIN,
  variables: () => ({}),
  answers: 'file',
});

export const CREDIT_CYCLE_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.creditCycle': ask('{ creditCycle(cycle: 2025) { totalCount nodes { creditCode } } }', scored),
  'Mutation.closeSheets': ask(
    `mutation { closeSheets(cycle: 2025, part: CITY, agencies: ["${AGENCY.creditCode}"]) { id } }`,
    scored,
  ),
  'Mutation.reopenSheet': {
    ...ask('mutation ($id: ID!) { reopenSheet(id: $id, reason: "补录") { id } }', closed),
    variables: ({ id }) => ({ id }),
  },
  'Mutation.announceResults': ask('mutation { announceResults(cycle: 2025) { done } }', scored),
  'Mutation.receiveResults': {
    ...ask('mutation { receiveResults(cycle: 2024) }', published),
    bureaus: ['jiangyin-320281108', 'changji'],
  },
  'Mutation.publishResults': ask('mutation { publishResults(cycle: 2025) { done } }', scored),
};
