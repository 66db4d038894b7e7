import type { HistoryIds } from './history-ids.ts';

/** Who asks: the agency's manager, a clerk of its town, a leader of the city, and of the bureau that gives stars. */
export const ASKERS = ['manager', 'town', 'city', 'stars'] as const;
export type Asker = (typeof ASKERS)[number];

export interface PageQuery {
  readonly by: readonly Asker[];
  readonly variables: Readonly<Record<string, unknown>>;
}

const DESKS = ['town', 'city'] as const;
const ALL = ['manager', ...DESKS] as const;

/** What /portal (of an agency) and /desk (of a town and a city) send, by the name of the query in `site/lib/hub`. */
export function pageQueries(ids: HistoryIds): Readonly<Record<string, PageQuery>> {
  const creditCode = ids.agency;
  const on = '2026-06-30';
  return {
    AgencyAccount: { by: ALL, variables: { creditCode, on } },
    AgencyFilePage: { by: ALL, variables: { creditCode } },
    SupervisorsOfAgency: { by: ALL, variables: { creditCode } },
    AgencyContractCounts: { by: ALL, variables: { creditCode, on } },
    AgencyReportsIssued: { by: ALL, variables: { creditCode } },
    AttachmentSize: { by: ['manager', 'city'], variables: { id: ids.attachment } },
    Attachment: { by: ['manager', 'city'], variables: { id: ids.attachment } },
    AttachmentPart: { by: ['manager', 'city'], variables: { id: ids.attachment, index: 0 } },
    AttachmentPiece: { by: ['manager', 'city'], variables: { id: ids.attachment, index: 0 } },
    CaseRules: { by: DESKS, variables: { authority: 'jiangyin' } },
    MeasureRules: { by: DESKS, variables: { authority: 'jiangyin' } },
    ContractFiles: { by: ALL, variables: {} },
    ContractFile: { by: ALL, variables: { id: ids.contract } },
    GradeOfAgency: { by: ALL, variables: { creditCode } },
    ServiceChoices: { by: ['manager'], variables: {} },
    ClientsOfAgency: { by: ALL, variables: { creditCode, activeOn: on } },
    CreditCyclePage: { by: DESKS, variables: { cycle: 2025 } },
    CreditStanding: { by: ALL, variables: { creditCode, cycle: 2025 } },
    EnforcementDue: { by: ALL, variables: {} },
    AgenciesDue: { by: ALL, variables: {} },
    EnterprisesDue: { by: DESKS, variables: {} },
    FilingList: { by: ['manager', 'city'], variables: {} },
    FilingPage: { by: ['manager', 'city'], variables: { id: ids.filing } },
    FilingForm: { by: ['manager'], variables: {} },
    FindingList: { by: DESKS, variables: {} },
    FindingPage: { by: ['city'], variables: { id: ids.finding } },
    NameOfAgency: { by: ALL, variables: { creditCode } },
    HubInfo: { by: ALL, variables: {} },
    InspectionList: { by: DESKS, variables: {} },
    TalkList: { by: DESKS, variables: { subject: creditCode } },
    EscalationList: { by: DESKS, variables: {} },
    ListingFileList: { by: DESKS, variables: { subject: creditCode } },
    MonthlyReportList: { by: ALL, variables: { month: '2026-04' } },
    PreparedMonthlyReport: { by: ['manager'], variables: { month: '2026-04', first: 20 } },
    OneMonthlyReport: { by: ALL, variables: { agency: creditCode, month: '2026-04' } },
    NoticeFileList: { by: DESKS, variables: { subject: creditCode } },
    FindingsOpenToObjection: { by: ['manager'], variables: {} },
    ComplaintList: { by: DESKS, variables: {} },
    ObjectionList: { by: ALL, variables: {} },
    ObjectionPage: { by: ['manager', 'city'], variables: { id: ids.objection } },
    PeopleOf: { by: ALL, variables: { holder: creditCode } },
    PersonOf: { by: ALL, variables: { id: ids.person } },
    Projects: { by: ALL, variables: {} },
    ProjectForArchive: { by: ALL, variables: { id: ids.project } },
    Project: { by: ALL, variables: { id: ids.project } },
    StaffOfAgency: { by: ALL, variables: { creditCode } },
    AgencyStanding: { by: ALL, variables: { creditCode, on } },
    StarApplicationList: { by: ['manager', 'stars'], variables: {} },
    StarApplicationPage: { by: ['manager', 'stars'], variables: { id: ids.stars } },
    OwnStars: { by: ['manager'], variables: {} },
    StarReviewList: { by: ['stars'], variables: {} },
    StarWindow: { by: ['stars'], variables: { authority: 'suzhou-320583' } },
    TownsToAsk: { by: ['stars'], variables: { authority: 'suzhou-320583' } },
    SurveysToAnswer: { by: ['town'], variables: {} },
    SuggestionList: { by: DESKS, variables: {} },
    SuggestionPage: { by: ['city'], variables: { id: ids.suggestion } },
    VisitList: { by: ALL, variables: { doubtful: false } },
    VisitPage: { by: ALL, variables: { id: ids.visit } },
    HazardReportList: { by: ALL, variables: { open: false } },
    VisitReference: { by: ['manager'], variables: {} },
  };
}

/** Queries of other pages, or of files that no history of an agency brings. */
export const ELSEWHERE: readonly string[] = [
  ...['AnnouncedAccountPage', 'AnnouncedResults', 'ResultNotices', 'SpotCheckList', 'SpotCheckPage'],
  ...['ComplaintPage', 'ComplaintPlaces', 'ComplaintStanding'],
  ...[
    'StarTablePage',
    'StarCalculation',
    'CreditItems',
    'CreditCalculation',
    'ReceiptCheck',
    'NoticePage',
    'NoticeList',
  ],
  ...['ActList', 'ActPage', 'ClausePage', 'SearchPage', 'FitOfAgency', 'AskedInSurvey', 'EnterpriseStanding'],
  ...[
    'AgenciesOfEnterprise',
    'EnterpriseFile',
    'NameOfEnterprise',
    'SafetyRecord',
    'ReportedRisks',
    'ServingAgencies',
    'AuditEntries',
  ],
  ...[
    'ImportRuns',
    'ImportRun',
    'InspectionInFull',
    'ListingFilePage',
    'NoticeFilePage',
    'MonthlyWorkbookFile',
  ],
];
