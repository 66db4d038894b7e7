import { AgencyFileResolver } from './agency/agency-file.graphql.ts';
import { AgencyQuery } from './agency/agency.graphql.ts';
import { AmendAgencyFileMutation } from './agency/amend-agency-file.graphql.ts';
import { AttachmentResolver } from './attachment/attachment.graphql.ts';
import {
  AgencyContracts,
  EnterpriseContracts,
  ServiceContractConnectionResolver,
  ServiceContractResolver,
} from './contract/contract.graphql.ts';
import { AgencyContractCounts } from './contract/contract-counts.graphql.ts';
import { ContractFileFields } from './contract/contract-file-fields.graphql.ts';
import { ContractDisputes } from './contract/dispute.graphql.ts';
import { ContractFilesQuery } from './contract/contract-files.graphql.ts';
import { ServiceTeamQuery } from './contract/team.graphql.ts';
import { ContractMutations } from './contract/contract-mutations.graphql.ts';
import { AgencyCreditGrades } from './credit-grade/credit-grade.graphql.ts';
import { ScoreSheetMutations } from './credit-cycle/close-sheets.graphql.ts';
import { CreditCycleQuery } from './credit-cycle/credit-cycle.graphql.ts';
import { CreditNoticesQuery } from './credit-cycle/credit-notices.graphql.ts';
import { ResultMutations } from './credit-cycle/results.graphql.ts';
import { CreditPreviewQuery } from './credit-grade/credit-preview.graphql.ts';
import { AgenciesDueQuery } from './due/agencies-due.graphql.ts';
import { AgencyReports, IssuedReportConnectionResolver } from './project/issued-reports.graphql.ts';
import { ProjectFields } from './project/project-fields.graphql.ts';
import { ProjectMutations } from './project/project-mutations.graphql.ts';
import { ProjectsQuery } from './project/projects.graphql.ts';
import { ReportMutations } from './project/report-mutations.graphql.ts';
import { ServiceChoicesQuery } from './service-kind/choices.graphql.ts';
import { FileBasicInformationMutation } from './filing/file-basic-information.graphql.ts';
import { FilingFormQuery } from './filing/filing-form.graphql.ts';
import { FilingFields, FilingsQuery } from './filing/filings.graphql.ts';
import { AcceptFilingMutation, ReturnFilingMutation } from './filing/look-at-filing.graphql.ts';
import { NotifyChangesMutation } from './filing/notify-changes.graphql.ts';
import { NotifyPracticeMutation } from './filing/notify-practice.graphql.ts';
import { NotifyProjectMutation } from './filing/notify-project.graphql.ts';
import { ReceiptCheckQuery } from './filing/receipt-check.graphql.ts';
import { MonthlyReportMutations } from './monthly-report/monthly-mutations.graphql.ts';
import { MonthlyLineResolver, MonthlyReportQuery } from './monthly-report/monthly-report.graphql.ts';
import { MonthlyReportDutyResolver, MonthlyReportsQuery } from './monthly-report/monthly-reports.graphql.ts';
import { PrepareMonthlyReport } from './monthly-report/prepared.graphql.ts';
import { ConditionResolver } from './condition/condition.graphql.ts';
import { FeeScheduleResolver } from './fee/fee-schedule.graphql.ts';
import { ParticipationResolver } from './participation/participation.graphql.ts';
import { HazardReportResolver } from './visit/hazard-reports.graphql.ts';
import { RecordVisitsMutation } from './visit/record-visits.graphql.ts';
import { AnswerHazardMutation, EarlierHazards, HazardCourseFields } from './visit/hazard-course.graphql.ts';
import { VisitDeeds } from './visit/visit-deeds.graphql.ts';
import { VisitReferenceQuery } from './visit/visit-reference.graphql.ts';
import { ServiceVisitFields, VisitQueries } from './visit/visits.graphql.ts';
import { CertificateDeeds } from './practitioner/certificate-deeds.graphql.ts';
import { PersonFilesQuery } from './practitioner/person-files.graphql.ts';
import { PractitionerDeeds } from './practitioner/practitioner-deeds.graphql.ts';
import {
  AgencyPractitioners,
  PractitionerConnectionResolver,
} from './practitioner/public-practitioner.graphql.ts';
import { QualificationDeeds } from './qualification/qualification-deeds.graphql.ts';
import { AgencyQualifications } from './qualification/qualification.graphql.ts';
import { SupervisorsResolver } from './territory/supervisors.graphql.ts';
import { StarPreviewQuery } from './star-rating/star-preview.graphql.ts';
import { AgencyStarRatings } from './star-rating/star-rating.graphql.ts';
import { StarReviewResolver } from './rating-review/rating-review.graphql.ts';
import { SurveysToAnswer } from './satisfaction/open-survey.graphql.ts';
import { StarSurveyDeeds, StarSurveyField } from './satisfaction/survey.graphql.ts';
import { StarAcceptance } from './star-application/acceptance.graphql.ts';
import { StarAgencyDeeds } from './star-application/agency-deeds.graphql.ts';
import { StarDecisions } from './star-application/decisions.graphql.ts';
import { StarApplicationFields } from './star-application/fields.graphql.ts';
import { StarObjectionDeeds } from './star-application/objections.graphql.ts';
import { StarApplicationQueries } from './star-application/queries.graphql.ts';
import { StarSheetDeeds } from './star-application/sheet.graphql.ts';
import { StarTableQuery } from './star-rating/star-table.graphql.ts';

