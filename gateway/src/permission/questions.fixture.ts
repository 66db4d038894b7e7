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
  type Made,
  type Make,
  noneReceived,
  NOTICE,
  proposed,
  published,
  received,
  register,
  TALK,
  talk,
} from './files.fixture.ts';
import { AGENCY } from '../testing/register.fixture.ts';

/** How a field is asked about a file. */
export interface Question {
  readonly query: string;
  /** Brings a file to where the field takes it up; nothing where the field needs none. */
  readonly make?: Make;
  /** Whose the file is, and who has no part in it. */
  readonly bureaus: readonly [own: string, foreign: string];
  readonly variables: (made: Made) => Record<string, unknown>;
  /**
   * `file`: whoever has no part in it is refused. `list`: they are answered, and it is not among what they see. `inbox`:
   * the same, of lines with ids of their own.
   */
  readonly answers: 'file' | 'list' | 'inbox';
}

const JIANGYIN = ['jiangyin', 'changji'] as const;
const CHANGJI = ['changji', 'jiangyin'] as const;
const asIs = ({ id }: Made) => ({ id });

function change(field: string, make: Make, reason = false): Question {
  const more = reason ? ', reason: "经复核"' : '';
  return {
    query: `mutation ($id: ID!) { ${field}(id: $id${more}) { id } }`,
    make,
    bureaus: make === escalation ? CHANGJI : JIANGYIN,
    variables: asIs,
    answers: 'file',
  };
}

function create(field: string, type: string, input: unknown): Question {
  return {
    query: `mutation ($input: ${type}!) { ${field}(input: $input) { id } }`,
    bureaus: JIANGYIN,
    variables: () => ({ input }),
    answers: 'file',
  };
}

function read(field: string, make: Make): Question {
  return {
    query: `query ($id: ID!) { ${field}(id: $id) { id } }`,
    make,
    bureaus: JIANGYIN,
    variables: asIs,
    answers: 'file',
  };
}

function list(field: string, make: Make): Question {
  return {
    query: `{ ${field}(first: 50) { nodes { id } } }`,
    make,
    bureaus: make === escalation ? CHANGJI : JIANGYIN,
    variables: () => ({}),
    answers: 'list',
  };
}

function inbox(field: string, make: Make): Question {
  return { ...list(field, make), answers: 'inbox' };
}

/** What was done is searched once the directory has heard of it. */
const heard: Make = async (hub, bureau) => {
  const made = await proposed(hub, bureau);
  await hub.catchUp();
  return made;
};

export const QUESTIONS: Readonly<Record<string, Question>> = {
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
  'Mutation.confirmFinding': change('confirmFinding', proposed),
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
  'Mutation.approveNotice': change('approveNotice', draft),
  'Mutation.returnNotice': change('returnNotice', draft, true),
  'Mutation.publishNotice': change('publishNotice', approved),
  'Mutation.withdrawNotice': change('withdrawNotice', draft, true),
  'Mutation.disputeNotice': change('disputeNotice', published),
  'Mutation.upholdNotice': change('upholdNotice', disputedNotice),
  'Mutation.proposeListing': create('proposeListing', 'ProposeListingInput', LISTING),
  'Mutation.decideListing': change('decideListing', entry),
  'Mutation.refuseListing': change('refuseListing', entry, true),
  'Mutation.liftListing': change('liftListing', decided, true),
  'Mutation.disputeListing': change('disputeListing', decided),
  'Mutation.upholdListing': change('upholdListing', disputedEntry),
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
