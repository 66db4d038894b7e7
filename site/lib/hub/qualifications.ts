import { askAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  AgencyFitFragment,
  AgencyStaffFragment,
  QualificationInput,
  QualificationMeasureKind,
} from './generated/graphql.ts';
import { query } from './query.ts';

export const staff = graphql(`
  fragment AgencyStaff on Agency {
    qualifications {
      id
      type
      number
      kinds {
        code
        name
        nameEn
      }
      industries {
        code
        name
        nameEn
      }
      validFrom
      validTo
      issuedBy
      valid
      measures {
        kind
        from
        to
        reason
      }
    }
    regionalFiling {
      id
      filedOn
      number
    }
    practitioners(first: 50, after: $people) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        name
        certificates {
          kind
          number
        }
      }
    }
  }
`);

export const fit = graphql(`
  fragment AgencyFit on AgencyFit {
    fits
    on
    reasons {
      met
      text
      textEn
      clause {
        ...CitedClause
      }
    }
  }
`);

const publicStaff = graphql(`
  query StaffOfAgency($creditCode: ID!, $people: String) {
    hub {
      today
    }
    agency(creditCode: $creditCode) {
      ...AgencyStaff
    }
  }
`);

const need = graphql(`
  query FitOfAgency($creditCode: ID!, $kind: ID!, $industry: ID!, $place: ID, $on: Date) {
    hub {
      today
    }
    agency(creditCode: $creditCode) {
      fits(kind: $kind, industry: $industry, place: $place, on: $on) {
        ...AgencyFit
      }
    }
  }
`);

const addOne = graphql(`
  mutation AddQualification($input: QualificationInput!) {
    done: addQualification(input: $input)
  }
`);

const withdraw = graphql(`
  mutation WithdrawQualification($id: ID!, $reason: String!) {
    done: withdrawQualification(id: $id, reason: $reason)
  }
`);

const measure = graphql(`
  mutation MeasureQualification(
    $id: ID!
    $kind: QualificationMeasureKind!
    $from: Date!
    $to: Date
    $reason: String!
  ) {
    done: measureQualification(id: $id, kind: $kind, from: $from, to: $to, reason: $reason)
  }
`);

const lift = graphql(`
  mutation LiftSuspension($id: ID!, $on: Date!) {
    done: liftSuspension(id: $id, on: $on)
  }
`);

const file = graphql(`
  mutation RecordRegionalFiling($filedOn: Date!, $number: String!, $attachment: ID) {
    done: recordRegionalFiling(filedOn: $filedOn, number: $number, attachment: $attachment)
  }
`);

export type StaffOfAgency = AgencyStaffFragment;
export type Fit = AgencyFitFragment;

/** What is public of an agency's qualifications and people. */
export async function staffOf(creditCode: string, people: string | undefined) {
  return found(await query(publicStaff, { creditCode, people: people ?? null }), ({ agency }) => agency);
}

/** A need as it was asked for in the address. */
export interface Need {
  readonly kind: string;
  readonly industry: string;
  readonly place: string | undefined;
  readonly on: string | undefined;
}

/** Whether the agency fits the need, with reasons. */
export async function fitOf(creditCode: string, { kind, industry, place, on }: Need) {
  const answer = await query(need, { creditCode, kind, industry, place: place ?? null, on: on ?? null });
  return found(answer, ({ agency }) => agency?.fits);
}

export const addQualification = (input: QualificationInput) => askAs(addOne, { input });
export const recordRegionalFiling = (filedOn: string, number: string, attachment: string | null) =>
  askAs(file, { filedOn, number, attachment });
export const withdrawQualification = (id: string, reason: string) => askAs(withdraw, { id, reason });
export const liftSuspension = (id: string, on: string) => askAs(lift, { id, on });
export const measureQualification = (given: {
  readonly id: string;
  readonly kind: QualificationMeasureKind;
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
}) => askAs(measure, given);
