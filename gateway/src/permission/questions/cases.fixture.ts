import {
  anotherTalk,
  approved,
  confirmed,
  decided,
  disputed,
  disputedEntry,
  disputedNotice,
  draft,
  entry,
  escalation,
  FINDING,
  LISTING,
  type Make,
  noneReceived,
  NOTICE,
  proposed,
  published,
  received,
  register,
  TALK,
  talk,
} from '../files.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import { change, create, inbox, JIANGYIN, list, type Question, read } from './question.fixture.ts';

/** What was done is searched once the directory has heard of it. */
const heard: Make = async (hub, bureau) => {
  const made = await proposed(hub, bureau);
  await hub.catchUp();
  return made;
};

/** Of findings, talks, notices, list entries and imports. */
export const CASE_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.finding': read('finding', proposed),
  'Query.findings': list('findings', proposed),
  'Query.talk': read('talk', talk),
  'Query.talks': list('talks', talk),
  'Query.escalations': list('escalations', escalation),
  'Query.noticeFile': read('noticeFile', draft),
  'Query.noticeFiles': list('noticeFiles', draft),
  'Query.listingFile': read('listingFile', entry),
  'Query.listingFiles': list('listingFiles', entry),
  'Query.enforcementDue': inbox('enforcementDue', proposed),
  'Query.agenciesDue': inbox('agenciesDue', proposed),
  'Query.enterprisesDue': inbox('enterprisesDue', proposed),
  'Query.importRun': read('importRun', received),
  'Query.importRuns': list('importRuns', received),
  'Query.auditEntries': inbox('auditEntries', heard),
  'Agency.creditStanding': {
    query: `{ agency(creditCode: "${AGENCY.creditCode}") { creditStanding(cycle: 2026) { score } } }`,
    bureaus: JIANGYIN,
    variables: () => ({}),
    answers: 'file',
  },

  'Mutation.proposeFinding': create('proposeFinding', 'ProposeFindingInput', FINDING),
  'Mutation.confirmFinding': change('confirmFinding', proposed, false, 1),
  'Mutation.dismissFinding': change('dismissFinding', proposed, true),
  'Mutation.disputeFinding': change('disputeFinding', confirmed),
  'Mutation.upholdFinding': change('upholdFinding', disputed),
  'Mutation.revokeFinding': change('revokeFinding', disputed, true),
  'Mutation.recordTalk': {
    ...create('recordTalk', 'RecordTalkInput', TALK),
    variables: () => ({ input: anotherTalk() }),
  },
  'Mutation.declineEscalation': change('declineEscalation', escalation, true),
  'Mutation.draftNotice': create('draftNotice', 'DraftNoticeInput', NOTICE),
  'Mutation.amendNotice': {
    ...change('amendNotice', draft),
    query:
      'mutation ($id: ID!, $input: DraftNoticeInput!) { amendNotice(id: $id, revision: 1, input: $input) { id } }',
    variables: ({ id }) => ({ id, input: NOTICE }),
  },
  'Mutation.approveNotice': change('approveNotice', draft, false, 1),
  'Mutation.returnNotice': change('returnNotice', draft, true),
  'Mutation.publishNotice': change('publishNotice', approved, false, 2),
  'Mutation.withdrawNotice': change('withdrawNotice', draft, true),
  'Mutation.disputeNotice': change('disputeNotice', published),
  'Mutation.upholdNotice': change('upholdNotice', disputedNotice),
  'Mutation.proposeListing': create('proposeListing', 'ProposeListingInput', LISTING),
  'Mutation.decideListing': change('decideListing', entry, false, 1),
  'Mutation.refuseListing': change('refuseListing', entry, true),
  'Mutation.liftListing': change('liftListing', decided, true),
  'Mutation.disputeListing': change('disputeListing', decided),
  'Mutation.upholdListing': change('upholdListing', disputedEntry),
  'Mutation.recordTransmittal': {
    ...change('recordTransmittal', decided),
    query: `mutation ($id: ID!) {
      recordTransmittal(listing: $id, recipient: "JIANGYIN_SAFETY_COMMITTEE", sentOn: "2026-06-12", documentNumber: "报〔2026〕1号") { id } }`,
  },
  'Mutation.startImport': {
    ...create('startImport', 'StartImportInput', undefined),
    make: noneReceived,
    variables: () => ({ input: register().input }),
  },
  'Mutation.uploadImportPart': {
    ...change('uploadImportPart', received),
    query:
      'mutation ($id: ID!, $content: String!) { uploadImportPart(id: $id, index: 0, content: $content) { id } }',
    variables: ({ id, content = '' }) => ({ id, content }),
  },
  'Mutation.finishImport': change('finishImport', received),
  'Mutation.cancelImport': {
    ...change('cancelImport', received),
    query: 'mutation ($id: ID!) { cancelImport(id: $id) }',
  },
};
