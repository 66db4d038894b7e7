import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { DrillInput, RiskPointFactsFragment, RiskPointInput } from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';

export const riskPointFacts = graphql(`
  fragment RiskPointFacts on RiskPoint {
    id
    version
    workshop
    name
    level
    colour
    consequence
    measures
    responsiblePost
    identifiedOn
    cardOn
    reportedAt
  }
`);

const record = graphql(`
  query SafetyRecord($creditCode: ID!) {
    hub {
      today
    }
    safetyRecord(creditCode: $creditCode) {
      risks {
        ...RiskPointFacts
      }
      reviews {
        id
        reviewedOn
        note
      }
      maps {
        place
        postedOn
      }
      duties {
        code
        words
        wordsEn
        dueOn
      }
      drills {
        id
        kind
        heldOn
        plan
        participants
        evaluation
        planChanges
      }
      drillDuties {
        kind
        from
        dueOn
        held
      }
    }
  }
`);

const reported = graphql(`
  query ReportedRisks($after: String) {
    hub {
      today
    }
    reportedRisks(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...RiskPointFacts
        enterprise {
          creditCode
          name
        }
      }
    }
  }
`);

const adding = graphql(`
  mutation AddRiskPoint($input: RiskPointInput!) {
    addRiskPoint(input: $input) {
      id
    }
  }
`);

const amending = graphql(`
  mutation AmendRiskPoint($id: ID!, $version: Int!, $input: RiskPointInput!) {
    amendRiskPoint(id: $id, version: $version, input: $input) {
      id
    }
  }
`);

const reporting = graphql(`
  mutation ReportRiskPoint($id: ID!, $version: Int!) {
    reportRiskPoint(id: $id, version: $version) {
      id
    }
  }
`);

const ending = graphql(`
  mutation EndRiskPoint($id: ID!, $version: Int!, $endedOn: Date!) {
    endRiskPoint(id: $id, version: $version, endedOn: $endedOn) {
      id
    }
  }
`);

const reviewing = graphql(`
  mutation RecordRiskReview($reviewedOn: Date!, $note: String!) {
    recordRiskReview(reviewedOn: $reviewedOn, note: $note)
  }
`);

const mapping = graphql(`
  mutation RecordRiskMap($place: String!, $postedOn: Date!) {
    recordRiskMap(place: $place, postedOn: $postedOn)
  }
`);

const drilling = graphql(`
  mutation RecordDrill($input: DrillInput!) {
    recordDrill(input: $input) {
      id
    }
  }
`);

export type RiskPointFacts = RiskPointFactsFragment;

/** The record of an enterprise, for itself and for officials of its place. */
export async function safetyRecord(creditCode: string) {
  return found(await queryAs(record, { creditCode }), (result) => result.safetyRecord);
}

/** Major and larger risks that were reported, the last report first. */
export async function reportedRisks(after: string | undefined) {
  return found(await queryAs(reported, { after: after ?? null }), (result) => result.reportedRisks);
}

const done = async (answer: Promise<HubAnswer<unknown>>): Promise<HubAnswer<true>> => {
  const given = await answer;
  return given.ok ? { ok: true, value: true } : given;
};

export const addRiskPoint = (input: RiskPointInput) => done(askAs(adding, { input }));
export const amendRiskPoint = (id: string, version: number, input: RiskPointInput) =>
  done(askAs(amending, { id, version, input }));
export const reportRiskPoint = (id: string, version: number) => done(askAs(reporting, { id, version }));
export const endRiskPoint = (id: string, version: number, endedOn: string) =>
  done(askAs(ending, { id, version, endedOn }));
export const recordRiskReview = (reviewedOn: string, note: string) =>
  done(askAs(reviewing, { reviewedOn, note }));
export const recordRiskMap = (place: string, postedOn: string) => done(askAs(mapping, { place, postedOn }));
export const recordDrill = (input: DrillInput) => done(askAs(drilling, { input }));
