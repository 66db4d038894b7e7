import { cache } from 'react';
import { queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { MonthlyLineInput, PreparedMonthlyReportQuery } from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';

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
