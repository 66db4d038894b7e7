import { PlacesQuery } from './authority/places.graphql.ts';
import { EnforcementDueQuery } from './due/enforcement-due.graphql.ts';
import { DeclineEscalationMutation } from './escalation/decline-escalation.graphql.ts';
import { EscalationsResolver } from './escalation/escalations.graphql.ts';
import { ConfirmFindingMutation } from './finding/confirm-finding.graphql.ts';
import { DismissFindingMutation } from './finding/dismiss-finding.graphql.ts';
import { DisputeFindingMutation } from './finding/dispute-finding.graphql.ts';
import { FindingsResolver } from './finding/findings.graphql.ts';
import { ProposeFindingMutation } from './finding/propose-finding.graphql.ts';
import { RevokeFindingMutation } from './finding/revoke-finding.graphql.ts';
import { UpholdFindingMutation } from './finding/uphold-finding.graphql.ts';
import { ViolationClausesQuery } from './finding/violation-clauses.graphql.ts';
import { InspectionsResolver } from './inspection/inspections.graphql.ts';
import { RecordInspectionMutation } from './inspection/record-inspection.graphql.ts';
import { DecideListingMutation } from './listing/decide-listing.graphql.ts';
import { DisputeListingMutation } from './listing/dispute-listing.graphql.ts';
import { LiftListingMutation } from './listing/lift-listing.graphql.ts';
import { ListingFilesResolver } from './listing/listing-files.graphql.ts';
import { ListingNotice } from './listing/listing.graphql.ts';
import { ProposeListingMutation } from './listing/propose-listing.graphql.ts';
import { RefuseListingMutation } from './listing/refuse-listing.graphql.ts';
import { AgencyListings, EnterpriseListings } from './listing/subject-listings.graphql.ts';
import { UpholdListingMutation } from './listing/uphold-listing.graphql.ts';
import { AmendNoticeMutation } from './notice/amend-notice.graphql.ts';
import { ApproveNoticeMutation } from './notice/approve-notice.graphql.ts';
import { DisputeNoticeMutation } from './notice/dispute-notice.graphql.ts';
import { DraftNoticeMutation } from './notice/draft-notice.graphql.ts';
import { MeasuresQuery } from './notice/measures.graphql.ts';
import { NoticeConnectionResolver } from './notice/notice-connection.graphql.ts';
import { NoticeFilesResolver } from './notice/notice-files.graphql.ts';
import { NoticesResolver } from './notice/notices.graphql.ts';
import { PublishNoticeMutation } from './notice/publish-notice.graphql.ts';
import { AgencyNotices, EnterpriseNotices } from './notice/subject-notices.graphql.ts';
import { ReturnNoticeMutation } from './notice/return-notice.graphql.ts';
import { UpholdNoticeMutation } from './notice/uphold-notice.graphql.ts';
import { WithdrawNoticeMutation } from './notice/withdraw-notice.graphql.ts';
import { AdoptSuggestionMutation } from './suggestion/adopt-suggestion.graphql.ts';
import { DismissSuggestionMutation } from './suggestion/dismiss-suggestion.graphql.ts';
import { FindingSuggestion, SuggestionsResolver } from './suggestion/suggestions.graphql.ts';
import { DecideObjectionMutation } from './objection/decide-objection.graphql.ts';
import { ObjectToFindingMutation } from './objection/object-to-finding.graphql.ts';
import { ObjectionsResolver } from './objection/objections.graphql.ts';
import { FindingsOpenToObjection } from './objection/open-findings.graphql.ts';
import { ExpertName } from './subject/subject.graphql.ts';
import { RecordTalkMutation } from './talk/record-talk.graphql.ts';
import { WithdrawTalkMutation } from './talk/withdraw-talk.graphql.ts';
import { ComplaintsResolver } from './complaint/complaints.graphql.ts';
import { SpotChecksResolver } from './spot-check/spot-check.graphql.ts';
import { TransmittalsResolver } from './transmittal/transmittal.graphql.ts';
import { TalksResolver } from './talk/talks.graphql.ts';

/** Every resolver of the subgraph: one file per mutation, one per list. */
export const RESOLVERS = [
  ExpertName,
  PlacesQuery,
  EnforcementDueQuery,
  DeclineEscalationMutation,
  EscalationsResolver,
  ConfirmFindingMutation,
  DismissFindingMutation,
  DisputeFindingMutation,
  FindingsResolver,
  ProposeFindingMutation,
  RevokeFindingMutation,
  UpholdFindingMutation,
  ViolationClausesQuery,
  InspectionsResolver,
  RecordInspectionMutation,
  DecideListingMutation,
  DisputeListingMutation,
  LiftListingMutation,
  ListingFilesResolver,
  ListingNotice,
  ProposeListingMutation,
  RefuseListingMutation,
  AgencyListings,
  EnterpriseListings,
  UpholdListingMutation,
  AmendNoticeMutation,
  ApproveNoticeMutation,
  DisputeNoticeMutation,
  DraftNoticeMutation,
  MeasuresQuery,
  NoticeConnectionResolver,
  NoticeFilesResolver,
  NoticesResolver,
  PublishNoticeMutation,
  AgencyNotices,
  EnterpriseNotices,
  ReturnNoticeMutation,
  UpholdNoticeMutation,
  WithdrawNoticeMutation,
  AdoptSuggestionMutation,
  DismissSuggestionMutation,
  FindingSuggestion,
  SuggestionsResolver,
  DecideObjectionMutation,
  ObjectToFindingMutation,
  ObjectionsResolver,
  FindingsOpenToObjection,
  RecordTalkMutation,
  WithdrawTalkMutation,
  TalksResolver,
  TransmittalsResolver,
  ComplaintsResolver,
  SpotChecksResolver,
] as const;
