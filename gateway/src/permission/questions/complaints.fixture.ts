import { receiveComplaint } from '@chengan/enforcement/complaint/receive-complaint.command';
import { systemFork } from '@chengan/shared/database/session';
import { AGENCY } from '../../testing/register.fixture.ts';
import { type Make, must } from '../files.fixture.ts';
import { JIANGYIN, list, type Question, read } from './question.fixture.ts';

/** A report about the invented agency, on the desk of the bureau that covers the place. */
const received: Make = async (hub, bureau) => {
  const em = systemFork(hub.orms.enforcement, 'test');
  must(
    await receiveComplaint(em, hub.clock, {
      category: 'AGENCY',
      agency: AGENCY.creditCode,
      place: bureau === 'changji' ? '652301' : '320281',
      occurredOn: null,
      text: '签字的人没有到过现场。',
      contact: null,
    }),
  );
  const [row] = await em.execute<{ id: string }[]>('select id from complaint order by id desc limit 1');
  if (!row) throw new Error('no complaint was kept');
  return row;
};

export const COMPLAINT_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.complaint': read('complaint', received),
  'Query.complaints': list('complaints', received),
  'Mutation.decideComplaint': {
    query: `mutation ($id: ID!) {
      decideComplaint(input: { id: $id, revision: 1, outcome: SUGGESTED, reply: "已转为违规线索",
        clause: "J-A3-2-5", summary: "执业人员未到现场开展工作" }) { id } }`,
    make: received,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ id }),
    answers: 'file',
  },
};