/** Every resolver of the subgraph: one file per mutation, one per list. */
export const RESOLVERS = [
  AgencyQuery,
  AgencyFileResolver,
  AmendAgencyFileMutation,
  ConditionResolver,
  FeeScheduleResolver,
  ParticipationResolver,
  SupervisorsResolver,
  AttachmentResolver,
  AgenciesDueQuery,
  AgencyContracts,
  AgencyContractCounts,
  ContractFileFields,
  ContractDisputes,
  ContractFilesQuery,
  ContractMutations,
  ServiceTeamQuery,
  ServiceChoicesQuery,
  AgencyReports,
  IssuedReportConnectionResolver,
  ProjectFields,
  ProjectMutations,
  ProjectsQuery,
  ReportMutations,
  AgencyCreditGrades,
  AgencyStarRatings,
  EnterpriseContracts,
  ServiceContractConnectionResolver,
  ServiceContractResolver,
  CreditPreviewQuery,
  MonthlyLineResolver,
  MonthlyReportDutyResolver,
  MonthlyReportMutations,
  MonthlyReportQuery,
  MonthlyReportsQuery,
  PrepareMonthlyReport,
  ScoreSheetMutations,
  CreditCycleQuery,
  CreditNoticesQuery,
  ResultMutations,
  StarPreviewQuery,
  StarTableQuery,
  StarApplicationQueries,
  StarApplicationFields,
  StarAgencyDeeds,
  StarAcceptance,
  StarSheetDeeds,
  StarDecisions,
  StarObjectionDeeds,
  StarSurveyField,
  StarSurveyDeeds,
  SurveysToAnswer,
  StarReviewResolver,
  FilingsQuery,
  FilingFormQuery,
  FilingFields,
  FileBasicInformationMutation,
  NotifyChangesMutation,
  NotifyPracticeMutation,
  NotifyProjectMutation,
  AcceptFilingMutation,
  ReturnFilingMutation,
  ReceiptCheckQuery,
  HazardReportResolver,
  RecordVisitsMutation,
  ServiceVisitFields,
  AnswerHazardMutation,
  EarlierHazards,
  HazardCourseFields,
  VisitDeeds,
  VisitQueries,
  VisitReferenceQuery,
  AgencyPractitioners,
  PractitionerConnectionResolver,
  PersonFilesQuery,
  PractitionerDeeds,
  CertificateDeeds,
  AgencyQualifications,
  QualificationDeeds,
] as const;
