import { objectToFinding } from '@chengan/enforcement/objection/object-to-finding.command';
import { registerExpert } from '@chengan/agencies/agency/register-expert.command';
import { confirmFinding } from '@chengan/enforcement/finding/confirm-finding.command';
import { proposeFinding } from '@chengan/enforcement/finding/propose-finding.command';
import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { AGENCY } from '../../testing/register.fixture.ts';
import type { TestHub } from '../../testing/hub.fixture.ts';
import { confirmed, type Make, must, talk } from '../files.fixture.ts';
import { before } from '../people.fixture.ts';
import { change, list, type Question, read } from './question.fixture.ts';

const EXPERT = '018f0000-0000-7000-8000-00000000f002';
const subject = { kind: 'EXPERT', code: EXPERT } as const;
const known = new WeakSet<TestHub>();

/** A confirmed finding of the prefecture about an expert. */
const aboutExpert: Make = async (hub) => {
  if (!known.has(hub)) {
    known.add(hub);
    const agencies = systemFork(hub.orms.agencies, 'test');
    await registerExpert(agencies, hub.clock, 'test', { id: EXPERT, name: '演另一专家' });
    await hub.catchUp();
  }
  const em = systemFork(hub.orms.enforcement, 'test');
  const [clerk, reviewer] = (['clerk', 'reviewer'] as const).map((role) =>
    before('changji', role, hub.clock.now()),
  );
  if (!clerk || !reviewer) throw new Error('nobody finds anything');
  const conduct = { clause: 'C1-16-5', occurredOn: day('2026-06-10'), summary: '服务存在漏项' };
  const { id } = must(await proposeFinding(em, hub.clock, clerk, { subject, ...conduct }));
  return must(await confirmFinding(em, hub.clock, reviewer, { id }));
};
const objectedByExpert: Make = async (hub, bureau) => {
  const { id: finding } = await aboutExpert(hub, bureau);
  const em = systemFork(hub.orms.enforcement, 'test');
  const objector = { account: 'before-expert', subject };
  return must(await objectToFinding(em, hub.clock, objector, { finding, grounds: '报告已经更正' }));
};
const OF_EXPERT = { makeFor: { EXPERT: objectedByExpert }, own: { EXPERT } };

/** An objection of the invented agency to a finding of the bureau. */
const objected: Make = async (hub, bureau) => {
  const { id: finding } = await confirmed(hub, bureau);
  const objector = {
    account: 'before-manager',
    subject: { kind: 'AGENCY', code: AGENCY.creditCode },
  } as const;
  const em = systemFork(hub.orms.enforcement, 'test');
  const made = await objectToFinding(em, hub.clock, objector, { finding, grounds: '当日人员均在现场' });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
};

export const OBJECTION_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.objection': { ...read('objection', objected), ...OF_EXPERT },
  'Query.objections': { ...list('objections', objected), ...OF_EXPERT },
  'Query.findingsOpenToObjection': {
    ...list('findingsOpenToObjection', confirmed),
    makeFor: { EXPERT: aboutExpert },
    own: { EXPERT },
  },
  'Mutation.objectToFinding': {
    ...change('objectToFinding', confirmed),
    makeFor: { EXPERT: aboutExpert },
    own: { EXPERT },
    query: 'mutation ($id: ID!) { objectToFinding(finding: $id, grounds: "当日人员均在现场") { id } }',
  },
  'Mutation.withdrawTalk': change('withdrawTalk', talk, true),
  'Mutation.decideObjection': {
    ...change('decideObjection', objected),
    query:
      'mutation ($id: ID!) { decideObjection(id: $id, revision: 1, upheld: false, reason: "经复核") { id } }',
  },
};
