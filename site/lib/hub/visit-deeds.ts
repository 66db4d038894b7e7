import { askAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type { RecordVisitInput } from './generated/graphql.ts';

export const recordedVisitAnswer = graphql(`
  fragment RecordedVisitAnswer on RecordedVisit {
    id
    outcome
    problems {
      code
      message
      messageEn
      field
      clause
    }
    doubts {
      message
      messageEn
      clause
    }
  }
`);

const record = graphql(`
  mutation RecordVisits($visits: [RecordVisitInput!]!) {
    recordVisits(visits: $visits) {
      ...RecordedVisitAnswer
    }
  }
`);

const openDevice = graphql(`
  mutation OpenVisitDevice {
    openVisitDevice
  }
`);

const note = graphql(`
  mutation NoteHazard($hazard: ID!, $kind: HazardNoteKind!, $on: Date!, $number: String, $note: String) {
    noteHazard(hazard: $hazard, kind: $kind, on: $on, number: $number, note: $note)
  }
`);

const major = graphql(`
  mutation ReportMajorHazard($hazard: ID!, $number: String!, $reportedOn: Date!) {
    reportMajorHazard(hazard: $hazard, number: $number, reportedOn: $reportedOn)
  }
`);

const refusal = graphql(`
  mutation ReportRefusal(
    $hazard: ID!
    $notifiedOn: Date!
    $evidence: String!
    $attachments: [ID!]!
    $directReason: String
  ) {
    reportRefusal(
      hazard: $hazard
      notifiedOn: $notifiedOn
      evidence: $evidence
      attachments: $attachments
      directReason: $directReason
    )
  }
`);

const answer = graphql(`
  mutation AnswerVisit($visit: ID!, $kind: VisitAnswerKind!, $note: String) {
    answerVisit(visit: $visit, kind: $kind, note: $note)
  }
`);

const answerOfHazard = graphql(`
  mutation AnswerHazard($hazard: ID!, $kind: HazardAnswerKind!, $on: Date!, $note: String) {
    answerHazard(hazard: $hazard, kind: $kind, on: $on, note: $note)
  }
`);

const answerReport = graphql(`
  mutation AnswerHazardReport($id: ID!, $outcome: String!) {
    answerHazardReport(id: $id, outcome: $outcome) {
      id
    }
  }
`);

export const sendVisits = (sent: RecordVisitInput[]) => askAs(record, { visits: sent });
export const openVisitDevice = () => askAs(openDevice, {});
export const noteHazard = (noted: HazardNote) => askAs(note, noted);
export const reportMajor = (hazard: string, number: string, reportedOn: string) =>
  askAs(major, { hazard, number, reportedOn });
export const reportRefusal = (input: RefusalReport) => askAs(refusal, input);
export const answerVisit = (visit: string, kind: 'CONFIRMED' | 'CONTESTED', said: string | null) =>
  askAs(answer, { visit, kind, note: said });
export const answerHazard = (said: HazardAnswer) => askAs(answerOfHazard, said);
export const answerHazardReport = (id: string, outcome: string) => askAs(answerReport, { id, outcome });

export interface HazardNote {
  readonly hazard: string;
  readonly kind: 'ADVICE' | 'DEADLINE' | 'RECHECK_FAILED' | 'RECTIFIED';
  readonly on: string;
  readonly number: string | null;
  readonly note: string | null;
}
export interface HazardAnswer {
  readonly hazard: string;
  readonly kind: 'ACKNOWLEDGED' | 'DONE';
  readonly on: string;
  readonly note: string | null;
}
export interface RefusalReport {
  readonly hazard: string;
  readonly notifiedOn: string;
  readonly evidence: string;
  readonly attachments: string[];
  readonly directReason: string | null;
}
