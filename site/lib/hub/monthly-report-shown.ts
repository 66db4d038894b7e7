import { graphql } from './generated/gql.ts';
import type {
  MonthlyDutyFragment,
  MonthlyFiguresShownFragment,
  MonthlyLineFragment,
  MonthlyReportShownFragment,
  MonthlyTotalsShownFragment,
} from './generated/graphql.ts';

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

export type MonthlyDuty = MonthlyDutyFragment;
export type MonthlyFigures = MonthlyFiguresShownFragment;
export type MonthlyLine = MonthlyLineFragment;
export type MonthlyReportShown = MonthlyReportShownFragment;
export type MonthlyTotals = MonthlyTotalsShownFragment;
