import { cache } from 'react';
import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  FilingFileFragment,
  FilingFormQuery,
  FilingKind,
  FilingLineFragment,
} from './generated/graphql.ts';
import { query } from './query.ts';

export const filingReceipt = graphql(`
  fragment ReceiptOfFiling on FilingReceipt {
    id
    number
    code
    authority {
      id
      name
      nameEn
    }
    receivedAt
    state
    lookedAt
    reason
  }
`);

export const filingClock = graphql(`
  fragment ClockOfFiling on FilingClock {
    clause {
      ...CitedClause
    }
    breach {
      ...CitedClause
    }
    duty
    dutyEn
    due
    counted
    countedEn
    provisional
    on
    late
  }
`);

export const filingLine = graphql(`
  fragment FilingLine on Filing {
    id
    kind
    filerName
    creditCode
    submittedAt
    countedOn
    late
    amends
    amendedBy
    receipts {
      ...ReceiptOfFiling
    }
  }
`);

export const filingFile = graphql(`
  fragment FilingFile on Filing {
    ...FilingLine
    lines {
      name
      nameEn
      value
    }
    clocks {
      ...ClockOfFiling
    }
    outside {
      name
      nameEn
    }
    attachments {
      id
      name
      purpose
      bytes
    }
  }
`);

const list = graphql(`
  query FilingList($kind: FilingKind, $after: String) {
    hub {
      today
    }
    filings(kind: $kind, first: 20, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...FilingLine
      }
    }
  }
`);

const one = graphql(`
  query FilingPage($id: ID!) {
    hub {
      today
    }
    filing(id: $id) {
      ...FilingFile
    }
  }
`);

const form = graphql(`
  query FilingForm {
    hub {
      today
    }
    filingForm {
      towns {
        id
        name
        nameEn
      }
      places {
        id
        name
        nameEn
      }
      industries {
        code
        name
        nameEn
        marked
      }
      serviceKinds {
        code
        name
        nameEn
        marked
      }
      changeSubjects {
        code
        name
        nameEn
      }
      pledge
      pledgeEn
      filedOn
      fileLacks
      fileLacksEn
      projects {
        id
        client
        signedOn
        startsOn
        industry
        kinds
        place
        clocks {
          ...ClockOfFiling
        }
      }
      untold {
        id
        subject
        changedOn
        after
        clock {
          ...ClockOfFiling
        }
      }
    }
  }
`);

const checked = graphql(`
  query ReceiptCheck($number: String!, $code: String!) {
    hub {
      today
    }
    receipt(number: $number, code: $code) {
      number
      authority {
        name
        nameEn
      }
      kind
      filerName
      receivedAt
    }
  }
`);

export const FILING_KINDS = ['FIRST', 'CHANGE', 'PRACTICE', 'PROJECT'] as const satisfies FilingKind[];
export type FilingLine = FilingLineFragment;
export type FilingFile = FilingFileFragment;
export type FilingFormOffer = FilingFormQuery['filingForm'];

/** What the visitor filed, or their territory received, newest first, twenty a page. */
export async function filings(kind: FilingKind | undefined, after: string | undefined) {
  const variables = { kind: kind ?? null, after: after ?? null };
  return found(await queryAs(list, variables), (result) => result.filings);
}

/** One filing that the visitor may see. Asked once a request. */
export const filingInFull = cache(async (id: string) =>
  found(await queryAs(one, { id }), ({ filing }) => filing),
);

/** The same for a route that answers with a file: a refusal stays a value. */
export async function filingAsked(id: string) {
  return found(await askAs(one, { id }), ({ filing }) => filing);
}

/** What the forms offer, and what the visitor's agency has to tell. Asked once a request. */
export const filingForm = cache(async () => found(await queryAs(form, {}), (result) => result.filingForm));

/** The same inside a server action. */
export async function filingFormAsked() {
  return found(await askAs(form, {}), (result) => result.filingForm);
}

/** What anybody may check of a receipt, by its number and the code printed on it. */
export async function receiptCheck(number: string, code: string) {
  return found(await query(checked, { number, code }), ({ receipt }) => receipt);
}
