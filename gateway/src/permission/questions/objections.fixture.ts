import { objectToFinding } from '@chengan/enforcement/objection/object-to-finding.command';
import { systemFork } from '@chengan/shared/database/session';
import { AGENCY } from '../../testing/register.fixture.ts';
import { confirmed, type Make, talk } from '../files.fixture.ts';
import { change, list, type Question, read } from './question.fixture.ts';

/** An objection of the invented agency to a finding of the bureau. */
export const objected: Make = async (hub, bureau) => {
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
  'Query.objection': read('objection', objected),
  'Query.objections': list('objections', objected),
  'Mutation.objectToFinding': {
    ...change('objectToFinding', confirmed),
    query: 'mutation ($id: ID!) { objectToFinding(finding: $id, grounds: "当日人员均在现场") { id } }',
  },
  'Mutation.withdrawTalk': change('withdrawTalk', talk, true),
  'Mutation.decideObjection': {
    ...change('decideObjection', objected),
    query:
      'mutation ($id: ID!) { decideObjection(id: $id, revision: 1, upheld: false, reason: "经复核") { id } }',
  },
};
