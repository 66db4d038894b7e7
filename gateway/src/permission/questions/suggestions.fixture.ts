import { suggest } from '@chengan/agencies/suggestion/suggest.command';
import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { AGENCY } from '../../testing/register.fixture.ts';
import type { Make } from '../files.fixture.ts';
import { change, list, type Question, read } from './question.fixture.ts';

let serial = 0;

/** Something that a detector noticed, on the desk of the bureau once enforcement has heard of it. */
const suggested: Make = async (hub, bureau) => {
  serial += 1;
  const key = `walk:${serial}`;
  await systemFork(hub.orms.agencies, 'test').transactional((em) =>
    suggest(em, hub.clock, [
      {
        key,
        subject: { kind: 'AGENCY', id: AGENCY.creditCode },
        clause: 'J-A3-3-4',
        authority: bureau,
        occurredOn: day('2026-06-08'),
        summary: '未按时报送2026年5月业务情况',
        evidence: [{ zh: '截至2026-06-05未收到报送', en: 'Nothing had come in by 2026-06-05' }],
      },
    ]),
  );
  await hub.catchUp();
  const [found] = await systemFork(hub.orms.enforcement, 'test').execute<{ id: string }[]>(
    'select id from suggestion where key = ?',
    [key],
  );
  if (!found) throw new Error('nothing was suggested');
  return found;
};

export const SUGGESTION_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.suggestion': read('suggestion', suggested),
  'Query.suggestions': list('suggestions', suggested),
  'Mutation.adoptSuggestion': {
    ...change('adoptSuggestion', suggested),
    query: 'mutation ($id: ID!) { adoptSuggestion(id: $id, revision: 1) { id } }',
  },
  'Mutation.dismissSuggestion': {
    ...change('dismissSuggestion', suggested, true),
    query: 'mutation ($id: ID!) { dismissSuggestion(id: $id, revision: 1, reason: "已核实无误") { id } }',
  },
};
