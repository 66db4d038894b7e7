import { queryAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type { HazardReportLineFragment } from './generated/graphql.ts';

export const hazardReportLine = graphql(`
  fragment HazardReportLine on HazardReport {
    id
    kind
    hazard
    visit
    content
    severity
    foundOn
    notifiedOn
    evidence
    directReason
    number
    reportedOn
    outcome
    answeredOn
    agency {
      creditCode
      name
    }
    enterprise {
      creditCode
      name
    }
    authority {
      id
      name
      nameEn
    }
  }
`);

const reports = graphql(`
  query HazardReportList($after: String, $open: Boolean!) {
    hub {
      today
    }
    hazardReports(first: 20, after: $after, open: $open) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...HazardReportLine
      }
    }
  }
`);

export type HazardReportLine = HazardReportLineFragment;

export const hazardReports = (after: string | undefined, open: boolean) =>
  queryAs(reports, { after: after ?? null, open });
