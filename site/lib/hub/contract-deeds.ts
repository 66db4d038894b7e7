import { askAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type { ContractDisputeOutcome, ContractTermsInput } from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';

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
