import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  AgencyFileFactsFragment,
  AgencyFilePageQuery,
  AmendAgencyFileInput,
  PublishFeesInput,
  RecordParticipationInput,
} from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';

export const facts = graphql(`
  fragment AgencyFileFacts on AgencyFile {
    revision
    recordedAt
    changedOn
    changedFields
    note
    name
    registeredAddress
    officeAddress
    officeArea
    officeTenure
    legalRepresentative
    principal
    contact
    phoneMasked
    establishedOn
    registeredCapital
    businessScope
    organisation
    equipment {
      name
      quantity
      note
    }
    systems {
      kind
      title
      inForceFrom
    }
    otherConditions {
      text
      basis
      met
    }
    documents {
      purpose
      attachment
      addedOn
    }
    gaps {
      field
      message
      messageEn
    }
  }
`);

export const fees = graphql(`
  fragment Fees on FeeSchedule {
    id
    revision
    validFrom
    recordedOn
    basis
    items {
      item
      unit
      priceFrom
      priceTo
      note
    }
    clause {
      ...CitedClause
    }
  }
`);

const page = graphql(`
  query AgencyFilePage($creditCode: ID!) {
    hub {
      today
    }
    agencyFile(creditCode: $creditCode) {
      ...AgencyFileFacts
      history(first: 10) {
        nodes {
          revision
          recordedAt
          changedOn
          changedFields
          note
        }
      }
    }
    agency(creditCode: $creditCode) {
      creditCode
      name
      address
      feeSchedule {
        ...Fees
      }
      newestFees: feeSchedule(on: "2999-12-31") {
        ...Fees
      }
      conditions {
        authority {
          id
          name
          nameEn
        }
        conditions {
          id
          clause {
            ...CitedClause
          }
          verdict
          weight
          reasons {
            text
            textEn
          }
          on
          metFrom
        }
      }
      participations(first: 10) {
        nodes {
          id
          assistedOn
          authority {
            id
            name
            nameEn
          }
          kind
          note
          withdrawnAt
          withdrawalReason
        }
      }
    }
  }
`);

const supervising = graphql(`
  query SupervisorsOfAgency($creditCode: ID!) {
    hub {
      today
    }
    agency(creditCode: $creditCode) {
      supervisors {
        id
        name
        nameEn
      }
    }
  }
`);

const amending = graphql(`
  mutation AmendAgencyFile($revision: Int!, $input: AmendAgencyFileInput!) {
    amendAgencyFile(revision: $revision, input: $input) {
      revision
    }
  }
`);

const publishing = graphql(`
  mutation PublishFees($revision: Int!, $input: PublishFeesInput!) {
    publishFees(revision: $revision, input: $input) {
      id
    }
  }
`);

const recording = graphql(`
  mutation RecordParticipation($input: RecordParticipationInput!) {
    recordParticipation(input: $input) {
      id
    }
  }
`);

const withdrawing = graphql(`
  mutation WithdrawParticipation($id: ID!, $reason: String!) {
    withdrawParticipation(id: $id, reason: $reason) {
      id
    }
  }
`);

export type AgencyFileFacts = AgencyFileFactsFragment;
type OfAgency = NonNullable<AgencyFilePageQuery['agency']>;
export type AgencyConditions = NonNullable<OfAgency['conditions']>;
export type Fees = NonNullable<OfAgency['feeSchedule']>;
export type Participations = NonNullable<OfAgency['participations']>['nodes'];

export interface AgencyFilePage {
  readonly agency: OfAgency;
  /** Null while the agency has filed nothing. */
  readonly file: NonNullable<AgencyFilePageQuery['agencyFile']> | null;
}

/** The file of an agency, its conditions, fees and what it took part in, for itself and for whoever supervises it. */
export async function agencyFilePage(
  creditCode: string,
): Promise<HubAnswer<{ readonly today: string; readonly value: AgencyFilePage }>> {
  return found(await queryAs(page, { creditCode }), ({ agency, agencyFile }) =>
    agency ? { agency, file: agencyFile ?? null } : null,
  );
}

/** The authorities that supervise an agency, and those above them. */
export async function supervisorsOf(creditCode: string) {
  return found(await queryAs(supervising, { creditCode }), ({ agency }) => agency?.supervisors);
}

export function amendAgencyFile(revision: number, input: AmendAgencyFileInput) {
  return askAs(amending, { revision, input });
}

export function publishFees(revision: number, input: PublishFeesInput) {
  return askAs(publishing, { revision, input });
}

export function recordParticipation(input: RecordParticipationInput) {
  return askAs(recording, { input });
}

export function withdrawParticipation(id: string, reason: string) {
  return askAs(withdrawing, { id, reason });
}
