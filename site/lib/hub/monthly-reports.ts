import { cache } from 'react';
import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  MonthlyDutyFragment,
  MonthlyFiguresShownFragment,
  MonthlyLineFragment,
  MonthlyLineInput,
  MonthlyReportShownFragment,
  MonthlyTotalsShownFragment,
  PreparedMonthlyReportQuery,
} from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';

export const monthlyFigures = graphql(`
  fragment MonthlyFiguresShown on MonthlyFigures {
    servicesInWords
    visits
    hazards
    majorHazards
    rectified
    advice
    refusals
    trainings
    drills
    contractNumber
    note
  }
`);

export const monthlyTotals = graphql(`
  fragment MonthlyTotalsShown on MonthlyTotals {
    clients
    visits
    hazards
    majorHazards
    rectified
    refusals
    trainings
    drills
  }
`);

export const monthlyLine = graphql(`
  fragment MonthlyLine on MonthlyReportLine {
    contract
    enterprise {
      creditCode
      name
    }
    town
    townName
    industry
    startsOn
    endsOn
    visitsPerYear
    change
    corrected
    reported {
      ...MonthlyFiguresShown
    }
    recorded {
      ...MonthlyFiguresShown
    }
  }
`);

export const monthlyReportShown = graphql(`
  fragment MonthlyReportShown on MonthlyReport {
    id
    month
    version
    current
    submittedAt
    submittedName
    dueOn
    late
    nil
    reason
    receipts {
      authority
      authorityName
      number
    }
  }
`);

export const monthlyDuty = graphql(`
  fragment MonthlyDuty on MonthlyReportDuty {
    id
    month
    dueOn
    state
    towns
    submittedOn
    version
    nil
    agency {
      creditCode
      name
    }
  }
`);

const list = graphql(`
  query MonthlyReportList($month: String, $handedIn: Boolean, $after: String) {
    hub {
      today
    }
    monthlyReports(month: $month, handedIn: $handedIn, first: 20, after: $after) {
      nodes {
        ...MonthlyDuty
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      towns {
        town
        name
        agencies
        totals {
          ...MonthlyTotalsShown
        }
      }
    }
  }
`);

const prepared = graphql(`
  query PreparedMonthlyReport($month: String!, $first: Int!, $after: String) {
    hub {
      today
    }
    prefillMonthlyReport(month: $month) {
      month
      dueOn
      counted
      countedEn
      provisional
      revision
      submitted {
        ...MonthlyReportShown
        versions {
          version
          submittedAt
          reason
        }
      }
      recipients {
        authority
        authorityName
      }
      totals {
        ...MonthlyTotalsShown
      }
      addable {
        contract
        enterprise {
          creditCode
          name
        }
        townName
        number
        endedOn
      }
      lines(first: $first, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...MonthlyLine
        }
      }
    }
  }
`);

const report = graphql(`
  query OneMonthlyReport($agency: ID!, $month: String!, $version: Int, $after: String) {
    hub {
      today
    }
    monthlyReport(agency: $agency, month: $month, version: $version) {
      ...MonthlyReportShown
      agency {
        creditCode
        name
      }
      totals {
        ...MonthlyTotalsShown
      }
      versions {
        version
        current
        submittedAt
        reason
      }
      lines(first: 50, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...MonthlyLine
          present {
            ...MonthlyFiguresShown
          }
        }
      }
    }
  }
`);

const workbook = graphql(`
  query MonthlyWorkbookFile($month: String!, $names: [ClientNameInput!]!) {
    monthlyWorkbook(month: $month, names: $names) {
      fileName
      content
    }
  }
`);

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

export type MonthlyDuty = MonthlyDutyFragment;
export type MonthlyFigures = MonthlyFiguresShownFragment;
export type MonthlyLine = MonthlyLineFragment;
export type MonthlyReportShown = MonthlyReportShownFragment;
export type MonthlyTotals = MonthlyTotalsShownFragment;
export type AddableContract = PreparedMonthlyReportQuery['prefillMonthlyReport']['addable'][number];
export type { MonthlyLineInput };

/** The months of the agency, newest first; for an official who reports a month. Twenty a page. */
export async function monthlyReports(asked: {
  readonly month: string | undefined;
  readonly handedIn: boolean | undefined;
  readonly after: string | undefined;
}) {
  const { month = null, handedIn = null, after = null } = asked;
  return found(await queryAs(list, { month, handedIn, after }), (result) => result.monthlyReports);
}

/** The report of a month as it would be handed in, `first` lines of it. Asked once a request. */
export const preparedReport = cache(async (month: string, first: number, after: string | undefined) =>
  found(await queryAs(prepared, { month, first, after: after ?? null }), (one) => one.prefillMonthlyReport),
);

/** A report that was handed in, as far as the visitor sees it. */
export async function monthlyReport(
  agency: string,
  month: string,
  version: number | undefined,
  after: string | undefined,
) {
  const variables = { agency, month, version: version ?? null, after: after ?? null };
  return found(await queryAs(report, variables), (one) => one.monthlyReport);
}

/** The month as an .xlsx, with the names of the clients as the register of enterprises has them. */
export async function monthlyWorkbook(
  month: string,
): Promise<HubAnswer<{ name: string; bytes: Uint8Array<ArrayBuffer> }>> {
  const names = new Map<string, string>();
  let after: string | undefined;
  do {
    const page = await preparedReport(month, 100, after);
    if (!page.ok) return page;
    const { nodes, pageInfo } = page.value.value.lines;
    for (const { enterprise } of nodes) names.set(enterprise.creditCode, enterprise.name ?? '');
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined);
  const answer = await queryAs(workbook, {
    month,
    names: [...names].map(([creditCode, name]) => ({ creditCode, name })),
  });
  if (!answer.ok) return answer;
  const { fileName, content } = answer.value.monthlyWorkbook;
  return { ok: true, value: { name: fileName, bytes: Uint8Array.from(Buffer.from(content, 'base64')) } };
}

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
