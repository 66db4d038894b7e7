import { cache } from 'react';
import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  DraftNoticeInput,
  NoticeFileFragment,
  NoticeFileLineFragment,
  NoticeState,
} from './generated/graphql.ts';

export const noticeFileLine = graphql(`
  fragment NoticeFileLine on NoticeFile {
    id
    state
    kind
    title
    disputed
    decidedOn
    publicUntil
    draftedAt
    issuedBy {
      id
      name
      nameEn
    }
    subjects {
      ...NamedSubject
    }
  }
`);

export const noticeFile = graphql(`
  fragment NoticeFile on NoticeFile {
    ...NoticeFileLine
    body
    documentNumber
    severity
    naming
    namingReason
    basis {
      ...CitedClause
    }
    measures {
      code
      label
      labelEn
    }
    priorNotice {
      servedOn
      document
    }
    escalation
    draftedBy
    amenders
    approvedBy
    approvedAt
    publishedBy
    publishedAt
    withdrawnBy
    withdrawnAt
    withdrawalReason
    returnedBy
    returnedAt
    returnReason
    revision
    changedAt
    obstacles {
      code
      message
      messageEn
      field
      clause
    }
    warnings {
      code
      message
      messageEn
      field
      clause
    }
  }
`);

const list = graphql(`
  query NoticeFileList($state: NoticeState, $subject: ID, $after: String) {
    hub {
      today
    }
    noticeFiles(state: $state, subject: $subject, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...NoticeFileLine
        obstacles {
          code
        }
      }
    }
  }
`);

const one = graphql(`
  query NoticeFilePage($id: ID!) {
    hub {
      today
      now
    }
    noticeFile(id: $id) {
      ...NoticeFile
    }
  }
`);

const draft = graphql(`
  mutation DraftNotice($input: DraftNoticeInput!) {
    done: draftNotice(input: $input) {
      id
      obstacles {
        code
      }
    }
  }
`);

const amend = graphql(`
  mutation AmendNotice($id: ID!, $revision: Int!, $input: DraftNoticeInput!) {
    done: amendNotice(id: $id, revision: $revision, input: $input) {
      id
      obstacles {
        code
      }
    }
  }
`);

const approve = graphql(`
  mutation ApproveNotice($id: ID!, $revision: Int!) {
    done: approveNotice(id: $id, revision: $revision) {
      id
    }
  }
`);

const sendBack = graphql(`
  mutation ReturnNotice($id: ID!, $revision: Int, $reason: String!) {
    done: returnNotice(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);

const publish = graphql(`
  mutation PublishNotice($id: ID!, $revision: Int!) {
    done: publishNotice(id: $id, revision: $revision) {
      id
    }
  }
`);

const withdraw = graphql(`
  mutation WithdrawNotice($id: ID!, $revision: Int, $reason: String!) {
    done: withdrawNotice(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);

const dispute = graphql(`
  mutation DisputeNotice($id: ID!, $revision: Int) {
    done: disputeNotice(id: $id, revision: $revision) {
      id
    }
  }
`);

const uphold = graphql(`
  mutation UpholdNotice($id: ID!, $revision: Int) {
    done: upholdNotice(id: $id, revision: $revision) {
      id
    }
  }
`);

export const NOTICE_STATES = ['DRAFT', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'] as const satisfies NoticeState[];
export type NoticeFileLine = NoticeFileLineFragment & { readonly obstacles: readonly unknown[] };
export type NoticeFile = NoticeFileFragment;

export interface NoticeFilesQuestion {
  readonly state: NoticeState | undefined;
  readonly subject: string | undefined;
  readonly after: string | undefined;
}

/** Notices of the official's territory in any state, newest draft first, twenty a page. */
export async function noticeFiles({ state, subject, after }: NoticeFilesQuestion) {
  const variables = { state: state ?? null, subject: subject ?? null, after: after ?? null };
  return found(await queryAs(list, variables), (result) => result.noticeFiles);
}

/** One notice of the official's territory, with the hub's instant. Asked once a request. */
export const noticeFileInFull = cache(async (id: string) =>
  found(await queryAs(one, { id }), ({ noticeFile: file, hub }) => file && { file, now: hub.now }),
);

type Revision = number | null;
export const draftNotice = (input: DraftNoticeInput) => askAs(draft, { input });
export const amendNotice = (id: string, revision: number, input: DraftNoticeInput) =>
  askAs(amend, { id, revision, input });
export const approveNotice = (id: string, revision: number) => askAs(approve, { id, revision });
export const returnNotice = (id: string, revision: Revision, reason: string) =>
  askAs(sendBack, { id, revision, reason });
export const publishNotice = (id: string, revision: number) => askAs(publish, { id, revision });
export const withdrawNotice = (id: string, revision: Revision, reason: string) =>
  askAs(withdraw, { id, revision, reason });
export const disputeNotice = (id: string, revision: Revision) => askAs(dispute, { id, revision });
export const upholdNotice = (id: string, revision: Revision) => askAs(uphold, { id, revision });
