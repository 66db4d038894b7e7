import { cache } from 'react';
import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  ComplaintFileFragment,
  ComplaintInput,
  ComplaintState,
  DecideComplaintInput,
} from './generated/graphql.ts';
import { query } from './query.ts';

export const complaintFile = graphql(`
  fragment ComplaintFile on Complaint {
    id
    category
    state
    clause {
      ...CitedClause
    }
    agency {
      creditCode
      name
    }
    about {
      id
      name
      nameEn
    }
    place {
      code
      fullName
    }
    authority {
      id
      name
      nameEn
    }
    occurredOn
    receivedOn
    text
    contact
    reply
    suggestion
    inspection
    decidedBy
    decidedAt
    revision
  }
`);

const places = graphql(`
  query ComplaintPlaces {
    jiangyin: places(authority: "jiangyin") {
      code
      fullName
    }
    changji: places(authority: "changji") {
      code
      fullName
    }
    suzhou: places(authority: "suzhou") {
      code
      fullName
    }
    hangjin: places(authority: "hangjin") {
      code
      fullName
    }
    huiji: places(authority: "huiji") {
      code
      fullName
    }
  }
`);

const file = graphql(`
  mutation FileComplaint($input: ComplaintInput!) {
    fileComplaint(input: $input) {
      receipt
      authority {
        name
        nameEn
      }
    }
  }
`);

const standing = graphql(`
  query ComplaintStanding($receipt: String!) {
    complaintStanding(receipt: $receipt) {
      state
      category
      receivedOn
      decidedAt
      reply
      authority {
        name
        nameEn
      }
    }
  }
`);

const list = graphql(`
  query ComplaintList($state: ComplaintState, $subject: ID, $after: String) {
    hub {
      today
    }
    complaints(state: $state, subject: $subject, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ComplaintFile
      }
    }
  }
`);

const one = graphql(`
  query ComplaintPage($id: ID!) {
    hub {
      today
    }
    complaint(id: $id) {
      ...ComplaintFile
    }
  }
`);

const decide = graphql(`
  mutation DecideComplaint($input: DecideComplaintInput!) {
    decideComplaint(input: $input) {
      id
    }
  }
`);

export const COMPLAINT_STATES = [
  'OPEN',
  'UNFOUNDED',
  'SUGGESTED',
  'INSPECTED',
  'REFERRED',
] as const satisfies ComplaintState[];
export type ComplaintFile = ComplaintFileFragment;

/** The places that have an authority in the hub; none where the hub does not answer. */
export async function complaintPlaces() {
  const answer = await query(places, {});
  if (!answer.ok) return answer;
  const { jiangyin, changji, suzhou, hangjin, huiji } = answer.value;
  return { ok: true, value: [...jiangyin, ...suzhou, ...changji, ...hangjin, ...huiji] } as const;
}

/** Hands a report in; nobody is signed in, and no cookie goes along. */
export const fileComplaint = (input: ComplaintInput) => query(file, { input });
/** Where a report stands, for whoever has its receipt. */
export const askStanding = (receipt: string) => query(standing, { receipt });

export interface ComplaintsQuestion {
  readonly state: ComplaintState | undefined;
  readonly subject: string | undefined;
  readonly after: string | undefined;
}

/** Reports on the desks of the territory, newest first, twenty a page. */
export async function complaints({ state, subject, after }: ComplaintsQuestion) {
  const variables = { state: state ?? null, subject: subject ?? null, after: after ?? null };
  return found(await queryAs(list, variables), (result) => result.complaints);
}

/** One report. Asked once a request. */
export const complaintInFull = cache(async (id: string) =>
  found(await queryAs(one, { id }), (result) => result.complaint),
);

export const decideComplaint = (input: DecideComplaintInput) => askAs(decide, { input });
