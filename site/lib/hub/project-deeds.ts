import { askAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type { OpenProjectInput, ProjectValueInput } from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';

const opening = graphql(`
  mutation OpenProject($input: OpenProjectInput!) {
    openProject(input: $input) {
      id
    }
  }
`);

const recording = graphql(`
  mutation RecordProjectEntry(
    $id: ID!
    $list: ID!
    $item: ID
    $values: [ProjectValueInput!]!
    $withdrawn: String
    $revision: Int
  ) {
    recordProjectEntry(
      id: $id
      list: $list
      item: $item
      values: $values
      withdrawn: $withdrawn
      revision: $revision
    ) {
      id
    }
  }
`);

const linking = graphql(`
  mutation LinkProjectContract($id: ID!, $contract: ID!, $revision: Int) {
    linkProjectContract(id: $id, contract: $contract, revision: $revision) {
      id
    }
  }
`);

const advancing = graphql(`
  mutation AdvanceProject($id: ID!, $revision: Int) {
    advanceProject(id: $id, revision: $revision) {
      id
    }
  }
`);

const givingUp = graphql(`
  mutation GiveUpProject($id: ID!, $reason: String!, $revision: Int) {
    giveUpProject(id: $id, reason: $reason, revision: $revision) {
      id
    }
  }
`);

const drafting = graphql(`
  mutation DraftReport($project: ID!, $title: String!, $number: String!, $draftedOn: Date!, $revision: Int) {
    draftReport(
      project: $project
      title: $title
      number: $number
      draftedOn: $draftedOn
      revision: $revision
    ) {
      id
    }
  }
`);

const reviewing = graphql(`
  mutation ReviewReport($report: ID!, $reviewedOn: Date!, $passed: Boolean!, $opinion: String!) {
    reviewReport(report: $report, reviewedOn: $reviewedOn, passed: $passed, opinion: $opinion) {
      id
    }
  }
`);

const issuing = graphql(`
  mutation IssueReport($report: ID!, $on: Date!) {
    issueReport(report: $report, on: $on) {
      id
    }
  }
`);

const attaching = graphql(`
  mutation AttachToProject($id: ID!, $attachments: [ID!]!) {
    attachToProject(id: $id, attachments: $attachments) {
      id
    }
  }
`);

export async function openProject(input: OpenProjectInput): Promise<HubAnswer<string>> {
  const answer = await askAs(opening, { input });
  return answer.ok ? { ok: true, value: answer.value.openProject.id } : answer;
}

export interface EntryToRecord {
  readonly id: string;
  readonly list: string;
  readonly item: string | null;
  readonly values: readonly ProjectValueInput[];
  readonly withdrawn: string | null;
}

export async function recordProjectEntry({ id, list: of, item, values, withdrawn }: EntryToRecord) {
  return askAs(recording, { id, list: of, item, values: [...values], withdrawn, revision: null });
}

export async function linkProjectContract(id: string, revision: number | null, contract: string) {
  return askAs(linking, { id, revision, contract });
}

export async function advanceProject(id: string, revision: number | null) {
  return askAs(advancing, { id, revision });
}

export async function giveUpProject(id: string, revision: number | null, reason: string) {
  return askAs(givingUp, { id, revision, reason });
}

export async function draftReport(draft: {
  readonly project: string;
  readonly title: string;
  readonly number: string;
  readonly draftedOn: string;
}) {
  return askAs(drafting, { ...draft, revision: null });
}

export async function reviewReport(review: {
  readonly report: string;
  readonly reviewedOn: string;
  readonly passed: boolean;
  readonly opinion: string;
}) {
  return askAs(reviewing, review);
}

export async function issueReport(report: string, on: string) {
  return askAs(issuing, { report, on });
}

export async function attachToProject(id: string, attachments: readonly string[]) {
  return askAs(attaching, { id, attachments: [...attachments] });
}
