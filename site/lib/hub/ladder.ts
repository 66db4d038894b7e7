import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  EscalationFileFragment,
  EscalationState,
  RecordTalkInput,
  TalkFileFragment,
} from './generated/graphql.ts';

export const talkFile = graphql(`
  fragment TalkFile on Talk {
    id
    subject {
      ...NamedSubject
    }
    authority {
      id
      name
      nameEn
    }
    heldOn
    topic
    recordedBy
    recordedAt
    withdrawnBy
    withdrawnAt
    withdrawalReason
  }
`);

export const escalationFile = graphql(`
  fragment EscalationFile on Escalation {
    id
    clause {
      ...CitedClause
    }
    proposes
    subject {
      ...NamedSubject
    }
    authority {
      id
      name
      nameEn
    }
    state
    events {
      id
      on
    }
    proposedAt
    decidedBy
    decidedAt
    decisionReason
  }
`);

const talkList = graphql(`
  query TalkList($subject: ID, $after: String) {
    hub {
      today
    }
    talks(subject: $subject, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...TalkFile
      }
    }
  }
`);

const escalationList = graphql(`
  query EscalationList($state: EscalationState, $subject: ID, $after: String) {
    hub {
      today
    }
    escalations(state: $state, subject: $subject, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...EscalationFile
      }
    }
  }
`);

const record = graphql(`
  mutation RecordTalk($input: RecordTalkInput!) {
    done: recordTalk(input: $input) {
      id
    }
  }
`);

const withdraw = graphql(`
  mutation WithdrawTalk($id: ID!, $reason: String!) {
    done: withdrawTalk(id: $id, reason: $reason) {
      id
    }
  }
`);

const decline = graphql(`
  mutation DeclineEscalation($id: ID!, $reason: String!) {
    done: declineEscalation(id: $id, reason: $reason) {
      id
    }
  }
`);

export const ESCALATION_STATES = ['OPEN', 'TAKEN', 'DECLINED', 'LAPSED'] as const satisfies EscalationState[];
export type TalkFile = TalkFileFragment;
export type EscalationFile = EscalationFileFragment;

/** Talks of the official's territory, the last recorded first, twenty a page. */
export async function talks(subject: string | undefined, after: string | undefined) {
  const answer = await queryAs(talkList, { subject: subject ?? null, after: after ?? null });
  return found(answer, (result) => result.talks);
}

/** What the ladder proposes in the official's territory, newest first, twenty a page. */
export async function escalations(
  state: EscalationState | undefined,
  subject: string | undefined,
  after: string | undefined,
) {
  const variables = { state: state ?? null, subject: subject ?? null, after: after ?? null };
  return found(await queryAs(escalationList, variables), (result) => result.escalations);
}

export const recordTalk = (input: RecordTalkInput) => askAs(record, { input });
export const withdrawTalk = (id: string, reason: string) => askAs(withdraw, { id, reason });
export const declineEscalation = (id: string, reason: string) => askAs(decline, { id, reason });
