import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  ContractDisputeOutcome,
  ContractFileLineFragment,
  ContractFileFullFragment,
  ContractTermsInput,
} from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';

export const contractFileLine = graphql(`
  fragment ContractFileLine on ContractFile {
    id
    number
    agency {
      creditCode
      name
    }
    enterprise {
      creditCode
      name
    }
    signedOn
    startsOn
    endsOn
    terminatedOn
    inForceTo
    visitsPerYear
    industry {
      code
      name
      nameEn
    }
    kinds {
      code
      name
      nameEn
      licensed
    }
    place {
      code
      fullName
    }
    countyUploadedOn
    renewedFrom
    renewedBy
    revision
  }
`);

export const contractFileFull = graphql(`
  fragment ContractFileFull on ContractFile {
    ...ContractFileLine
    authority {
      id
      name
      nameEn
    }
    contents
    fee
    leader
    leaderName
    sections {
      code
      name
      nameEn
      text
      wantedBy {
        ...CitedClause
      }
    }
    entries {
      version
      kind
      occurredOn
      reason
      endsOn
      visitsPerYear
      warnings {
        code
        message
        messageEn
        clause {
          ...CitedClause
        }
      }
    }
    years {
      from
      to
      visits
      made
      over
    }
    dispute {
      reason
      madeOn
      outcome
      settledOn
      settledReason
    }
    contentCoverage {
      number
      agreed
      years {
        from
        to
        state
        visits {
          id
          on
        }
      }
    }
    attachments {
      id
      name
      bytes
      digest
      addedAt
    }
  }
`);

const list = graphql(`
  query ContractFiles($inForceOn: Date, $agency: ID, $client: ID, $number: String, $after: String) {
    hub {
      today
    }
    contractFiles(
      inForceOn: $inForceOn
      agency: $agency
      client: $client
      number: $number
      first: 20
      after: $after
    ) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ContractFileLine
      }
    }
  }
`);

const one = graphql(`
  query ContractFile($id: ID!) {
    hub {
      today
    }
    contractFile(id: $id) {
      ...ContractFileFull
    }
  }
`);

const renewing = graphql(`
  query GradeOfAgency($creditCode: ID!) {
    agency(creditCode: $creditCode) {
      creditGrade {
        cycle
        band
        score
      }
      starRating {
        cycle
        band
        score
      }
    }
  }
`);

const choices = graphql(`
  query ServiceChoices {
    hub {
      today
    }
    serviceKinds {
      code
      name
      nameEn
      licensed
    }
    industries {
      code
      name
      nameEn
    }
    contractSections {
      code
      name
      nameEn
    }
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
    serviceTeam {
      id
      name
    }
  }
`);

const signing = graphql(`
  mutation SignContract($enterprise: ID!, $terms: ContractTermsInput!, $reason: String, $renewedFrom: ID) {
    signContract(enterprise: $enterprise, terms: $terms, reason: $reason, renewedFrom: $renewedFrom) {
      id
    }
  }
`);

const amending = graphql(`
  mutation AmendContract(
    $id: ID!
    $terms: ContractTermsInput!
    $effectiveOn: Date!
    $reason: String!
    $revision: Int
  ) {
    amendContract(id: $id, terms: $terms, effectiveOn: $effectiveOn, reason: $reason, revision: $revision) {
      id
    }
  }
`);

const ending = graphql(`
  mutation TerminateContract($id: ID!, $on: Date!, $reason: String!, $revision: Int) {
    terminateContract(id: $id, on: $on, reason: $reason, revision: $revision) {
      id
    }
  }
`);

const uploading = graphql(`
  mutation RecordCountyUpload($id: ID!, $on: Date!, $revision: Int) {
    recordCountyUpload(id: $id, on: $on, revision: $revision) {
      id
    }
  }
`);

const disputing = graphql(`
  mutation DisputeContract($id: ID!, $reason: String!) {
    disputeContract(id: $id, reason: $reason) {
      id
    }
  }
`);

const settling = graphql(`
  mutation SettleContractDispute($id: ID!, $outcome: ContractDisputeOutcome!, $reason: String!) {
    settleContractDispute(id: $id, outcome: $outcome, reason: $reason) {
      id
    }
  }
`);

const withdrawing = graphql(`
  mutation WithdrawContractPaper($id: ID!, $attachment: ID!, $reason: String!, $revision: Int) {
    withdrawContractPaper(id: $id, attachment: $attachment, reason: $reason, revision: $revision) {
      id
    }
  }
`);

const attaching = graphql(`
  mutation AttachToContract($id: ID!, $attachments: [ID!]!) {
    attachToContract(id: $id, attachments: $attachments) {
      id
    }
  }
`);

export type ContractFileLine = ContractFileLineFragment;
export type ContractFileFull = ContractFileFullFragment;

export interface ContractFilesQuestion {
  readonly inForceOn?: string | undefined;
  readonly agency?: string | undefined;
  readonly client?: string | undefined;
  /** Part of the agency's own number. */
  readonly number?: string | undefined;
  readonly after?: string | undefined;
}

/** Contracts with their wording, of whoever asks. */
export async function contractFiles({ inForceOn, agency, client, number, after }: ContractFilesQuestion) {
  const variables = {
    inForceOn: inForceOn ?? null,
    agency: agency ?? null,
    client: client ?? null,
    number: number ?? null,
    after: after ?? null,
  };
  return found(await queryAs(list, variables), (result) => result.contractFiles);
}

export async function contractFile(id: string) {
  return found(await queryAs(one, { id }), (result) => result.contractFile);
}

/** The agency's public grade and stars, for whoever thinks about renewing (J-16b). */
export async function gradeOfAgency(creditCode: string) {
  const answer = await queryAs(renewing, { creditCode });
  return answer.ok ? answer.value.agency : null;
}

/** What a form of a contract or project offers to choose from. */
export async function serviceChoices() {
  return found(await queryAs(choices, {}), (result) => {
    const { jiangyin, changji, suzhou, hangjin, huiji } = result;
    return { ...result, places: [...jiangyin, ...changji, ...suzhou, ...hangjin, ...huiji] };
  });
}

export async function signContract(
  enterprise: string,
  terms: ContractTermsInput,
  reason: string | null,
  renewedFrom: string | null,
): Promise<HubAnswer<string>> {
  const answer = await askAs(signing, { enterprise, terms, reason, renewedFrom });
  return answer.ok ? { ok: true, value: answer.value.signContract.id } : answer;
}

export async function amendContract(
  id: string,
  revision: number | null,
  terms: ContractTermsInput,
  effectiveOn: string,
  reason: string,
) {
  return askAs(amending, { id, revision, terms, effectiveOn, reason });
}

export async function terminateContract(id: string, revision: number | null, on: string, reason: string) {
  return askAs(ending, { id, revision, on, reason });
}

export async function recordCountyUpload(id: string, revision: number | null, on: string) {
  return askAs(uploading, { id, revision, on });
}

export async function attachToContract(id: string, attachments: readonly string[]) {
  return askAs(attaching, { id, attachments: [...attachments] });
}

export async function withdrawPaper(id: string, revision: number | null, attachment: string, reason: string) {
  return askAs(withdrawing, { id, revision, attachment, reason });
}

export const disputeContract = (id: string, reason: string) => askAs(disputing, { id, reason });
export const settleDispute = (id: string, outcome: ContractDisputeOutcome, reason: string) =>
  askAs(settling, { id, outcome, reason });
