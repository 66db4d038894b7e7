import { cache } from 'react';
import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { ListingFileFragment, ListingState, ProposeListingInput } from './generated/graphql.ts';

export const listingFile = graphql(`
  fragment ListingFile on ListingFile {
    id
    state
    register
    subject {
      ...NamedSubject
    }
    authority {
      id
      name
      nameEn
    }
    basis {
      ...CitedClause
    }
    reason
    documentNumber
    decidedOn
    from
    until
    disputed
    proposedBy
    proposedAt
    decidedBy
    decidedAt
    decisionReason
    liftedOn
    liftingReason
    revision
    changedAt
    transmittals {
      recipient
      kind
      name
      nameEn
      clause {
        ...CitedClause
      }
      sentOn
      documentNumber
      sentBy
    }
  }
`);

const list = graphql(`
  query ListingFileList($state: ListingState, $subject: ID, $after: String) {
    hub {
      today
    }
    listingFiles(state: $state, subject: $subject, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ListingFile
      }
    }
  }
`);

const one = graphql(`
  query ListingFilePage($id: ID!) {
    hub {
      today
    }
    listingFile(id: $id) {
      ...ListingFile
    }
  }
`);

const propose = graphql(`
  mutation ProposeListing($input: ProposeListingInput!) {
    done: proposeListing(input: $input) {
      id
    }
  }
`);

const decide = graphql(`
  mutation DecideListing($id: ID!, $revision: Int!) {
    done: decideListing(id: $id, revision: $revision) {
      id
    }
  }
`);

const refuse = graphql(`
  mutation RefuseListing($id: ID!, $revision: Int, $reason: String!) {
    done: refuseListing(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);

const lift = graphql(`
  mutation LiftListing($id: ID!, $revision: Int, $reason: String!) {
    done: liftListing(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);

const dispute = graphql(`
  mutation DisputeListing($id: ID!, $revision: Int) {
    done: disputeListing(id: $id, revision: $revision) {
      id
    }
  }
`);

const uphold = graphql(`
  mutation UpholdListing($id: ID!, $revision: Int) {
    done: upholdListing(id: $id, revision: $revision) {
      id
    }
  }
`);

const transmit = graphql(`
  mutation RecordTransmittal($listing: ID!, $recipient: ID!, $sentOn: Date!, $documentNumber: String!) {
    done: recordTransmittal(
      listing: $listing
      recipient: $recipient
      sentOn: $sentOn
      documentNumber: $documentNumber
    ) {
      id
    }
  }
`);

export const LISTING_STATES = ['PROPOSED', 'DECIDED', 'REFUSED', 'LIFTED'] as const satisfies ListingState[];
export type ListingFile = ListingFileFragment;

export interface ListingFilesQuestion {
  readonly state: ListingState | undefined;
  readonly subject: string | undefined;
  readonly after: string | undefined;
}

/** Entries of the official's territory in any state, newest proposal first, twenty a page. */
export async function listingFiles({ state, subject, after }: ListingFilesQuestion) {
  const variables = { state: state ?? null, subject: subject ?? null, after: after ?? null };
  return found(await queryAs(list, variables), (result) => result.listingFiles);
}

/** One entry of the official's territory. Asked once a request. */
export const listingFileInFull = cache(async (id: string) =>
  found(await queryAs(one, { id }), (result) => result.listingFile),
);

type Revision = number | null;
export const proposeListing = (input: ProposeListingInput) => askAs(propose, { input });
export const decideListing = (id: string, revision: number) => askAs(decide, { id, revision });
export const refuseListing = (id: string, revision: Revision, reason: string) =>
  askAs(refuse, { id, revision, reason });
export const liftListing = (id: string, revision: Revision, reason: string) =>
  askAs(lift, { id, revision, reason });
export const disputeListing = (id: string, revision: Revision) => askAs(dispute, { id, revision });
export const upholdListing = (id: string, revision: Revision) => askAs(uphold, { id, revision });

export interface TransmittalSent {
  readonly listing: string;
  readonly recipient: string;
  readonly sentOn: string;
  readonly documentNumber: string;
}
export const recordTransmittal = (sent: TransmittalSent) => askAs(transmit, sent);
