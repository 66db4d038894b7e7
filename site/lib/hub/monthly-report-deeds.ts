import { askAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type { MonthlyLineInput } from './generated/graphql.ts';

const save = graphql(`
  mutation SaveMonthlyReport(
    $month: String!
    $revision: Int
    $lines: [MonthlyLineInput!]!
    $add: [ID!]!
    $remove: [ID!]!
  ) {
    done: saveMonthlyReport(
      input: { month: $month, revision: $revision, lines: $lines, add: $add, remove: $remove }
    ) {
      revision
    }
  }
`);

const read = graphql(`
  mutation ReadMonthlyWorkbook($month: String!, $attachment: ID!) {
    done: readMonthlyWorkbook(input: { month: $month, attachment: $attachment }) {
      revision
      notes
    }
  }
`);

const submit = graphql(`
  mutation SubmitMonthlyReport($month: String!, $revision: Int) {
    done: submitMonthlyReport(input: { month: $month, revision: $revision }) {
      id
    }
  }
`);

const correct = graphql(`
  mutation CorrectMonthlyReport($month: String!, $revision: Int, $reason: String!) {
    done: correctMonthlyReport(input: { month: $month, revision: $revision, reason: $reason }) {
      id
    }
  }
`);

export const saveReport = (month: string, revision: number | null, lines: MonthlyLineInput[]) =>
  askAs(save, { month, revision, lines, add: [], remove: [] });
export const changeLines = (
  month: string,
  revision: number | null,
  changes: { readonly add?: string[]; readonly remove?: string[] },
) => askAs(save, { month, revision, lines: [], add: changes.add ?? [], remove: changes.remove ?? [] });
export const readWorkbook = (month: string, attachment: string) => askAs(read, { month, attachment });
export const submitReport = (month: string, revision: number | null) => askAs(submit, { month, revision });
export const correctReport = (month: string, revision: number | null, reason: string) =>
  askAs(correct, { month, revision, reason });
