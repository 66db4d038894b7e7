/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether the act is in force today. */
export type ActStatus =
  | 'IN_FORCE'
  | 'REPEALED'
  | 'REPLACED';

export type AddStarLineInput = {
  /** Cases, persons, awards, the rank, or the unfinished share 0..1. */
  readonly count: string;
  readonly id: string | number;
  /** What it rests on. */
  readonly note: string;
  readonly revision?: number | null | undefined;
  /** Such as S-A4-3, S-A20-2-CITY, S-7.6.2-a. */
  readonly rule: string | number;
  readonly seenOn: string;
  readonly source: StarLineSource;
};

/** The whole of the file: what is left out is taken back, but for the telephone number. */
export type AmendAgencyFileInput = {
  /** A new licence or identity card takes the place of the old one. */
  readonly addDocuments?: ReadonlyArray<FileDocumentInput>;
  readonly businessScope?: string | null | undefined;
  /** The day since which the facts are so, from which the clock of J-9b runs; today when left out. */
  readonly changedOn?: string | null | undefined;
  readonly contact?: string | null | undefined;
  readonly equipment: ReadonlyArray<EquipmentInput>;
  readonly establishedOn?: string | null | undefined;
  readonly legalRepresentative?: string | null | undefined;
  readonly name: string;
  readonly note?: string | null | undefined;
  readonly officeAddress?: string | null | undefined;
  /** Square metres, at most two decimals. */
  readonly officeArea?: string | null | undefined;
  readonly officeTenure?: OfficeTenure | null | undefined;
  readonly organisation?: OrganisationKind | null | undefined;
  readonly otherConditions: ReadonlyArray<OtherConditionInput>;
  /** Left out, the number on file stays. */
  readonly phone?: string | null | undefined;
  readonly principal?: string | null | undefined;
  readonly registeredAddress: string;
  /** In 10,000 yuan, at most two decimals. */
  readonly registeredCapital?: string | null | undefined;
  /** Ids of attachments that no longer belong to the file. */
  readonly removeDocuments?: ReadonlyArray<string | number>;
  readonly systems: ReadonlyArray<ManagementSystemInput>;
};

export type AnswerStarSurveyInput = {
  readonly remark?: string | null | undefined;
  /** 0 to 10, at most one decimal. */
  readonly score: string;
  readonly token: string;
};

export type ApplyForStarsInput = {
  /** The year that is rated: last year. */
  readonly cycle: number;
  readonly declared?: ReadonlyArray<StarDeclaredInput>;
  /** Files that were sent before. */
  readonly documents?: ReadonlyArray<string | number>;
  readonly statement: string;
};

/** 注册安全工程师、安全评价师、注册消防工程师, or another. */
export type CertificateKind =
  | 'OTHER'
  | 'REGISTERED_FIRE_ENGINEER'
  | 'REGISTERED_SAFETY_ENGINEER'
  | 'SAFETY_EVALUATOR';

/** 初级、中级、高级 of a safety engineer; 一级、二级、三级 of an evaluator; 一级、二级 of a fire engineer. */
export type CertificateLevel =
  | 'FIRST'
  | 'INTERMEDIATE'
  | 'JUNIOR'
  | 'SECOND'
  | 'SENIOR'
  | 'THIRD';

export type ChangeInput = {
  readonly after: string;
  readonly before?: string | null | undefined;
  /** The change in the agency's file. */
  readonly change?: string | number | null | undefined;
  readonly changedOn: string;
  readonly subject: ChangeSubject;
};

/** What changed (J-9b, annex 1). */
export type ChangeSubject =
  | 'ADDRESS'
  | 'CERTIFICATE'
  | 'LEGAL_REPRESENTATIVE'
  | 'MANAGER'
  | 'NAME'
  | 'OFFICE'
  | 'OTHER'
  | 'PRACTITIONER_JOINED'
  | 'PRACTITIONER_LEFT'
  | 'QUALIFICATION';

export type ClientNameInput = {
  readonly creditCode: string | number;
  readonly name: string;
};

/** AGENCY: conduct of an agency (S-7.6.1). INTERFERENCE, CHARGES: of an authority (C1-19a, C1-19b). */
export type ComplaintCategory =
  | 'AGENCY'
  | 'CHARGES'
  | 'INTERFERENCE';

export type ComplaintInput = {
  /** Credit code of the agency; with AGENCY. */
  readonly agency?: string | number | null | undefined;
  readonly category: ComplaintCategory;
  /** Phone or e-mail; may be left out, erased once decided. */
  readonly contact?: string | null | undefined;
  readonly occurredOn?: string | null | undefined;
  /** Region code of where it was, or of the authority that it is about. */
  readonly place: string;
  readonly text: string;
};

export type ComplaintOutcome =
  | 'INSPECTED'
  | 'REFERRED'
  | 'SUGGESTED'
  | 'UNFOUNDED';

export type ComplaintState =
  | 'INSPECTED'
  | 'OPEN'
  | 'REFERRED'
  | 'SUGGESTED'
  | 'UNFOUNDED';

export type ConditionVerdict =
  | 'MET'
  | 'NOT_KNOWN'
  | 'NOT_MET';

/** WARNING: the act names no number; falling short of the reading is told and no more (Q-09). */
export type ConditionWeight =
  | 'REQUIRED'
  | 'WARNING';

/** 已覆盖、待覆盖、该年度未覆盖、合同未列 (J-12). */
export type ContentCoverageState =
  | 'COVERED'
  | 'MISSED'
  | 'NOT_AGREED'
  | 'OPEN';

export type ContractDisputeOutcome =
  /** It is none, and is not counted in public. */
  | 'NOT_ONE'
  /** It is a contract of the enterprise, and counts again. */
  | 'STANDS';

export type ContractEntryKind =
  /** 变更 */
  | 'AMENDED'
  /** 上传属地监管系统 */
  | 'COUNTY_UPLOADED'
  /** 添加签字合同 */
  | 'FILE_ADDED'
  /** 撤回签字合同 */
  | 'FILE_WITHDRAWN'
  /** 签订 */
  | 'SIGNED'
  /** 提前终止 */
  | 'TERMINATED';

/** Part of a contract in words. */
export type ContractSectionInput = {
  /** OBJECT, SCOPE, CONTENT, TIME, QUALITY, RIGHTS, DUTIES, LIABILITY, INTERESTS. */
  readonly code: string | number;
  readonly text: string;
};

export type ContractTermsInput = {
  /** J-12 by number. */
  readonly contents?: ReadonlyArray<number>;
  /** Last day of the term. */
  readonly endsOn: string;
  /** In words. */
  readonly fee?: string | null | undefined;
  /** Code of the client's trade. */
  readonly industry: string | number;
  /** Codes of the kinds of service. */
  readonly kinds: ReadonlyArray<string | number>;
  /** The practitioner who leads the work. */
  readonly leader?: string | number | null | undefined;
  /** 合同编号, the agency's own; unique among its contracts. */
  readonly number?: string | null | undefined;
  /** Region code of the place of service: a town, or a county. */
  readonly place: string | number;
  readonly sections?: ReadonlyArray<ContractSectionInput>;
  readonly signedOn: string;
  readonly startsOn: string;
  readonly visitsPerYear: number;
};

/** A ≥ 90, B ≥ 80, C ≥ 60, else the local blacklist grade (J-A3-0c). */
export type CreditBand =
  | 'A'
  | 'B'
  | 'BLACKLIST'
  | 'C';

export type CreditChangeKind =
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'REVOKED'
  | 'UPHELD';

export type CreditFindingInput = {
  /** J-A3-1-1 … J-A3-3-9. */
  readonly clause: string | number;
  readonly occurredOn: string;
  /** Default: the quarter of `occurredOn`; CITY for the city. */
  readonly part?: CreditPart | null | undefined;
  /** `CITY` or a town’s nine-digit region code. */
  readonly scorer?: string | number;
  /** Findings of one violation share this key; of its talk-ladder items only the highest applies. Default: the day. */
  readonly violation?: string | number | null | undefined;
};

/** The city scores 50 points; the towns 10 in each quarter and 10 at year-end (J-A3-0b). */
export type CreditPart =
  | 'CITY'
  | 'Q1'
  | 'Q2'
  | 'Q3'
  | 'Q4'
  | 'YEAR_END';

export type CreditPreviewInput = {
  /** The calendar year. */
  readonly cycle: number;
  readonly findings: ReadonlyArray<CreditFindingInput>;
  /** Towns with projects in the cycle; default: those named by findings. */
  readonly towns?: ReadonlyArray<string | number> | null | undefined;
};

export type DecideComplaintInput = {
  /** SUGGESTED: the clause. */
  readonly clause?: string | number | null | undefined;
  readonly id: string | number;
  /** INSPECTED: the inspection on record. */
  readonly inspection?: string | number | null | undefined;
  readonly outcome: ComplaintOutcome;
  /** What whoever has the receipt is told. */
  readonly reply: string;
  readonly revision: number;
  /** SUGGESTED: one line that may become public. */
  readonly summary?: string | null | undefined;
};

export type DecideStarObjectionInput = {
  /** When upheld: what counts for the rule; 0 takes it away. */
  readonly countAfter?: string | null | undefined;
  /** The application. */
  readonly id: string | number;
  readonly objection: string | number;
  readonly reason: string;
  readonly revision?: number | null | undefined;
  readonly upheld: boolean;
};

export type DecideStarReviewInput = {
  /** For LOWERED: what the event takes (Q-30). */
  readonly deductions?: ReadonlyArray<EventDeductionInput>;
  readonly id: string | number;
  /** KEPT, LOWERED or CANCELLED. */
  readonly outcome: StarReviewState;
  readonly reason: string;
};

/** 机械、电气、化工、消防 (J-3). */
export type Discipline =
  | 'CHEMICAL'
  | 'ELECTRICAL'
  | 'FIRE'
  | 'MECHANICAL';

/** What is left out may be missing from a draft, but not from a publication; the gate says so. */
export type DraftNoticeInput = {
  /** Clauses of the register. */
  readonly basis: ReadonlyArray<string | number>;
  /** Without identity numbers and telephone numbers. */
  readonly body: string;
  readonly decidedOn?: string | null | undefined;
  readonly documentNumber?: string | null | undefined;
  /** The proposal of the ladder that it takes up. */
  readonly escalation?: string | number | null | undefined;
  readonly kind: NoticeKind;
  /** Codes of the closed list of measures. */
  readonly measures?: ReadonlyArray<string | number> | null | undefined;
  readonly naming?: NoticeNaming | null | undefined;
  readonly namingReason?: string | null | undefined;
  readonly priorNotice?: PriorNoticeInput | null | undefined;
  /** The last public day. */
  readonly publicUntil?: string | null | undefined;
  readonly severity?: NoticeSeverity | null | undefined;
  readonly subjects: ReadonlyArray<SubjectInput>;
  readonly title: string;
};

export type DrillInput = {
  readonly evaluation: string;
  readonly heldOn: string;
  readonly kind: DrillKind;
  readonly participants: number;
  readonly plan: string;
  readonly planChanges?: string | null | undefined;
};

export type DrillKind =
  /** 综合应急预案演练 */
  | 'COMPREHENSIVE'
  /** 现场处置方案演练 */
  | 'ON_SITE'
  /** 专项应急预案演练 */
  | 'SPECIAL';

/** YEARLY: comprehensive or special, once a year. HALF_YEARLY: on-site handling, once in each half year. */
export type DrillPeriod =
  | 'HALF_YEARLY'
  | 'YEARLY';

/** What is due: something to decide, or to know of. */
export type DueKind =
  | 'BLACKLIST_TO_PROPOSE'
  | 'CERTIFICATE_ENDS'
  | 'CHANGE_TO_TELL'
  | 'COMPLAINT_TO_DECIDE'
  | 'CONTRACT_DISPUTED'
  | 'CONTRACT_ENDS'
  | 'CONTRACT_PAPER_MISSING'
  | 'CREDIT_BELOW_FLOOR'
  | 'CREDIT_PART_CLOSES'
  | 'CREDIT_PART_OPEN'
  | 'CREDIT_RESULTS_TO_PUBLISH'
  | 'CREDIT_RESULTS_TO_RECEIVE'
  | 'CREDIT_RESULT_ON_NOTICE'
  | 'DEDUCTION_OPEN_TO_OBJECTION'
  | 'ESCALATION_TO_DECIDE'
  | 'FILING_TO_AMEND'
  | 'FILING_TO_LOOK_AT'
  | 'FINDING_TO_CONFIRM'
  | 'FINDING_TO_REVIEW'
  | 'FIRST_FILING_TO_SEND'
  | 'GRADE_ENDS'
  | 'HAZARD_OVERDUE'
  | 'HAZARD_REPORT_TO_ANSWER'
  | 'HAZARD_TO_RECHECK'
  | 'HAZARD_TO_RECTIFY'
  | 'HAZARD_TO_REPORT'
  | 'INSURANCE_MISSING'
  | 'LISTING_ENDS'
  | 'LISTING_TO_DECIDE'
  | 'LISTING_TO_PUBLISH'
  | 'LISTING_TO_REVIEW'
  | 'LISTING_TO_TRANSMIT'
  | 'MONTHLY_REPORT_DUE'
  | 'MONTHLY_REPORT_MISSING'
  | 'NOTICE_ENDS'
  | 'NOTICE_TO_AMEND'
  | 'NOTICE_TO_APPROVE'
  | 'NOTICE_TO_PUBLISH'
  | 'NOTICE_TO_REVIEW'
  | 'OBJECTION_ANSWERED'
  | 'OBJECTION_TO_DECIDE'
  | 'PROJECT_TO_NOTIFY'
  | 'QUALIFICATION_ENDS'
  | 'STAR_ANNOUNCED'
  | 'STAR_APPLICATION'
  | 'STAR_REVIEW'
  | 'SUGGESTION_TO_DECIDE';

/** What the id of a target is of: CREDIT_CYCLE a calendar year, AGENCY and ENTERPRISE a credit code, else the id of the record. */
export type DueTargetKind =
  | 'AGENCY'
  | 'COMPLAINT'
  | 'CONTRACT'
  | 'CREDIT_CYCLE'
  | 'ENTERPRISE'
  | 'ESCALATION'
  | 'EXPERT_FILE'
  | 'FILING'
  | 'FILING_FORM'
  | 'FINDING'
  | 'HAZARD_REPORT'
  | 'LISTING'
  | 'MONTHLY_REPORT'
  | 'NOTICE'
  | 'OBJECTION'
  | 'PRACTITIONER'
  | 'QUALIFICATION'
  | 'STAR_APPLICATION'
  | 'STAR_REVIEW'
  | 'SUGGESTION'
  | 'VISIT';

/** 学历, lowest first. */
export type Education =
  | 'BACHELOR'
  | 'COLLEGE'
  | 'DOCTOR'
  | 'MASTER'
  | 'SECONDARY';

/** 职称, lowest first. */
export type EngineerTitle =
  | 'ASSISTANT_ENGINEER'
  | 'ENGINEER'
  | 'NONE'
  | 'SENIOR_ENGINEER'
  | 'TECHNICIAN';

export type EquipmentInput = {
  readonly name: string;
  readonly note?: string | null | undefined;
  readonly quantity: number;
};

/** What two talks, or two exposures, propose. */
export type EscalationMeasure =
  | 'EXPOSURE'
  | 'LISTING';

export type EscalationState =
  | 'DECLINED'
  | 'LAPSED'
  | 'OPEN'
  | 'TAKEN';

export type EventDeductionInput = {
  readonly count: string;
  readonly rule: string | number;
};

export type FeeItemInput = {
  readonly item: string;
  readonly note?: string | null | undefined;
  /** Yuan, at most two decimals. */
  readonly priceFrom: string;
  readonly priceTo: string;
  readonly unit: string;
};

export type FileBasicInformationInput = {
  /** The returned filing that this one amends. */
  readonly amends?: string | number | null | undefined;
  /** The first service, where it is planned. */
  readonly firstServiceOn?: string | null | undefined;
  /** Attachments: the signed pledge. */
  readonly pledge?: ReadonlyArray<string | number> | null | undefined;
  /** The name that the manager signs the pledge with. */
  readonly pledgeSignedBy?: string | null | undefined;
  /** The towns, streets and parks concerned, by authority. */
  readonly towns: ReadonlyArray<string | number>;
  /** The pledge does not come with it. */
  readonly withoutPledge?: boolean | null | undefined;
};

export type FileDocumentInput = {
  /** A finished attachment of the agency's own, of that purpose. */
  readonly attachment: string | number;
  readonly purpose: FileDocumentPurpose;
};

/** The attachments that annex 1 asks for (J-A1). */
export type FileDocumentPurpose =
  | 'CERTIFICATE'
  | 'LEGAL_REPRESENTATIVE_ID'
  | 'LICENCE';

/** J-9a, J-9b, S-4.1e, C1-5 with Article 19 of Order 1. */
export type FilingKind =
  | 'CHANGE'
  | 'FIRST'
  | 'PRACTICE'
  | 'PROJECT';

export type FindingState =
  | 'CONFIRMED'
  | 'DISMISSED'
  | 'PROPOSED'
  | 'REVOKED';

/** ACKNOWLEDGED: the principal knows of it. DONE: the client says that it was put right. */
export type HazardAnswerKind =
  | 'ACKNOWLEDGED'
  | 'DONE';

export type HazardFoundInput = {
  readonly advice?: string | null | undefined;
  readonly adviceNumber?: string | null | undefined;
  readonly agreedBy?: string | null | undefined;
  readonly agreedOn?: string | null | undefined;
  readonly basis?: string | null | undefined;
  readonly cause?: string | null | undefined;
  readonly content: string;
  /** A UUID, made with the entry; a correction keeps it. */
  readonly id: string | number;
  readonly rectifiedOn?: string | null | undefined;
  readonly severity: HazardSeverity;
  readonly type?: string | null | undefined;
};

/** ADVICE: written advice was given. DEADLINE: until when it is to be put right. RECHECK_FAILED: looked at again, and not right. RECTIFIED: seen to be put right, which closes it. */
export type HazardNoteKind =
  | 'ADVICE'
  | 'DEADLINE'
  | 'RECHECK_FAILED'
  | 'RECTIFIED';

/** MAJOR: found, to be reported (C1-11c). REFUSAL: pointed out and not put right (J-13, S-5.4.3). */
export type HazardReportKind =
  | 'MAJOR'
  | 'REFUSAL';

/** 一般隐患、重大事故隐患、非法建设、非法生产经营 (C1-11c). */
export type HazardSeverity =
  | 'GENERAL'
  | 'ILLEGAL_CONSTRUCTION'
  | 'ILLEGAL_OPERATION'
  | 'MAJOR';

/** 待整改、逾期未整改、待复查、已销号 (S-6.3). */
export type HazardState =
  | 'CLOSED'
  | 'OVERDUE'
  | 'TO_RECHECK'
  | 'TO_RECTIFY';

export type HazardStepKind =
  | 'ACKNOWLEDGED'
  | 'ADVICE'
  | 'DEADLINE'
  | 'DONE'
  | 'RECHECK_FAILED'
  | 'RECTIFIED';

/** Which register a file goes into. */
export type ImportRegister =
  /** 企业名录 */
  | 'ENTERPRISES';

/** What became of a row; in a trial, what would. */
export type ImportResult =
  /** 收下（已更新） */
  | 'CHANGED'
  /** 拒收 */
  | 'REFUSED'
  /** 收下（新建档） */
  | 'REGISTERED'
  /** 未变 */
  | 'UNCHANGED';

/** How far an import has come. */
export type ImportState =
  /** 已完成 */
  | 'DONE'
  /** 未能完成 */
  | 'FAILED'
  /** 排队等待 */
  | 'QUEUED'
  /** 正在接收文件 */
  | 'RECEIVING'
  /** 正在处理 */
  | 'RUNNING';

export type InspectedServiceInput = {
  /** Credit code of the agency. */
  readonly agency: string | number;
  /** What was looked at and found; not public. */
  readonly note: string;
  readonly outcome: ServiceOutcome;
};

/** DAILY: an inspection of every day (J-15a). SPOT_CHECK: by the bureau with towns and experts (J-16a). */
export type InspectionKind =
  | 'DAILY'
  | 'SPOT_CHECK';

/** Three registers that are never confused (Q-07); only the last carries national measures. */
export type ListRegister =
  | 'LOCAL_BLACKLIST'
  | 'LOCAL_DISCREDIT'
  | 'NATIONAL_SERIOUS';

export type ListingState =
  | 'DECIDED'
  | 'LIFTED'
  | 'PROPOSED'
  | 'REFUSED';

export type ManagementSystemInput = {
  readonly inForceFrom: string;
  readonly kind: ManagementSystemKind;
  readonly title: string;
};

/** The six systems that S-A3 names, control of the process (S-4.1d), or another. */
export type ManagementSystemKind =
  | 'ASSESSMENT_TRAINING'
  | 'CONDUCT'
  | 'CONFIDENTIALITY'
  | 'INTEGRITY'
  | 'OTHER'
  | 'PROCESS_CONTROL'
  | 'RETURN_VISIT'
  | 'WORKFLOW';

export type MonthlyLineInput = {
  readonly advice: ReadonlyArray<string>;
  /** The contract of the line. */
  readonly contract: string | number;
  readonly contractNumber: string;
  readonly drills: number;
  readonly hazards: number;
  readonly majorHazards: number;
  readonly note: string;
  readonly rectified: number;
  readonly refusals: number;
  /** One visit a line: `2026-10-12 张三、李四（1、6）`. */
  readonly services: string;
  readonly trainings: number;
};

/** Handed in, handed in late, not handed in by its last day, or still to be handed in. UNKNOWN: not handed in here, for a month before those that are watched. */
export type MonthlyReportState =
  | 'LATE'
  | 'MISSING'
  | 'OPEN'
  | 'SUBMITTED'
  | 'UNKNOWN';

export type NoticeKind =
  | 'BULLETIN'
  | 'CANCELLATION'
  | 'CASE'
  | 'EXPOSURE'
  | 'GRADE_RESULT'
  | 'LISTING'
  | 'PENALTY'
  | 'PUBLIC_CENSURE'
  | 'STAR_RESULT';

/** Whether the notice names its subjects. */
export type NoticeNaming =
  | 'MASKED'
  | 'NAMED';

/** The class that decides the public term (N-GBF-2025-22-CLASS). */
export type NoticeSeverity =
  | 'GENERAL'
  | 'MINOR'
  | 'SERIOUS';

export type NoticeState =
  | 'APPROVED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type NotifyChangesInput = {
  /** The returned filing that this one amends. */
  readonly amends?: string | number | null | undefined;
  readonly changes: ReadonlyArray<ChangeInput>;
  /** Attachments. */
  readonly documents?: ReadonlyArray<string | number> | null | undefined;
  /** The towns, streets and parks concerned, by authority. */
  readonly towns: ReadonlyArray<string | number>;
};

export type NotifyPracticeInput = {
  /** The returned filing that this one amends. */
  readonly amends?: string | number | null | undefined;
  /** Attachments. */
  readonly documents?: ReadonlyArray<string | number> | null | undefined;
  /** The day on which business begins. */
  readonly startsOn: string;
};

export type NotifyProjectInput = {
  readonly acceptedOn: string;
  readonly address: string;
  /** The returned filing that this one amends. */
  readonly amends?: string | number | null | undefined;
  /** Credit code of the client. */
  readonly client: string | number;
  readonly clientName: string;
  readonly contract?: string | number | null | undefined;
  /** Licensed services: the day on which the regional department was told in writing. */
  readonly departmentToldOn?: string | null | undefined;
  /** Attachments. */
  readonly documents?: ReadonlyArray<string | number> | null | undefined;
  /** A code of `filingForm.industries`. */
  readonly industry: string;
  /** Codes of `filingForm.serviceKinds`. */
  readonly kinds: ReadonlyArray<string>;
  readonly leader: string;
  /** The planned first day on site. */
  readonly onSiteOn: string;
  /** The county or park of the place of service, by authority. */
  readonly place: string | number;
  readonly project?: string | number | null | undefined;
};

export type ObjectionState =
  | 'OPEN'
  | 'REJECTED'
  | 'UPHELD';

/** By what right the office is used. */
export type OfficeTenure =
  | 'LENT'
  | 'OWNED'
  | 'RENTED';

export type OpenProjectInput = {
  readonly acceptedOn: string;
  /** Credit code of the client. */
  readonly client: string | number;
  /** Code of the client's trade. */
  readonly industry: string | number;
  /** Code of the kind of service. */
  readonly kind: string | number;
  /** Region code of the place of service. */
  readonly place: string | number;
  readonly title: string;
};

export type OpenStarReviewInput = {
  readonly agency: string | number;
  readonly cause: StarReviewCause;
  readonly cycle: number;
  readonly occurredOn: string;
  readonly summary: string;
};

/** A company, another organisation that answers for itself (S-4.1a), an association (J-8), or a branch, which does not. */
export type OrganisationKind =
  | 'ASSOCIATION'
  | 'BRANCH'
  | 'COMPANY'
  | 'OTHER_LIABLE';

export type OtherConditionInput = {
  readonly basis?: string | null | undefined;
  readonly met: boolean;
  readonly text: string;
};

export type ParticipationKind =
  | 'INSPECTION'
  | 'PUBLICITY';

export type PersonCertificateInput = {
  /** A file of the purpose CERTIFICATE. */
  readonly attachment?: string | number | null | undefined;
  readonly industries?: ReadonlyArray<string | number> | null | undefined;
  readonly issuedBy: string;
  readonly kind: CertificateKind;
  readonly level?: CertificateLevel | null | undefined;
  readonly number: string;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
};

/** What is on file of a person beside the identity number. */
export type PersonInput = {
  readonly contractOn?: string | null | undefined;
  readonly disciplines?: ReadonlyArray<Discipline> | null | undefined;
  readonly education?: Education | null | undefined;
  /** Of somebody who works for an agency. */
  readonly employedOn?: string | null | undefined;
  readonly fullTime: boolean;
  readonly insuredFrom?: string | null | undefined;
  readonly major?: string | null | undefined;
  readonly name: string;
  readonly safetyYears?: ReadonlyArray<TradeYearsInput> | null | undefined;
  readonly sex: Sex;
  readonly title: EngineerTitle;
  /** Codes of the trades that the title is for. */
  readonly titleIndustries?: ReadonlyArray<string | number> | null | undefined;
};

export type PersonState =
  | 'ACTIVE'
  | 'LEFT';

/** The record that the subject was told reason, basis and rights before the decision. */
export type PriorNoticeInput = {
  /** Number or name of the document. */
  readonly document: string;
  readonly servedOn: string;
};

/** CHECK: YES, NO or NOT_APPLICABLE. PERSON, PEOPLE: ids of practitioners. */
export type ProjectFieldType =
  | 'CHECK'
  | 'DAY'
  | 'LONG_TEXT'
  | 'NUMBER'
  | 'PEOPLE'
  | 'PERSON'
  | 'TEXT';

/** The step that is under way (S-5.1 to S-5.6), or how the project ended. */
export type ProjectState =
  | 'ARCHIVE'
  | 'ASSESSMENT'
  | 'CLOSED'
  | 'CONTRACT'
  | 'FIRST_VISIT'
  | 'GIVEN_UP'
  | 'RETURN_VISIT'
  | 'SERVICE';

export type ProjectValueInput = {
  readonly field: string | number;
  readonly values: ReadonlyArray<string>;
};

export type ProposeFindingInput = {
  /** A violation of the register, such as J-A3-2-4 or C1-15-2. */
  readonly clause: string | number;
  /** The day of the conduct. */
  readonly occurredOn: string;
  /** Jiangyin only: the part of the score (J-A3-0b). */
  readonly part?: CreditPart | null | undefined;
  /** Region code of the place of service (J-4, C1-2b). */
  readonly place?: string | number | null | undefined;
  /** Why this clause applies; not public. */
  readonly reason?: string | null | undefined;
  readonly subject: SubjectInput;
  /** One public line, without the name or number of a person. */
  readonly summary: string;
  /** Findings of one violation share this mark. */
  readonly violation?: string | null | undefined;
};

export type ProposeListingInput = {
  readonly basis: ReadonlyArray<string | number>;
  readonly decidedOn: string;
  readonly documentNumber?: string | null | undefined;
  /** The proposal of the ladder that it takes up. */
  readonly escalation?: string | number | null | undefined;
  readonly from: string;
  /** The notice that publishes it. */
  readonly notice?: string | number | null | undefined;
  readonly priorNotice?: PriorNoticeInput | null | undefined;
  readonly reason: string;
  readonly register: ListRegister;
  readonly restrictions?: ReadonlyArray<RestrictionInput> | null | undefined;
  readonly subject: SubjectInput;
  /** The last day; for the national list three years by default. */
  readonly until?: string | null | undefined;
};

export type PublishFeesInput = {
  readonly basis?: string | null | undefined;
  readonly items: ReadonlyArray<FeeItemInput>;
  readonly validFrom: string;
};

export type QualificationInput = {
  /** A file of the purpose CERTIFICATE. */
  readonly attachment?: string | number | null | undefined;
  /** Codes of trades. */
  readonly industries: ReadonlyArray<string | number>;
  readonly issuedBy: string;
  /** Codes of licensed kinds of service. */
  readonly kinds: ReadonlyArray<string | number>;
  readonly number: string;
  readonly type: QualificationType;
  readonly validFrom: string;
  readonly validTo: string;
};

/** 暂停、撤销、注销. */
export type QualificationMeasureKind =
  | 'CANCELLED'
  | 'REVOKED'
  | 'SUSPENDED';

export type QualificationType =
  | 'DESIGN'
  | 'OTHER'
  | 'SAFETY_EVALUATION'
  | 'TESTING';

export type ReceiptState =
  | 'ACCEPTED'
  | 'RECEIVED'
  | 'RETURNED';

export type RecordInspectionInput = {
  /** One for each agency that serves the enterprise on the day. */
  readonly agencyParts: ReadonlyArray<InspectedServiceInput>;
  /** Credit code of the enterprise. */
  readonly enterprise: string | number;
  /** What was found at the enterprise; not public. */
  readonly enterprisePart: string;
  readonly inspectedOn: string;
  readonly kind?: InspectionKind;
  readonly participants?: string | null | undefined;
  readonly unannounced?: boolean;
};

export type RecordParticipationInput = {
  readonly assistedOn: string;
  /** Id of the authority that was helped. */
  readonly authority: string | number;
  readonly kind: ParticipationKind;
  readonly note: string;
};

export type RecordTalkInput = {
  readonly heldOn: string;
  readonly subject: SubjectInput;
  /** What it was about; not public. */
  readonly topic: string;
};

/** A visit as it was written down at the site. */
export type RecordVisitInput = {
  /** J-12, 1 to 10. */
  readonly contents: ReadonlyArray<number>;
  readonly contract: string | number;
  readonly correctionReason?: string | null | undefined;
  readonly corrects?: string | number | null | undefined;
  readonly endedAt: string;
  readonly hazards: ReadonlyArray<HazardFoundInput>;
  /** A UUID, made with the draft: what is sent twice is one visit. */
  readonly id: string | number;
  readonly kinds: ReadonlyArray<string>;
  /** Project leader; default: the contract's. */
  readonly leader?: string | number | null | undefined;
  readonly opinions?: string | null | undefined;
  /** Attachments of the purpose PHOTO. */
  readonly photos: ReadonlyArray<string | number>;
  readonly practitioners: ReadonlyArray<string | number>;
  readonly process: string;
  readonly rating?: VisitRating | null | undefined;
  readonly retracted?: boolean;
  readonly signatures: ReadonlyArray<VisitSignatureInput>;
  readonly startedAt: string;
};

export type RestrictionInput = {
  /** What it covers, in words. */
  readonly area: string;
  readonly basis: ReadonlyArray<string | number>;
  /** Default: the first day of the entry. */
  readonly from?: string | null | undefined;
  /** Code of the closed list of measures. */
  readonly measure: string | number;
  /** Default: the last day of the entry. */
  readonly until?: string | null | undefined;
};

export type ResubmitStarApplicationInput = {
  readonly declared?: ReadonlyArray<StarDeclaredInput>;
  /** Files that were sent before. */
  readonly documents?: ReadonlyArray<string | number>;
  readonly id: string | number;
  readonly revision?: number | null | undefined;
  readonly statement: string;
};

/** 红、橙、黄、蓝 (S-6.2.2). */
export type RiskColour =
  | 'BLUE'
  | 'ORANGE'
  | 'RED'
  | 'YELLOW';

/** Levels of a risk (S-6.2.2). */
export type RiskLevel =
  /** 一般风险 */
  | 'GENERAL'
  /** 较大风险 */
  | 'LARGER'
  /** 低风险 */
  | 'LOW'
  /** 重大风险 */
  | 'MAJOR';

export type RiskPointInput = {
  readonly cardOn?: string | null | undefined;
  /** Possible accident and consequences. */
  readonly consequence: string;
  readonly identifiedOn: string;
  readonly level: RiskLevel;
  /** Control measures. */
  readonly measures: string;
  readonly name: string;
  /** The post that answers for it, not a person. */
  readonly responsiblePost: string;
  /** The workshop or area. */
  readonly workshop: string;
};

export type SendStarSurveyInput = {
  readonly addressee: string;
  readonly audience: SurveyAudience;
  readonly id: string | number;
};

export type ServiceOutcome =
  | 'DEFECTIVE'
  | 'SATISFACTORY';

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type SigningParty =
  | 'AGENCY'
  | 'CLIENT';

/** Where an application for stars stands in the seven steps of S-7.3. */
export type StarApplicationState =
  | 'ACCEPTED'
  | 'ANNOUNCED'
  | 'APPLIED'
  | 'DELIBERATED'
  | 'GRADED'
  | 'PUBLISHED'
  | 'REFUSED'
  | 'RETURNED'
  | 'REVIEWED'
  | 'WITHDRAWN';

/** FIVE ≥ 90, FOUR ≥ 75, THREE ≥ 60, else NONE (S-7.5); NOT_RATED by veto (S-7.6.2). */
export type StarBand =
  | 'FIVE'
  | 'FOUR'
  | 'NONE'
  | 'NOT_RATED'
  | 'THREE';

export type StarBonusInput = {
  readonly advancedTechnology?: boolean | null | undefined;
  /** Awards of the city or above. */
  readonly cityAwards?: number | null | undefined;
  readonly districtAwards?: number | null | undefined;
  readonly innovation?: boolean | null | undefined;
  readonly modelClient?: boolean | null | undefined;
  /** Rank by contracts served in the county, from 1 (Q-28). */
  readonly rank?: number | null | undefined;
};

export type StarDeclaredInput = {
  readonly count: string;
  readonly note?: string;
  readonly rule: string | number;
};

export type StarDeductionInput = {
  /** Cases or persons; for S-A6-2 and S-A6-3 the unfinished share 0..1. */
  readonly count?: string;
  /** The deduction’s clause, such as S-A4-3. */
  readonly rule: string | number;
};

/** What was done with an application. */
export type StarDeed =
  | 'ACCEPT'
  | 'ANNOUNCE'
  | 'ANNOUNCE_ANEW'
  | 'APPLY'
  | 'APPROVE_REVIEW'
  | 'FINISH_REVIEW'
  | 'GRADE'
  | 'PUBLISH'
  | 'REFUSE'
  | 'RESUBMIT'
  | 'RETURN'
  | 'RETURN_GRADING'
  | 'RETURN_REVIEW'
  | 'WITHDRAW';

/** What a line of a score sheet rests on. */
export type StarLineSource =
  | 'DOCUMENT'
  | 'HUB'
  | 'OBJECTION'
  | 'SITE_VISIT';

/** ONCE: taken once. EACH: by cases or persons. RATIO: by the unfinished share, 0 to 1. */
export type StarMeasure =
  | 'EACH'
  | 'ONCE'
  | 'RATIO';

/** On whose behalf it was raised. */
export type StarObjectionFor =
  | 'AGENCY'
  | 'PUBLIC';

export type StarObjectionState =
  | 'OPEN'
  | 'REJECTED'
  | 'UPHELD';

export type StarPreviewInput = {
  readonly bonus?: StarBonusInput | null | undefined;
  /** The year that is rated. */
  readonly cycle: number;
  readonly deductions: ReadonlyArray<StarDeductionInput>;
  readonly satisfaction: StarSatisfactionInput;
  /** S-7.6.2-a, S-7.6.2-b. */
  readonly vetoes?: ReadonlyArray<string | number> | null | undefined;
};

/** S-7.6.3, S-7.6.4. */
export type StarReviewCause =
  | 'BAD_EFFECT'
  | 'CRITICISM'
  | 'FALSE_APPLICATION'
  | 'TALK';

export type StarReviewState =
  | 'CANCELLED'
  | 'KEPT'
  | 'LOWERED'
  | 'OPEN';

/** Each group’s mean answer, 0 to 10; at least two groups (Q-24). */
export type StarSatisfactionInput = {
  readonly county?: string | null | undefined;
  readonly enterprises?: string | null | undefined;
  readonly town?: string | null | undefined;
};

/** The four parts of table A.1 (S-7.4). */
export type StarSection =
  | 'BASIC'
  | 'BONUS'
  | 'HONESTY'
  | 'QUALITY';

export type StarSettingsInput = {
  readonly announcementDays: number;
  readonly closesOn: string;
  readonly cycle: number;
  readonly opensOn: string;
};

/** 申请、受理、初评、审议、公示、定级、公布 (S-7.3). */
export type StarStep =
  | 'ACCEPTANCE'
  | 'ANNOUNCEMENT'
  | 'APPLICATION'
  | 'DELIBERATION'
  | 'FIRST_REVIEW'
  | 'GRADING'
  | 'PUBLICATION';

export type StartAttachmentInput = {
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly name: string;
  readonly purpose: string;
};

export type StartImportInput = {
  /** Ends in .tsv, .csv or .xlsx; without a path. */
  readonly fileName: string;
  readonly register: ImportRegister;
  /** SHA-256 of the whole file, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The sheet of a workbook to read; default the first that has headings. */
  readonly sheet?: string | null | undefined;
  /** Bytes, at most 20,000,000. */
  readonly size: number;
};

/** An agency or enterprise by credit code, an expert by id. */
export type SubjectInput = {
  readonly code: string | number;
  readonly kind: SubjectKind;
};

export type SubjectKind =
  | 'AGENCY'
  | 'ENTERPRISE'
  | 'EXPERT';

/** What a suggestion proposes. */
export type Suggested =
  | 'FINDING'
  | 'LISTING';

export type SuggestionState =
  | 'ADOPTED'
  | 'DISMISSED'
  | 'OPEN'
  | 'REFUSED'
  | 'WITHDRAWN';

/** Grades of safety management under the Hangjin measures (H-3a). */
export type SupervisionBand =
  /** 优 */
  | 'EXCELLENT'
  /** 中 */
  | 'FAIR'
  /** 良 */
  | 'GOOD'
  /** 差 */
  | 'POOR';

/** Who scores the satisfaction (S-A19): the county, the towns, the enterprises served. */
export type SurveyAudience =
  | 'COUNTY'
  | 'ENTERPRISES'
  | 'TOWN';

export type TradeYearsInput = {
  /** Code of a trade. */
  readonly industry: string | number;
  readonly years: number;
};

export type TrainingInput = {
  readonly heldOn: string;
  /** Hours of class, at most one decimal. */
  readonly hours: string;
  readonly passed: boolean;
  readonly person: string | number;
  readonly topic: string;
  readonly trainer: string;
};

/** 上报、抄送、移交、录入 */
export type TransmittalKind =
  | 'COPY'
  | 'ENTER'
  | 'REPORT'
  | 'TRANSFER';

/** The client says that the sheet holds, or that the signature is not theirs. */
export type VisitAnswerKind =
  | 'CONFIRMED'
  | 'CONTESTED';

/** KNOWN: it was here before, word for word. REFUSED: nothing of it was stored. */
export type VisitOutcome =
  | 'KNOWN'
  | 'RECORDED'
  | 'REFUSED';

/** 满意、一般、差: form C of the Suzhou standard. */
export type VisitRating =
  | 'FAIR'
  | 'POOR'
  | 'SATISFIED';

export type VisitSignatureInput = {
  readonly drawing?: string | null | undefined;
  /** Who of the client. */
  readonly name?: string | null | undefined;
  readonly party: SigningParty;
  readonly post?: string | null | undefined;
  /** Who of the agency. */
  readonly practitioner?: string | number | null | undefined;
  readonly sheet?: string | number | null | undefined;
  readonly signedAt: string;
};

/** How far the confirmation sheet is signed. */
export type VisitState =
  | 'AGENCY_SIGNED'
  | 'CLIENT_SIGNED'
  | 'CONTESTED'
  | 'SIGNED'
  | 'UNSIGNED';

export type CreditAccountFragment = { readonly cycle: number, readonly cycleFrom: string, readonly cycleTo: string, readonly band: CreditBand, readonly score: string, readonly openingScore: string, readonly publishedOn: string, readonly inForceTo: string | null, readonly disputed: boolean, readonly arithmetic: string, readonly decidedBy: { readonly name: string, readonly nameEn: string }, readonly parts: ReadonlyArray<{ readonly part: CreditPart, readonly outOf: string, readonly left: string, readonly towns: number, readonly arithmetic: string }>, readonly buckets: ReadonlyArray<{ readonly scorer: string, readonly scorerName: string, readonly part: CreditPart, readonly active: boolean, readonly arithmetic: string }>, readonly deductions: ReadonlyArray<{ readonly id: string, readonly part: CreditPart, readonly points: string, readonly taken: string, readonly balance: string, readonly occurredOn: string, readonly scorerName: string, readonly summary: string, readonly disputed: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly shortfall: { readonly message: string, readonly messageEn: string, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } } | null, readonly ifFell: { readonly score: string, readonly band: CreditBand } }>, readonly directFindings: ReadonlyArray<{ readonly id: string, readonly occurredOn: string, readonly scorerName: string, readonly summary: string, readonly disputed: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly ifFell: { readonly score: string, readonly band: CreditBand } }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> };

export type StarAccountFragment = { readonly cycle: number, readonly band: StarBand, readonly score: string, readonly publishedOn: string, readonly inForceTo: string | null, readonly cancelledOn: string | null, readonly loweredFrom: StarBand | null, readonly loweringReason: string | null, readonly disputed: boolean, readonly decidedBy: { readonly name: string, readonly nameEn: string }, readonly vetoes: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly items: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly max: string, readonly lost: string, readonly score: string, readonly arithmetic: string, readonly additions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly points: string }>, readonly deductions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly count: string, readonly points: string }> }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> };

export type AgencyAccountQueryVariables = Exact<{
  creditCode: string | number;
  on?: string | null | undefined;
}>;


export type AgencyAccountQuery = { readonly hub: { readonly today: string }, readonly agency: { readonly creditCode: string, readonly name: string, readonly address: string | null, readonly filedOn: string | null, readonly officeAddress: string | null, readonly organisation: OrganisationKind | null, readonly feeSchedule: { readonly id: string, readonly revision: number, readonly validFrom: string, readonly recordedOn: string, readonly basis: string | null, readonly items: ReadonlyArray<{ readonly item: string, readonly unit: string, readonly priceFrom: string, readonly priceTo: string, readonly note: string | null }>, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } } | null, readonly region: { readonly fullName: string } | null, readonly creditGrade: { readonly cycle: number, readonly cycleFrom: string, readonly cycleTo: string, readonly band: CreditBand, readonly score: string, readonly openingScore: string, readonly publishedOn: string, readonly inForceTo: string | null, readonly disputed: boolean, readonly arithmetic: string, readonly decidedBy: { readonly name: string, readonly nameEn: string }, readonly parts: ReadonlyArray<{ readonly part: CreditPart, readonly outOf: string, readonly left: string, readonly towns: number, readonly arithmetic: string }>, readonly buckets: ReadonlyArray<{ readonly scorer: string, readonly scorerName: string, readonly part: CreditPart, readonly active: boolean, readonly arithmetic: string }>, readonly deductions: ReadonlyArray<{ readonly id: string, readonly part: CreditPart, readonly points: string, readonly taken: string, readonly balance: string, readonly occurredOn: string, readonly scorerName: string, readonly summary: string, readonly disputed: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly shortfall: { readonly message: string, readonly messageEn: string, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } } | null, readonly ifFell: { readonly score: string, readonly band: CreditBand } }>, readonly directFindings: ReadonlyArray<{ readonly id: string, readonly occurredOn: string, readonly scorerName: string, readonly summary: string, readonly disputed: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly ifFell: { readonly score: string, readonly band: CreditBand } }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } | null, readonly starRating: { readonly cycle: number, readonly band: StarBand, readonly score: string, readonly publishedOn: string, readonly inForceTo: string | null, readonly cancelledOn: string | null, readonly loweredFrom: StarBand | null, readonly loweringReason: string | null, readonly disputed: boolean, readonly decidedBy: { readonly name: string, readonly nameEn: string }, readonly vetoes: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly items: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly max: string, readonly lost: string, readonly score: string, readonly arithmetic: string, readonly additions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly points: string }>, readonly deductions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly count: string, readonly points: string }> }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } | null, readonly creditGrades: ReadonlyArray<{ readonly cycle: number, readonly band: CreditBand, readonly score: string, readonly publishedOn: string, readonly arithmetic: string, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> }>, readonly starRatings: ReadonlyArray<{ readonly cycle: number, readonly band: StarBand, readonly score: string, readonly publishedOn: string, readonly cancelledOn: string | null, readonly cancellationReason: string | null, readonly loweredFrom: StarBand | null, readonly loweringReason: string | null, readonly replaced: boolean, readonly cancellationBasis: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> }> } | null };

export type AgencyFileFactsFragment = { readonly revision: number, readonly recordedAt: string, readonly changedOn: string, readonly changedFields: ReadonlyArray<string>, readonly note: string | null, readonly name: string, readonly registeredAddress: string, readonly officeAddress: string | null, readonly officeArea: string | null, readonly officeTenure: OfficeTenure | null, readonly legalRepresentative: string | null, readonly principal: string | null, readonly contact: string | null, readonly phoneMasked: string | null, readonly establishedOn: string | null, readonly registeredCapital: string | null, readonly businessScope: string | null, readonly organisation: OrganisationKind | null, readonly equipment: ReadonlyArray<{ readonly name: string, readonly quantity: number, readonly note: string | null }>, readonly systems: ReadonlyArray<{ readonly kind: ManagementSystemKind, readonly title: string, readonly inForceFrom: string }>, readonly otherConditions: ReadonlyArray<{ readonly text: string, readonly basis: string | null, readonly met: boolean }>, readonly documents: ReadonlyArray<{ readonly purpose: FileDocumentPurpose, readonly attachment: string, readonly addedOn: string }>, readonly gaps: ReadonlyArray<{ readonly field: string, readonly message: string, readonly messageEn: string }> };

export type FeesFragment = { readonly id: string, readonly revision: number, readonly validFrom: string, readonly recordedOn: string, readonly basis: string | null, readonly items: ReadonlyArray<{ readonly item: string, readonly unit: string, readonly priceFrom: string, readonly priceTo: string, readonly note: string | null }>, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } };

export type AgencyFilePageQueryVariables = Exact<{
  creditCode: string | number;
}>;


export type AgencyFilePageQuery = { readonly hub: { readonly today: string }, readonly agencyFile: { readonly revision: number, readonly recordedAt: string, readonly changedOn: string, readonly changedFields: ReadonlyArray<string>, readonly note: string | null, readonly name: string, readonly registeredAddress: string, readonly officeAddress: string | null, readonly officeArea: string | null, readonly officeTenure: OfficeTenure | null, readonly legalRepresentative: string | null, readonly principal: string | null, readonly contact: string | null, readonly phoneMasked: string | null, readonly establishedOn: string | null, readonly registeredCapital: string | null, readonly businessScope: string | null, readonly organisation: OrganisationKind | null, readonly history: { readonly nodes: ReadonlyArray<{ readonly revision: number, readonly recordedAt: string, readonly changedOn: string, readonly changedFields: ReadonlyArray<string>, readonly note: string | null }> }, readonly equipment: ReadonlyArray<{ readonly name: string, readonly quantity: number, readonly note: string | null }>, readonly systems: ReadonlyArray<{ readonly kind: ManagementSystemKind, readonly title: string, readonly inForceFrom: string }>, readonly otherConditions: ReadonlyArray<{ readonly text: string, readonly basis: string | null, readonly met: boolean }>, readonly documents: ReadonlyArray<{ readonly purpose: FileDocumentPurpose, readonly attachment: string, readonly addedOn: string }>, readonly gaps: ReadonlyArray<{ readonly field: string, readonly message: string, readonly messageEn: string }> } | null, readonly agency: { readonly creditCode: string, readonly name: string, readonly address: string | null, readonly feeSchedule: { readonly id: string, readonly revision: number, readonly validFrom: string, readonly recordedOn: string, readonly basis: string | null, readonly items: ReadonlyArray<{ readonly item: string, readonly unit: string, readonly priceFrom: string, readonly priceTo: string, readonly note: string | null }>, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } } | null, readonly newestFees: { readonly id: string, readonly revision: number, readonly validFrom: string, readonly recordedOn: string, readonly basis: string | null, readonly items: ReadonlyArray<{ readonly item: string, readonly unit: string, readonly priceFrom: string, readonly priceTo: string, readonly note: string | null }>, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } } | null, readonly conditions: ReadonlyArray<{ readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly conditions: ReadonlyArray<{ readonly id: string, readonly verdict: ConditionVerdict, readonly weight: ConditionWeight, readonly on: string, readonly metFrom: string | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly reasons: ReadonlyArray<{ readonly text: string, readonly textEn: string }> }> }> | null, readonly participations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assistedOn: string, readonly kind: ParticipationKind, readonly note: string, readonly withdrawnAt: string | null, readonly withdrawalReason: string | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null } | null };

export type SupervisorsOfAgencyQueryVariables = Exact<{
  creditCode: string | number;
}>;


export type SupervisorsOfAgencyQuery = { readonly hub: { readonly today: string }, readonly agency: { readonly supervisors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }> | null } | null };

export type AmendAgencyFileMutationVariables = Exact<{
  revision: number;
  input: AmendAgencyFileInput;
}>;


export type AmendAgencyFileMutation = { readonly amendAgencyFile: { readonly revision: number } };

export type PublishFeesMutationVariables = Exact<{
  revision: number;
  input: PublishFeesInput;
}>;


export type PublishFeesMutation = { readonly publishFees: { readonly id: string } };

export type RecordParticipationMutationVariables = Exact<{
  input: RecordParticipationInput;
}>;


export type RecordParticipationMutation = { readonly recordParticipation: { readonly id: string } };

export type WithdrawParticipationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawParticipationMutation = { readonly withdrawParticipation: { readonly id: string } };

export type AgencyContractCountsQueryVariables = Exact<{
  creditCode: string | number;
  on?: string | null | undefined;
}>;


export type AgencyContractCountsQuery = { readonly hub: { readonly today: string }, readonly agency: { readonly contractCounts: { readonly on: string, readonly total: number, readonly byIndustry: ReadonlyArray<{ readonly contracts: number, readonly industry: { readonly code: string, readonly name: string, readonly nameEn: string } | null }>, readonly byTown: ReadonlyArray<{ readonly contracts: number, readonly place: { readonly code: string, readonly fullName: string } | null }> } } | null };

export type AgencyReportsIssuedQueryVariables = Exact<{
  creditCode: string | number;
  after?: string | null | undefined;
}>;


export type AgencyReportsIssuedQuery = { readonly hub: { readonly today: string }, readonly agency: { readonly reportsIssued: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string, readonly issuedOn: string, readonly kind: { readonly name: string, readonly nameEn: string }, readonly client: { readonly creditCode: string, readonly name: string } }> } } | null };

export type AttachmentSizeQueryVariables = Exact<{
  id: string | number;
}>;


export type AttachmentSizeQuery = { readonly attachment: { readonly parts: number } };

export type AttachmentPieceQueryVariables = Exact<{
  id: string | number;
  index: number;
}>;


export type AttachmentPieceQuery = { readonly attachmentPart: string };

export type StartAttachmentMutationVariables = Exact<{
  input: StartAttachmentInput;
}>;


export type StartAttachmentMutation = { readonly startAttachment: { readonly id: string, readonly partSize: number, readonly received: ReadonlyArray<number> } };

export type AddAttachmentPartMutationVariables = Exact<{
  id: string | number;
  index: number;
  content: string;
}>;


export type AddAttachmentPartMutation = { readonly addAttachmentPart: string };

export type FinishAttachmentMutationVariables = Exact<{
  id: string | number;
}>;


export type FinishAttachmentMutation = { readonly finishAttachment: { readonly id: string } };

export type AttachmentQueryVariables = Exact<{
  id: string | number;
}>;


export type AttachmentQuery = { readonly attachment: { readonly name: string, readonly mediaType: string | null, readonly parts: number } };

export type AttachmentPartQueryVariables = Exact<{
  id: string | number;
  index: number;
}>;


export type AttachmentPartQuery = { readonly attachmentPart: string };

export type AuditEntriesQueryVariables = Exact<{
  person?: string | null | undefined;
  actingAs?: string | null | undefined;
  subject?: string | number | null | undefined;
  clause?: string | number | null | undefined;
  type?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { readonly auditEntries: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: string, readonly type: string, readonly subjectKind: string, readonly subject: string, readonly person: string, readonly requestId: string | null, readonly occurredOn: string, readonly recordedAt: string, readonly clauses: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly actingAs: { readonly kind: string, readonly holder: string, readonly holderName: string | null, readonly holderNameEn: string | null, readonly role: string | null } | null }> } };

export type StarTablePageQueryVariables = Exact<{ [key: string]: never; }>;


export type StarTablePageQuery = { readonly hub: { readonly today: string }, readonly starTable: { readonly items: ReadonlyArray<{ readonly id: string, readonly section: StarSection, readonly label: string, readonly labelEn: string, readonly max: number, readonly lines: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly measure: StarMeasure | null, readonly tenths: number | null }> }>, readonly vetoes: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string }> } };

export type StarCalculationQueryVariables = Exact<{
  input: StarPreviewInput;
}>;


export type StarCalculationQuery = { readonly starPreview: { readonly band: StarBand, readonly score: string, readonly vetoes: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly items: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly max: string, readonly lost: string, readonly score: string, readonly arithmetic: string, readonly additions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly points: string }>, readonly deductions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly count: string, readonly points: string }> }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } };

export type CreditItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type CreditItemsQuery = { readonly hub: { readonly today: string }, readonly places: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly act: { readonly title: string, readonly titleEn: string, readonly clauses: ReadonlyArray<{ readonly label: string, readonly labelEn: string, readonly id: string }> } | null };

export type CreditCalculationQueryVariables = Exact<{
  input: CreditPreviewInput;
}>;


export type CreditCalculationQuery = { readonly creditPreview: { readonly band: CreditBand, readonly score: string, readonly openingScore: string, readonly arithmetic: string, readonly buckets: ReadonlyArray<{ readonly part: CreditPart, readonly scorer: string, readonly scorerName: string, readonly outOf: string, readonly lost: string, readonly left: string, readonly arithmetic: string }>, readonly deductions: ReadonlyArray<{ readonly points: string, readonly taken: string, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } }>, readonly direct: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } };

export type CaseRulesQueryVariables = Exact<{
  authority: string | number;
}>;


export type CaseRulesQuery = { readonly hub: { readonly today: string }, readonly violationClauses: ReadonlyArray<{ readonly subjects: ReadonlyArray<SubjectKind>, readonly reasonRequired: boolean, readonly leaderConfirms: boolean, readonly bureauConfirms: boolean, readonly clause: { readonly text: string, readonly textEn: string, readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } }>, readonly places: ReadonlyArray<{ readonly code: string, readonly name: string, readonly fullName: string }> };

export type MeasureRulesQueryVariables = Exact<{
  authority: string | number;
}>;


export type MeasureRulesQuery = { readonly hub: { readonly today: string }, readonly measures: ReadonlyArray<{ readonly measure: { readonly code: string, readonly label: string, readonly labelEn: string }, readonly clauses: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> }>, readonly acts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleEn: string, readonly clauses: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string }> }> };

export type ComplaintFileFragment = { readonly id: string, readonly category: ComplaintCategory, readonly state: ComplaintState, readonly occurredOn: string | null, readonly receivedOn: string, readonly text: string, readonly contact: string | null, readonly reply: string | null, readonly suggestion: string | null, readonly inspection: string | null, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly revision: number, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly about: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly place: { readonly code: string, readonly fullName: string } | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type ComplaintPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type ComplaintPlacesQuery = { readonly jiangyin: ReadonlyArray<{ readonly code: string, readonly fullName: string }>, readonly changji: ReadonlyArray<{ readonly code: string, readonly fullName: string }>, readonly suzhou: ReadonlyArray<{ readonly code: string, readonly fullName: string }>, readonly hangjin: ReadonlyArray<{ readonly code: string, readonly fullName: string }>, readonly huiji: ReadonlyArray<{ readonly code: string, readonly fullName: string }> };

export type FileComplaintMutationVariables = Exact<{
  input: ComplaintInput;
}>;


export type FileComplaintMutation = { readonly fileComplaint: { readonly receipt: string, readonly authority: { readonly name: string, readonly nameEn: string } } };

export type ComplaintStandingQueryVariables = Exact<{
  receipt: string;
}>;


export type ComplaintStandingQuery = { readonly complaintStanding: { readonly state: ComplaintState, readonly category: ComplaintCategory, readonly receivedOn: string, readonly decidedAt: string | null, readonly reply: string | null, readonly authority: { readonly name: string, readonly nameEn: string } } };

export type ComplaintListQueryVariables = Exact<{
  state?: ComplaintState | null | undefined;
  subject?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ComplaintListQuery = { readonly hub: { readonly today: string }, readonly complaints: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly category: ComplaintCategory, readonly state: ComplaintState, readonly occurredOn: string | null, readonly receivedOn: string, readonly text: string, readonly contact: string | null, readonly reply: string | null, readonly suggestion: string | null, readonly inspection: string | null, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly revision: number, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly about: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly place: { readonly code: string, readonly fullName: string } | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }> } };

export type ComplaintPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ComplaintPageQuery = { readonly hub: { readonly today: string }, readonly complaint: { readonly id: string, readonly category: ComplaintCategory, readonly state: ComplaintState, readonly occurredOn: string | null, readonly receivedOn: string, readonly text: string, readonly contact: string | null, readonly reply: string | null, readonly suggestion: string | null, readonly inspection: string | null, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly revision: number, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly about: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly place: { readonly code: string, readonly fullName: string } | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } } };

export type DecideComplaintMutationVariables = Exact<{
  input: DecideComplaintInput;
}>;


export type DecideComplaintMutation = { readonly decideComplaint: { readonly id: string } };

export type GradeOfAgencyQueryVariables = Exact<{
  creditCode: string | number;
}>;


export type GradeOfAgencyQuery = { readonly agency: { readonly creditGrade: { readonly cycle: number, readonly band: CreditBand, readonly score: string } | null, readonly starRating: { readonly cycle: number, readonly band: StarBand, readonly score: string } | null } | null };

export type ServiceChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceChoicesQuery = { readonly hub: { readonly today: string }, readonly serviceKinds: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly licensed: boolean }>, readonly industries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly contractSections: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly jiangyin: ReadonlyArray<{ readonly code: string, readonly fullName: string }>, readonly changji: ReadonlyArray<{ readonly code: string, readonly fullName: string }>, readonly suzhou: ReadonlyArray<{ readonly code: string, readonly fullName: string }>, readonly hangjin: ReadonlyArray<{ readonly code: string, readonly fullName: string }>, readonly huiji: ReadonlyArray<{ readonly code: string, readonly fullName: string }>, readonly serviceTeam: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type SignContractMutationVariables = Exact<{
  enterprise: string | number;
  terms: ContractTermsInput;
  reason?: string | null | undefined;
  renewedFrom?: string | number | null | undefined;
}>;


export type SignContractMutation = { readonly signContract: { readonly id: string } };

export type AmendContractMutationVariables = Exact<{
  id: string | number;
  terms: ContractTermsInput;
  effectiveOn: string;
  reason: string;
  revision?: number | null | undefined;
}>;


export type AmendContractMutation = { readonly amendContract: { readonly id: string } };

export type TerminateContractMutationVariables = Exact<{
  id: string | number;
  on: string;
  reason: string;
  revision?: number | null | undefined;
}>;


export type TerminateContractMutation = { readonly terminateContract: { readonly id: string } };

export type RecordCountyUploadMutationVariables = Exact<{
  id: string | number;
  on: string;
  revision?: number | null | undefined;
}>;


export type RecordCountyUploadMutation = { readonly recordCountyUpload: { readonly id: string } };

export type DisputeContractMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DisputeContractMutation = { readonly disputeContract: { readonly id: string } };

export type SettleContractDisputeMutationVariables = Exact<{
  id: string | number;
  outcome: ContractDisputeOutcome;
  reason: string;
}>;


export type SettleContractDisputeMutation = { readonly settleContractDispute: { readonly id: string } };

export type WithdrawContractPaperMutationVariables = Exact<{
  id: string | number;
  attachment: string | number;
  reason: string;
  revision?: number | null | undefined;
}>;


export type WithdrawContractPaperMutation = { readonly withdrawContractPaper: { readonly id: string } };

export type AttachToContractMutationVariables = Exact<{
  id: string | number;
  attachments: ReadonlyArray<string | number> | string | number;
}>;


export type AttachToContractMutation = { readonly attachToContract: { readonly id: string } };

export type ContractFileLineFragment = { readonly id: string, readonly number: string | null, readonly signedOn: string | null, readonly startsOn: string, readonly endsOn: string, readonly terminatedOn: string | null, readonly inForceTo: string, readonly visitsPerYear: number, readonly countyUploadedOn: string | null, readonly renewedFrom: string | null, readonly renewedBy: string | null, readonly revision: number, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly industry: { readonly code: string, readonly name: string, readonly nameEn: string } | null, readonly kinds: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly licensed: boolean }>, readonly place: { readonly code: string, readonly fullName: string } | null };

export type ContractFileFullFragment = { readonly contents: ReadonlyArray<number>, readonly fee: string | null, readonly leader: string | null, readonly leaderName: string | null, readonly id: string, readonly number: string | null, readonly signedOn: string | null, readonly startsOn: string, readonly endsOn: string, readonly terminatedOn: string | null, readonly inForceTo: string, readonly visitsPerYear: number, readonly countyUploadedOn: string | null, readonly renewedFrom: string | null, readonly renewedBy: string | null, readonly revision: number, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly sections: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly text: string | null, readonly wantedBy: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }>, readonly entries: ReadonlyArray<{ readonly version: number, readonly kind: ContractEntryKind, readonly occurredOn: string, readonly reason: string | null, readonly endsOn: string | null, readonly visitsPerYear: number | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }> }>, readonly years: ReadonlyArray<{ readonly from: string, readonly to: string, readonly visits: number, readonly made: number, readonly over: boolean }>, readonly dispute: { readonly reason: string, readonly madeOn: string, readonly outcome: ContractDisputeOutcome | null, readonly settledOn: string | null, readonly settledReason: string | null } | null, readonly contentCoverage: ReadonlyArray<{ readonly number: number, readonly agreed: boolean, readonly years: ReadonlyArray<{ readonly from: string, readonly to: string, readonly state: ContentCoverageState, readonly visits: ReadonlyArray<{ readonly id: string, readonly on: string }> }> }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bytes: number, readonly digest: string, readonly addedAt: string }>, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly industry: { readonly code: string, readonly name: string, readonly nameEn: string } | null, readonly kinds: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly licensed: boolean }>, readonly place: { readonly code: string, readonly fullName: string } | null };

export type ContractFilesQueryVariables = Exact<{
  inForceOn?: string | null | undefined;
  agency?: string | number | null | undefined;
  client?: string | number | null | undefined;
  number?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ContractFilesQuery = { readonly hub: { readonly today: string }, readonly contractFiles: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly signedOn: string | null, readonly startsOn: string, readonly endsOn: string, readonly terminatedOn: string | null, readonly inForceTo: string, readonly visitsPerYear: number, readonly countyUploadedOn: string | null, readonly renewedFrom: string | null, readonly renewedBy: string | null, readonly revision: number, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly industry: { readonly code: string, readonly name: string, readonly nameEn: string } | null, readonly kinds: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly licensed: boolean }>, readonly place: { readonly code: string, readonly fullName: string } | null }> } };

export type ContractFileQueryVariables = Exact<{
  id: string | number;
}>;


export type ContractFileQuery = { readonly hub: { readonly today: string }, readonly contractFile: { readonly contents: ReadonlyArray<number>, readonly fee: string | null, readonly leader: string | null, readonly leaderName: string | null, readonly id: string, readonly number: string | null, readonly signedOn: string | null, readonly startsOn: string, readonly endsOn: string, readonly terminatedOn: string | null, readonly inForceTo: string, readonly visitsPerYear: number, readonly countyUploadedOn: string | null, readonly renewedFrom: string | null, readonly renewedBy: string | null, readonly revision: number, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly sections: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly text: string | null, readonly wantedBy: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }>, readonly entries: ReadonlyArray<{ readonly version: number, readonly kind: ContractEntryKind, readonly occurredOn: string, readonly reason: string | null, readonly endsOn: string | null, readonly visitsPerYear: number | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }> }>, readonly years: ReadonlyArray<{ readonly from: string, readonly to: string, readonly visits: number, readonly made: number, readonly over: boolean }>, readonly dispute: { readonly reason: string, readonly madeOn: string, readonly outcome: ContractDisputeOutcome | null, readonly settledOn: string | null, readonly settledReason: string | null } | null, readonly contentCoverage: ReadonlyArray<{ readonly number: number, readonly agreed: boolean, readonly years: ReadonlyArray<{ readonly from: string, readonly to: string, readonly state: ContentCoverageState, readonly visits: ReadonlyArray<{ readonly id: string, readonly on: string }> }> }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bytes: number, readonly digest: string, readonly addedAt: string }>, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly industry: { readonly code: string, readonly name: string, readonly nameEn: string } | null, readonly kinds: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly licensed: boolean }>, readonly place: { readonly code: string, readonly fullName: string } | null } | null };

export type ClientsOfAgencyQueryVariables = Exact<{
  creditCode: string | number;
  activeOn?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ClientsOfAgencyQuery = { readonly hub: { readonly today: string }, readonly agency: { readonly serviceContracts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly content: string | null, readonly startsOn: string, readonly endsOn: string, readonly visitsPerYear: number, readonly agency: { readonly creditCode: string, readonly name: string }, readonly enterprise: { readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null } }> } } | null };

export type AgenciesOfEnterpriseQueryVariables = Exact<{
  creditCode: string | number;
  activeOn?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AgenciesOfEnterpriseQuery = { readonly hub: { readonly today: string }, readonly enterprise: { readonly serviceContracts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly content: string | null, readonly startsOn: string, readonly endsOn: string, readonly visitsPerYear: number, readonly agency: { readonly creditCode: string, readonly name: string }, readonly enterprise: { readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null } }> } } | null };

export type CreditCyclePageQueryVariables = Exact<{
  cycle: number;
  after?: string | null | undefined;
}>;


export type CreditCyclePageQuery = { readonly hub: { readonly today: string }, readonly creditCycle: { readonly cycle: number, readonly from: string, readonly to: string, readonly noticeDays: number, readonly published: number, readonly totalCount: number, readonly receipts: ReadonlyArray<{ readonly missing: number, readonly receivedOn: string | null, readonly receivedBy: string | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly creditCode: string, readonly name: string, readonly score: string | null, readonly band: CreditBand | null, readonly findings: number, readonly disputed: number, readonly sheets: ReadonlyArray<{ readonly id: string, readonly part: CreditPart, readonly closedOn: string, readonly closedBy: string, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly open: ReadonlyArray<{ readonly part: CreditPart, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly notice: { readonly band: CreditBand, readonly score: string, readonly from: string, readonly until: string, readonly publishedOn: string | null, readonly anew: string | null, readonly anewEn: string | null } | null, readonly grade: { readonly band: CreditBand, readonly score: string, readonly publishedOn: string } | null, readonly obstacles: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly clause: string | null }> }> } };

export type CloseSheetsMutationVariables = Exact<{
  cycle: number;
  part: CreditPart;
  agencies?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type CloseSheetsMutation = { readonly done: ReadonlyArray<{ readonly id: string }> };

export type ReopenSheetMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReopenSheetMutation = { readonly done: { readonly id: string } };

export type AnnounceResultsMutationVariables = Exact<{
  cycle: number;
  agencies?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type AnnounceResultsMutation = { readonly done: { readonly done: ReadonlyArray<string>, readonly refused: ReadonlyArray<{ readonly creditCode: string }> } };

export type PublishResultsMutationVariables = Exact<{
  cycle: number;
  agencies?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type PublishResultsMutation = { readonly done: { readonly done: ReadonlyArray<string>, readonly refused: ReadonlyArray<{ readonly creditCode: string }> } };

export type ReceiveResultsMutationVariables = Exact<{
  cycle: number;
}>;


export type ReceiveResultsMutation = { readonly done: number };

export type CreditStandingQueryVariables = Exact<{
  creditCode: string | number;
  cycle: number;
}>;


export type CreditStandingQuery = { readonly hub: { readonly today: string }, readonly agency: { readonly creditCode: string, readonly name: string, readonly creditStanding: { readonly band: CreditBand, readonly score: string, readonly openingScore: string, readonly provisional: boolean, readonly arithmetic: string, readonly parts: ReadonlyArray<{ readonly part: CreditPart, readonly outOf: string, readonly left: string, readonly towns: number, readonly arithmetic: string }>, readonly buckets: ReadonlyArray<{ readonly scorer: string, readonly scorerName: string, readonly part: CreditPart, readonly active: boolean, readonly arithmetic: string }>, readonly deductions: ReadonlyArray<{ readonly id: string, readonly part: CreditPart, readonly points: string, readonly taken: string, readonly balance: string, readonly occurredOn: string, readonly scorerName: string, readonly summary: string, readonly disputed: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly shortfall: { readonly message: string, readonly messageEn: string, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } } | null, readonly ifFell: { readonly score: string, readonly band: CreditBand } }>, readonly directFindings: ReadonlyArray<{ readonly id: string, readonly occurredOn: string, readonly scorerName: string, readonly summary: string, readonly disputed: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly ifFell: { readonly score: string, readonly band: CreditBand } }>, readonly ladder: { readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null, readonly talks: ReadonlyArray<{ readonly id: string, readonly heldOn: string }> }, readonly notice: { readonly from: string, readonly until: string, readonly publishedOn: string | null } | null, readonly openToObjection: ReadonlyArray<{ readonly finding: string, readonly until: string }>, readonly lastChange: { readonly at: string, readonly kind: CreditChangeKind, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } } | null, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } | null } | null };

export type DueLineFragment = { readonly id: string, readonly kind: DueKind, readonly title: string, readonly titleEn: string, readonly dueOn: string | null, readonly daysLeft: number | null, readonly counted: string, readonly countedEn: string, readonly provisional: boolean, readonly waitingSince: string | null, readonly whatNext: string, readonly whatNextEn: string, readonly mine: boolean, readonly blockedBySeparation: boolean, readonly subject: { readonly kind: string, readonly creditCode: string | null, readonly name: string | null } | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null, readonly target: { readonly kind: DueTargetKind, readonly id: string } };

export type EnforcementDueQueryVariables = Exact<{ [key: string]: never; }>;


export type EnforcementDueQuery = { readonly hub: { readonly today: string }, readonly due: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DueKind, readonly title: string, readonly titleEn: string, readonly dueOn: string | null, readonly daysLeft: number | null, readonly counted: string, readonly countedEn: string, readonly provisional: boolean, readonly waitingSince: string | null, readonly whatNext: string, readonly whatNextEn: string, readonly mine: boolean, readonly blockedBySeparation: boolean, readonly subject: { readonly kind: string, readonly creditCode: string | null, readonly name: string | null } | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null, readonly target: { readonly kind: DueTargetKind, readonly id: string } }> } };

export type AgenciesDueQueryVariables = Exact<{ [key: string]: never; }>;


export type AgenciesDueQuery = { readonly hub: { readonly today: string }, readonly due: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DueKind, readonly title: string, readonly titleEn: string, readonly dueOn: string | null, readonly daysLeft: number | null, readonly counted: string, readonly countedEn: string, readonly provisional: boolean, readonly waitingSince: string | null, readonly whatNext: string, readonly whatNextEn: string, readonly mine: boolean, readonly blockedBySeparation: boolean, readonly subject: { readonly kind: string, readonly creditCode: string | null, readonly name: string | null } | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null, readonly target: { readonly kind: DueTargetKind, readonly id: string } }> } };

export type EnterprisesDueQueryVariables = Exact<{ [key: string]: never; }>;


export type EnterprisesDueQuery = { readonly hub: { readonly today: string }, readonly due: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DueKind, readonly title: string, readonly titleEn: string, readonly dueOn: string | null, readonly daysLeft: number | null, readonly counted: string, readonly countedEn: string, readonly provisional: boolean, readonly waitingSince: string | null, readonly whatNext: string, readonly whatNextEn: string, readonly mine: boolean, readonly blockedBySeparation: boolean, readonly subject: { readonly kind: string, readonly creditCode: string | null, readonly name: string | null } | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null, readonly target: { readonly kind: DueTargetKind, readonly id: string } }> } };

export type EnterpriseFileQueryVariables = Exact<{
  creditCode: string | number;
  on?: string | null | undefined;
}>;


export type EnterpriseFileQuery = { readonly hub: { readonly today: string }, readonly enterprise: { readonly creditCode: string, readonly name: string, readonly address: string | null, readonly industry: string | null, readonly formerNames: ReadonlyArray<string>, readonly otherNames: ReadonlyArray<string>, readonly establishedOn: string | null, readonly type: string | null, readonly updatedOn: string, readonly authority: { readonly name: string, readonly nameEn: string }, readonly region: { readonly fullName: string } | null, readonly supervisionGrade: { readonly band: SupervisionBand, readonly strategy: string, readonly strategyEn: string, readonly reason: string, readonly assessedOn: string, readonly validTo: string | null, readonly disputed: boolean, readonly decidedBy: { readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } | null } | null };

export type FileBasicInformationMutationVariables = Exact<{
  input: FileBasicInformationInput;
}>;


export type FileBasicInformationMutation = { readonly done: { readonly id: string } };

export type NotifyChangesMutationVariables = Exact<{
  input: NotifyChangesInput;
}>;


export type NotifyChangesMutation = { readonly done: { readonly id: string } };

export type NotifyPracticeMutationVariables = Exact<{
  input: NotifyPracticeInput;
}>;


export type NotifyPracticeMutation = { readonly done: { readonly id: string } };

export type NotifyProjectMutationVariables = Exact<{
  input: NotifyProjectInput;
}>;


export type NotifyProjectMutation = { readonly done: { readonly id: string } };

export type AcceptFilingMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptFilingMutation = { readonly done: { readonly id: string } };

export type ReturnFilingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnFilingMutation = { readonly done: { readonly id: string } };

export type ReceiptOfFilingFragment = { readonly id: string, readonly number: string, readonly code: string, readonly receivedAt: string, readonly state: ReceiptState, readonly lookedAt: string | null, readonly reason: string | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type ClockOfFilingFragment = { readonly duty: string, readonly dutyEn: string, readonly due: string, readonly counted: string, readonly countedEn: string, readonly provisional: boolean, readonly on: string, readonly late: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly breach: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null };

export type FilingLineFragment = { readonly id: string, readonly kind: FilingKind, readonly filerName: string, readonly creditCode: string | null, readonly submittedAt: string, readonly countedOn: string, readonly late: boolean, readonly amends: string | null, readonly amendedBy: string | null, readonly receipts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly code: string, readonly receivedAt: string, readonly state: ReceiptState, readonly lookedAt: string | null, readonly reason: string | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

export type FilingFileFragment = { readonly id: string, readonly kind: FilingKind, readonly filerName: string, readonly creditCode: string | null, readonly submittedAt: string, readonly countedOn: string, readonly late: boolean, readonly amends: string | null, readonly amendedBy: string | null, readonly lines: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly value: string }>, readonly clocks: ReadonlyArray<{ readonly duty: string, readonly dutyEn: string, readonly due: string, readonly counted: string, readonly countedEn: string, readonly provisional: boolean, readonly on: string, readonly late: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly breach: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }>, readonly outside: ReadonlyArray<{ readonly name: string, readonly nameEn: string }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly purpose: string, readonly bytes: number }>, readonly receipts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly code: string, readonly receivedAt: string, readonly state: ReceiptState, readonly lookedAt: string | null, readonly reason: string | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

export type FilingListQueryVariables = Exact<{
  kind?: FilingKind | null | undefined;
  after?: string | null | undefined;
}>;


export type FilingListQuery = { readonly hub: { readonly today: string }, readonly filings: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: FilingKind, readonly filerName: string, readonly creditCode: string | null, readonly submittedAt: string, readonly countedOn: string, readonly late: boolean, readonly amends: string | null, readonly amendedBy: string | null, readonly receipts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly code: string, readonly receivedAt: string, readonly state: ReceiptState, readonly lookedAt: string | null, readonly reason: string | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> } };

export type FilingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FilingPageQuery = { readonly hub: { readonly today: string }, readonly filing: { readonly id: string, readonly kind: FilingKind, readonly filerName: string, readonly creditCode: string | null, readonly submittedAt: string, readonly countedOn: string, readonly late: boolean, readonly amends: string | null, readonly amendedBy: string | null, readonly lines: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly value: string }>, readonly clocks: ReadonlyArray<{ readonly duty: string, readonly dutyEn: string, readonly due: string, readonly counted: string, readonly countedEn: string, readonly provisional: boolean, readonly on: string, readonly late: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly breach: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }>, readonly outside: ReadonlyArray<{ readonly name: string, readonly nameEn: string }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly purpose: string, readonly bytes: number }>, readonly receipts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly code: string, readonly receivedAt: string, readonly state: ReceiptState, readonly lookedAt: string | null, readonly reason: string | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type FilingFormQueryVariables = Exact<{ [key: string]: never; }>;


export type FilingFormQuery = { readonly hub: { readonly today: string }, readonly filingForm: { readonly pledge: string, readonly pledgeEn: string, readonly filedOn: string | null, readonly fileLacks: ReadonlyArray<string>, readonly fileLacksEn: ReadonlyArray<string>, readonly towns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly industries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly marked: boolean }>, readonly serviceKinds: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly marked: boolean }>, readonly changeSubjects: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly projects: ReadonlyArray<{ readonly id: string, readonly client: string, readonly signedOn: string, readonly startsOn: string, readonly industry: string | null, readonly kinds: ReadonlyArray<string>, readonly place: string | null, readonly clocks: ReadonlyArray<{ readonly duty: string, readonly dutyEn: string, readonly due: string, readonly counted: string, readonly countedEn: string, readonly provisional: boolean, readonly on: string, readonly late: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly breach: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }> }>, readonly untold: ReadonlyArray<{ readonly id: string, readonly subject: ChangeSubject, readonly changedOn: string, readonly after: string, readonly clock: { readonly duty: string, readonly dutyEn: string, readonly due: string, readonly counted: string, readonly countedEn: string, readonly provisional: boolean, readonly on: string, readonly late: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly breach: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null } | null }> } };

export type ReceiptCheckQueryVariables = Exact<{
  number: string;
  code: string;
}>;


export type ReceiptCheckQuery = { readonly hub: { readonly today: string }, readonly receipt: { readonly number: string, readonly kind: FilingKind, readonly filerName: string | null, readonly receivedAt: string, readonly authority: { readonly name: string, readonly nameEn: string } } | null };

export type FindingLineFragment = { readonly id: string, readonly occurredOn: string, readonly state: FindingState, readonly disputed: boolean, readonly summary: string, readonly proposedAt: string, readonly subject:
    | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
  , readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type FindingFileFragment = { readonly part: CreditPart | null, readonly violation: string | null, readonly reason: string | null, readonly spillConfirmed: boolean, readonly proposedBy: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly revokedBy: string | null, readonly revokedAt: string | null, readonly revocationReason: string | null, readonly suggestion: string | null, readonly revision: number, readonly changedAt: string | null, readonly id: string, readonly occurredOn: string, readonly state: FindingState, readonly disputed: boolean, readonly summary: string, readonly proposedAt: string, readonly clause: { readonly text: string, readonly textEn: string, readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly place: { readonly fullName: string } | null, readonly subject:
    | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
  , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type FindingListQueryVariables = Exact<{
  state?: FindingState | null | undefined;
  subject?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingListQuery = { readonly hub: { readonly today: string }, readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredOn: string, readonly state: FindingState, readonly disputed: boolean, readonly summary: string, readonly proposedAt: string, readonly subject:
        | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
      , readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }> } };

export type FindingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FindingPageQuery = { readonly hub: { readonly today: string }, readonly finding: { readonly part: CreditPart | null, readonly violation: string | null, readonly reason: string | null, readonly spillConfirmed: boolean, readonly proposedBy: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly revokedBy: string | null, readonly revokedAt: string | null, readonly revocationReason: string | null, readonly suggestion: string | null, readonly revision: number, readonly changedAt: string | null, readonly id: string, readonly occurredOn: string, readonly state: FindingState, readonly disputed: boolean, readonly summary: string, readonly proposedAt: string, readonly clause: { readonly text: string, readonly textEn: string, readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly place: { readonly fullName: string } | null, readonly subject:
      | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
    , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } } | null };

export type ProposeFindingMutationVariables = Exact<{
  input: ProposeFindingInput;
}>;


export type ProposeFindingMutation = { readonly proposeFinding: { readonly id: string } };

export type ConfirmFindingMutationVariables = Exact<{
  id: string | number;
  revision: number;
  spillConfirmed: boolean;
}>;


export type ConfirmFindingMutation = { readonly done: { readonly id: string } };

export type DismissFindingMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
  reason: string;
}>;


export type DismissFindingMutation = { readonly done: { readonly id: string } };

export type DisputeFindingMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type DisputeFindingMutation = { readonly done: { readonly id: string } };

export type UpholdFindingMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type UpholdFindingMutation = { readonly done: { readonly id: string } };

export type RevokeFindingMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
  reason: string;
}>;


export type RevokeFindingMutation = { readonly done: { readonly id: string } };

export type CitedClauseFragment = { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } };

type NamedSubject_Agency_Fragment = { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null };

type NamedSubject_Enterprise_Fragment = { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null };

type NamedSubject_Expert_Fragment = { readonly __typename: 'Expert', readonly id: string, readonly name: string };

export type NamedSubjectFragment =
  | NamedSubject_Agency_Fragment
  | NamedSubject_Enterprise_Fragment
  | NamedSubject_Expert_Fragment
;

export type NoticeLineFragment = { readonly id: string, readonly kind: NoticeKind, readonly title: string, readonly decidedOn: string, readonly publishedAt: string, readonly publicUntil: string | null, readonly disputed: boolean, readonly issuedBy: { readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> };

export type ListingEntryFragment = { readonly id: string, readonly register: ListRegister, readonly reason: string, readonly documentNumber: string | null, readonly decidedOn: string, readonly from: string, readonly until: string | null, readonly disputed: boolean, readonly decidedBy: { readonly name: string, readonly nameEn: string }, readonly notice: { readonly id: string } | null, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> };

export type RestrictionEntryFragment = { readonly id: string, readonly measure: string, readonly measureEn: string, readonly area: string, readonly from: string, readonly until: string | null, readonly disputed: boolean, readonly listing: { readonly register: ListRegister } | null, readonly decidedBy: { readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> };

export type ContractLineFragment = { readonly id: string, readonly content: string | null, readonly startsOn: string, readonly endsOn: string, readonly visitsPerYear: number, readonly agency: { readonly creditCode: string, readonly name: string }, readonly enterprise: { readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null } };

export type HazardReportLineFragment = { readonly id: string, readonly kind: HazardReportKind, readonly hazard: string, readonly visit: string, readonly content: string, readonly severity: HazardSeverity, readonly foundOn: string, readonly notifiedOn: string | null, readonly evidence: string | null, readonly directReason: string | null, readonly number: string | null, readonly reportedOn: string | null, readonly outcome: string | null, readonly answeredOn: string | null, readonly agency: { readonly creditCode: string, readonly name: string }, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type HazardReportListQueryVariables = Exact<{
  after?: string | null | undefined;
  open: boolean;
}>;


export type HazardReportListQuery = { readonly hub: { readonly today: string }, readonly hazardReports: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: HazardReportKind, readonly hazard: string, readonly visit: string, readonly content: string, readonly severity: HazardSeverity, readonly foundOn: string, readonly notifiedOn: string | null, readonly evidence: string | null, readonly directReason: string | null, readonly number: string | null, readonly reportedOn: string | null, readonly outcome: string | null, readonly answeredOn: string | null, readonly agency: { readonly creditCode: string, readonly name: string }, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }> } };

export type NameOfAgencyQueryVariables = Exact<{
  creditCode: string | number;
}>;


export type NameOfAgencyQuery = { readonly agency: { readonly name: string } | null };

export type NameOfEnterpriseQueryVariables = Exact<{
  creditCode: string | number;
}>;


export type NameOfEnterpriseQuery = { readonly enterprise: { readonly name: string } | null };

export type HubInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type HubInfoQuery = { readonly hub: { readonly today: string, readonly now: string, readonly agencies: number, readonly enterprises: number, readonly notices: number } };

export type ImportRunFactsFragment = { readonly id: string, readonly register: ImportRegister, readonly fileName: string, readonly size: number, readonly state: ImportState, readonly trial: boolean, readonly fileKept: boolean, readonly startedBy: string, readonly startedAt: string, readonly endedAt: string | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly figures: { readonly rows: number, readonly taken: number, readonly registered: number, readonly changed: number, readonly unchanged: number, readonly refused: number, readonly warned: number, readonly blank: number, readonly townKnown: number, readonly townLarger: number, readonly townUnknown: number } | null };

export type ImportRunsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { readonly importRuns: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly register: ImportRegister, readonly fileName: string, readonly size: number, readonly state: ImportState, readonly trial: boolean, readonly fileKept: boolean, readonly startedBy: string, readonly startedAt: string, readonly endedAt: string | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly figures: { readonly rows: number, readonly taken: number, readonly registered: number, readonly changed: number, readonly unchanged: number, readonly refused: number, readonly warned: number, readonly blank: number, readonly townKnown: number, readonly townLarger: number, readonly townUnknown: number } | null }> } };

export type ImportRunQueryVariables = Exact<{
  id: string | number;
  refusedOnly: boolean;
  after?: string | null | undefined;
}>;


export type ImportRunQuery = { readonly importRun: { readonly sha256: string, readonly sheet: string | null, readonly unusedColumns: ReadonlyArray<string>, readonly unreadSheets: ReadonlyArray<string>, readonly id: string, readonly register: ImportRegister, readonly fileName: string, readonly size: number, readonly state: ImportState, readonly trial: boolean, readonly fileKept: boolean, readonly startedBy: string, readonly startedAt: string, readonly endedAt: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string }>, readonly reasons: ReadonlyArray<{ readonly code: string, readonly label: string, readonly labelEn: string, readonly refusal: boolean, readonly rows: number }>, readonly problems: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sheet: string | null, readonly row: number, readonly column: number | null, readonly result: ImportResult, readonly code: string, readonly message: string, readonly messageEn: string, readonly field: string | null, readonly name: string | null, readonly creditCode: string | null }> }, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly figures: { readonly rows: number, readonly taken: number, readonly registered: number, readonly changed: number, readonly unchanged: number, readonly refused: number, readonly warned: number, readonly blank: number, readonly townKnown: number, readonly townLarger: number, readonly townUnknown: number } | null } | null };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { readonly startImport: { readonly id: string, readonly partSize: number, readonly parts: number, readonly received: ReadonlyArray<number> } };

export type UploadImportPartMutationVariables = Exact<{
  id: string | number;
  index: number;
  content: string;
}>;


export type UploadImportPartMutation = { readonly uploadImportPart: { readonly id: string } };

export type FinishImportMutationVariables = Exact<{
  id: string | number;
  trial: boolean;
}>;


export type FinishImportMutation = { readonly finishImport: { readonly id: string } };

export type CancelImportMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelImportMutation = { readonly cancelImport: string };

export type InspectionFileFragment = { readonly id: string, readonly kind: InspectionKind, readonly inspectedOn: string, readonly unannounced: boolean, readonly participants: string | null, readonly enterprisePart: string, readonly recordedBy: string, readonly recordedAt: string, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly agencyParts: ReadonlyArray<{ readonly outcome: ServiceOutcome, readonly note: string, readonly agency: { readonly creditCode: string, readonly name: string } }> };

export type InspectionListQueryVariables = Exact<{
  subject?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type InspectionListQuery = { readonly hub: { readonly today: string }, readonly inspections: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: InspectionKind, readonly inspectedOn: string, readonly unannounced: boolean, readonly participants: string | null, readonly enterprisePart: string, readonly recordedBy: string, readonly recordedAt: string, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly agencyParts: ReadonlyArray<{ readonly outcome: ServiceOutcome, readonly note: string, readonly agency: { readonly creditCode: string, readonly name: string } }> }> } };

export type InspectionInFullQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectionInFullQuery = { readonly hub: { readonly today: string }, readonly inspection: { readonly id: string, readonly kind: InspectionKind, readonly inspectedOn: string, readonly unannounced: boolean, readonly participants: string | null, readonly enterprisePart: string, readonly recordedBy: string, readonly recordedAt: string, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly agencyParts: ReadonlyArray<{ readonly outcome: ServiceOutcome, readonly note: string, readonly agency: { readonly creditCode: string, readonly name: string } }> } | null };

export type RecordInspectionMutationVariables = Exact<{
  input: RecordInspectionInput;
}>;


export type RecordInspectionMutation = { readonly recordInspection: { readonly id: string } };

export type ServingAgenciesQueryVariables = Exact<{
  creditCode: string | number;
  on: string;
}>;


export type ServingAgenciesQuery = { readonly enterprise: { readonly creditCode: string, readonly name: string, readonly serviceContracts: { readonly nodes: ReadonlyArray<{ readonly agency: { readonly creditCode: string, readonly name: string } }> } } | null };

export type TalkFileFragment = { readonly id: string, readonly heldOn: string, readonly topic: string, readonly recordedBy: string, readonly recordedAt: string, readonly withdrawnBy: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: string | null, readonly subject:
    | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
  , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type EscalationFileFragment = { readonly id: string, readonly proposes: EscalationMeasure, readonly state: EscalationState, readonly proposedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly subject:
    | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
  , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly events: ReadonlyArray<{ readonly id: string, readonly on: string }> };

export type TalkListQueryVariables = Exact<{
  subject?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type TalkListQuery = { readonly hub: { readonly today: string }, readonly talks: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly heldOn: string, readonly topic: string, readonly recordedBy: string, readonly recordedAt: string, readonly withdrawnBy: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: string | null, readonly subject:
        | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
      , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }> } };

export type EscalationListQueryVariables = Exact<{
  state?: EscalationState | null | undefined;
  subject?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type EscalationListQuery = { readonly hub: { readonly today: string }, readonly escalations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly proposes: EscalationMeasure, readonly state: EscalationState, readonly proposedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly subject:
        | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
      , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly events: ReadonlyArray<{ readonly id: string, readonly on: string }> }> } };

export type RecordTalkMutationVariables = Exact<{
  input: RecordTalkInput;
}>;


export type RecordTalkMutation = { readonly done: { readonly id: string } };

export type WithdrawTalkMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawTalkMutation = { readonly done: { readonly id: string } };

export type DeclineEscalationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeclineEscalationMutation = { readonly done: { readonly id: string } };

export type ListingFileFragment = { readonly id: string, readonly state: ListingState, readonly register: ListRegister, readonly reason: string, readonly documentNumber: string | null, readonly decidedOn: string, readonly from: string, readonly until: string | null, readonly disputed: boolean, readonly proposedBy: string, readonly proposedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly liftedOn: string | null, readonly liftingReason: string | null, readonly revision: number, readonly changedAt: string | null, readonly subject:
    | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
  , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly transmittals: ReadonlyArray<{ readonly recipient: string, readonly kind: TransmittalKind, readonly name: string, readonly nameEn: string, readonly sentOn: string | null, readonly documentNumber: string | null, readonly sentBy: string | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } }> };

export type ListingFileListQueryVariables = Exact<{
  state?: ListingState | null | undefined;
  subject?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListingFileListQuery = { readonly hub: { readonly today: string }, readonly listingFiles: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ListingState, readonly register: ListRegister, readonly reason: string, readonly documentNumber: string | null, readonly decidedOn: string, readonly from: string, readonly until: string | null, readonly disputed: boolean, readonly proposedBy: string, readonly proposedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly liftedOn: string | null, readonly liftingReason: string | null, readonly revision: number, readonly changedAt: string | null, readonly subject:
        | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
      , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly transmittals: ReadonlyArray<{ readonly recipient: string, readonly kind: TransmittalKind, readonly name: string, readonly nameEn: string, readonly sentOn: string | null, readonly documentNumber: string | null, readonly sentBy: string | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } }> }> } };

export type ListingFilePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ListingFilePageQuery = { readonly hub: { readonly today: string }, readonly listingFile: { readonly id: string, readonly state: ListingState, readonly register: ListRegister, readonly reason: string, readonly documentNumber: string | null, readonly decidedOn: string, readonly from: string, readonly until: string | null, readonly disputed: boolean, readonly proposedBy: string, readonly proposedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly liftedOn: string | null, readonly liftingReason: string | null, readonly revision: number, readonly changedAt: string | null, readonly subject:
      | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
    , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly transmittals: ReadonlyArray<{ readonly recipient: string, readonly kind: TransmittalKind, readonly name: string, readonly nameEn: string, readonly sentOn: string | null, readonly documentNumber: string | null, readonly sentBy: string | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } }> } | null };

export type ProposeListingMutationVariables = Exact<{
  input: ProposeListingInput;
}>;


export type ProposeListingMutation = { readonly done: { readonly id: string } };

export type DecideListingMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type DecideListingMutation = { readonly done: { readonly id: string } };

export type RefuseListingMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
  reason: string;
}>;


export type RefuseListingMutation = { readonly done: { readonly id: string } };

export type LiftListingMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
  reason: string;
}>;


export type LiftListingMutation = { readonly done: { readonly id: string } };

export type DisputeListingMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type DisputeListingMutation = { readonly done: { readonly id: string } };

export type UpholdListingMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type UpholdListingMutation = { readonly done: { readonly id: string } };

export type RecordTransmittalMutationVariables = Exact<{
  listing: string | number;
  recipient: string | number;
  sentOn: string;
  documentNumber: string;
}>;


export type RecordTransmittalMutation = { readonly done: { readonly id: string } };

export type SaveMonthlyReportMutationVariables = Exact<{
  month: string;
  revision?: number | null | undefined;
  lines: ReadonlyArray<MonthlyLineInput> | MonthlyLineInput;
  add: ReadonlyArray<string | number> | string | number;
  remove: ReadonlyArray<string | number> | string | number;
}>;


export type SaveMonthlyReportMutation = { readonly done: { readonly revision: number } };

export type ReadMonthlyWorkbookMutationVariables = Exact<{
  month: string;
  attachment: string | number;
}>;


export type ReadMonthlyWorkbookMutation = { readonly done: { readonly revision: number, readonly notes: ReadonlyArray<string> } };

export type SubmitMonthlyReportMutationVariables = Exact<{
  month: string;
  revision?: number | null | undefined;
}>;


export type SubmitMonthlyReportMutation = { readonly done: { readonly id: string } };

export type CorrectMonthlyReportMutationVariables = Exact<{
  month: string;
  revision?: number | null | undefined;
  reason: string;
}>;


export type CorrectMonthlyReportMutation = { readonly done: { readonly id: string } };

export type MonthlyFiguresShownFragment = { readonly servicesInWords: string, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly advice: ReadonlyArray<string>, readonly refusals: number, readonly trainings: number, readonly drills: number, readonly contractNumber: string, readonly note: string };

export type MonthlyTotalsShownFragment = { readonly clients: number, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly refusals: number, readonly trainings: number, readonly drills: number };

export type MonthlyLineFragment = { readonly contract: string, readonly town: string, readonly townName: string, readonly industry: string | null, readonly startsOn: string, readonly endsOn: string, readonly visitsPerYear: number, readonly change: string | null, readonly corrected: ReadonlyArray<string>, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly reported: { readonly servicesInWords: string, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly advice: ReadonlyArray<string>, readonly refusals: number, readonly trainings: number, readonly drills: number, readonly contractNumber: string, readonly note: string }, readonly recorded: { readonly servicesInWords: string, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly advice: ReadonlyArray<string>, readonly refusals: number, readonly trainings: number, readonly drills: number, readonly contractNumber: string, readonly note: string } };

export type MonthlyReportShownFragment = { readonly id: string, readonly month: string, readonly version: number, readonly current: boolean, readonly submittedAt: string, readonly submittedName: string, readonly dueOn: string, readonly late: boolean, readonly nil: boolean, readonly reason: string | null, readonly receipts: ReadonlyArray<{ readonly authority: string, readonly authorityName: string, readonly number: string }> };

export type MonthlyDutyFragment = { readonly id: string, readonly month: string, readonly dueOn: string, readonly state: MonthlyReportState, readonly towns: ReadonlyArray<string>, readonly submittedOn: string | null, readonly version: number | null, readonly nil: boolean | null, readonly agency: { readonly creditCode: string, readonly name: string } | null };

export type MonthlyReportListQueryVariables = Exact<{
  month?: string | null | undefined;
  handedIn?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type MonthlyReportListQuery = { readonly hub: { readonly today: string }, readonly monthlyReports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly month: string, readonly dueOn: string, readonly state: MonthlyReportState, readonly towns: ReadonlyArray<string>, readonly submittedOn: string | null, readonly version: number | null, readonly nil: boolean | null, readonly agency: { readonly creditCode: string, readonly name: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly towns: ReadonlyArray<{ readonly town: string, readonly name: string, readonly agencies: number, readonly totals: { readonly clients: number, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly refusals: number, readonly trainings: number, readonly drills: number } }> } };

export type PreparedMonthlyReportQueryVariables = Exact<{
  month: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PreparedMonthlyReportQuery = { readonly hub: { readonly today: string }, readonly prefillMonthlyReport: { readonly month: string, readonly dueOn: string, readonly counted: string, readonly countedEn: string, readonly provisional: boolean, readonly revision: number, readonly submitted: { readonly id: string, readonly month: string, readonly version: number, readonly current: boolean, readonly submittedAt: string, readonly submittedName: string, readonly dueOn: string, readonly late: boolean, readonly nil: boolean, readonly reason: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly submittedAt: string, readonly reason: string | null }>, readonly receipts: ReadonlyArray<{ readonly authority: string, readonly authorityName: string, readonly number: string }> } | null, readonly recipients: ReadonlyArray<{ readonly authority: string, readonly authorityName: string }>, readonly totals: { readonly clients: number, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly refusals: number, readonly trainings: number, readonly drills: number }, readonly addable: ReadonlyArray<{ readonly contract: string, readonly townName: string, readonly number: string | null, readonly endedOn: string, readonly enterprise: { readonly creditCode: string, readonly name: string } }>, readonly lines: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly contract: string, readonly town: string, readonly townName: string, readonly industry: string | null, readonly startsOn: string, readonly endsOn: string, readonly visitsPerYear: number, readonly change: string | null, readonly corrected: ReadonlyArray<string>, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly reported: { readonly servicesInWords: string, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly advice: ReadonlyArray<string>, readonly refusals: number, readonly trainings: number, readonly drills: number, readonly contractNumber: string, readonly note: string }, readonly recorded: { readonly servicesInWords: string, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly advice: ReadonlyArray<string>, readonly refusals: number, readonly trainings: number, readonly drills: number, readonly contractNumber: string, readonly note: string } }> } } };

export type OneMonthlyReportQueryVariables = Exact<{
  agency: string | number;
  month: string;
  version?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OneMonthlyReportQuery = { readonly hub: { readonly today: string }, readonly monthlyReport: { readonly id: string, readonly month: string, readonly version: number, readonly current: boolean, readonly submittedAt: string, readonly submittedName: string, readonly dueOn: string, readonly late: boolean, readonly nil: boolean, readonly reason: string | null, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly totals: { readonly clients: number, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly refusals: number, readonly trainings: number, readonly drills: number }, readonly versions: ReadonlyArray<{ readonly version: number, readonly current: boolean, readonly submittedAt: string, readonly reason: string | null }>, readonly lines: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly contract: string, readonly town: string, readonly townName: string, readonly industry: string | null, readonly startsOn: string, readonly endsOn: string, readonly visitsPerYear: number, readonly change: string | null, readonly corrected: ReadonlyArray<string>, readonly present: { readonly servicesInWords: string, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly advice: ReadonlyArray<string>, readonly refusals: number, readonly trainings: number, readonly drills: number, readonly contractNumber: string, readonly note: string } | null, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly reported: { readonly servicesInWords: string, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly advice: ReadonlyArray<string>, readonly refusals: number, readonly trainings: number, readonly drills: number, readonly contractNumber: string, readonly note: string }, readonly recorded: { readonly servicesInWords: string, readonly visits: number, readonly hazards: number, readonly majorHazards: number, readonly rectified: number, readonly advice: ReadonlyArray<string>, readonly refusals: number, readonly trainings: number, readonly drills: number, readonly contractNumber: string, readonly note: string } }> }, readonly receipts: ReadonlyArray<{ readonly authority: string, readonly authorityName: string, readonly number: string }> } };

export type MonthlyWorkbookFileQueryVariables = Exact<{
  month: string;
  names: ReadonlyArray<ClientNameInput> | ClientNameInput;
}>;


export type MonthlyWorkbookFileQuery = { readonly monthlyWorkbook: { readonly fileName: string, readonly content: string } };

export type NoticeFileLineFragment = { readonly id: string, readonly state: NoticeState, readonly kind: NoticeKind, readonly title: string, readonly disputed: boolean, readonly decidedOn: string | null, readonly publicUntil: string | null, readonly draftedAt: string, readonly issuedBy: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly subjects: ReadonlyArray<
    | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
  > };

export type NoticeFileFragment = { readonly body: string, readonly documentNumber: string | null, readonly severity: NoticeSeverity | null, readonly naming: NoticeNaming | null, readonly namingReason: string | null, readonly escalation: string | null, readonly draftedBy: string, readonly amenders: ReadonlyArray<string>, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly publishedBy: string | null, readonly publishedAt: string | null, readonly withdrawnBy: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: string | null, readonly returnedBy: string | null, readonly returnedAt: string | null, readonly returnReason: string | null, readonly revision: number, readonly changedAt: string | null, readonly id: string, readonly state: NoticeState, readonly kind: NoticeKind, readonly title: string, readonly disputed: boolean, readonly decidedOn: string | null, readonly publicUntil: string | null, readonly draftedAt: string, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly measures: ReadonlyArray<{ readonly code: string, readonly label: string, readonly labelEn: string }>, readonly priorNotice: { readonly servedOn: string, readonly document: string } | null, readonly obstacles: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly field: string | null, readonly clause: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly field: string | null, readonly clause: string | null }>, readonly issuedBy: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly subjects: ReadonlyArray<
    | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
  > };

export type NoticeFileListQueryVariables = Exact<{
  state?: NoticeState | null | undefined;
  subject?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticeFileListQuery = { readonly hub: { readonly today: string }, readonly noticeFiles: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: NoticeState, readonly kind: NoticeKind, readonly title: string, readonly disputed: boolean, readonly decidedOn: string | null, readonly publicUntil: string | null, readonly draftedAt: string, readonly obstacles: ReadonlyArray<{ readonly code: string }>, readonly issuedBy: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly subjects: ReadonlyArray<
        | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
      > }> } };

export type NoticeFilePageQueryVariables = Exact<{
  id: string | number;
}>;


export type NoticeFilePageQuery = { readonly hub: { readonly today: string, readonly now: string }, readonly noticeFile: { readonly body: string, readonly documentNumber: string | null, readonly severity: NoticeSeverity | null, readonly naming: NoticeNaming | null, readonly namingReason: string | null, readonly escalation: string | null, readonly draftedBy: string, readonly amenders: ReadonlyArray<string>, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly publishedBy: string | null, readonly publishedAt: string | null, readonly withdrawnBy: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: string | null, readonly returnedBy: string | null, readonly returnedAt: string | null, readonly returnReason: string | null, readonly revision: number, readonly changedAt: string | null, readonly id: string, readonly state: NoticeState, readonly kind: NoticeKind, readonly title: string, readonly disputed: boolean, readonly decidedOn: string | null, readonly publicUntil: string | null, readonly draftedAt: string, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly measures: ReadonlyArray<{ readonly code: string, readonly label: string, readonly labelEn: string }>, readonly priorNotice: { readonly servedOn: string, readonly document: string } | null, readonly obstacles: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly field: string | null, readonly clause: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly field: string | null, readonly clause: string | null }>, readonly issuedBy: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly subjects: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
    > } | null };

export type DraftNoticeMutationVariables = Exact<{
  input: DraftNoticeInput;
}>;


export type DraftNoticeMutation = { readonly done: { readonly id: string, readonly obstacles: ReadonlyArray<{ readonly code: string }> } };

export type AmendNoticeMutationVariables = Exact<{
  id: string | number;
  revision: number;
  input: DraftNoticeInput;
}>;


export type AmendNoticeMutation = { readonly done: { readonly id: string, readonly obstacles: ReadonlyArray<{ readonly code: string }> } };

export type ApproveNoticeMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type ApproveNoticeMutation = { readonly done: { readonly id: string } };

export type ReturnNoticeMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
  reason: string;
}>;


export type ReturnNoticeMutation = { readonly done: { readonly id: string } };

export type PublishNoticeMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type PublishNoticeMutation = { readonly done: { readonly id: string } };

export type WithdrawNoticeMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
  reason: string;
}>;


export type WithdrawNoticeMutation = { readonly done: { readonly id: string } };

export type DisputeNoticeMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type DisputeNoticeMutation = { readonly done: { readonly id: string } };

export type UpholdNoticeMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type UpholdNoticeMutation = { readonly done: { readonly id: string } };

export type NoticePageQueryVariables = Exact<{
  id: string | number;
}>;


export type NoticePageQuery = { readonly hub: { readonly today: string }, readonly notice: { readonly body: string, readonly documentNumber: string | null, readonly severity: NoticeSeverity | null, readonly naming: NoticeNaming, readonly id: string, readonly kind: NoticeKind, readonly title: string, readonly decidedOn: string, readonly publishedAt: string, readonly publicUntil: string | null, readonly disputed: boolean, readonly measures: ReadonlyArray<{ readonly code: string, readonly label: string, readonly labelEn: string }>, readonly subjects: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
    >, readonly issuedBy: { readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } | null };

export type NoticeListQueryVariables = Exact<{
  kind?: NoticeKind | null | undefined;
  region?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticeListQuery = { readonly hub: { readonly today: string }, readonly notices: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly title: string, readonly decidedOn: string, readonly publishedAt: string, readonly publicUntil: string | null, readonly disputed: boolean, readonly issuedBy: { readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> }> } };

export type ObjectionLineFragment = { readonly id: string, readonly finding: string, readonly occurredOn: string, readonly summary: string, readonly state: ObjectionState, readonly madeAt: string, readonly subject:
    | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
  , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } };

export type ObjectionFileFragment = { readonly grounds: string, readonly documents: ReadonlyArray<string>, readonly until: string, readonly decidedAt: string | null, readonly reasons: string | null, readonly decidedBy: string | null, readonly finders: ReadonlyArray<string>, readonly revision: number, readonly id: string, readonly finding: string, readonly occurredOn: string, readonly summary: string, readonly state: ObjectionState, readonly madeAt: string, readonly clause: { readonly text: string, readonly textEn: string, readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly subject:
    | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
  , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type ObjectionListQueryVariables = Exact<{
  state?: ObjectionState | null | undefined;
  subject?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObjectionListQuery = { readonly hub: { readonly today: string }, readonly objections: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly finding: string, readonly occurredOn: string, readonly summary: string, readonly state: ObjectionState, readonly madeAt: string, readonly subject:
        | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
      , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } }> } };

export type ObjectionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ObjectionPageQuery = { readonly hub: { readonly today: string }, readonly objection: { readonly grounds: string, readonly documents: ReadonlyArray<string>, readonly until: string, readonly decidedAt: string | null, readonly reasons: string | null, readonly decidedBy: string | null, readonly finders: ReadonlyArray<string>, readonly revision: number, readonly id: string, readonly finding: string, readonly occurredOn: string, readonly summary: string, readonly state: ObjectionState, readonly madeAt: string, readonly clause: { readonly text: string, readonly textEn: string, readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly subject:
      | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
    , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } } | null };

export type ObjectToFindingMutationVariables = Exact<{
  finding: string | number;
  grounds: string;
  documents: ReadonlyArray<string | number> | string | number;
}>;


export type ObjectToFindingMutation = { readonly done: { readonly id: string } };

export type DecideObjectionMutationVariables = Exact<{
  id: string | number;
  revision: number;
  upheld: boolean;
  reason: string;
}>;


export type DecideObjectionMutation = { readonly done: { readonly id: string } };

export type FindingsOpenToObjectionQueryVariables = Exact<{ [key: string]: never; }>;


export type FindingsOpenToObjectionQuery = { readonly hub: { readonly today: string }, readonly findingsOpenToObjection: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredOn: string, readonly summary: string, readonly until: string, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly authority: { readonly name: string, readonly nameEn: string } }> } };

export type PersonFileInFullFragment = { readonly id: string, readonly holderKind: string, readonly holder: string, readonly version: number, readonly identityMasked: string, readonly name: string, readonly sex: Sex, readonly education: Education | null, readonly major: string | null, readonly title: EngineerTitle, readonly disciplines: ReadonlyArray<Discipline>, readonly employedOn: string | null, readonly contractOn: string | null, readonly insuredFrom: string | null, readonly fullTime: boolean, readonly leftOn: string | null, readonly elsewhereConfirmed: boolean, readonly titleIndustries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly safetyYears: ReadonlyArray<{ readonly years: number, readonly industry: { readonly code: string, readonly name: string, readonly nameEn: string } }>, readonly certificates: ReadonlyArray<{ readonly id: string, readonly kind: CertificateKind, readonly level: CertificateLevel | null, readonly number: string, readonly validFrom: string, readonly validTo: string | null, readonly issuedBy: string, readonly attachment: string | null, readonly valid: boolean, readonly endedOn: string | null, readonly endedReason: string | null }> };

export type PeopleOfQueryVariables = Exact<{
  holder: string | number;
  state?: PersonState | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleOfQuery = { readonly hub: { readonly today: string }, readonly personFiles: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly holderKind: string, readonly holder: string, readonly version: number, readonly identityMasked: string, readonly name: string, readonly sex: Sex, readonly education: Education | null, readonly major: string | null, readonly title: EngineerTitle, readonly disciplines: ReadonlyArray<Discipline>, readonly employedOn: string | null, readonly contractOn: string | null, readonly insuredFrom: string | null, readonly fullTime: boolean, readonly leftOn: string | null, readonly elsewhereConfirmed: boolean, readonly titleIndustries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly safetyYears: ReadonlyArray<{ readonly years: number, readonly industry: { readonly code: string, readonly name: string, readonly nameEn: string } }>, readonly certificates: ReadonlyArray<{ readonly id: string, readonly kind: CertificateKind, readonly level: CertificateLevel | null, readonly number: string, readonly validFrom: string, readonly validTo: string | null, readonly issuedBy: string, readonly attachment: string | null, readonly valid: boolean, readonly endedOn: string | null, readonly endedReason: string | null }> }> } };

export type PersonOfQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonOfQuery = { readonly hub: { readonly today: string }, readonly personFile: { readonly id: string, readonly holderKind: string, readonly holder: string, readonly version: number, readonly identityMasked: string, readonly name: string, readonly sex: Sex, readonly education: Education | null, readonly major: string | null, readonly title: EngineerTitle, readonly disciplines: ReadonlyArray<Discipline>, readonly employedOn: string | null, readonly contractOn: string | null, readonly insuredFrom: string | null, readonly fullTime: boolean, readonly leftOn: string | null, readonly elsewhereConfirmed: boolean, readonly trainings: ReadonlyArray<{ readonly id: string, readonly heldOn: string, readonly topic: string, readonly hours: string, readonly trainer: string, readonly passed: boolean }>, readonly changes: ReadonlyArray<{ readonly version: number, readonly deed: string, readonly changedOn: string, readonly changed: ReadonlyArray<string>, readonly reason: string | null }>, readonly titleIndustries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly safetyYears: ReadonlyArray<{ readonly years: number, readonly industry: { readonly code: string, readonly name: string, readonly nameEn: string } }>, readonly certificates: ReadonlyArray<{ readonly id: string, readonly kind: CertificateKind, readonly level: CertificateLevel | null, readonly number: string, readonly validFrom: string, readonly validTo: string | null, readonly issuedBy: string, readonly attachment: string | null, readonly valid: boolean, readonly endedOn: string | null, readonly endedReason: string | null }> } };

export type AddPractitionerMutationVariables = Exact<{
  identityNumber: string;
  input: PersonInput;
  confirmed: boolean;
}>;


export type AddPractitionerMutation = { readonly done: { readonly id: string } };

export type CorrectPractitionerMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: PersonInput;
  identityNumber?: string | null | undefined;
  changedOn?: string | null | undefined;
  confirmed: boolean;
}>;


export type CorrectPractitionerMutation = { readonly done: { readonly id: string } };

export type MarkLeftMutationVariables = Exact<{
  id: string | number;
  version: number;
  leftOn: string;
}>;


export type MarkLeftMutation = { readonly done: { readonly id: string } };

export type AddCertificateMutationVariables = Exact<{
  person: string | number;
  version: number;
  input: PersonCertificateInput;
}>;


export type AddCertificateMutation = { readonly done: { readonly id: string } };

export type EndCertificateMutationVariables = Exact<{
  person: string | number;
  version: number;
  certificate: string | number;
  on: string;
  reason: string;
}>;


export type EndCertificateMutation = { readonly done: { readonly id: string } };

export type RecordTrainingMutationVariables = Exact<{
  input: TrainingInput;
}>;


export type RecordTrainingMutation = { readonly done: { readonly id: string } };

export type KeepExpertFileMutationVariables = Exact<{
  version: number;
  identityNumber?: string | null | undefined;
  input: PersonInput;
}>;


export type KeepExpertFileMutation = { readonly done: { readonly id: string } };

export type OpenProjectMutationVariables = Exact<{
  input: OpenProjectInput;
}>;


export type OpenProjectMutation = { readonly openProject: { readonly id: string } };

export type RecordProjectEntryMutationVariables = Exact<{
  id: string | number;
  list: string | number;
  item?: string | number | null | undefined;
  values: ReadonlyArray<ProjectValueInput> | ProjectValueInput;
  withdrawn?: string | null | undefined;
  revision?: number | null | undefined;
}>;


export type RecordProjectEntryMutation = { readonly recordProjectEntry: { readonly id: string } };

export type LinkProjectContractMutationVariables = Exact<{
  id: string | number;
  contract: string | number;
  revision?: number | null | undefined;
}>;


export type LinkProjectContractMutation = { readonly linkProjectContract: { readonly id: string } };

export type AdvanceProjectMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type AdvanceProjectMutation = { readonly advanceProject: { readonly id: string } };

export type GiveUpProjectMutationVariables = Exact<{
  id: string | number;
  reason: string;
  revision?: number | null | undefined;
}>;


export type GiveUpProjectMutation = { readonly giveUpProject: { readonly id: string } };

export type DraftReportMutationVariables = Exact<{
  project: string | number;
  title: string;
  number: string;
  draftedOn: string;
  revision?: number | null | undefined;
}>;


export type DraftReportMutation = { readonly draftReport: { readonly id: string } };

export type ReviewReportMutationVariables = Exact<{
  report: string | number;
  reviewedOn: string;
  passed: boolean;
  opinion: string;
}>;


export type ReviewReportMutation = { readonly reviewReport: { readonly id: string } };

export type IssueReportMutationVariables = Exact<{
  report: string | number;
  on: string;
}>;


export type IssueReportMutation = { readonly issueReport: { readonly id: string } };

export type AttachToProjectMutationVariables = Exact<{
  id: string | number;
  attachments: ReadonlyArray<string | number> | string | number;
}>;


export type AttachToProjectMutation = { readonly attachToProject: { readonly id: string } };

export type ProjectFileLineFragment = { readonly id: string, readonly title: string, readonly state: ProjectState, readonly acceptedOn: string, readonly closedOn: string | null, readonly revision: number, readonly kind: { readonly code: string, readonly name: string, readonly nameEn: string, readonly licensed: boolean }, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly client: { readonly creditCode: string, readonly name: string }, readonly place: { readonly fullName: string } | null };

export type ProjectFileFullFragment = { readonly leaderName: string | null, readonly visitsAgreed: number | null, readonly visitsMade: number, readonly id: string, readonly title: string, readonly state: ProjectState, readonly acceptedOn: string, readonly closedOn: string | null, readonly revision: number, readonly industry: { readonly name: string, readonly nameEn: string } | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly contract: { readonly id: string, readonly signedOn: string | null, readonly startsOn: string, readonly endsOn: string, readonly inForceTo: string, readonly visitsPerYear: number, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bytes: number, readonly digest: string, readonly addedAt: string }> } | null, readonly steps: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly done: boolean, readonly passedOver: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly missing: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly field: string | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }> }>, readonly lists: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly step: string, readonly fixed: boolean, readonly open: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly fields: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly type: ProjectFieldType, readonly optional: boolean }>, readonly items: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly record: { readonly item: string, readonly version: number, readonly recordedAt: string, readonly values: ReadonlyArray<{ readonly field: string, readonly values: ReadonlyArray<string>, readonly shown: ReadonlyArray<string> }> } | null }> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string, readonly draftedOn: string, readonly issuedOn: string | null, readonly reviews: ReadonlyArray<{ readonly attempt: number, readonly reviewedOn: string, readonly passed: boolean, readonly opinion: string }> }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bytes: number, readonly digest: string, readonly addedAt: string }>, readonly kind: { readonly code: string, readonly name: string, readonly nameEn: string, readonly licensed: boolean }, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly client: { readonly creditCode: string, readonly name: string }, readonly place: { readonly fullName: string } | null };

export type ProjectsQueryVariables = Exact<{
  state?: ProjectState | null | undefined;
  contract?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { readonly hub: { readonly today: string }, readonly projects: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: ProjectState, readonly acceptedOn: string, readonly closedOn: string | null, readonly revision: number, readonly kind: { readonly code: string, readonly name: string, readonly nameEn: string, readonly licensed: boolean }, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly client: { readonly creditCode: string, readonly name: string }, readonly place: { readonly fullName: string } | null }> } };

export type ProjectQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectQuery = { readonly hub: { readonly today: string }, readonly project: { readonly leaderName: string | null, readonly visitsAgreed: number | null, readonly visitsMade: number, readonly id: string, readonly title: string, readonly state: ProjectState, readonly acceptedOn: string, readonly closedOn: string | null, readonly revision: number, readonly industry: { readonly name: string, readonly nameEn: string } | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly contract: { readonly id: string, readonly signedOn: string | null, readonly startsOn: string, readonly endsOn: string, readonly inForceTo: string, readonly visitsPerYear: number, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bytes: number, readonly digest: string, readonly addedAt: string }> } | null, readonly steps: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly done: boolean, readonly passedOver: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly missing: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly field: string | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }> }>, readonly lists: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly step: string, readonly fixed: boolean, readonly open: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly fields: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly type: ProjectFieldType, readonly optional: boolean }>, readonly items: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly record: { readonly item: string, readonly version: number, readonly recordedAt: string, readonly values: ReadonlyArray<{ readonly field: string, readonly values: ReadonlyArray<string>, readonly shown: ReadonlyArray<string> }> } | null }> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string, readonly draftedOn: string, readonly issuedOn: string | null, readonly reviews: ReadonlyArray<{ readonly attempt: number, readonly reviewedOn: string, readonly passed: boolean, readonly opinion: string }> }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bytes: number, readonly digest: string, readonly addedAt: string }>, readonly kind: { readonly code: string, readonly name: string, readonly nameEn: string, readonly licensed: boolean }, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly client: { readonly creditCode: string, readonly name: string }, readonly place: { readonly fullName: string } | null } | null };

export type ProjectForArchiveQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectForArchiveQuery = { readonly hub: { readonly today: string }, readonly project: { readonly leaderName: string | null, readonly visitsAgreed: number | null, readonly visitsMade: number, readonly id: string, readonly title: string, readonly state: ProjectState, readonly acceptedOn: string, readonly closedOn: string | null, readonly revision: number, readonly visits: ReadonlyArray<{ readonly id: string, readonly on: string }>, readonly industry: { readonly name: string, readonly nameEn: string } | null, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly contract: { readonly id: string, readonly signedOn: string | null, readonly startsOn: string, readonly endsOn: string, readonly inForceTo: string, readonly visitsPerYear: number, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bytes: number, readonly digest: string, readonly addedAt: string }> } | null, readonly steps: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly done: boolean, readonly passedOver: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly missing: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly field: string | null, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }> }>, readonly lists: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly step: string, readonly fixed: boolean, readonly open: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly fields: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly type: ProjectFieldType, readonly optional: boolean }>, readonly items: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly record: { readonly item: string, readonly version: number, readonly recordedAt: string, readonly values: ReadonlyArray<{ readonly field: string, readonly values: ReadonlyArray<string>, readonly shown: ReadonlyArray<string> }> } | null }> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string, readonly draftedOn: string, readonly issuedOn: string | null, readonly reviews: ReadonlyArray<{ readonly attempt: number, readonly reviewedOn: string, readonly passed: boolean, readonly opinion: string }> }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bytes: number, readonly digest: string, readonly addedAt: string }>, readonly kind: { readonly code: string, readonly name: string, readonly nameEn: string, readonly licensed: boolean }, readonly agency: { readonly creditCode: string, readonly name: string } | null, readonly client: { readonly creditCode: string, readonly name: string }, readonly place: { readonly fullName: string } | null } | null };

export type AgencyStaffFragment = { readonly qualifications: ReadonlyArray<{ readonly id: string, readonly type: QualificationType, readonly number: string, readonly validFrom: string, readonly validTo: string, readonly issuedBy: string, readonly valid: boolean, readonly kinds: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly industries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly measures: ReadonlyArray<{ readonly kind: QualificationMeasureKind, readonly from: string, readonly to: string | null, readonly reason: string | null }> }>, readonly regionalFiling: { readonly id: string, readonly filedOn: string, readonly number: string } | null, readonly practitioners: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly certificates: ReadonlyArray<{ readonly kind: CertificateKind, readonly number: string }> }> } };

export type AgencyFitFragment = { readonly fits: boolean, readonly on: string, readonly reasons: ReadonlyArray<{ readonly met: boolean, readonly text: string, readonly textEn: string, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }> };

export type StaffOfAgencyQueryVariables = Exact<{
  creditCode: string | number;
  people?: string | null | undefined;
}>;


export type StaffOfAgencyQuery = { readonly hub: { readonly today: string }, readonly agency: { readonly qualifications: ReadonlyArray<{ readonly id: string, readonly type: QualificationType, readonly number: string, readonly validFrom: string, readonly validTo: string, readonly issuedBy: string, readonly valid: boolean, readonly kinds: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly industries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly measures: ReadonlyArray<{ readonly kind: QualificationMeasureKind, readonly from: string, readonly to: string | null, readonly reason: string | null }> }>, readonly regionalFiling: { readonly id: string, readonly filedOn: string, readonly number: string } | null, readonly practitioners: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly certificates: ReadonlyArray<{ readonly kind: CertificateKind, readonly number: string }> }> } } | null };

export type FitOfAgencyQueryVariables = Exact<{
  creditCode: string | number;
  kind: string | number;
  industry: string | number;
  place?: string | number | null | undefined;
  on?: string | null | undefined;
}>;


export type FitOfAgencyQuery = { readonly hub: { readonly today: string }, readonly agency: { readonly fits: { readonly fits: boolean, readonly on: string, readonly reasons: ReadonlyArray<{ readonly met: boolean, readonly text: string, readonly textEn: string, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }> } } | null };

export type AddQualificationMutationVariables = Exact<{
  input: QualificationInput;
}>;


export type AddQualificationMutation = { readonly done: string };

export type WithdrawQualificationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawQualificationMutation = { readonly done: string };

export type MeasureQualificationMutationVariables = Exact<{
  id: string | number;
  kind: QualificationMeasureKind;
  from: string;
  to?: string | null | undefined;
  reason: string;
}>;


export type MeasureQualificationMutation = { readonly done: string };

export type LiftSuspensionMutationVariables = Exact<{
  id: string | number;
  on: string;
}>;


export type LiftSuspensionMutation = { readonly done: string };

export type RecordRegionalFilingMutationVariables = Exact<{
  filedOn: string;
  number: string;
  attachment?: string | number | null | undefined;
}>;


export type RecordRegionalFilingMutation = { readonly done: string };

export type DifferenceInFullFragment = { readonly id: string, readonly difference: string, readonly differenceEn: string, readonly handling: string, readonly handlingEn: string, readonly local: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly national: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly precedence: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null };

export type ActListQueryVariables = Exact<{ [key: string]: never; }>;


export type ActListQuery = { readonly hub: { readonly today: string }, readonly acts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleEn: string, readonly issuedBy: string, readonly issuedByEn: string, readonly number: string | null, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly status: ActStatus }> };

export type ActPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ActPageQuery = { readonly hub: { readonly today: string }, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string, readonly issuedBy: string, readonly issuedByEn: string, readonly number: string | null, readonly sourceUrl: string | null, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly status: ActStatus, readonly confirmed: boolean, readonly note: string | null, readonly noteEn: string | null, readonly replacedBy: { readonly id: string, readonly title: string, readonly titleEn: string } | null, readonly clauses: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly openQuestions: ReadonlyArray<{ readonly id: string }>, readonly differences: ReadonlyArray<{ readonly id: string, readonly difference: string, readonly differenceEn: string, readonly handling: string, readonly handlingEn: string, readonly local: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly national: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly precedence: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }> }> } | null };

export type ClausePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ClausePageQuery = { readonly hub: { readonly today: string }, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly confirmed: boolean, readonly text: string, readonly textEn: string, readonly openQuestions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly questionEn: string, readonly reading: string, readonly readingEn: string, readonly setting: string | null }>, readonly differences: ReadonlyArray<{ readonly id: string, readonly difference: string, readonly differenceEn: string, readonly handling: string, readonly handlingEn: string, readonly local: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly national: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly precedence: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }>, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string, readonly issuedBy: string, readonly issuedByEn: string, readonly number: string | null, readonly sourceUrl: string | null, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly status: ActStatus, readonly confirmed: boolean, readonly note: string | null, readonly noteEn: string | null, readonly clauses: ReadonlyArray<{ readonly clause: string }> } } | null };

export type ResultNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type ResultNoticesQuery = { readonly hub: { readonly today: string }, readonly resultNotices: ReadonlyArray<{ readonly cycle: number, readonly from: string, readonly until: string, readonly agencies: number, readonly counted: string, readonly countedEn: string, readonly authority: { readonly name: string, readonly nameEn: string } }> };

export type AnnouncedResultsQueryVariables = Exact<{
  cycle: number;
  from: string;
  after?: string | null | undefined;
}>;


export type AnnouncedResultsQuery = { readonly hub: { readonly today: string }, readonly creditNotices: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly creditCode: string, readonly name: string, readonly band: CreditBand, readonly score: string, readonly disputed: boolean, readonly anew: string | null, readonly anewEn: string | null }> } };

export type AnnouncedAccountPageQueryVariables = Exact<{
  creditCode: string | number;
  cycle: number;
}>;


export type AnnouncedAccountPageQuery = { readonly hub: { readonly today: string }, readonly creditNotice: { readonly creditCode: string, readonly name: string, readonly cycle: number, readonly band: CreditBand, readonly score: string, readonly from: string, readonly until: string, readonly disputed: boolean, readonly anew: string | null, readonly anewEn: string | null, readonly counted: string, readonly countedEn: string, readonly account: { readonly openingScore: string, readonly arithmetic: string, readonly parts: ReadonlyArray<{ readonly part: CreditPart, readonly outOf: string, readonly left: string, readonly towns: number, readonly arithmetic: string }>, readonly buckets: ReadonlyArray<{ readonly scorer: string, readonly scorerName: string, readonly part: CreditPart, readonly active: boolean, readonly arithmetic: string }>, readonly deductions: ReadonlyArray<{ readonly id: string, readonly part: CreditPart, readonly points: string, readonly taken: string, readonly balance: string, readonly occurredOn: string, readonly scorerName: string, readonly summary: string, readonly disputed: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly shortfall: { readonly message: string, readonly messageEn: string, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } } | null, readonly ifFell: { readonly score: string, readonly band: CreditBand } }>, readonly directFindings: ReadonlyArray<{ readonly id: string, readonly occurredOn: string, readonly scorerName: string, readonly summary: string, readonly disputed: boolean, readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly ifFell: { readonly score: string, readonly band: CreditBand } }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } } | null };

export type RiskPointFactsFragment = { readonly id: string, readonly version: number, readonly workshop: string, readonly name: string, readonly level: RiskLevel, readonly colour: RiskColour, readonly consequence: string, readonly measures: string, readonly responsiblePost: string, readonly identifiedOn: string, readonly cardOn: string | null, readonly reportedAt: string | null };

export type SafetyRecordQueryVariables = Exact<{
  creditCode: string | number;
}>;


export type SafetyRecordQuery = { readonly hub: { readonly today: string }, readonly safetyRecord: { readonly risks: ReadonlyArray<{ readonly id: string, readonly version: number, readonly workshop: string, readonly name: string, readonly level: RiskLevel, readonly colour: RiskColour, readonly consequence: string, readonly measures: string, readonly responsiblePost: string, readonly identifiedOn: string, readonly cardOn: string | null, readonly reportedAt: string | null }>, readonly reviews: ReadonlyArray<{ readonly id: string, readonly reviewedOn: string, readonly note: string }>, readonly maps: ReadonlyArray<{ readonly place: string, readonly postedOn: string }>, readonly duties: ReadonlyArray<{ readonly code: string, readonly words: string, readonly wordsEn: string, readonly dueOn: string | null }>, readonly drills: ReadonlyArray<{ readonly id: string, readonly kind: DrillKind, readonly heldOn: string, readonly plan: string, readonly participants: number, readonly evaluation: string, readonly planChanges: string | null }>, readonly drillDuties: ReadonlyArray<{ readonly kind: DrillPeriod, readonly from: string, readonly dueOn: string, readonly held: number }> } };

export type ReportedRisksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReportedRisksQuery = { readonly hub: { readonly today: string }, readonly reportedRisks: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly workshop: string, readonly name: string, readonly level: RiskLevel, readonly colour: RiskColour, readonly consequence: string, readonly measures: string, readonly responsiblePost: string, readonly identifiedOn: string, readonly cardOn: string | null, readonly reportedAt: string | null, readonly enterprise: { readonly creditCode: string, readonly name: string } | null }> } };

export type AddRiskPointMutationVariables = Exact<{
  input: RiskPointInput;
}>;


export type AddRiskPointMutation = { readonly addRiskPoint: { readonly id: string } };

export type AmendRiskPointMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: RiskPointInput;
}>;


export type AmendRiskPointMutation = { readonly amendRiskPoint: { readonly id: string } };

export type ReportRiskPointMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ReportRiskPointMutation = { readonly reportRiskPoint: { readonly id: string } };

export type EndRiskPointMutationVariables = Exact<{
  id: string | number;
  version: number;
  endedOn: string;
}>;


export type EndRiskPointMutation = { readonly endRiskPoint: { readonly id: string } };

export type RecordRiskReviewMutationVariables = Exact<{
  reviewedOn: string;
  note: string;
}>;


export type RecordRiskReviewMutation = { readonly recordRiskReview: string };

export type RecordRiskMapMutationVariables = Exact<{
  place: string;
  postedOn: string;
}>;


export type RecordRiskMapMutation = { readonly recordRiskMap: string };

export type RecordDrillMutationVariables = Exact<{
  input: DrillInput;
}>;


export type RecordDrillMutation = { readonly recordDrill: { readonly id: string } };

export type SearchPageQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SubjectKind> | SubjectKind | null | undefined;
  region?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly hub: { readonly today: string }, readonly search: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly matchedBy: string, readonly subject:
        | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
       }> } };

export type SpotCheckLineFragment = { readonly id: string, readonly year: number, readonly number: number, readonly scope: string, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type SpotCheckFileFragment = { readonly madeBy: string, readonly madeAt: string, readonly id: string, readonly year: number, readonly number: number, readonly scope: string, readonly draws: ReadonlyArray<{ readonly id: string, readonly drawnOn: string, readonly seed: string, readonly pool: ReadonlyArray<string>, readonly participants: string, readonly drawnBy: string, readonly targets: ReadonlyArray<{ readonly inspection: string | null, readonly agency: { readonly creditCode: string, readonly name: string } }> }>, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type SpotCheckListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SpotCheckListQuery = { readonly hub: { readonly today: string }, readonly spotCheckPlans: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly number: number, readonly scope: string, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }> } };

export type SpotCheckPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SpotCheckPageQuery = { readonly hub: { readonly today: string }, readonly spotCheckPlan: { readonly madeBy: string, readonly madeAt: string, readonly id: string, readonly year: number, readonly number: number, readonly scope: string, readonly draws: ReadonlyArray<{ readonly id: string, readonly drawnOn: string, readonly seed: string, readonly pool: ReadonlyArray<string>, readonly participants: string, readonly drawnBy: string, readonly targets: ReadonlyArray<{ readonly inspection: string | null, readonly agency: { readonly creditCode: string, readonly name: string } }> }>, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } } };

export type PlanSpotChecksMutationVariables = Exact<{
  year: number;
  number: number;
  scope: string;
}>;


export type PlanSpotChecksMutation = { readonly done: { readonly id: string } };

export type DrawSpotChecksMutationVariables = Exact<{
  plan: string | number;
  number: number;
  participants?: string | null | undefined;
}>;


export type DrawSpotChecksMutation = { readonly done: { readonly id: string } };

export type LinkSpotCheckMutationVariables = Exact<{
  draw: string | number;
  agency: string | number;
  inspection: string | number;
}>;


export type LinkSpotCheckMutation = { readonly done: { readonly id: string } };

export type AgencyStandingQueryVariables = Exact<{
  creditCode: string | number;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AgencyStandingQuery = { readonly hub: { readonly today: string }, readonly agency: { readonly notices: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly title: string, readonly decidedOn: string, readonly publishedAt: string, readonly publicUntil: string | null, readonly disputed: boolean, readonly issuedBy: { readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> }> }, readonly listings: ReadonlyArray<{ readonly id: string, readonly register: ListRegister, readonly reason: string, readonly documentNumber: string | null, readonly decidedOn: string, readonly from: string, readonly until: string | null, readonly disputed: boolean, readonly decidedBy: { readonly name: string, readonly nameEn: string }, readonly notice: { readonly id: string } | null, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> }>, readonly restrictions: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly measureEn: string, readonly area: string, readonly from: string, readonly until: string | null, readonly disputed: boolean, readonly listing: { readonly register: ListRegister } | null, readonly decidedBy: { readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> }> } | null };

export type EnterpriseStandingQueryVariables = Exact<{
  creditCode: string | number;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterpriseStandingQuery = { readonly hub: { readonly today: string }, readonly enterprise: { readonly notices: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly title: string, readonly decidedOn: string, readonly publishedAt: string, readonly publicUntil: string | null, readonly disputed: boolean, readonly issuedBy: { readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> }> }, readonly listings: ReadonlyArray<{ readonly id: string, readonly register: ListRegister, readonly reason: string, readonly documentNumber: string | null, readonly decidedOn: string, readonly from: string, readonly until: string | null, readonly disputed: boolean, readonly decidedBy: { readonly name: string, readonly nameEn: string }, readonly notice: { readonly id: string } | null, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> }>, readonly restrictions: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly measureEn: string, readonly area: string, readonly from: string, readonly until: string | null, readonly disputed: boolean, readonly listing: { readonly register: ListRegister } | null, readonly decidedBy: { readonly name: string, readonly nameEn: string }, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> }> } | null };

export type ApplyForStarsMutationVariables = Exact<{
  input: ApplyForStarsInput;
}>;


export type ApplyForStarsMutation = { readonly applyForStars: { readonly id: string } };

export type ResubmitStarsMutationVariables = Exact<{
  input: ResubmitStarApplicationInput;
}>;


export type ResubmitStarsMutation = { readonly resubmitStarApplication: { readonly id: string } };

export type WithdrawStarsMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type WithdrawStarsMutation = { readonly withdrawStarApplication: { readonly id: string } };

export type ObjectToStarsMutationVariables = Exact<{
  id: string | number;
  rule: string | number;
  grounds: string;
}>;


export type ObjectToStarsMutation = { readonly objectToStars: { readonly id: string } };

export type AcceptStarsMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type AcceptStarsMutation = { readonly acceptStarApplication: { readonly id: string } };

export type FinishStarReviewMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type FinishStarReviewMutation = { readonly finishStarReview: { readonly id: string } };

export type ApproveStarReviewMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type ApproveStarReviewMutation = { readonly approveStarReview: { readonly id: string } };

export type AnnounceStarsMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type AnnounceStarsMutation = { readonly announceStars: { readonly id: string } };

export type GradeStarsMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type GradeStarsMutation = { readonly gradeStars: { readonly id: string } };

export type PublishStarsMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type PublishStarsMutation = { readonly publishStars: { readonly id: string } };

export type ReturnStarsMutationVariables = Exact<{
  id: string | number;
  reason: string;
  revision?: number | null | undefined;
}>;


export type ReturnStarsMutation = { readonly returnStarApplication: { readonly id: string } };

export type RefuseStarsMutationVariables = Exact<{
  id: string | number;
  reason: string;
  revision?: number | null | undefined;
}>;


export type RefuseStarsMutation = { readonly refuseStarApplication: { readonly id: string } };

export type ReturnStarReviewMutationVariables = Exact<{
  id: string | number;
  reason: string;
  revision?: number | null | undefined;
}>;


export type ReturnStarReviewMutation = { readonly returnStarReview: { readonly id: string } };

export type ReturnStarGradingMutationVariables = Exact<{
  id: string | number;
  reason: string;
  revision?: number | null | undefined;
}>;


export type ReturnStarGradingMutation = { readonly returnStarGrading: { readonly id: string } };

export type AddStarLineMutationVariables = Exact<{
  input: AddStarLineInput;
}>;


export type AddStarLineMutation = { readonly addStarLine: { readonly id: string } };

export type RemoveStarLineMutationVariables = Exact<{
  id: string | number;
  line: string | number;
  reason: string;
}>;


export type RemoveStarLineMutation = { readonly removeStarLine: { readonly id: string } };

export type SendStarSurveyMutationVariables = Exact<{
  input: SendStarSurveyInput;
}>;


export type SendStarSurveyMutation = { readonly sendStarSurvey: { readonly expiresOn: string } };

export type RecordStarObjectionMutationVariables = Exact<{
  id: string | number;
  rule: string | number;
  grounds: string;
}>;


export type RecordStarObjectionMutation = { readonly recordStarObjection: { readonly id: string } };

export type DecideStarObjectionMutationVariables = Exact<{
  input: DecideStarObjectionInput;
}>;


export type DecideStarObjectionMutation = { readonly decideStarObjection: { readonly id: string } };

export type SetStarSettingsMutationVariables = Exact<{
  input: StarSettingsInput;
}>;


export type SetStarSettingsMutation = { readonly setStarSettings: { readonly opensOn: string } };

export type OpenStarReviewMutationVariables = Exact<{
  input: OpenStarReviewInput;
}>;


export type OpenStarReviewMutation = { readonly openStarReview: { readonly id: string } };

export type DecideStarReviewMutationVariables = Exact<{
  input: DecideStarReviewInput;
}>;


export type DecideStarReviewMutation = { readonly decideStarReview: { readonly id: string } };

export type StarResultFragment = { readonly band: StarBand, readonly score: string, readonly vetoes: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly items: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly max: string, readonly lost: string, readonly score: string, readonly arithmetic: string, readonly additions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly points: string }>, readonly deductions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly count: string, readonly points: string }> }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> };

export type StarApplicationFileFragment = { readonly id: string, readonly cycle: number, readonly state: StarApplicationState, readonly step: StarStep, readonly appliedOn: string, readonly statement: string, readonly reason: string | null, readonly revision: number, readonly agency: { readonly creditCode: string, readonly name: string }, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly declared: ReadonlyArray<{ readonly rule: string, readonly count: string, readonly note: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly announcement: { readonly on: string, readonly until: string, readonly counted: string, readonly countedEn: string, readonly provisional: boolean } | null, readonly account: { readonly band: StarBand, readonly score: string, readonly vetoes: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly items: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly max: string, readonly lost: string, readonly score: string, readonly arithmetic: string, readonly additions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly points: string }>, readonly deductions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly count: string, readonly points: string }> }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly deed: StarDeed, readonly step: StarStep, readonly on: string, readonly note: string | null }>, readonly lines: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly count: string, readonly note: string, readonly source: StarLineSource, readonly seenOn: string }>, readonly objections: ReadonlyArray<{ readonly id: string, readonly raisedFor: StarObjectionFor, readonly rule: string, readonly grounds: string, readonly raisedOn: string, readonly state: StarObjectionState, readonly countAfter: string | null, readonly reason: string | null, readonly decidedOn: string | null }> };

export type StarApplicationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type StarApplicationPageQuery = { readonly hub: { readonly today: string }, readonly starApplication: { readonly id: string, readonly cycle: number, readonly state: StarApplicationState, readonly step: StarStep, readonly appliedOn: string, readonly statement: string, readonly reason: string | null, readonly revision: number, readonly standing: { readonly account: { readonly band: StarBand, readonly score: string, readonly vetoes: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly items: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly max: string, readonly lost: string, readonly score: string, readonly arithmetic: string, readonly additions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly points: string }>, readonly deductions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly count: string, readonly points: string }> }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string }> } | null, readonly proposals: ReadonlyArray<{ readonly rule: string, readonly count: string, readonly evidence: string, readonly evidenceEn: string }>, readonly survey: { readonly enterprises: ReadonlyArray<string>, readonly requests: ReadonlyArray<{ readonly id: string, readonly audience: SurveyAudience, readonly addressee: string, readonly sentOn: string, readonly expiresOn: string }>, readonly groups: ReadonlyArray<{ readonly audience: SurveyAudience, readonly answers: number, readonly mean: string | null, readonly remarks: ReadonlyArray<string> }> } | null, readonly agency: { readonly creditCode: string, readonly name: string }, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly declared: ReadonlyArray<{ readonly rule: string, readonly count: string, readonly note: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly announcement: { readonly on: string, readonly until: string, readonly counted: string, readonly countedEn: string, readonly provisional: boolean } | null, readonly account: { readonly band: StarBand, readonly score: string, readonly vetoes: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly items: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly max: string, readonly lost: string, readonly score: string, readonly arithmetic: string, readonly additions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly points: string }>, readonly deductions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly count: string, readonly points: string }> }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly deed: StarDeed, readonly step: StarStep, readonly on: string, readonly note: string | null }>, readonly lines: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly count: string, readonly note: string, readonly source: StarLineSource, readonly seenOn: string }>, readonly objections: ReadonlyArray<{ readonly id: string, readonly raisedFor: StarObjectionFor, readonly rule: string, readonly grounds: string, readonly raisedOn: string, readonly state: StarObjectionState, readonly countAfter: string | null, readonly reason: string | null, readonly decidedOn: string | null }> } | null };

export type OwnStarsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnStarsQuery = { readonly hub: { readonly today: string }, readonly starEligibility: { readonly cycle: number, readonly authority: { readonly name: string, readonly nameEn: string } | null, readonly settings: { readonly opensOn: string, readonly closesOn: string, readonly announcementDays: number, readonly ownChoice: boolean } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly basis: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } } | null }> }, readonly starApplications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly cycle: number, readonly state: StarApplicationState, readonly step: StarStep, readonly appliedOn: string, readonly statement: string, readonly reason: string | null, readonly revision: number, readonly agency: { readonly creditCode: string, readonly name: string }, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly declared: ReadonlyArray<{ readonly rule: string, readonly count: string, readonly note: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly announcement: { readonly on: string, readonly until: string, readonly counted: string, readonly countedEn: string, readonly provisional: boolean } | null, readonly account: { readonly band: StarBand, readonly score: string, readonly vetoes: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }>, readonly items: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly max: string, readonly lost: string, readonly score: string, readonly arithmetic: string, readonly additions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly points: string }>, readonly deductions: ReadonlyArray<{ readonly rule: string, readonly label: string, readonly labelEn: string, readonly count: string, readonly points: string }> }>, readonly basis: ReadonlyArray<{ readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }> } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly deed: StarDeed, readonly step: StarStep, readonly on: string, readonly note: string | null }>, readonly lines: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly count: string, readonly note: string, readonly source: StarLineSource, readonly seenOn: string }>, readonly objections: ReadonlyArray<{ readonly id: string, readonly raisedFor: StarObjectionFor, readonly rule: string, readonly grounds: string, readonly raisedOn: string, readonly state: StarObjectionState, readonly countAfter: string | null, readonly reason: string | null, readonly decidedOn: string | null }> }> } };

export type StarApplicationListQueryVariables = Exact<{
  state?: StarApplicationState | null | undefined;
  after?: string | null | undefined;
}>;


export type StarApplicationListQuery = { readonly starApplications: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly cycle: number, readonly state: StarApplicationState, readonly step: StarStep, readonly appliedOn: string, readonly agency: { readonly creditCode: string, readonly name: string }, readonly authority: { readonly name: string, readonly nameEn: string } }> } };

export type StarReviewListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StarReviewListQuery = { readonly hub: { readonly today: string }, readonly starReviews: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly cycle: number, readonly cause: StarReviewCause, readonly occurredOn: string, readonly summary: string, readonly openedOn: string, readonly state: StarReviewState, readonly reason: string | null, readonly decidedOn: string | null, readonly agency: { readonly creditCode: string, readonly name: string } }> } };

export type TownsToAskQueryVariables = Exact<{
  authority: string | number;
}>;


export type TownsToAskQuery = { readonly places: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type StarWindowQueryVariables = Exact<{
  authority: string | number;
}>;


export type StarWindowQuery = { readonly hub: { readonly today: string }, readonly starSettings: { readonly opensOn: string, readonly closesOn: string, readonly announcementDays: number, readonly ownChoice: boolean } | null };

export type SuggestionLineFragment = { readonly id: string, readonly proposes: Suggested, readonly occurredOn: string, readonly state: SuggestionState, readonly summary: string, readonly madeAt: string, readonly subject:
    | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
  , readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type SuggestionFileFragment = { readonly part: CreditPart | null, readonly finding: string | null, readonly listing: string | null, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly withdrawalReason: string | null, readonly revision: number, readonly changedAt: string | null, readonly id: string, readonly proposes: Suggested, readonly occurredOn: string, readonly state: SuggestionState, readonly summary: string, readonly madeAt: string, readonly clause: { readonly text: string, readonly textEn: string, readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly place: { readonly fullName: string } | null, readonly evidence: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly subject:
    | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
  , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type SuggestionListQueryVariables = Exact<{
  state?: SuggestionState | null | undefined;
  clause?: string | number | null | undefined;
  subject?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type SuggestionListQuery = { readonly hub: { readonly today: string }, readonly suggestions: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly proposes: Suggested, readonly occurredOn: string, readonly state: SuggestionState, readonly summary: string, readonly madeAt: string, readonly subject:
        | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
        | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
      , readonly clause: { readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } }> } };

export type SuggestionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SuggestionPageQuery = { readonly hub: { readonly today: string }, readonly suggestion: { readonly part: CreditPart | null, readonly finding: string | null, readonly listing: string | null, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly withdrawalReason: string | null, readonly revision: number, readonly changedAt: string | null, readonly id: string, readonly proposes: Suggested, readonly occurredOn: string, readonly state: SuggestionState, readonly summary: string, readonly madeAt: string, readonly clause: { readonly text: string, readonly textEn: string, readonly clause: string, readonly article: string, readonly articleEn: string, readonly label: string, readonly labelEn: string, readonly act: { readonly id: string, readonly title: string, readonly titleEn: string } }, readonly place: { readonly fullName: string } | null, readonly evidence: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly subject:
      | { readonly __typename: 'Agency', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Enterprise', readonly creditCode: string, readonly name: string, readonly region: { readonly fullName: string } | null }
      | { readonly __typename: 'Expert', readonly id: string, readonly name: string }
    , readonly authority: { readonly id: string, readonly name: string, readonly nameEn: string } } | null };

export type AdoptSuggestionMutationVariables = Exact<{
  id: string | number;
  revision: number;
  summary?: string | null | undefined;
  reason?: string | null | undefined;
  part?: CreditPart | null | undefined;
}>;


export type AdoptSuggestionMutation = { readonly done: { readonly id: string } };

export type DismissSuggestionMutationVariables = Exact<{
  id: string | number;
  revision: number;
  reason: string;
}>;


export type DismissSuggestionMutation = { readonly done: { readonly id: string } };

export type AskedInSurveyQueryVariables = Exact<{
  token: string;
}>;


export type AskedInSurveyQuery = { readonly starSurvey: { readonly agencyName: string, readonly cycle: number, readonly audience: SurveyAudience, readonly expiresOn: string, readonly authority: { readonly name: string, readonly nameEn: string } } };

export type AnswerSurveyMutationVariables = Exact<{
  input: AnswerStarSurveyInput;
}>;


export type AnswerSurveyMutation = { readonly answerStarSurvey: { readonly agencyName: string } };

export type SurveysToAnswerQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveysToAnswerQuery = { readonly surveysToAnswer: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly agencyName: string, readonly cycle: number, readonly expiresOn: string, readonly authority: { readonly name: string, readonly nameEn: string } }> } };

export type OpenStarSurveyMutationVariables = Exact<{
  id: string | number;
}>;


export type OpenStarSurveyMutation = { readonly openStarSurvey: { readonly token: string } };

export type RecordedVisitAnswerFragment = { readonly id: string, readonly outcome: VisitOutcome, readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly field: string | null, readonly clause: string | null }>, readonly doubts: ReadonlyArray<{ readonly message: string, readonly messageEn: string, readonly clause: string }> };

export type RecordVisitsMutationVariables = Exact<{
  visits: ReadonlyArray<RecordVisitInput> | RecordVisitInput;
}>;


export type RecordVisitsMutation = { readonly recordVisits: ReadonlyArray<{ readonly id: string, readonly outcome: VisitOutcome, readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly field: string | null, readonly clause: string | null }>, readonly doubts: ReadonlyArray<{ readonly message: string, readonly messageEn: string, readonly clause: string }> }> };

export type OpenVisitDeviceMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenVisitDeviceMutation = { readonly openVisitDevice: string };

export type NoteHazardMutationVariables = Exact<{
  hazard: string | number;
  kind: HazardNoteKind;
  on: string;
  number?: string | null | undefined;
  note?: string | null | undefined;
}>;


export type NoteHazardMutation = { readonly noteHazard: string };

export type ReportMajorHazardMutationVariables = Exact<{
  hazard: string | number;
  number: string;
  reportedOn: string;
}>;


export type ReportMajorHazardMutation = { readonly reportMajorHazard: string };

export type ReportRefusalMutationVariables = Exact<{
  hazard: string | number;
  notifiedOn: string;
  evidence: string;
  attachments: ReadonlyArray<string | number> | string | number;
  directReason?: string | null | undefined;
}>;


export type ReportRefusalMutation = { readonly reportRefusal: string };

export type AnswerVisitMutationVariables = Exact<{
  visit: string | number;
  kind: VisitAnswerKind;
  note?: string | null | undefined;
}>;


export type AnswerVisitMutation = { readonly answerVisit: string };

export type AnswerHazardMutationVariables = Exact<{
  hazard: string | number;
  kind: HazardAnswerKind;
  on: string;
  note?: string | null | undefined;
}>;


export type AnswerHazardMutation = { readonly answerHazard: string };

export type AnswerHazardReportMutationVariables = Exact<{
  id: string | number;
  outcome: string;
}>;


export type AnswerHazardReportMutation = { readonly answerHazardReport: { readonly id: string } };

export type VisitLineFragment = { readonly id: string, readonly on: string, readonly state: VisitState, readonly kinds: ReadonlyArray<string>, readonly photos: ReadonlyArray<string>, readonly agency: { readonly creditCode: string, readonly name: string }, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly practitioners: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly hazardCount: { readonly total: number, readonly major: number, readonly rectified: number }, readonly doubts: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly clause: string }> | null };

export type VisitFileFragment = { readonly startedAt: string, readonly endedAt: string, readonly contents: ReadonlyArray<number>, readonly process: string, readonly rating: VisitRating | null, readonly opinions: string | null, readonly corrects: string | null, readonly correctionReason: string | null, readonly correctedBy: string | null, readonly retracted: boolean, readonly recordedAt: string, readonly recordedName: string, readonly id: string, readonly on: string, readonly state: VisitState, readonly kinds: ReadonlyArray<string>, readonly photos: ReadonlyArray<string>, readonly contract: { readonly id: string, readonly startsOn: string, readonly endsOn: string, readonly visitsPerYear: number, readonly content: string | null }, readonly leader: { readonly id: string, readonly name: string } | null, readonly practitioners: ReadonlyArray<{ readonly id: string, readonly name: string, readonly certificates: ReadonlyArray<{ readonly kind: string, readonly number: string, readonly validTo: string | null }> }>, readonly hazards: ReadonlyArray<{ readonly id: string, readonly content: string, readonly type: string | null, readonly basis: string | null, readonly cause: string | null, readonly advice: string | null, readonly severity: HazardSeverity, readonly adviceNumber: string | null, readonly agreedBy: string | null, readonly agreedOn: string | null, readonly rectifiedOn: string | null, readonly state: HazardState, readonly dueOn: string | null, readonly steps: ReadonlyArray<{ readonly kind: HazardStepKind, readonly on: string, readonly number: string | null, readonly note: string | null }> }>, readonly openBefore: ReadonlyArray<{ readonly id: string, readonly visit: string, readonly content: string, readonly severity: HazardSeverity, readonly foundOn: string, readonly dueOn: string | null, readonly state: HazardState }>, readonly signatures: ReadonlyArray<{ readonly id: string, readonly party: SigningParty, readonly name: string, readonly post: string | null, readonly drawing: string | null, readonly sheet: string | null, readonly signedAt: string }>, readonly answers: ReadonlyArray<{ readonly id: string, readonly kind: VisitAnswerKind, readonly note: string | null, readonly givenName: string, readonly givenAt: string }>, readonly entries: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly recordedName: string, readonly correctionReason: string | null, readonly retracted: boolean }>, readonly agency: { readonly creditCode: string, readonly name: string }, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly hazardCount: { readonly total: number, readonly major: number, readonly rectified: number }, readonly doubts: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly clause: string }> | null };

export type VisitListQueryVariables = Exact<{
  after?: string | null | undefined;
  doubtful: boolean;
}>;


export type VisitListQuery = { readonly hub: { readonly today: string }, readonly visits: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly on: string, readonly state: VisitState, readonly kinds: ReadonlyArray<string>, readonly photos: ReadonlyArray<string>, readonly agency: { readonly creditCode: string, readonly name: string }, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly practitioners: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly hazardCount: { readonly total: number, readonly major: number, readonly rectified: number }, readonly doubts: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly clause: string }> | null }> } };

export type VisitPageQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitPageQuery = { readonly hub: { readonly today: string, readonly demonstration: boolean }, readonly visit: { readonly startedAt: string, readonly endedAt: string, readonly contents: ReadonlyArray<number>, readonly process: string, readonly rating: VisitRating | null, readonly opinions: string | null, readonly corrects: string | null, readonly correctionReason: string | null, readonly correctedBy: string | null, readonly retracted: boolean, readonly recordedAt: string, readonly recordedName: string, readonly id: string, readonly on: string, readonly state: VisitState, readonly kinds: ReadonlyArray<string>, readonly photos: ReadonlyArray<string>, readonly contract: { readonly id: string, readonly startsOn: string, readonly endsOn: string, readonly visitsPerYear: number, readonly content: string | null }, readonly leader: { readonly id: string, readonly name: string } | null, readonly practitioners: ReadonlyArray<{ readonly id: string, readonly name: string, readonly certificates: ReadonlyArray<{ readonly kind: string, readonly number: string, readonly validTo: string | null }> }>, readonly hazards: ReadonlyArray<{ readonly id: string, readonly content: string, readonly type: string | null, readonly basis: string | null, readonly cause: string | null, readonly advice: string | null, readonly severity: HazardSeverity, readonly adviceNumber: string | null, readonly agreedBy: string | null, readonly agreedOn: string | null, readonly rectifiedOn: string | null, readonly state: HazardState, readonly dueOn: string | null, readonly steps: ReadonlyArray<{ readonly kind: HazardStepKind, readonly on: string, readonly number: string | null, readonly note: string | null }> }>, readonly openBefore: ReadonlyArray<{ readonly id: string, readonly visit: string, readonly content: string, readonly severity: HazardSeverity, readonly foundOn: string, readonly dueOn: string | null, readonly state: HazardState }>, readonly signatures: ReadonlyArray<{ readonly id: string, readonly party: SigningParty, readonly name: string, readonly post: string | null, readonly drawing: string | null, readonly sheet: string | null, readonly signedAt: string }>, readonly answers: ReadonlyArray<{ readonly id: string, readonly kind: VisitAnswerKind, readonly note: string | null, readonly givenName: string, readonly givenAt: string }>, readonly entries: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly recordedName: string, readonly correctionReason: string | null, readonly retracted: boolean }>, readonly agency: { readonly creditCode: string, readonly name: string }, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly hazardCount: { readonly total: number, readonly major: number, readonly rectified: number }, readonly doubts: ReadonlyArray<{ readonly code: string, readonly message: string, readonly messageEn: string, readonly clause: string }> | null } };

export type VisitReferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitReferenceQuery = { readonly visitReference: { readonly contracts: ReadonlyArray<{ readonly id: string, readonly startsOn: string, readonly endsOn: string, readonly visitsPerYear: number, readonly content: string | null, readonly kinds: ReadonlyArray<string>, readonly leader: string | null, readonly enterprise: { readonly creditCode: string, readonly name: string } }>, readonly persons: ReadonlyArray<{ readonly id: string, readonly name: string, readonly certificates: ReadonlyArray<{ readonly kind: string, readonly number: string, readonly validTo: string | null }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitedClauseFragmentDoc = new TypedDocumentString(`
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
    `, {"fragmentName":"CitedClause"}) as unknown as TypedDocumentString<CitedClauseFragment, unknown>;
export const CreditAccountFragmentDoc = new TypedDocumentString(`
    fragment CreditAccount on CreditGrade {
  cycle
  cycleFrom
  cycleTo
  band
  score
  openingScore
  publishedOn
  inForceTo
  disputed
  decidedBy {
    name
    nameEn
  }
  arithmetic
  parts {
    part
    outOf
    left
    towns
    arithmetic
  }
  buckets {
    scorer
    scorerName
    part
    active
    arithmetic
  }
  deductions {
    id
    clause {
      ...CitedClause
    }
    part
    points
    taken
    balance
    shortfall {
      message
      messageEn
      clause {
        ...CitedClause
      }
    }
    occurredOn
    scorerName
    summary
    disputed
    ifFell {
      score
      band
    }
  }
  directFindings {
    id
    clause {
      ...CitedClause
    }
    occurredOn
    scorerName
    summary
    disputed
    ifFell {
      score
      band
    }
  }
  basis {
    ...CitedClause
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"CreditAccount"}) as unknown as TypedDocumentString<CreditAccountFragment, unknown>;
export const StarAccountFragmentDoc = new TypedDocumentString(`
    fragment StarAccount on StarRating {
  cycle
  band
  score
  publishedOn
  inForceTo
  cancelledOn
  loweredFrom
  loweringReason
  disputed
  decidedBy {
    name
    nameEn
  }
  vetoes {
    ...CitedClause
  }
  items {
    id
    label
    labelEn
    max
    lost
    score
    arithmetic
    additions {
      rule
      label
      labelEn
      points
    }
    deductions {
      rule
      label
      labelEn
      count
      points
    }
  }
  basis {
    ...CitedClause
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"StarAccount"}) as unknown as TypedDocumentString<StarAccountFragment, unknown>;
export const AgencyFileFactsFragmentDoc = new TypedDocumentString(`
    fragment AgencyFileFacts on AgencyFile {
  revision
  recordedAt
  changedOn
  changedFields
  note
  name
  registeredAddress
  officeAddress
  officeArea
  officeTenure
  legalRepresentative
  principal
  contact
  phoneMasked
  establishedOn
  registeredCapital
  businessScope
  organisation
  equipment {
    name
    quantity
    note
  }
  systems {
    kind
    title
    inForceFrom
  }
  otherConditions {
    text
    basis
    met
  }
  documents {
    purpose
    attachment
    addedOn
  }
  gaps {
    field
    message
    messageEn
  }
}
    `, {"fragmentName":"AgencyFileFacts"}) as unknown as TypedDocumentString<AgencyFileFactsFragment, unknown>;
export const FeesFragmentDoc = new TypedDocumentString(`
    fragment Fees on FeeSchedule {
  id
  revision
  validFrom
  recordedOn
  basis
  items {
    item
    unit
    priceFrom
    priceTo
    note
  }
  clause {
    ...CitedClause
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"Fees"}) as unknown as TypedDocumentString<FeesFragment, unknown>;
export const ComplaintFileFragmentDoc = new TypedDocumentString(`
    fragment ComplaintFile on Complaint {
  id
  category
  state
  clause {
    ...CitedClause
  }
  agency {
    creditCode
    name
  }
  about {
    id
    name
    nameEn
  }
  place {
    code
    fullName
  }
  authority {
    id
    name
    nameEn
  }
  occurredOn
  receivedOn
  text
  contact
  reply
  suggestion
  inspection
  decidedBy
  decidedAt
  revision
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"ComplaintFile"}) as unknown as TypedDocumentString<ComplaintFileFragment, unknown>;
export const ContractFileLineFragmentDoc = new TypedDocumentString(`
    fragment ContractFileLine on ContractFile {
  id
  number
  agency {
    creditCode
    name
  }
  enterprise {
    creditCode
    name
  }
  signedOn
  startsOn
  endsOn
  terminatedOn
  inForceTo
  visitsPerYear
  industry {
    code
    name
    nameEn
  }
  kinds {
    code
    name
    nameEn
    licensed
  }
  place {
    code
    fullName
  }
  countyUploadedOn
  renewedFrom
  renewedBy
  revision
}
    `, {"fragmentName":"ContractFileLine"}) as unknown as TypedDocumentString<ContractFileLineFragment, unknown>;
export const ContractFileFullFragmentDoc = new TypedDocumentString(`
    fragment ContractFileFull on ContractFile {
  ...ContractFileLine
  authority {
    id
    name
    nameEn
  }
  contents
  fee
  leader
  leaderName
  sections {
    code
    name
    nameEn
    text
    wantedBy {
      ...CitedClause
    }
  }
  entries {
    version
    kind
    occurredOn
    reason
    endsOn
    visitsPerYear
    warnings {
      code
      message
      messageEn
      clause {
        ...CitedClause
      }
    }
  }
  years {
    from
    to
    visits
    made
    over
  }
  dispute {
    reason
    madeOn
    outcome
    settledOn
    settledReason
  }
  contentCoverage {
    number
    agreed
    years {
      from
      to
      state
      visits {
        id
        on
      }
    }
  }
  attachments {
    id
    name
    bytes
    digest
    addedAt
  }
}
    fragment ContractFileLine on ContractFile {
  id
  number
  agency {
    creditCode
    name
  }
  enterprise {
    creditCode
    name
  }
  signedOn
  startsOn
  endsOn
  terminatedOn
  inForceTo
  visitsPerYear
  industry {
    code
    name
    nameEn
  }
  kinds {
    code
    name
    nameEn
    licensed
  }
  place {
    code
    fullName
  }
  countyUploadedOn
  renewedFrom
  renewedBy
  revision
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"ContractFileFull"}) as unknown as TypedDocumentString<ContractFileFullFragment, unknown>;
export const DueLineFragmentDoc = new TypedDocumentString(`
    fragment DueLine on DueItem {
  id
  kind
  title
  titleEn
  subject {
    kind
    creditCode
    name
  }
  authority {
    id
    name
    nameEn
  }
  dueOn
  daysLeft
  counted
  countedEn
  provisional
  clause {
    ...CitedClause
  }
  waitingSince
  whatNext
  whatNextEn
  mine
  blockedBySeparation
  target {
    kind
    id
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"DueLine"}) as unknown as TypedDocumentString<DueLineFragment, unknown>;
export const ReceiptOfFilingFragmentDoc = new TypedDocumentString(`
    fragment ReceiptOfFiling on FilingReceipt {
  id
  number
  code
  authority {
    id
    name
    nameEn
  }
  receivedAt
  state
  lookedAt
  reason
}
    `, {"fragmentName":"ReceiptOfFiling"}) as unknown as TypedDocumentString<ReceiptOfFilingFragment, unknown>;
export const FilingLineFragmentDoc = new TypedDocumentString(`
    fragment FilingLine on Filing {
  id
  kind
  filerName
  creditCode
  submittedAt
  countedOn
  late
  amends
  amendedBy
  receipts {
    ...ReceiptOfFiling
  }
}
    fragment ReceiptOfFiling on FilingReceipt {
  id
  number
  code
  authority {
    id
    name
    nameEn
  }
  receivedAt
  state
  lookedAt
  reason
}`, {"fragmentName":"FilingLine"}) as unknown as TypedDocumentString<FilingLineFragment, unknown>;
export const ClockOfFilingFragmentDoc = new TypedDocumentString(`
    fragment ClockOfFiling on FilingClock {
  clause {
    ...CitedClause
  }
  breach {
    ...CitedClause
  }
  duty
  dutyEn
  due
  counted
  countedEn
  provisional
  on
  late
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"ClockOfFiling"}) as unknown as TypedDocumentString<ClockOfFilingFragment, unknown>;
export const FilingFileFragmentDoc = new TypedDocumentString(`
    fragment FilingFile on Filing {
  ...FilingLine
  lines {
    name
    nameEn
    value
  }
  clocks {
    ...ClockOfFiling
  }
  outside {
    name
    nameEn
  }
  attachments {
    id
    name
    purpose
    bytes
  }
}
    fragment ReceiptOfFiling on FilingReceipt {
  id
  number
  code
  authority {
    id
    name
    nameEn
  }
  receivedAt
  state
  lookedAt
  reason
}
fragment ClockOfFiling on FilingClock {
  clause {
    ...CitedClause
  }
  breach {
    ...CitedClause
  }
  duty
  dutyEn
  due
  counted
  countedEn
  provisional
  on
  late
}
fragment FilingLine on Filing {
  id
  kind
  filerName
  creditCode
  submittedAt
  countedOn
  late
  amends
  amendedBy
  receipts {
    ...ReceiptOfFiling
  }
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"FilingFile"}) as unknown as TypedDocumentString<FilingFileFragment, unknown>;
export const NamedSubjectFragmentDoc = new TypedDocumentString(`
    fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
    `, {"fragmentName":"NamedSubject"}) as unknown as TypedDocumentString<NamedSubjectFragment, unknown>;
export const FindingLineFragmentDoc = new TypedDocumentString(`
    fragment FindingLine on Finding {
  id
  subject {
    ...NamedSubject
  }
  clause {
    ...CitedClause
  }
  occurredOn
  authority {
    id
    name
    nameEn
  }
  state
  disputed
  summary
  proposedAt
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}`, {"fragmentName":"FindingLine"}) as unknown as TypedDocumentString<FindingLineFragment, unknown>;
export const FindingFileFragmentDoc = new TypedDocumentString(`
    fragment FindingFile on Finding {
  ...FindingLine
  clause {
    text
    textEn
  }
  place {
    fullName
  }
  part
  violation
  reason
  spillConfirmed
  proposedBy
  decidedBy
  decidedAt
  decisionReason
  revokedBy
  revokedAt
  revocationReason
  suggestion
  revision
  changedAt
}
    fragment FindingLine on Finding {
  id
  subject {
    ...NamedSubject
  }
  clause {
    ...CitedClause
  }
  occurredOn
  authority {
    id
    name
    nameEn
  }
  state
  disputed
  summary
  proposedAt
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}`, {"fragmentName":"FindingFile"}) as unknown as TypedDocumentString<FindingFileFragment, unknown>;
export const NoticeLineFragmentDoc = new TypedDocumentString(`
    fragment NoticeLine on Notice {
  id
  kind
  title
  decidedOn
  publishedAt
  publicUntil
  disputed
  issuedBy {
    name
    nameEn
  }
  basis {
    ...CitedClause
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"NoticeLine"}) as unknown as TypedDocumentString<NoticeLineFragment, unknown>;
export const ListingEntryFragmentDoc = new TypedDocumentString(`
    fragment ListingEntry on Listing {
  id
  register
  reason
  documentNumber
  decidedOn
  from
  until
  disputed
  decidedBy {
    name
    nameEn
  }
  notice {
    id
  }
  basis {
    ...CitedClause
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"ListingEntry"}) as unknown as TypedDocumentString<ListingEntryFragment, unknown>;
export const RestrictionEntryFragmentDoc = new TypedDocumentString(`
    fragment RestrictionEntry on Restriction {
  id
  measure
  measureEn
  area
  from
  until
  disputed
  listing {
    register
  }
  decidedBy {
    name
    nameEn
  }
  basis {
    ...CitedClause
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"RestrictionEntry"}) as unknown as TypedDocumentString<RestrictionEntryFragment, unknown>;
export const ContractLineFragmentDoc = new TypedDocumentString(`
    fragment ContractLine on ServiceContract {
  id
  content
  startsOn
  endsOn
  visitsPerYear
  agency {
    creditCode
    name
  }
  enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
}
    `, {"fragmentName":"ContractLine"}) as unknown as TypedDocumentString<ContractLineFragment, unknown>;
export const HazardReportLineFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"HazardReportLine"}) as unknown as TypedDocumentString<HazardReportLineFragment, unknown>;
export const ImportRunFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportRunFacts on ImportRun {
  id
  register
  authority {
    id
    name
    nameEn
  }
  fileName
  size
  state
  trial
  fileKept
  startedBy
  startedAt
  endedAt
  figures {
    rows
    taken
    registered
    changed
    unchanged
    refused
    warned
    blank
    townKnown
    townLarger
    townUnknown
  }
}
    `, {"fragmentName":"ImportRunFacts"}) as unknown as TypedDocumentString<ImportRunFactsFragment, unknown>;
export const InspectionFileFragmentDoc = new TypedDocumentString(`
    fragment InspectionFile on Inspection {
  id
  kind
  inspectedOn
  unannounced
  participants
  enterprisePart
  authority {
    id
    name
    nameEn
  }
  enterprise {
    creditCode
    name
  }
  agencyParts {
    outcome
    note
    agency {
      creditCode
      name
    }
  }
  recordedBy
  recordedAt
}
    `, {"fragmentName":"InspectionFile"}) as unknown as TypedDocumentString<InspectionFileFragment, unknown>;
export const TalkFileFragmentDoc = new TypedDocumentString(`
    fragment TalkFile on Talk {
  id
  subject {
    ...NamedSubject
  }
  authority {
    id
    name
    nameEn
  }
  heldOn
  topic
  recordedBy
  recordedAt
  withdrawnBy
  withdrawnAt
  withdrawalReason
}
    fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}`, {"fragmentName":"TalkFile"}) as unknown as TypedDocumentString<TalkFileFragment, unknown>;
export const EscalationFileFragmentDoc = new TypedDocumentString(`
    fragment EscalationFile on Escalation {
  id
  clause {
    ...CitedClause
  }
  proposes
  subject {
    ...NamedSubject
  }
  authority {
    id
    name
    nameEn
  }
  state
  events {
    id
    on
  }
  proposedAt
  decidedBy
  decidedAt
  decisionReason
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}`, {"fragmentName":"EscalationFile"}) as unknown as TypedDocumentString<EscalationFileFragment, unknown>;
export const ListingFileFragmentDoc = new TypedDocumentString(`
    fragment ListingFile on ListingFile {
  id
  state
  register
  subject {
    ...NamedSubject
  }
  authority {
    id
    name
    nameEn
  }
  basis {
    ...CitedClause
  }
  reason
  documentNumber
  decidedOn
  from
  until
  disputed
  proposedBy
  proposedAt
  decidedBy
  decidedAt
  decisionReason
  liftedOn
  liftingReason
  revision
  changedAt
  transmittals {
    recipient
    kind
    name
    nameEn
    clause {
      ...CitedClause
    }
    sentOn
    documentNumber
    sentBy
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}`, {"fragmentName":"ListingFile"}) as unknown as TypedDocumentString<ListingFileFragment, unknown>;
export const MonthlyTotalsShownFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"MonthlyTotalsShown"}) as unknown as TypedDocumentString<MonthlyTotalsShownFragment, unknown>;
export const MonthlyFiguresShownFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"MonthlyFiguresShown"}) as unknown as TypedDocumentString<MonthlyFiguresShownFragment, unknown>;
export const MonthlyLineFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"MonthlyLine"}) as unknown as TypedDocumentString<MonthlyLineFragment, unknown>;
export const MonthlyReportShownFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"MonthlyReportShown"}) as unknown as TypedDocumentString<MonthlyReportShownFragment, unknown>;
export const MonthlyDutyFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"MonthlyDuty"}) as unknown as TypedDocumentString<MonthlyDutyFragment, unknown>;
export const NoticeFileLineFragmentDoc = new TypedDocumentString(`
    fragment NoticeFileLine on NoticeFile {
  id
  state
  kind
  title
  disputed
  decidedOn
  publicUntil
  draftedAt
  issuedBy {
    id
    name
    nameEn
  }
  subjects {
    ...NamedSubject
  }
}
    fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}`, {"fragmentName":"NoticeFileLine"}) as unknown as TypedDocumentString<NoticeFileLineFragment, unknown>;
export const NoticeFileFragmentDoc = new TypedDocumentString(`
    fragment NoticeFile on NoticeFile {
  ...NoticeFileLine
  body
  documentNumber
  severity
  naming
  namingReason
  basis {
    ...CitedClause
  }
  measures {
    code
    label
    labelEn
  }
  priorNotice {
    servedOn
    document
  }
  escalation
  draftedBy
  amenders
  approvedBy
  approvedAt
  publishedBy
  publishedAt
  withdrawnBy
  withdrawnAt
  withdrawalReason
  returnedBy
  returnedAt
  returnReason
  revision
  changedAt
  obstacles {
    code
    message
    messageEn
    field
    clause
  }
  warnings {
    code
    message
    messageEn
    field
    clause
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment NoticeFileLine on NoticeFile {
  id
  state
  kind
  title
  disputed
  decidedOn
  publicUntil
  draftedAt
  issuedBy {
    id
    name
    nameEn
  }
  subjects {
    ...NamedSubject
  }
}`, {"fragmentName":"NoticeFile"}) as unknown as TypedDocumentString<NoticeFileFragment, unknown>;
export const ObjectionLineFragmentDoc = new TypedDocumentString(`
    fragment ObjectionLine on Objection {
  id
  finding
  subject {
    ...NamedSubject
  }
  authority {
    id
    name
    nameEn
  }
  clause {
    ...CitedClause
  }
  occurredOn
  summary
  state
  madeAt
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}`, {"fragmentName":"ObjectionLine"}) as unknown as TypedDocumentString<ObjectionLineFragment, unknown>;
export const ObjectionFileFragmentDoc = new TypedDocumentString(`
    fragment ObjectionFile on Objection {
  ...ObjectionLine
  clause {
    text
    textEn
  }
  grounds
  documents
  until
  decidedAt
  reasons
  decidedBy
  finders
  revision
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment ObjectionLine on Objection {
  id
  finding
  subject {
    ...NamedSubject
  }
  authority {
    id
    name
    nameEn
  }
  clause {
    ...CitedClause
  }
  occurredOn
  summary
  state
  madeAt
}`, {"fragmentName":"ObjectionFile"}) as unknown as TypedDocumentString<ObjectionFileFragment, unknown>;
export const PersonFileInFullFragmentDoc = new TypedDocumentString(`
    fragment PersonFileInFull on PersonFile {
  id
  holderKind
  holder
  version
  identityMasked
  name
  sex
  education
  major
  title
  titleIndustries {
    code
    name
    nameEn
  }
  disciplines
  safetyYears {
    industry {
      code
      name
      nameEn
    }
    years
  }
  employedOn
  contractOn
  insuredFrom
  fullTime
  leftOn
  elsewhereConfirmed
  certificates {
    id
    kind
    level
    number
    validFrom
    validTo
    issuedBy
    attachment
    valid
    endedOn
    endedReason
  }
}
    `, {"fragmentName":"PersonFileInFull"}) as unknown as TypedDocumentString<PersonFileInFullFragment, unknown>;
export const ProjectFileLineFragmentDoc = new TypedDocumentString(`
    fragment ProjectFileLine on ProjectFile {
  id
  title
  state
  acceptedOn
  closedOn
  kind {
    code
    name
    nameEn
    licensed
  }
  agency {
    creditCode
    name
  }
  client {
    creditCode
    name
  }
  place {
    fullName
  }
  revision
}
    `, {"fragmentName":"ProjectFileLine"}) as unknown as TypedDocumentString<ProjectFileLineFragment, unknown>;
export const ProjectFileFullFragmentDoc = new TypedDocumentString(`
    fragment ProjectFileFull on ProjectFile {
  ...ProjectFileLine
  industry {
    name
    nameEn
  }
  authority {
    id
    name
    nameEn
  }
  leaderName
  visitsAgreed
  visitsMade
  contract {
    id
    signedOn
    startsOn
    endsOn
    inForceTo
    visitsPerYear
    attachments {
      id
      name
      bytes
      digest
      addedAt
    }
  }
  steps {
    code
    name
    nameEn
    clause {
      ...CitedClause
    }
    done
    passedOver
    missing {
      code
      message
      messageEn
      field
      clause {
        ...CitedClause
      }
    }
  }
  lists {
    code
    name
    nameEn
    clause {
      ...CitedClause
    }
    step
    fixed
    open
    fields {
      code
      name
      nameEn
      type
      optional
    }
    items {
      code
      name
      nameEn
      record {
        item
        version
        recordedAt
        values {
          field
          values
          shown
        }
      }
    }
  }
  reports {
    id
    title
    number
    draftedOn
    issuedOn
    reviews {
      attempt
      reviewedOn
      passed
      opinion
    }
  }
  attachments {
    id
    name
    bytes
    digest
    addedAt
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment ProjectFileLine on ProjectFile {
  id
  title
  state
  acceptedOn
  closedOn
  kind {
    code
    name
    nameEn
    licensed
  }
  agency {
    creditCode
    name
  }
  client {
    creditCode
    name
  }
  place {
    fullName
  }
  revision
}`, {"fragmentName":"ProjectFileFull"}) as unknown as TypedDocumentString<ProjectFileFullFragment, unknown>;
export const AgencyStaffFragmentDoc = new TypedDocumentString(`
    fragment AgencyStaff on Agency {
  qualifications {
    id
    type
    number
    kinds {
      code
      name
      nameEn
    }
    industries {
      code
      name
      nameEn
    }
    validFrom
    validTo
    issuedBy
    valid
    measures {
      kind
      from
      to
      reason
    }
  }
  regionalFiling {
    id
    filedOn
    number
  }
  practitioners(first: 50, after: $people) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      name
      certificates {
        kind
        number
      }
    }
  }
}
    `, {"fragmentName":"AgencyStaff"}) as unknown as TypedDocumentString<AgencyStaffFragment, unknown>;
export const AgencyFitFragmentDoc = new TypedDocumentString(`
    fragment AgencyFit on AgencyFit {
  fits
  on
  reasons {
    met
    text
    textEn
    clause {
      ...CitedClause
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"AgencyFit"}) as unknown as TypedDocumentString<AgencyFitFragment, unknown>;
export const DifferenceInFullFragmentDoc = new TypedDocumentString(`
    fragment DifferenceInFull on NationalDifference {
  id
  local {
    ...CitedClause
  }
  national {
    ...CitedClause
  }
  difference
  differenceEn
  handling
  handlingEn
  precedence {
    ...CitedClause
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"DifferenceInFull"}) as unknown as TypedDocumentString<DifferenceInFullFragment, unknown>;
export const RiskPointFactsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"RiskPointFacts"}) as unknown as TypedDocumentString<RiskPointFactsFragment, unknown>;
export const SpotCheckLineFragmentDoc = new TypedDocumentString(`
    fragment SpotCheckLine on SpotCheckPlan {
  id
  year
  number
  scope
  authority {
    id
    name
    nameEn
  }
}
    `, {"fragmentName":"SpotCheckLine"}) as unknown as TypedDocumentString<SpotCheckLineFragment, unknown>;
export const SpotCheckFileFragmentDoc = new TypedDocumentString(`
    fragment SpotCheckFile on SpotCheckPlan {
  ...SpotCheckLine
  madeBy
  madeAt
  draws {
    id
    drawnOn
    seed
    pool
    participants
    drawnBy
    targets {
      agency {
        creditCode
        name
      }
      inspection
    }
  }
}
    fragment SpotCheckLine on SpotCheckPlan {
  id
  year
  number
  scope
  authority {
    id
    name
    nameEn
  }
}`, {"fragmentName":"SpotCheckFile"}) as unknown as TypedDocumentString<SpotCheckFileFragment, unknown>;
export const StarResultFragmentDoc = new TypedDocumentString(`
    fragment StarResult on StarAssessment {
  band
  score
  vetoes {
    ...CitedClause
  }
  items {
    id
    label
    labelEn
    max
    lost
    score
    arithmetic
    additions {
      rule
      label
      labelEn
      points
    }
    deductions {
      rule
      label
      labelEn
      count
      points
    }
  }
  basis {
    ...CitedClause
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`, {"fragmentName":"StarResult"}) as unknown as TypedDocumentString<StarResultFragment, unknown>;
export const StarApplicationFileFragmentDoc = new TypedDocumentString(`
    fragment StarApplicationFile on StarApplication {
  id
  cycle
  state
  step
  appliedOn
  statement
  reason
  revision
  agency {
    creditCode
    name
  }
  authority {
    id
    name
    nameEn
  }
  declared {
    rule
    count
    note
  }
  documents {
    id
    name
  }
  announcement {
    on
    until
    counted
    countedEn
    provisional
  }
  account {
    ...StarResult
  }
  steps {
    id
    deed
    step
    on
    note
  }
  lines {
    id
    rule
    count
    note
    source
    seenOn
  }
  objections {
    id
    raisedFor
    rule
    grounds
    raisedOn
    state
    countAfter
    reason
    decidedOn
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment StarResult on StarAssessment {
  band
  score
  vetoes {
    ...CitedClause
  }
  items {
    id
    label
    labelEn
    max
    lost
    score
    arithmetic
    additions {
      rule
      label
      labelEn
      points
    }
    deductions {
      rule
      label
      labelEn
      count
      points
    }
  }
  basis {
    ...CitedClause
  }
}`, {"fragmentName":"StarApplicationFile"}) as unknown as TypedDocumentString<StarApplicationFileFragment, unknown>;
export const SuggestionLineFragmentDoc = new TypedDocumentString(`
    fragment SuggestionLine on Suggestion {
  id
  proposes
  subject {
    ...NamedSubject
  }
  clause {
    ...CitedClause
  }
  occurredOn
  authority {
    id
    name
    nameEn
  }
  state
  summary
  madeAt
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}`, {"fragmentName":"SuggestionLine"}) as unknown as TypedDocumentString<SuggestionLineFragment, unknown>;
export const SuggestionFileFragmentDoc = new TypedDocumentString(`
    fragment SuggestionFile on Suggestion {
  ...SuggestionLine
  clause {
    text
    textEn
  }
  place {
    fullName
  }
  part
  evidence {
    zh
    en
  }
  finding
  listing
  decidedBy
  decidedAt
  decisionReason
  withdrawalReason
  revision
  changedAt
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment SuggestionLine on Suggestion {
  id
  proposes
  subject {
    ...NamedSubject
  }
  clause {
    ...CitedClause
  }
  occurredOn
  authority {
    id
    name
    nameEn
  }
  state
  summary
  madeAt
}`, {"fragmentName":"SuggestionFile"}) as unknown as TypedDocumentString<SuggestionFileFragment, unknown>;
export const RecordedVisitAnswerFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"RecordedVisitAnswer"}) as unknown as TypedDocumentString<RecordedVisitAnswerFragment, unknown>;
export const VisitLineFragmentDoc = new TypedDocumentString(`
    fragment VisitLine on ServiceVisit {
  id
  on
  state
  kinds
  photos
  agency {
    creditCode
    name
  }
  enterprise {
    creditCode
    name
  }
  practitioners {
    id
    name
  }
  hazardCount {
    total
    major
    rectified
  }
  doubts {
    code
    message
    messageEn
    clause
  }
}
    `, {"fragmentName":"VisitLine"}) as unknown as TypedDocumentString<VisitLineFragment, unknown>;
export const VisitFileFragmentDoc = new TypedDocumentString(`
    fragment VisitFile on ServiceVisit {
  ...VisitLine
  startedAt
  endedAt
  contents
  process
  rating
  opinions
  corrects
  correctionReason
  correctedBy
  retracted
  recordedAt
  recordedName
  contract {
    id
    startsOn
    endsOn
    visitsPerYear
    content
  }
  leader {
    id
    name
  }
  practitioners {
    certificates {
      kind
      number
      validTo
    }
  }
  hazards {
    id
    content
    type
    basis
    cause
    advice
    severity
    adviceNumber
    agreedBy
    agreedOn
    rectifiedOn
    state
    dueOn
    steps {
      kind
      on
      number
      note
    }
  }
  openBefore {
    id
    visit
    content
    severity
    foundOn
    dueOn
    state
  }
  signatures {
    id
    party
    name
    post
    drawing
    sheet
    signedAt
  }
  answers {
    id
    kind
    note
    givenName
    givenAt
  }
  entries {
    id
    recordedAt
    recordedName
    correctionReason
    retracted
  }
}
    fragment VisitLine on ServiceVisit {
  id
  on
  state
  kinds
  photos
  agency {
    creditCode
    name
  }
  enterprise {
    creditCode
    name
  }
  practitioners {
    id
    name
  }
  hazardCount {
    total
    major
    rectified
  }
  doubts {
    code
    message
    messageEn
    clause
  }
}`, {"fragmentName":"VisitFile"}) as unknown as TypedDocumentString<VisitFileFragment, unknown>;
export const AgencyAccountDocument = new TypedDocumentString(`
    query AgencyAccount($creditCode: ID!, $on: Date) {
  hub {
    today
  }
  agency(creditCode: $creditCode) {
    creditCode
    name
    address
    filedOn
    officeAddress
    organisation
    feeSchedule(on: $on) {
      ...Fees
    }
    region {
      fullName
    }
    creditGrade(on: $on) {
      ...CreditAccount
    }
    starRating(on: $on) {
      ...StarAccount
    }
    creditGrades {
      cycle
      band
      score
      publishedOn
      arithmetic
      basis {
        ...CitedClause
      }
    }
    starRatings {
      cycle
      band
      score
      publishedOn
      cancelledOn
      cancellationReason
      cancellationBasis {
        ...CitedClause
      }
      loweredFrom
      loweringReason
      replaced
      basis {
        ...CitedClause
      }
    }
  }
}
    fragment CreditAccount on CreditGrade {
  cycle
  cycleFrom
  cycleTo
  band
  score
  openingScore
  publishedOn
  inForceTo
  disputed
  decidedBy {
    name
    nameEn
  }
  arithmetic
  parts {
    part
    outOf
    left
    towns
    arithmetic
  }
  buckets {
    scorer
    scorerName
    part
    active
    arithmetic
  }
  deductions {
    id
    clause {
      ...CitedClause
    }
    part
    points
    taken
    balance
    shortfall {
      message
      messageEn
      clause {
        ...CitedClause
      }
    }
    occurredOn
    scorerName
    summary
    disputed
    ifFell {
      score
      band
    }
  }
  directFindings {
    id
    clause {
      ...CitedClause
    }
    occurredOn
    scorerName
    summary
    disputed
    ifFell {
      score
      band
    }
  }
  basis {
    ...CitedClause
  }
}
fragment StarAccount on StarRating {
  cycle
  band
  score
  publishedOn
  inForceTo
  cancelledOn
  loweredFrom
  loweringReason
  disputed
  decidedBy {
    name
    nameEn
  }
  vetoes {
    ...CitedClause
  }
  items {
    id
    label
    labelEn
    max
    lost
    score
    arithmetic
    additions {
      rule
      label
      labelEn
      points
    }
    deductions {
      rule
      label
      labelEn
      count
      points
    }
  }
  basis {
    ...CitedClause
  }
}
fragment Fees on FeeSchedule {
  id
  revision
  validFrom
  recordedOn
  basis
  items {
    item
    unit
    priceFrom
    priceTo
    note
  }
  clause {
    ...CitedClause
  }
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<AgencyAccountQuery, AgencyAccountQueryVariables>;
export const AgencyFilePageDocument = new TypedDocumentString(`
    query AgencyFilePage($creditCode: ID!) {
  hub {
    today
  }
  agencyFile(creditCode: $creditCode) {
    ...AgencyFileFacts
    history(first: 10) {
      nodes {
        revision
        recordedAt
        changedOn
        changedFields
        note
      }
    }
  }
  agency(creditCode: $creditCode) {
    creditCode
    name
    address
    feeSchedule {
      ...Fees
    }
    newestFees: feeSchedule(on: "2999-12-31") {
      ...Fees
    }
    conditions {
      authority {
        id
        name
        nameEn
      }
      conditions {
        id
        clause {
          ...CitedClause
        }
        verdict
        weight
        reasons {
          text
          textEn
        }
        on
        metFrom
      }
    }
    participations(first: 10) {
      nodes {
        id
        assistedOn
        authority {
          id
          name
          nameEn
        }
        kind
        note
        withdrawnAt
        withdrawalReason
      }
    }
  }
}
    fragment AgencyFileFacts on AgencyFile {
  revision
  recordedAt
  changedOn
  changedFields
  note
  name
  registeredAddress
  officeAddress
  officeArea
  officeTenure
  legalRepresentative
  principal
  contact
  phoneMasked
  establishedOn
  registeredCapital
  businessScope
  organisation
  equipment {
    name
    quantity
    note
  }
  systems {
    kind
    title
    inForceFrom
  }
  otherConditions {
    text
    basis
    met
  }
  documents {
    purpose
    attachment
    addedOn
  }
  gaps {
    field
    message
    messageEn
  }
}
fragment Fees on FeeSchedule {
  id
  revision
  validFrom
  recordedOn
  basis
  items {
    item
    unit
    priceFrom
    priceTo
    note
  }
  clause {
    ...CitedClause
  }
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<AgencyFilePageQuery, AgencyFilePageQueryVariables>;
export const SupervisorsOfAgencyDocument = new TypedDocumentString(`
    query SupervisorsOfAgency($creditCode: ID!) {
  hub {
    today
  }
  agency(creditCode: $creditCode) {
    supervisors {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<SupervisorsOfAgencyQuery, SupervisorsOfAgencyQueryVariables>;
export const AmendAgencyFileDocument = new TypedDocumentString(`
    mutation AmendAgencyFile($revision: Int!, $input: AmendAgencyFileInput!) {
  amendAgencyFile(revision: $revision, input: $input) {
    revision
  }
}
    `) as unknown as TypedDocumentString<AmendAgencyFileMutation, AmendAgencyFileMutationVariables>;
export const PublishFeesDocument = new TypedDocumentString(`
    mutation PublishFees($revision: Int!, $input: PublishFeesInput!) {
  publishFees(revision: $revision, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishFeesMutation, PublishFeesMutationVariables>;
export const RecordParticipationDocument = new TypedDocumentString(`
    mutation RecordParticipation($input: RecordParticipationInput!) {
  recordParticipation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordParticipationMutation, RecordParticipationMutationVariables>;
export const WithdrawParticipationDocument = new TypedDocumentString(`
    mutation WithdrawParticipation($id: ID!, $reason: String!) {
  withdrawParticipation(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawParticipationMutation, WithdrawParticipationMutationVariables>;
export const AgencyContractCountsDocument = new TypedDocumentString(`
    query AgencyContractCounts($creditCode: ID!, $on: Date) {
  hub {
    today
  }
  agency(creditCode: $creditCode) {
    contractCounts(on: $on) {
      on
      total
      byIndustry {
        industry {
          code
          name
          nameEn
        }
        contracts
      }
      byTown {
        place {
          code
          fullName
        }
        contracts
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgencyContractCountsQuery, AgencyContractCountsQueryVariables>;
export const AgencyReportsIssuedDocument = new TypedDocumentString(`
    query AgencyReportsIssued($creditCode: ID!, $after: String) {
  hub {
    today
  }
  agency(creditCode: $creditCode) {
    reportsIssued(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        title
        number
        issuedOn
        kind {
          name
          nameEn
        }
        client {
          creditCode
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgencyReportsIssuedQuery, AgencyReportsIssuedQueryVariables>;
export const AttachmentSizeDocument = new TypedDocumentString(`
    query AttachmentSize($id: ID!) {
  attachment(id: $id) {
    parts
  }
}
    `) as unknown as TypedDocumentString<AttachmentSizeQuery, AttachmentSizeQueryVariables>;
export const AttachmentPieceDocument = new TypedDocumentString(`
    query AttachmentPiece($id: ID!, $index: Int!) {
  attachmentPart(id: $id, index: $index)
}
    `) as unknown as TypedDocumentString<AttachmentPieceQuery, AttachmentPieceQueryVariables>;
export const StartAttachmentDocument = new TypedDocumentString(`
    mutation StartAttachment($input: StartAttachmentInput!) {
  startAttachment(input: $input) {
    id
    partSize
    received
  }
}
    `) as unknown as TypedDocumentString<StartAttachmentMutation, StartAttachmentMutationVariables>;
export const AddAttachmentPartDocument = new TypedDocumentString(`
    mutation AddAttachmentPart($id: ID!, $index: Int!, $content: String!) {
  addAttachmentPart(id: $id, index: $index, content: $content)
}
    `) as unknown as TypedDocumentString<AddAttachmentPartMutation, AddAttachmentPartMutationVariables>;
export const FinishAttachmentDocument = new TypedDocumentString(`
    mutation FinishAttachment($id: ID!) {
  finishAttachment(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<FinishAttachmentMutation, FinishAttachmentMutationVariables>;
export const AttachmentDocument = new TypedDocumentString(`
    query Attachment($id: ID!) {
  attachment(id: $id) {
    name
    mediaType
    parts
  }
}
    `) as unknown as TypedDocumentString<AttachmentQuery, AttachmentQueryVariables>;
export const AttachmentPartDocument = new TypedDocumentString(`
    query AttachmentPart($id: ID!, $index: Int!) {
  attachmentPart(id: $id, index: $index)
}
    `) as unknown as TypedDocumentString<AttachmentPartQuery, AttachmentPartQueryVariables>;
export const AuditEntriesDocument = new TypedDocumentString(`
    query AuditEntries($person: String, $actingAs: String, $subject: ID, $clause: ID, $type: String, $from: Date, $to: Date, $after: String) {
  auditEntries(
    person: $person
    actingAs: $actingAs
    subject: $subject
    clause: $clause
    type: $type
    from: $from
    to: $to
    first: 20
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      source
      type
      subjectKind
      subject
      clauses {
        ...CitedClause
      }
      person
      actingAs {
        kind
        holder
        holderName
        holderNameEn
        role
      }
      requestId
      occurredOn
      recordedAt
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const StarTablePageDocument = new TypedDocumentString(`
    query StarTablePage {
  hub {
    today
  }
  starTable {
    items {
      id
      section
      label
      labelEn
      max
      lines {
        rule
        label
        labelEn
        measure
        tenths
      }
    }
    vetoes {
      rule
      label
      labelEn
    }
  }
}
    `) as unknown as TypedDocumentString<StarTablePageQuery, StarTablePageQueryVariables>;
export const StarCalculationDocument = new TypedDocumentString(`
    query StarCalculation($input: StarPreviewInput!) {
  starPreview(input: $input) {
    ...StarResult
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment StarResult on StarAssessment {
  band
  score
  vetoes {
    ...CitedClause
  }
  items {
    id
    label
    labelEn
    max
    lost
    score
    arithmetic
    additions {
      rule
      label
      labelEn
      points
    }
    deductions {
      rule
      label
      labelEn
      count
      points
    }
  }
  basis {
    ...CitedClause
  }
}`) as unknown as TypedDocumentString<StarCalculationQuery, StarCalculationQueryVariables>;
export const CreditItemsDocument = new TypedDocumentString(`
    query CreditItems {
  hub {
    today
  }
  places(authority: "jiangyin") {
    code
    name
  }
  act(id: "J") {
    title
    titleEn
    clauses {
      id: clause
      label
      labelEn
    }
  }
}
    `) as unknown as TypedDocumentString<CreditItemsQuery, CreditItemsQueryVariables>;
export const CreditCalculationDocument = new TypedDocumentString(`
    query CreditCalculation($input: CreditPreviewInput!) {
  creditPreview(input: $input) {
    band
    score
    openingScore
    arithmetic
    buckets {
      part
      scorer
      scorerName
      outOf
      lost
      left
      arithmetic
    }
    deductions {
      clause {
        ...CitedClause
      }
      points
      taken
    }
    direct {
      ...CitedClause
    }
    basis {
      ...CitedClause
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<CreditCalculationQuery, CreditCalculationQueryVariables>;
export const CaseRulesDocument = new TypedDocumentString(`
    query CaseRules($authority: ID!) {
  hub {
    today
  }
  violationClauses(authority: $authority) {
    clause {
      ...CitedClause
      text
      textEn
    }
    subjects
    reasonRequired
    leaderConfirms
    bureauConfirms
  }
  places(authority: $authority) {
    code
    name
    fullName
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<CaseRulesQuery, CaseRulesQueryVariables>;
export const MeasureRulesDocument = new TypedDocumentString(`
    query MeasureRules($authority: ID!) {
  hub {
    today
  }
  measures(authority: $authority) {
    measure {
      code
      label
      labelEn
    }
    clauses {
      ...CitedClause
    }
  }
  acts {
    id
    title
    titleEn
    clauses {
      clause
      article
      articleEn
      label
      labelEn
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<MeasureRulesQuery, MeasureRulesQueryVariables>;
export const ComplaintPlacesDocument = new TypedDocumentString(`
    query ComplaintPlaces {
  jiangyin: places(authority: "jiangyin") {
    code
    fullName
  }
  changji: places(authority: "changji") {
    code
    fullName
  }
  suzhou: places(authority: "suzhou") {
    code
    fullName
  }
  hangjin: places(authority: "hangjin") {
    code
    fullName
  }
  huiji: places(authority: "huiji") {
    code
    fullName
  }
}
    `) as unknown as TypedDocumentString<ComplaintPlacesQuery, ComplaintPlacesQueryVariables>;
export const FileComplaintDocument = new TypedDocumentString(`
    mutation FileComplaint($input: ComplaintInput!) {
  fileComplaint(input: $input) {
    receipt
    authority {
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<FileComplaintMutation, FileComplaintMutationVariables>;
export const ComplaintStandingDocument = new TypedDocumentString(`
    query ComplaintStanding($receipt: String!) {
  complaintStanding(receipt: $receipt) {
    state
    category
    receivedOn
    decidedAt
    reply
    authority {
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<ComplaintStandingQuery, ComplaintStandingQueryVariables>;
export const ComplaintListDocument = new TypedDocumentString(`
    query ComplaintList($state: ComplaintState, $subject: ID, $after: String) {
  hub {
    today
  }
  complaints(state: $state, subject: $subject, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ComplaintFile
    }
  }
}
    fragment ComplaintFile on Complaint {
  id
  category
  state
  clause {
    ...CitedClause
  }
  agency {
    creditCode
    name
  }
  about {
    id
    name
    nameEn
  }
  place {
    code
    fullName
  }
  authority {
    id
    name
    nameEn
  }
  occurredOn
  receivedOn
  text
  contact
  reply
  suggestion
  inspection
  decidedBy
  decidedAt
  revision
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<ComplaintListQuery, ComplaintListQueryVariables>;
export const ComplaintPageDocument = new TypedDocumentString(`
    query ComplaintPage($id: ID!) {
  hub {
    today
  }
  complaint(id: $id) {
    ...ComplaintFile
  }
}
    fragment ComplaintFile on Complaint {
  id
  category
  state
  clause {
    ...CitedClause
  }
  agency {
    creditCode
    name
  }
  about {
    id
    name
    nameEn
  }
  place {
    code
    fullName
  }
  authority {
    id
    name
    nameEn
  }
  occurredOn
  receivedOn
  text
  contact
  reply
  suggestion
  inspection
  decidedBy
  decidedAt
  revision
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<ComplaintPageQuery, ComplaintPageQueryVariables>;
export const DecideComplaintDocument = new TypedDocumentString(`
    mutation DecideComplaint($input: DecideComplaintInput!) {
  decideComplaint(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideComplaintMutation, DecideComplaintMutationVariables>;
export const GradeOfAgencyDocument = new TypedDocumentString(`
    query GradeOfAgency($creditCode: ID!) {
  agency(creditCode: $creditCode) {
    creditGrade {
      cycle
      band
      score
    }
    starRating {
      cycle
      band
      score
    }
  }
}
    `) as unknown as TypedDocumentString<GradeOfAgencyQuery, GradeOfAgencyQueryVariables>;
export const ServiceChoicesDocument = new TypedDocumentString(`
    query ServiceChoices {
  hub {
    today
  }
  serviceKinds {
    code
    name
    nameEn
    licensed
  }
  industries {
    code
    name
    nameEn
  }
  contractSections {
    code
    name
    nameEn
  }
  jiangyin: places(authority: "jiangyin") {
    code
    fullName
  }
  changji: places(authority: "changji") {
    code
    fullName
  }
  suzhou: places(authority: "suzhou") {
    code
    fullName
  }
  hangjin: places(authority: "hangjin") {
    code
    fullName
  }
  huiji: places(authority: "huiji") {
    code
    fullName
  }
  serviceTeam {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ServiceChoicesQuery, ServiceChoicesQueryVariables>;
export const SignContractDocument = new TypedDocumentString(`
    mutation SignContract($enterprise: ID!, $terms: ContractTermsInput!, $reason: String, $renewedFrom: ID) {
  signContract(
    enterprise: $enterprise
    terms: $terms
    reason: $reason
    renewedFrom: $renewedFrom
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignContractMutation, SignContractMutationVariables>;
export const AmendContractDocument = new TypedDocumentString(`
    mutation AmendContract($id: ID!, $terms: ContractTermsInput!, $effectiveOn: Date!, $reason: String!, $revision: Int) {
  amendContract(
    id: $id
    terms: $terms
    effectiveOn: $effectiveOn
    reason: $reason
    revision: $revision
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AmendContractMutation, AmendContractMutationVariables>;
export const TerminateContractDocument = new TypedDocumentString(`
    mutation TerminateContract($id: ID!, $on: Date!, $reason: String!, $revision: Int) {
  terminateContract(id: $id, on: $on, reason: $reason, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<TerminateContractMutation, TerminateContractMutationVariables>;
export const RecordCountyUploadDocument = new TypedDocumentString(`
    mutation RecordCountyUpload($id: ID!, $on: Date!, $revision: Int) {
  recordCountyUpload(id: $id, on: $on, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordCountyUploadMutation, RecordCountyUploadMutationVariables>;
export const DisputeContractDocument = new TypedDocumentString(`
    mutation DisputeContract($id: ID!, $reason: String!) {
  disputeContract(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisputeContractMutation, DisputeContractMutationVariables>;
export const SettleContractDisputeDocument = new TypedDocumentString(`
    mutation SettleContractDispute($id: ID!, $outcome: ContractDisputeOutcome!, $reason: String!) {
  settleContractDispute(id: $id, outcome: $outcome, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<SettleContractDisputeMutation, SettleContractDisputeMutationVariables>;
export const WithdrawContractPaperDocument = new TypedDocumentString(`
    mutation WithdrawContractPaper($id: ID!, $attachment: ID!, $reason: String!, $revision: Int) {
  withdrawContractPaper(
    id: $id
    attachment: $attachment
    reason: $reason
    revision: $revision
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawContractPaperMutation, WithdrawContractPaperMutationVariables>;
export const AttachToContractDocument = new TypedDocumentString(`
    mutation AttachToContract($id: ID!, $attachments: [ID!]!) {
  attachToContract(id: $id, attachments: $attachments) {
    id
  }
}
    `) as unknown as TypedDocumentString<AttachToContractMutation, AttachToContractMutationVariables>;
export const ContractFilesDocument = new TypedDocumentString(`
    query ContractFiles($inForceOn: Date, $agency: ID, $client: ID, $number: String, $after: String) {
  hub {
    today
  }
  contractFiles(
    inForceOn: $inForceOn
    agency: $agency
    client: $client
    number: $number
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ContractFileLine
    }
  }
}
    fragment ContractFileLine on ContractFile {
  id
  number
  agency {
    creditCode
    name
  }
  enterprise {
    creditCode
    name
  }
  signedOn
  startsOn
  endsOn
  terminatedOn
  inForceTo
  visitsPerYear
  industry {
    code
    name
    nameEn
  }
  kinds {
    code
    name
    nameEn
    licensed
  }
  place {
    code
    fullName
  }
  countyUploadedOn
  renewedFrom
  renewedBy
  revision
}`) as unknown as TypedDocumentString<ContractFilesQuery, ContractFilesQueryVariables>;
export const ContractFileDocument = new TypedDocumentString(`
    query ContractFile($id: ID!) {
  hub {
    today
  }
  contractFile(id: $id) {
    ...ContractFileFull
  }
}
    fragment ContractFileLine on ContractFile {
  id
  number
  agency {
    creditCode
    name
  }
  enterprise {
    creditCode
    name
  }
  signedOn
  startsOn
  endsOn
  terminatedOn
  inForceTo
  visitsPerYear
  industry {
    code
    name
    nameEn
  }
  kinds {
    code
    name
    nameEn
    licensed
  }
  place {
    code
    fullName
  }
  countyUploadedOn
  renewedFrom
  renewedBy
  revision
}
fragment ContractFileFull on ContractFile {
  ...ContractFileLine
  authority {
    id
    name
    nameEn
  }
  contents
  fee
  leader
  leaderName
  sections {
    code
    name
    nameEn
    text
    wantedBy {
      ...CitedClause
    }
  }
  entries {
    version
    kind
    occurredOn
    reason
    endsOn
    visitsPerYear
    warnings {
      code
      message
      messageEn
      clause {
        ...CitedClause
      }
    }
  }
  years {
    from
    to
    visits
    made
    over
  }
  dispute {
    reason
    madeOn
    outcome
    settledOn
    settledReason
  }
  contentCoverage {
    number
    agreed
    years {
      from
      to
      state
      visits {
        id
        on
      }
    }
  }
  attachments {
    id
    name
    bytes
    digest
    addedAt
  }
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<ContractFileQuery, ContractFileQueryVariables>;
export const ClientsOfAgencyDocument = new TypedDocumentString(`
    query ClientsOfAgency($creditCode: ID!, $activeOn: Date, $after: String) {
  hub {
    today
  }
  agency(creditCode: $creditCode) {
    serviceContracts(activeOn: $activeOn, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ContractLine
      }
    }
  }
}
    fragment ContractLine on ServiceContract {
  id
  content
  startsOn
  endsOn
  visitsPerYear
  agency {
    creditCode
    name
  }
  enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
}`) as unknown as TypedDocumentString<ClientsOfAgencyQuery, ClientsOfAgencyQueryVariables>;
export const AgenciesOfEnterpriseDocument = new TypedDocumentString(`
    query AgenciesOfEnterprise($creditCode: ID!, $activeOn: Date, $after: String) {
  hub {
    today
  }
  enterprise(creditCode: $creditCode) {
    serviceContracts(activeOn: $activeOn, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ContractLine
      }
    }
  }
}
    fragment ContractLine on ServiceContract {
  id
  content
  startsOn
  endsOn
  visitsPerYear
  agency {
    creditCode
    name
  }
  enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
}`) as unknown as TypedDocumentString<AgenciesOfEnterpriseQuery, AgenciesOfEnterpriseQueryVariables>;
export const CreditCyclePageDocument = new TypedDocumentString(`
    query CreditCyclePage($cycle: Int!, $after: String) {
  hub {
    today
  }
  creditCycle(cycle: $cycle, first: 20, after: $after) {
    cycle
    from
    to
    noticeDays
    published
    receipts {
      authority {
        id
        name
        nameEn
      }
      missing
      receivedOn
      receivedBy
    }
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      creditCode
      name
      score
      band
      findings
      disputed
      sheets {
        id
        authority {
          id
          name
          nameEn
        }
        part
        closedOn
        closedBy
      }
      open {
        authority {
          id
          name
          nameEn
        }
        part
      }
      notice {
        band
        score
        from
        until
        publishedOn
        anew
        anewEn
      }
      grade {
        band
        score
        publishedOn
      }
      obstacles {
        code
        message
        messageEn
        clause
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreditCyclePageQuery, CreditCyclePageQueryVariables>;
export const CloseSheetsDocument = new TypedDocumentString(`
    mutation CloseSheets($cycle: Int!, $part: CreditPart!, $agencies: [ID!]) {
  done: closeSheets(cycle: $cycle, part: $part, agencies: $agencies) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseSheetsMutation, CloseSheetsMutationVariables>;
export const ReopenSheetDocument = new TypedDocumentString(`
    mutation ReopenSheet($id: ID!, $reason: String!) {
  done: reopenSheet(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenSheetMutation, ReopenSheetMutationVariables>;
export const AnnounceResultsDocument = new TypedDocumentString(`
    mutation AnnounceResults($cycle: Int!, $agencies: [ID!]) {
  done: announceResults(cycle: $cycle, agencies: $agencies) {
    done
    refused {
      creditCode
    }
  }
}
    `) as unknown as TypedDocumentString<AnnounceResultsMutation, AnnounceResultsMutationVariables>;
export const PublishResultsDocument = new TypedDocumentString(`
    mutation PublishResults($cycle: Int!, $agencies: [ID!]) {
  done: publishResults(cycle: $cycle, agencies: $agencies) {
    done
    refused {
      creditCode
    }
  }
}
    `) as unknown as TypedDocumentString<PublishResultsMutation, PublishResultsMutationVariables>;
export const ReceiveResultsDocument = new TypedDocumentString(`
    mutation ReceiveResults($cycle: Int!) {
  done: receiveResults(cycle: $cycle)
}
    `) as unknown as TypedDocumentString<ReceiveResultsMutation, ReceiveResultsMutationVariables>;
export const CreditStandingDocument = new TypedDocumentString(`
    query CreditStanding($creditCode: ID!, $cycle: Int!) {
  hub {
    today
  }
  agency(creditCode: $creditCode) {
    creditCode
    name
    creditStanding(cycle: $cycle) {
      band
      score
      openingScore
      provisional
      arithmetic
      parts {
        part
        outOf
        left
        towns
        arithmetic
      }
      buckets {
        scorer
        scorerName
        part
        active
        arithmetic
      }
      deductions {
        id
        clause {
          ...CitedClause
        }
        part
        points
        taken
        balance
        shortfall {
          message
          messageEn
          clause {
            ...CitedClause
          }
        }
        occurredOn
        scorerName
        summary
        disputed
        ifFell {
          score
          band
        }
      }
      directFindings {
        id
        clause {
          ...CitedClause
        }
        occurredOn
        scorerName
        summary
        disputed
        ifFell {
          score
          band
        }
      }
      ladder {
        clause {
          ...CitedClause
        }
        talks {
          id
          heldOn
        }
      }
      notice {
        from
        until
        publishedOn
      }
      openToObjection {
        finding
        until
      }
      lastChange {
        at
        kind
        clause {
          ...CitedClause
        }
      }
      basis {
        ...CitedClause
      }
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<CreditStandingQuery, CreditStandingQueryVariables>;
export const EnforcementDueDocument = new TypedDocumentString(`
    query EnforcementDue {
  hub {
    today
  }
  due: enforcementDue(first: 100) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...DueLine
    }
  }
}
    fragment DueLine on DueItem {
  id
  kind
  title
  titleEn
  subject {
    kind
    creditCode
    name
  }
  authority {
    id
    name
    nameEn
  }
  dueOn
  daysLeft
  counted
  countedEn
  provisional
  clause {
    ...CitedClause
  }
  waitingSince
  whatNext
  whatNextEn
  mine
  blockedBySeparation
  target {
    kind
    id
  }
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<EnforcementDueQuery, EnforcementDueQueryVariables>;
export const AgenciesDueDocument = new TypedDocumentString(`
    query AgenciesDue {
  hub {
    today
  }
  due: agenciesDue(first: 100) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...DueLine
    }
  }
}
    fragment DueLine on DueItem {
  id
  kind
  title
  titleEn
  subject {
    kind
    creditCode
    name
  }
  authority {
    id
    name
    nameEn
  }
  dueOn
  daysLeft
  counted
  countedEn
  provisional
  clause {
    ...CitedClause
  }
  waitingSince
  whatNext
  whatNextEn
  mine
  blockedBySeparation
  target {
    kind
    id
  }
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<AgenciesDueQuery, AgenciesDueQueryVariables>;
export const EnterprisesDueDocument = new TypedDocumentString(`
    query EnterprisesDue {
  hub {
    today
  }
  due: enterprisesDue(first: 100) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...DueLine
    }
  }
}
    fragment DueLine on DueItem {
  id
  kind
  title
  titleEn
  subject {
    kind
    creditCode
    name
  }
  authority {
    id
    name
    nameEn
  }
  dueOn
  daysLeft
  counted
  countedEn
  provisional
  clause {
    ...CitedClause
  }
  waitingSince
  whatNext
  whatNextEn
  mine
  blockedBySeparation
  target {
    kind
    id
  }
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<EnterprisesDueQuery, EnterprisesDueQueryVariables>;
export const EnterpriseFileDocument = new TypedDocumentString(`
    query EnterpriseFile($creditCode: ID!, $on: Date) {
  hub {
    today
  }
  enterprise(creditCode: $creditCode) {
    creditCode
    name
    address
    industry
    formerNames
    otherNames
    establishedOn
    type
    updatedOn
    authority {
      name
      nameEn
    }
    region {
      fullName
    }
    supervisionGrade(on: $on) {
      band
      strategy
      strategyEn
      reason
      assessedOn
      validTo
      disputed
      decidedBy {
        name
        nameEn
      }
      basis {
        ...CitedClause
      }
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<EnterpriseFileQuery, EnterpriseFileQueryVariables>;
export const FileBasicInformationDocument = new TypedDocumentString(`
    mutation FileBasicInformation($input: FileBasicInformationInput!) {
  done: fileBasicInformation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<FileBasicInformationMutation, FileBasicInformationMutationVariables>;
export const NotifyChangesDocument = new TypedDocumentString(`
    mutation NotifyChanges($input: NotifyChangesInput!) {
  done: notifyChanges(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<NotifyChangesMutation, NotifyChangesMutationVariables>;
export const NotifyPracticeDocument = new TypedDocumentString(`
    mutation NotifyPractice($input: NotifyPracticeInput!) {
  done: notifyPractice(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<NotifyPracticeMutation, NotifyPracticeMutationVariables>;
export const NotifyProjectDocument = new TypedDocumentString(`
    mutation NotifyProject($input: NotifyProjectInput!) {
  done: notifyProject(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<NotifyProjectMutation, NotifyProjectMutationVariables>;
export const AcceptFilingDocument = new TypedDocumentString(`
    mutation AcceptFiling($id: ID!) {
  done: acceptFiling(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptFilingMutation, AcceptFilingMutationVariables>;
export const ReturnFilingDocument = new TypedDocumentString(`
    mutation ReturnFiling($id: ID!, $reason: String!) {
  done: returnFiling(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnFilingMutation, ReturnFilingMutationVariables>;
export const FilingListDocument = new TypedDocumentString(`
    query FilingList($kind: FilingKind, $after: String) {
  hub {
    today
  }
  filings(kind: $kind, first: 20, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...FilingLine
    }
  }
}
    fragment ReceiptOfFiling on FilingReceipt {
  id
  number
  code
  authority {
    id
    name
    nameEn
  }
  receivedAt
  state
  lookedAt
  reason
}
fragment FilingLine on Filing {
  id
  kind
  filerName
  creditCode
  submittedAt
  countedOn
  late
  amends
  amendedBy
  receipts {
    ...ReceiptOfFiling
  }
}`) as unknown as TypedDocumentString<FilingListQuery, FilingListQueryVariables>;
export const FilingPageDocument = new TypedDocumentString(`
    query FilingPage($id: ID!) {
  hub {
    today
  }
  filing(id: $id) {
    ...FilingFile
  }
}
    fragment ReceiptOfFiling on FilingReceipt {
  id
  number
  code
  authority {
    id
    name
    nameEn
  }
  receivedAt
  state
  lookedAt
  reason
}
fragment ClockOfFiling on FilingClock {
  clause {
    ...CitedClause
  }
  breach {
    ...CitedClause
  }
  duty
  dutyEn
  due
  counted
  countedEn
  provisional
  on
  late
}
fragment FilingLine on Filing {
  id
  kind
  filerName
  creditCode
  submittedAt
  countedOn
  late
  amends
  amendedBy
  receipts {
    ...ReceiptOfFiling
  }
}
fragment FilingFile on Filing {
  ...FilingLine
  lines {
    name
    nameEn
    value
  }
  clocks {
    ...ClockOfFiling
  }
  outside {
    name
    nameEn
  }
  attachments {
    id
    name
    purpose
    bytes
  }
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<FilingPageQuery, FilingPageQueryVariables>;
export const FilingFormDocument = new TypedDocumentString(`
    query FilingForm {
  hub {
    today
  }
  filingForm {
    towns {
      id
      name
      nameEn
    }
    places {
      id
      name
      nameEn
    }
    industries {
      code
      name
      nameEn
      marked
    }
    serviceKinds {
      code
      name
      nameEn
      marked
    }
    changeSubjects {
      code
      name
      nameEn
    }
    pledge
    pledgeEn
    filedOn
    fileLacks
    fileLacksEn
    projects {
      id
      client
      signedOn
      startsOn
      industry
      kinds
      place
      clocks {
        ...ClockOfFiling
      }
    }
    untold {
      id
      subject
      changedOn
      after
      clock {
        ...ClockOfFiling
      }
    }
  }
}
    fragment ClockOfFiling on FilingClock {
  clause {
    ...CitedClause
  }
  breach {
    ...CitedClause
  }
  duty
  dutyEn
  due
  counted
  countedEn
  provisional
  on
  late
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<FilingFormQuery, FilingFormQueryVariables>;
export const ReceiptCheckDocument = new TypedDocumentString(`
    query ReceiptCheck($number: String!, $code: String!) {
  hub {
    today
  }
  receipt(number: $number, code: $code) {
    number
    authority {
      name
      nameEn
    }
    kind
    filerName
    receivedAt
  }
}
    `) as unknown as TypedDocumentString<ReceiptCheckQuery, ReceiptCheckQueryVariables>;
export const FindingListDocument = new TypedDocumentString(`
    query FindingList($state: FindingState, $subject: ID, $after: String) {
  hub {
    today
  }
  findings(state: $state, subject: $subject, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...FindingLine
    }
  }
}
    fragment FindingLine on Finding {
  id
  subject {
    ...NamedSubject
  }
  clause {
    ...CitedClause
  }
  occurredOn
  authority {
    id
    name
    nameEn
  }
  state
  disputed
  summary
  proposedAt
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}`) as unknown as TypedDocumentString<FindingListQuery, FindingListQueryVariables>;
export const FindingPageDocument = new TypedDocumentString(`
    query FindingPage($id: ID!) {
  hub {
    today
  }
  finding(id: $id) {
    ...FindingFile
  }
}
    fragment FindingLine on Finding {
  id
  subject {
    ...NamedSubject
  }
  clause {
    ...CitedClause
  }
  occurredOn
  authority {
    id
    name
    nameEn
  }
  state
  disputed
  summary
  proposedAt
}
fragment FindingFile on Finding {
  ...FindingLine
  clause {
    text
    textEn
  }
  place {
    fullName
  }
  part
  violation
  reason
  spillConfirmed
  proposedBy
  decidedBy
  decidedAt
  decisionReason
  revokedBy
  revokedAt
  revocationReason
  suggestion
  revision
  changedAt
}
fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}`) as unknown as TypedDocumentString<FindingPageQuery, FindingPageQueryVariables>;
export const ProposeFindingDocument = new TypedDocumentString(`
    mutation ProposeFinding($input: ProposeFindingInput!) {
  proposeFinding(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeFindingMutation, ProposeFindingMutationVariables>;
export const ConfirmFindingDocument = new TypedDocumentString(`
    mutation ConfirmFinding($id: ID!, $revision: Int!, $spillConfirmed: Boolean!) {
  done: confirmFinding(
    id: $id
    revision: $revision
    spillConfirmed: $spillConfirmed
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmFindingMutation, ConfirmFindingMutationVariables>;
export const DismissFindingDocument = new TypedDocumentString(`
    mutation DismissFinding($id: ID!, $revision: Int, $reason: String!) {
  done: dismissFinding(id: $id, revision: $revision, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<DismissFindingMutation, DismissFindingMutationVariables>;
export const DisputeFindingDocument = new TypedDocumentString(`
    mutation DisputeFinding($id: ID!, $revision: Int) {
  done: disputeFinding(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisputeFindingMutation, DisputeFindingMutationVariables>;
export const UpholdFindingDocument = new TypedDocumentString(`
    mutation UpholdFinding($id: ID!, $revision: Int) {
  done: upholdFinding(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpholdFindingMutation, UpholdFindingMutationVariables>;
export const RevokeFindingDocument = new TypedDocumentString(`
    mutation RevokeFinding($id: ID!, $revision: Int, $reason: String!) {
  done: revokeFinding(id: $id, revision: $revision, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeFindingMutation, RevokeFindingMutationVariables>;
export const HazardReportListDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<HazardReportListQuery, HazardReportListQueryVariables>;
export const NameOfAgencyDocument = new TypedDocumentString(`
    query NameOfAgency($creditCode: ID!) {
  agency(creditCode: $creditCode) {
    name
  }
}
    `) as unknown as TypedDocumentString<NameOfAgencyQuery, NameOfAgencyQueryVariables>;
export const NameOfEnterpriseDocument = new TypedDocumentString(`
    query NameOfEnterprise($creditCode: ID!) {
  enterprise(creditCode: $creditCode) {
    name
  }
}
    `) as unknown as TypedDocumentString<NameOfEnterpriseQuery, NameOfEnterpriseQueryVariables>;
export const HubInfoDocument = new TypedDocumentString(`
    query HubInfo {
  hub {
    today
    now
    agencies
    enterprises
    notices
  }
}
    `) as unknown as TypedDocumentString<HubInfoQuery, HubInfoQueryVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns($after: String) {
  importRuns(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ImportRunFacts
    }
  }
}
    fragment ImportRunFacts on ImportRun {
  id
  register
  authority {
    id
    name
    nameEn
  }
  fileName
  size
  state
  trial
  fileKept
  startedBy
  startedAt
  endedAt
  figures {
    rows
    taken
    registered
    changed
    unchanged
    refused
    warned
    blank
    townKnown
    townLarger
    townUnknown
  }
}`) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDocument = new TypedDocumentString(`
    query ImportRun($id: ID!, $refusedOnly: Boolean!, $after: String) {
  importRun(id: $id) {
    ...ImportRunFacts
    sha256
    sheet
    unusedColumns
    unreadSheets
    refusals {
      code
      message
      messageEn
    }
    reasons {
      code
      label
      labelEn
      refusal
      rows
    }
    problems(refusedOnly: $refusedOnly, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        sheet
        row
        column
        result
        code
        message
        messageEn
        field
        name
        creditCode
      }
    }
  }
}
    fragment ImportRunFacts on ImportRun {
  id
  register
  authority {
    id
    name
    nameEn
  }
  fileName
  size
  state
  trial
  fileKept
  startedBy
  startedAt
  endedAt
  figures {
    rows
    taken
    registered
    changed
    unchanged
    refused
    warned
    blank
    townKnown
    townLarger
    townUnknown
  }
}`) as unknown as TypedDocumentString<ImportRunQuery, ImportRunQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!) {
  startImport(input: $input) {
    id
    partSize
    parts
    received
  }
}
    `) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const UploadImportPartDocument = new TypedDocumentString(`
    mutation UploadImportPart($id: ID!, $index: Int!, $content: String!) {
  uploadImportPart(id: $id, index: $index, content: $content) {
    id
  }
}
    `) as unknown as TypedDocumentString<UploadImportPartMutation, UploadImportPartMutationVariables>;
export const FinishImportDocument = new TypedDocumentString(`
    mutation FinishImport($id: ID!, $trial: Boolean!) {
  finishImport(id: $id, trial: $trial) {
    id
  }
}
    `) as unknown as TypedDocumentString<FinishImportMutation, FinishImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelImport(id: $id)
}
    `) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const InspectionListDocument = new TypedDocumentString(`
    query InspectionList($subject: ID, $after: String) {
  hub {
    today
  }
  inspections(subject: $subject, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...InspectionFile
    }
  }
}
    fragment InspectionFile on Inspection {
  id
  kind
  inspectedOn
  unannounced
  participants
  enterprisePart
  authority {
    id
    name
    nameEn
  }
  enterprise {
    creditCode
    name
  }
  agencyParts {
    outcome
    note
    agency {
      creditCode
      name
    }
  }
  recordedBy
  recordedAt
}`) as unknown as TypedDocumentString<InspectionListQuery, InspectionListQueryVariables>;
export const InspectionInFullDocument = new TypedDocumentString(`
    query InspectionInFull($id: ID!) {
  hub {
    today
  }
  inspection(id: $id) {
    ...InspectionFile
  }
}
    fragment InspectionFile on Inspection {
  id
  kind
  inspectedOn
  unannounced
  participants
  enterprisePart
  authority {
    id
    name
    nameEn
  }
  enterprise {
    creditCode
    name
  }
  agencyParts {
    outcome
    note
    agency {
      creditCode
      name
    }
  }
  recordedBy
  recordedAt
}`) as unknown as TypedDocumentString<InspectionInFullQuery, InspectionInFullQueryVariables>;
export const RecordInspectionDocument = new TypedDocumentString(`
    mutation RecordInspection($input: RecordInspectionInput!) {
  recordInspection(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordInspectionMutation, RecordInspectionMutationVariables>;
export const ServingAgenciesDocument = new TypedDocumentString(`
    query ServingAgencies($creditCode: ID!, $on: Date!) {
  enterprise(creditCode: $creditCode) {
    creditCode
    name
    serviceContracts(activeOn: $on, first: 100) {
      nodes {
        agency {
          creditCode
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServingAgenciesQuery, ServingAgenciesQueryVariables>;
export const TalkListDocument = new TypedDocumentString(`
    query TalkList($subject: ID, $after: String) {
  hub {
    today
  }
  talks(subject: $subject, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...TalkFile
    }
  }
}
    fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment TalkFile on Talk {
  id
  subject {
    ...NamedSubject
  }
  authority {
    id
    name
    nameEn
  }
  heldOn
  topic
  recordedBy
  recordedAt
  withdrawnBy
  withdrawnAt
  withdrawalReason
}`) as unknown as TypedDocumentString<TalkListQuery, TalkListQueryVariables>;
export const EscalationListDocument = new TypedDocumentString(`
    query EscalationList($state: EscalationState, $subject: ID, $after: String) {
  hub {
    today
  }
  escalations(state: $state, subject: $subject, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...EscalationFile
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment EscalationFile on Escalation {
  id
  clause {
    ...CitedClause
  }
  proposes
  subject {
    ...NamedSubject
  }
  authority {
    id
    name
    nameEn
  }
  state
  events {
    id
    on
  }
  proposedAt
  decidedBy
  decidedAt
  decisionReason
}`) as unknown as TypedDocumentString<EscalationListQuery, EscalationListQueryVariables>;
export const RecordTalkDocument = new TypedDocumentString(`
    mutation RecordTalk($input: RecordTalkInput!) {
  done: recordTalk(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordTalkMutation, RecordTalkMutationVariables>;
export const WithdrawTalkDocument = new TypedDocumentString(`
    mutation WithdrawTalk($id: ID!, $reason: String!) {
  done: withdrawTalk(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawTalkMutation, WithdrawTalkMutationVariables>;
export const DeclineEscalationDocument = new TypedDocumentString(`
    mutation DeclineEscalation($id: ID!, $reason: String!) {
  done: declineEscalation(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeclineEscalationMutation, DeclineEscalationMutationVariables>;
export const ListingFileListDocument = new TypedDocumentString(`
    query ListingFileList($state: ListingState, $subject: ID, $after: String) {
  hub {
    today
  }
  listingFiles(state: $state, subject: $subject, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ListingFile
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment ListingFile on ListingFile {
  id
  state
  register
  subject {
    ...NamedSubject
  }
  authority {
    id
    name
    nameEn
  }
  basis {
    ...CitedClause
  }
  reason
  documentNumber
  decidedOn
  from
  until
  disputed
  proposedBy
  proposedAt
  decidedBy
  decidedAt
  decisionReason
  liftedOn
  liftingReason
  revision
  changedAt
  transmittals {
    recipient
    kind
    name
    nameEn
    clause {
      ...CitedClause
    }
    sentOn
    documentNumber
    sentBy
  }
}`) as unknown as TypedDocumentString<ListingFileListQuery, ListingFileListQueryVariables>;
export const ListingFilePageDocument = new TypedDocumentString(`
    query ListingFilePage($id: ID!) {
  hub {
    today
  }
  listingFile(id: $id) {
    ...ListingFile
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment ListingFile on ListingFile {
  id
  state
  register
  subject {
    ...NamedSubject
  }
  authority {
    id
    name
    nameEn
  }
  basis {
    ...CitedClause
  }
  reason
  documentNumber
  decidedOn
  from
  until
  disputed
  proposedBy
  proposedAt
  decidedBy
  decidedAt
  decisionReason
  liftedOn
  liftingReason
  revision
  changedAt
  transmittals {
    recipient
    kind
    name
    nameEn
    clause {
      ...CitedClause
    }
    sentOn
    documentNumber
    sentBy
  }
}`) as unknown as TypedDocumentString<ListingFilePageQuery, ListingFilePageQueryVariables>;
export const ProposeListingDocument = new TypedDocumentString(`
    mutation ProposeListing($input: ProposeListingInput!) {
  done: proposeListing(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeListingMutation, ProposeListingMutationVariables>;
export const DecideListingDocument = new TypedDocumentString(`
    mutation DecideListing($id: ID!, $revision: Int!) {
  done: decideListing(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideListingMutation, DecideListingMutationVariables>;
export const RefuseListingDocument = new TypedDocumentString(`
    mutation RefuseListing($id: ID!, $revision: Int, $reason: String!) {
  done: refuseListing(id: $id, revision: $revision, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefuseListingMutation, RefuseListingMutationVariables>;
export const LiftListingDocument = new TypedDocumentString(`
    mutation LiftListing($id: ID!, $revision: Int, $reason: String!) {
  done: liftListing(id: $id, revision: $revision, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<LiftListingMutation, LiftListingMutationVariables>;
export const DisputeListingDocument = new TypedDocumentString(`
    mutation DisputeListing($id: ID!, $revision: Int) {
  done: disputeListing(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisputeListingMutation, DisputeListingMutationVariables>;
export const UpholdListingDocument = new TypedDocumentString(`
    mutation UpholdListing($id: ID!, $revision: Int) {
  done: upholdListing(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpholdListingMutation, UpholdListingMutationVariables>;
export const RecordTransmittalDocument = new TypedDocumentString(`
    mutation RecordTransmittal($listing: ID!, $recipient: ID!, $sentOn: Date!, $documentNumber: String!) {
  done: recordTransmittal(
    listing: $listing
    recipient: $recipient
    sentOn: $sentOn
    documentNumber: $documentNumber
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordTransmittalMutation, RecordTransmittalMutationVariables>;
export const SaveMonthlyReportDocument = new TypedDocumentString(`
    mutation SaveMonthlyReport($month: String!, $revision: Int, $lines: [MonthlyLineInput!]!, $add: [ID!]!, $remove: [ID!]!) {
  done: saveMonthlyReport(
    input: {month: $month, revision: $revision, lines: $lines, add: $add, remove: $remove}
  ) {
    revision
  }
}
    `) as unknown as TypedDocumentString<SaveMonthlyReportMutation, SaveMonthlyReportMutationVariables>;
export const ReadMonthlyWorkbookDocument = new TypedDocumentString(`
    mutation ReadMonthlyWorkbook($month: String!, $attachment: ID!) {
  done: readMonthlyWorkbook(input: {month: $month, attachment: $attachment}) {
    revision
    notes
  }
}
    `) as unknown as TypedDocumentString<ReadMonthlyWorkbookMutation, ReadMonthlyWorkbookMutationVariables>;
export const SubmitMonthlyReportDocument = new TypedDocumentString(`
    mutation SubmitMonthlyReport($month: String!, $revision: Int) {
  done: submitMonthlyReport(input: {month: $month, revision: $revision}) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitMonthlyReportMutation, SubmitMonthlyReportMutationVariables>;
export const CorrectMonthlyReportDocument = new TypedDocumentString(`
    mutation CorrectMonthlyReport($month: String!, $revision: Int, $reason: String!) {
  done: correctMonthlyReport(
    input: {month: $month, revision: $revision, reason: $reason}
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectMonthlyReportMutation, CorrectMonthlyReportMutationVariables>;
export const MonthlyReportListDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<MonthlyReportListQuery, MonthlyReportListQueryVariables>;
export const PreparedMonthlyReportDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<PreparedMonthlyReportQuery, PreparedMonthlyReportQueryVariables>;
export const OneMonthlyReportDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<OneMonthlyReportQuery, OneMonthlyReportQueryVariables>;
export const MonthlyWorkbookFileDocument = new TypedDocumentString(`
    query MonthlyWorkbookFile($month: String!, $names: [ClientNameInput!]!) {
  monthlyWorkbook(month: $month, names: $names) {
    fileName
    content
  }
}
    `) as unknown as TypedDocumentString<MonthlyWorkbookFileQuery, MonthlyWorkbookFileQueryVariables>;
export const NoticeFileListDocument = new TypedDocumentString(`
    query NoticeFileList($state: NoticeState, $subject: ID, $after: String) {
  hub {
    today
  }
  noticeFiles(state: $state, subject: $subject, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...NoticeFileLine
      obstacles {
        code
      }
    }
  }
}
    fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment NoticeFileLine on NoticeFile {
  id
  state
  kind
  title
  disputed
  decidedOn
  publicUntil
  draftedAt
  issuedBy {
    id
    name
    nameEn
  }
  subjects {
    ...NamedSubject
  }
}`) as unknown as TypedDocumentString<NoticeFileListQuery, NoticeFileListQueryVariables>;
export const NoticeFilePageDocument = new TypedDocumentString(`
    query NoticeFilePage($id: ID!) {
  hub {
    today
    now
  }
  noticeFile(id: $id) {
    ...NoticeFile
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment NoticeFileLine on NoticeFile {
  id
  state
  kind
  title
  disputed
  decidedOn
  publicUntil
  draftedAt
  issuedBy {
    id
    name
    nameEn
  }
  subjects {
    ...NamedSubject
  }
}
fragment NoticeFile on NoticeFile {
  ...NoticeFileLine
  body
  documentNumber
  severity
  naming
  namingReason
  basis {
    ...CitedClause
  }
  measures {
    code
    label
    labelEn
  }
  priorNotice {
    servedOn
    document
  }
  escalation
  draftedBy
  amenders
  approvedBy
  approvedAt
  publishedBy
  publishedAt
  withdrawnBy
  withdrawnAt
  withdrawalReason
  returnedBy
  returnedAt
  returnReason
  revision
  changedAt
  obstacles {
    code
    message
    messageEn
    field
    clause
  }
  warnings {
    code
    message
    messageEn
    field
    clause
  }
}`) as unknown as TypedDocumentString<NoticeFilePageQuery, NoticeFilePageQueryVariables>;
export const DraftNoticeDocument = new TypedDocumentString(`
    mutation DraftNotice($input: DraftNoticeInput!) {
  done: draftNotice(input: $input) {
    id
    obstacles {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DraftNoticeMutation, DraftNoticeMutationVariables>;
export const AmendNoticeDocument = new TypedDocumentString(`
    mutation AmendNotice($id: ID!, $revision: Int!, $input: DraftNoticeInput!) {
  done: amendNotice(id: $id, revision: $revision, input: $input) {
    id
    obstacles {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AmendNoticeMutation, AmendNoticeMutationVariables>;
export const ApproveNoticeDocument = new TypedDocumentString(`
    mutation ApproveNotice($id: ID!, $revision: Int!) {
  done: approveNotice(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveNoticeMutation, ApproveNoticeMutationVariables>;
export const ReturnNoticeDocument = new TypedDocumentString(`
    mutation ReturnNotice($id: ID!, $revision: Int, $reason: String!) {
  done: returnNotice(id: $id, revision: $revision, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnNoticeMutation, ReturnNoticeMutationVariables>;
export const PublishNoticeDocument = new TypedDocumentString(`
    mutation PublishNotice($id: ID!, $revision: Int!) {
  done: publishNotice(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishNoticeMutation, PublishNoticeMutationVariables>;
export const WithdrawNoticeDocument = new TypedDocumentString(`
    mutation WithdrawNotice($id: ID!, $revision: Int, $reason: String!) {
  done: withdrawNotice(id: $id, revision: $revision, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawNoticeMutation, WithdrawNoticeMutationVariables>;
export const DisputeNoticeDocument = new TypedDocumentString(`
    mutation DisputeNotice($id: ID!, $revision: Int) {
  done: disputeNotice(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisputeNoticeMutation, DisputeNoticeMutationVariables>;
export const UpholdNoticeDocument = new TypedDocumentString(`
    mutation UpholdNotice($id: ID!, $revision: Int) {
  done: upholdNotice(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpholdNoticeMutation, UpholdNoticeMutationVariables>;
export const NoticePageDocument = new TypedDocumentString(`
    query NoticePage($id: ID!) {
  hub {
    today
  }
  notice(id: $id) {
    ...NoticeLine
    body
    documentNumber
    severity
    naming
    measures {
      code
      label
      labelEn
    }
    subjects {
      ...NamedSubject
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment NoticeLine on Notice {
  id
  kind
  title
  decidedOn
  publishedAt
  publicUntil
  disputed
  issuedBy {
    name
    nameEn
  }
  basis {
    ...CitedClause
  }
}`) as unknown as TypedDocumentString<NoticePageQuery, NoticePageQueryVariables>;
export const NoticeListDocument = new TypedDocumentString(`
    query NoticeList($kind: NoticeKind, $region: ID, $after: String) {
  hub {
    today
  }
  notices(kind: $kind, region: $region, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...NoticeLine
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NoticeLine on Notice {
  id
  kind
  title
  decidedOn
  publishedAt
  publicUntil
  disputed
  issuedBy {
    name
    nameEn
  }
  basis {
    ...CitedClause
  }
}`) as unknown as TypedDocumentString<NoticeListQuery, NoticeListQueryVariables>;
export const ObjectionListDocument = new TypedDocumentString(`
    query ObjectionList($state: ObjectionState, $subject: ID, $after: String) {
  hub {
    today
  }
  objections(state: $state, subject: $subject, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ObjectionLine
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment ObjectionLine on Objection {
  id
  finding
  subject {
    ...NamedSubject
  }
  authority {
    id
    name
    nameEn
  }
  clause {
    ...CitedClause
  }
  occurredOn
  summary
  state
  madeAt
}`) as unknown as TypedDocumentString<ObjectionListQuery, ObjectionListQueryVariables>;
export const ObjectionPageDocument = new TypedDocumentString(`
    query ObjectionPage($id: ID!) {
  hub {
    today
  }
  objection(id: $id) {
    ...ObjectionFile
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment ObjectionLine on Objection {
  id
  finding
  subject {
    ...NamedSubject
  }
  authority {
    id
    name
    nameEn
  }
  clause {
    ...CitedClause
  }
  occurredOn
  summary
  state
  madeAt
}
fragment ObjectionFile on Objection {
  ...ObjectionLine
  clause {
    text
    textEn
  }
  grounds
  documents
  until
  decidedAt
  reasons
  decidedBy
  finders
  revision
}`) as unknown as TypedDocumentString<ObjectionPageQuery, ObjectionPageQueryVariables>;
export const ObjectToFindingDocument = new TypedDocumentString(`
    mutation ObjectToFinding($finding: ID!, $grounds: String!, $documents: [ID!]!) {
  done: objectToFinding(
    finding: $finding
    grounds: $grounds
    documents: $documents
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ObjectToFindingMutation, ObjectToFindingMutationVariables>;
export const DecideObjectionDocument = new TypedDocumentString(`
    mutation DecideObjection($id: ID!, $revision: Int!, $upheld: Boolean!, $reason: String!) {
  done: decideObjection(
    id: $id
    revision: $revision
    upheld: $upheld
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideObjectionMutation, DecideObjectionMutationVariables>;
export const FindingsOpenToObjectionDocument = new TypedDocumentString(`
    query FindingsOpenToObjection {
  hub {
    today
  }
  findingsOpenToObjection(first: 100) {
    nodes {
      id
      clause {
        ...CitedClause
      }
      occurredOn
      summary
      authority {
        name
        nameEn
      }
      until
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<FindingsOpenToObjectionQuery, FindingsOpenToObjectionQueryVariables>;
export const PeopleOfDocument = new TypedDocumentString(`
    query PeopleOf($holder: ID!, $state: PersonState, $after: String) {
  hub {
    today
  }
  personFiles(holder: $holder, state: $state, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...PersonFileInFull
    }
  }
}
    fragment PersonFileInFull on PersonFile {
  id
  holderKind
  holder
  version
  identityMasked
  name
  sex
  education
  major
  title
  titleIndustries {
    code
    name
    nameEn
  }
  disciplines
  safetyYears {
    industry {
      code
      name
      nameEn
    }
    years
  }
  employedOn
  contractOn
  insuredFrom
  fullTime
  leftOn
  elsewhereConfirmed
  certificates {
    id
    kind
    level
    number
    validFrom
    validTo
    issuedBy
    attachment
    valid
    endedOn
    endedReason
  }
}`) as unknown as TypedDocumentString<PeopleOfQuery, PeopleOfQueryVariables>;
export const PersonOfDocument = new TypedDocumentString(`
    query PersonOf($id: ID!) {
  hub {
    today
  }
  personFile(id: $id) {
    ...PersonFileInFull
    trainings(first: 100) {
      id
      heldOn
      topic
      hours
      trainer
      passed
    }
    changes {
      version
      deed
      changedOn
      changed
      reason
    }
  }
}
    fragment PersonFileInFull on PersonFile {
  id
  holderKind
  holder
  version
  identityMasked
  name
  sex
  education
  major
  title
  titleIndustries {
    code
    name
    nameEn
  }
  disciplines
  safetyYears {
    industry {
      code
      name
      nameEn
    }
    years
  }
  employedOn
  contractOn
  insuredFrom
  fullTime
  leftOn
  elsewhereConfirmed
  certificates {
    id
    kind
    level
    number
    validFrom
    validTo
    issuedBy
    attachment
    valid
    endedOn
    endedReason
  }
}`) as unknown as TypedDocumentString<PersonOfQuery, PersonOfQueryVariables>;
export const AddPractitionerDocument = new TypedDocumentString(`
    mutation AddPractitioner($identityNumber: IdentityNumber!, $input: PersonInput!, $confirmed: Boolean!) {
  done: addPractitioner(
    identityNumber: $identityNumber
    input: $input
    elsewhereConfirmed: $confirmed
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddPractitionerMutation, AddPractitionerMutationVariables>;
export const CorrectPractitionerDocument = new TypedDocumentString(`
    mutation CorrectPractitioner($id: ID!, $version: Int!, $input: PersonInput!, $identityNumber: IdentityNumber, $changedOn: Date, $confirmed: Boolean!) {
  done: correctPractitioner(
    id: $id
    version: $version
    input: $input
    identityNumber: $identityNumber
    changedOn: $changedOn
    elsewhereConfirmed: $confirmed
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectPractitionerMutation, CorrectPractitionerMutationVariables>;
export const MarkLeftDocument = new TypedDocumentString(`
    mutation MarkLeft($id: ID!, $version: Int!, $leftOn: Date!) {
  done: markPractitionerLeft(id: $id, version: $version, leftOn: $leftOn) {
    id
  }
}
    `) as unknown as TypedDocumentString<MarkLeftMutation, MarkLeftMutationVariables>;
export const AddCertificateDocument = new TypedDocumentString(`
    mutation AddCertificate($person: ID!, $version: Int!, $input: PersonCertificateInput!) {
  done: addPersonCertificate(person: $person, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddCertificateMutation, AddCertificateMutationVariables>;
export const EndCertificateDocument = new TypedDocumentString(`
    mutation EndCertificate($person: ID!, $version: Int!, $certificate: ID!, $on: Date!, $reason: String!) {
  done: endPersonCertificate(
    person: $person
    version: $version
    certificate: $certificate
    on: $on
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndCertificateMutation, EndCertificateMutationVariables>;
export const RecordTrainingDocument = new TypedDocumentString(`
    mutation RecordTraining($input: TrainingInput!) {
  done: recordTraining(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const KeepExpertFileDocument = new TypedDocumentString(`
    mutation KeepExpertFile($version: Int!, $identityNumber: IdentityNumber, $input: PersonInput!) {
  done: keepExpertFile(
    version: $version
    identityNumber: $identityNumber
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepExpertFileMutation, KeepExpertFileMutationVariables>;
export const OpenProjectDocument = new TypedDocumentString(`
    mutation OpenProject($input: OpenProjectInput!) {
  openProject(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenProjectMutation, OpenProjectMutationVariables>;
export const RecordProjectEntryDocument = new TypedDocumentString(`
    mutation RecordProjectEntry($id: ID!, $list: ID!, $item: ID, $values: [ProjectValueInput!]!, $withdrawn: String, $revision: Int) {
  recordProjectEntry(
    id: $id
    list: $list
    item: $item
    values: $values
    withdrawn: $withdrawn
    revision: $revision
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordProjectEntryMutation, RecordProjectEntryMutationVariables>;
export const LinkProjectContractDocument = new TypedDocumentString(`
    mutation LinkProjectContract($id: ID!, $contract: ID!, $revision: Int) {
  linkProjectContract(id: $id, contract: $contract, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<LinkProjectContractMutation, LinkProjectContractMutationVariables>;
export const AdvanceProjectDocument = new TypedDocumentString(`
    mutation AdvanceProject($id: ID!, $revision: Int) {
  advanceProject(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<AdvanceProjectMutation, AdvanceProjectMutationVariables>;
export const GiveUpProjectDocument = new TypedDocumentString(`
    mutation GiveUpProject($id: ID!, $reason: String!, $revision: Int) {
  giveUpProject(id: $id, reason: $reason, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveUpProjectMutation, GiveUpProjectMutationVariables>;
export const DraftReportDocument = new TypedDocumentString(`
    mutation DraftReport($project: ID!, $title: String!, $number: String!, $draftedOn: Date!, $revision: Int) {
  draftReport(
    project: $project
    title: $title
    number: $number
    draftedOn: $draftedOn
    revision: $revision
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DraftReportMutation, DraftReportMutationVariables>;
export const ReviewReportDocument = new TypedDocumentString(`
    mutation ReviewReport($report: ID!, $reviewedOn: Date!, $passed: Boolean!, $opinion: String!) {
  reviewReport(
    report: $report
    reviewedOn: $reviewedOn
    passed: $passed
    opinion: $opinion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviewReportMutation, ReviewReportMutationVariables>;
export const IssueReportDocument = new TypedDocumentString(`
    mutation IssueReport($report: ID!, $on: Date!) {
  issueReport(report: $report, on: $on) {
    id
  }
}
    `) as unknown as TypedDocumentString<IssueReportMutation, IssueReportMutationVariables>;
export const AttachToProjectDocument = new TypedDocumentString(`
    mutation AttachToProject($id: ID!, $attachments: [ID!]!) {
  attachToProject(id: $id, attachments: $attachments) {
    id
  }
}
    `) as unknown as TypedDocumentString<AttachToProjectMutation, AttachToProjectMutationVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($state: ProjectState, $contract: ID, $after: String) {
  hub {
    today
  }
  projects(state: $state, contract: $contract, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ProjectFileLine
    }
  }
}
    fragment ProjectFileLine on ProjectFile {
  id
  title
  state
  acceptedOn
  closedOn
  kind {
    code
    name
    nameEn
    licensed
  }
  agency {
    creditCode
    name
  }
  client {
    creditCode
    name
  }
  place {
    fullName
  }
  revision
}`) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const ProjectDocument = new TypedDocumentString(`
    query Project($id: ID!) {
  hub {
    today
  }
  project(id: $id) {
    ...ProjectFileFull
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment ProjectFileLine on ProjectFile {
  id
  title
  state
  acceptedOn
  closedOn
  kind {
    code
    name
    nameEn
    licensed
  }
  agency {
    creditCode
    name
  }
  client {
    creditCode
    name
  }
  place {
    fullName
  }
  revision
}
fragment ProjectFileFull on ProjectFile {
  ...ProjectFileLine
  industry {
    name
    nameEn
  }
  authority {
    id
    name
    nameEn
  }
  leaderName
  visitsAgreed
  visitsMade
  contract {
    id
    signedOn
    startsOn
    endsOn
    inForceTo
    visitsPerYear
    attachments {
      id
      name
      bytes
      digest
      addedAt
    }
  }
  steps {
    code
    name
    nameEn
    clause {
      ...CitedClause
    }
    done
    passedOver
    missing {
      code
      message
      messageEn
      field
      clause {
        ...CitedClause
      }
    }
  }
  lists {
    code
    name
    nameEn
    clause {
      ...CitedClause
    }
    step
    fixed
    open
    fields {
      code
      name
      nameEn
      type
      optional
    }
    items {
      code
      name
      nameEn
      record {
        item
        version
        recordedAt
        values {
          field
          values
          shown
        }
      }
    }
  }
  reports {
    id
    title
    number
    draftedOn
    issuedOn
    reviews {
      attempt
      reviewedOn
      passed
      opinion
    }
  }
  attachments {
    id
    name
    bytes
    digest
    addedAt
  }
}`) as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
export const ProjectForArchiveDocument = new TypedDocumentString(`
    query ProjectForArchive($id: ID!) {
  hub {
    today
  }
  project(id: $id) {
    ...ProjectFileFull
    visits {
      id
      on
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment ProjectFileLine on ProjectFile {
  id
  title
  state
  acceptedOn
  closedOn
  kind {
    code
    name
    nameEn
    licensed
  }
  agency {
    creditCode
    name
  }
  client {
    creditCode
    name
  }
  place {
    fullName
  }
  revision
}
fragment ProjectFileFull on ProjectFile {
  ...ProjectFileLine
  industry {
    name
    nameEn
  }
  authority {
    id
    name
    nameEn
  }
  leaderName
  visitsAgreed
  visitsMade
  contract {
    id
    signedOn
    startsOn
    endsOn
    inForceTo
    visitsPerYear
    attachments {
      id
      name
      bytes
      digest
      addedAt
    }
  }
  steps {
    code
    name
    nameEn
    clause {
      ...CitedClause
    }
    done
    passedOver
    missing {
      code
      message
      messageEn
      field
      clause {
        ...CitedClause
      }
    }
  }
  lists {
    code
    name
    nameEn
    clause {
      ...CitedClause
    }
    step
    fixed
    open
    fields {
      code
      name
      nameEn
      type
      optional
    }
    items {
      code
      name
      nameEn
      record {
        item
        version
        recordedAt
        values {
          field
          values
          shown
        }
      }
    }
  }
  reports {
    id
    title
    number
    draftedOn
    issuedOn
    reviews {
      attempt
      reviewedOn
      passed
      opinion
    }
  }
  attachments {
    id
    name
    bytes
    digest
    addedAt
  }
}`) as unknown as TypedDocumentString<ProjectForArchiveQuery, ProjectForArchiveQueryVariables>;
export const StaffOfAgencyDocument = new TypedDocumentString(`
    query StaffOfAgency($creditCode: ID!, $people: String) {
  hub {
    today
  }
  agency(creditCode: $creditCode) {
    ...AgencyStaff
  }
}
    fragment AgencyStaff on Agency {
  qualifications {
    id
    type
    number
    kinds {
      code
      name
      nameEn
    }
    industries {
      code
      name
      nameEn
    }
    validFrom
    validTo
    issuedBy
    valid
    measures {
      kind
      from
      to
      reason
    }
  }
  regionalFiling {
    id
    filedOn
    number
  }
  practitioners(first: 50, after: $people) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      name
      certificates {
        kind
        number
      }
    }
  }
}`) as unknown as TypedDocumentString<StaffOfAgencyQuery, StaffOfAgencyQueryVariables>;
export const FitOfAgencyDocument = new TypedDocumentString(`
    query FitOfAgency($creditCode: ID!, $kind: ID!, $industry: ID!, $place: ID, $on: Date) {
  hub {
    today
  }
  agency(creditCode: $creditCode) {
    fits(kind: $kind, industry: $industry, place: $place, on: $on) {
      ...AgencyFit
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment AgencyFit on AgencyFit {
  fits
  on
  reasons {
    met
    text
    textEn
    clause {
      ...CitedClause
    }
  }
}`) as unknown as TypedDocumentString<FitOfAgencyQuery, FitOfAgencyQueryVariables>;
export const AddQualificationDocument = new TypedDocumentString(`
    mutation AddQualification($input: QualificationInput!) {
  done: addQualification(input: $input)
}
    `) as unknown as TypedDocumentString<AddQualificationMutation, AddQualificationMutationVariables>;
export const WithdrawQualificationDocument = new TypedDocumentString(`
    mutation WithdrawQualification($id: ID!, $reason: String!) {
  done: withdrawQualification(id: $id, reason: $reason)
}
    `) as unknown as TypedDocumentString<WithdrawQualificationMutation, WithdrawQualificationMutationVariables>;
export const MeasureQualificationDocument = new TypedDocumentString(`
    mutation MeasureQualification($id: ID!, $kind: QualificationMeasureKind!, $from: Date!, $to: Date, $reason: String!) {
  done: measureQualification(
    id: $id
    kind: $kind
    from: $from
    to: $to
    reason: $reason
  )
}
    `) as unknown as TypedDocumentString<MeasureQualificationMutation, MeasureQualificationMutationVariables>;
export const LiftSuspensionDocument = new TypedDocumentString(`
    mutation LiftSuspension($id: ID!, $on: Date!) {
  done: liftSuspension(id: $id, on: $on)
}
    `) as unknown as TypedDocumentString<LiftSuspensionMutation, LiftSuspensionMutationVariables>;
export const RecordRegionalFilingDocument = new TypedDocumentString(`
    mutation RecordRegionalFiling($filedOn: Date!, $number: String!, $attachment: ID) {
  done: recordRegionalFiling(
    filedOn: $filedOn
    number: $number
    attachment: $attachment
  )
}
    `) as unknown as TypedDocumentString<RecordRegionalFilingMutation, RecordRegionalFilingMutationVariables>;
export const ActListDocument = new TypedDocumentString(`
    query ActList {
  hub {
    today
  }
  acts {
    id
    title
    titleEn
    issuedBy
    issuedByEn
    number
    effectiveFrom
    effectiveTo
    status
  }
}
    `) as unknown as TypedDocumentString<ActListQuery, ActListQueryVariables>;
export const ActPageDocument = new TypedDocumentString(`
    query ActPage($id: ID!) {
  hub {
    today
  }
  act(id: $id) {
    id
    title
    titleEn
    issuedBy
    issuedByEn
    number
    sourceUrl
    effectiveFrom
    effectiveTo
    status
    confirmed
    note
    noteEn
    replacedBy {
      id
      title
      titleEn
    }
    clauses {
      clause
      article
      articleEn
      label
      labelEn
      openQuestions {
        id
      }
      differences {
        ...DifferenceInFull
      }
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment DifferenceInFull on NationalDifference {
  id
  local {
    ...CitedClause
  }
  national {
    ...CitedClause
  }
  difference
  differenceEn
  handling
  handlingEn
  precedence {
    ...CitedClause
  }
}`) as unknown as TypedDocumentString<ActPageQuery, ActPageQueryVariables>;
export const ClausePageDocument = new TypedDocumentString(`
    query ClausePage($id: ID!) {
  hub {
    today
  }
  clause(id: $id) {
    clause
    article
    articleEn
    label
    labelEn
    confirmed
    text
    textEn
    openQuestions {
      id
      question
      questionEn
      reading
      readingEn
      setting
    }
    differences {
      ...DifferenceInFull
    }
    act {
      id
      title
      titleEn
      issuedBy
      issuedByEn
      number
      sourceUrl
      effectiveFrom
      effectiveTo
      status
      confirmed
      note
      noteEn
      clauses {
        clause
      }
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment DifferenceInFull on NationalDifference {
  id
  local {
    ...CitedClause
  }
  national {
    ...CitedClause
  }
  difference
  differenceEn
  handling
  handlingEn
  precedence {
    ...CitedClause
  }
}`) as unknown as TypedDocumentString<ClausePageQuery, ClausePageQueryVariables>;
export const ResultNoticesDocument = new TypedDocumentString(`
    query ResultNotices {
  hub {
    today
  }
  resultNotices {
    cycle
    from
    until
    agencies
    counted
    countedEn
    authority {
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<ResultNoticesQuery, ResultNoticesQueryVariables>;
export const AnnouncedResultsDocument = new TypedDocumentString(`
    query AnnouncedResults($cycle: Int!, $from: Date!, $after: String) {
  hub {
    today
  }
  creditNotices(cycle: $cycle, from: $from, first: 50, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      creditCode
      name
      band
      score
      disputed
      anew
      anewEn
    }
  }
}
    `) as unknown as TypedDocumentString<AnnouncedResultsQuery, AnnouncedResultsQueryVariables>;
export const AnnouncedAccountPageDocument = new TypedDocumentString(`
    query AnnouncedAccountPage($creditCode: ID!, $cycle: Int!) {
  hub {
    today
  }
  creditNotice(creditCode: $creditCode, cycle: $cycle) {
    creditCode
    name
    cycle
    band
    score
    from
    until
    disputed
    anew
    anewEn
    counted
    countedEn
    account {
      openingScore
      arithmetic
      parts {
        part
        outOf
        left
        towns
        arithmetic
      }
      buckets {
        scorer
        scorerName
        part
        active
        arithmetic
      }
      deductions {
        id
        clause {
          ...CitedClause
        }
        part
        points
        taken
        balance
        shortfall {
          message
          messageEn
          clause {
            ...CitedClause
          }
        }
        occurredOn
        scorerName
        summary
        disputed
        ifFell {
          score
          band
        }
      }
      directFindings {
        id
        clause {
          ...CitedClause
        }
        occurredOn
        scorerName
        summary
        disputed
        ifFell {
          score
          band
        }
      }
      basis {
        ...CitedClause
      }
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}`) as unknown as TypedDocumentString<AnnouncedAccountPageQuery, AnnouncedAccountPageQueryVariables>;
export const SafetyRecordDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<SafetyRecordQuery, SafetyRecordQueryVariables>;
export const ReportedRisksDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ReportedRisksQuery, ReportedRisksQueryVariables>;
export const AddRiskPointDocument = new TypedDocumentString(`
    mutation AddRiskPoint($input: RiskPointInput!) {
  addRiskPoint(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddRiskPointMutation, AddRiskPointMutationVariables>;
export const AmendRiskPointDocument = new TypedDocumentString(`
    mutation AmendRiskPoint($id: ID!, $version: Int!, $input: RiskPointInput!) {
  amendRiskPoint(id: $id, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AmendRiskPointMutation, AmendRiskPointMutationVariables>;
export const ReportRiskPointDocument = new TypedDocumentString(`
    mutation ReportRiskPoint($id: ID!, $version: Int!) {
  reportRiskPoint(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReportRiskPointMutation, ReportRiskPointMutationVariables>;
export const EndRiskPointDocument = new TypedDocumentString(`
    mutation EndRiskPoint($id: ID!, $version: Int!, $endedOn: Date!) {
  endRiskPoint(id: $id, version: $version, endedOn: $endedOn) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndRiskPointMutation, EndRiskPointMutationVariables>;
export const RecordRiskReviewDocument = new TypedDocumentString(`
    mutation RecordRiskReview($reviewedOn: Date!, $note: String!) {
  recordRiskReview(reviewedOn: $reviewedOn, note: $note)
}
    `) as unknown as TypedDocumentString<RecordRiskReviewMutation, RecordRiskReviewMutationVariables>;
export const RecordRiskMapDocument = new TypedDocumentString(`
    mutation RecordRiskMap($place: String!, $postedOn: Date!) {
  recordRiskMap(place: $place, postedOn: $postedOn)
}
    `) as unknown as TypedDocumentString<RecordRiskMapMutation, RecordRiskMapMutationVariables>;
export const RecordDrillDocument = new TypedDocumentString(`
    mutation RecordDrill($input: DrillInput!) {
  recordDrill(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordDrillMutation, RecordDrillMutationVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $kinds: [SubjectKind!], $region: ID, $after: String) {
  hub {
    today
  }
  search(text: $text, kinds: $kinds, region: $region, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      matchedBy
      subject {
        ...NamedSubject
      }
    }
  }
}
    fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SpotCheckListDocument = new TypedDocumentString(`
    query SpotCheckList($after: String) {
  hub {
    today
  }
  spotCheckPlans(first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...SpotCheckLine
    }
  }
}
    fragment SpotCheckLine on SpotCheckPlan {
  id
  year
  number
  scope
  authority {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<SpotCheckListQuery, SpotCheckListQueryVariables>;
export const SpotCheckPageDocument = new TypedDocumentString(`
    query SpotCheckPage($id: ID!) {
  hub {
    today
  }
  spotCheckPlan(id: $id) {
    ...SpotCheckFile
  }
}
    fragment SpotCheckLine on SpotCheckPlan {
  id
  year
  number
  scope
  authority {
    id
    name
    nameEn
  }
}
fragment SpotCheckFile on SpotCheckPlan {
  ...SpotCheckLine
  madeBy
  madeAt
  draws {
    id
    drawnOn
    seed
    pool
    participants
    drawnBy
    targets {
      agency {
        creditCode
        name
      }
      inspection
    }
  }
}`) as unknown as TypedDocumentString<SpotCheckPageQuery, SpotCheckPageQueryVariables>;
export const PlanSpotChecksDocument = new TypedDocumentString(`
    mutation PlanSpotChecks($year: Int!, $number: Int!, $scope: String!) {
  done: planSpotChecks(year: $year, number: $number, scope: $scope) {
    id
  }
}
    `) as unknown as TypedDocumentString<PlanSpotChecksMutation, PlanSpotChecksMutationVariables>;
export const DrawSpotChecksDocument = new TypedDocumentString(`
    mutation DrawSpotChecks($plan: ID!, $number: Int!, $participants: String) {
  done: drawSpotChecks(plan: $plan, number: $number, participants: $participants) {
    id
  }
}
    `) as unknown as TypedDocumentString<DrawSpotChecksMutation, DrawSpotChecksMutationVariables>;
export const LinkSpotCheckDocument = new TypedDocumentString(`
    mutation LinkSpotCheck($draw: ID!, $agency: ID!, $inspection: ID!) {
  done: linkSpotCheck(draw: $draw, agency: $agency, inspection: $inspection) {
    id
  }
}
    `) as unknown as TypedDocumentString<LinkSpotCheckMutation, LinkSpotCheckMutationVariables>;
export const AgencyStandingDocument = new TypedDocumentString(`
    query AgencyStanding($creditCode: ID!, $on: Date, $after: String) {
  hub {
    today
  }
  agency(creditCode: $creditCode) {
    notices(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...NoticeLine
      }
    }
    listings(on: $on) {
      ...ListingEntry
    }
    restrictions(on: $on) {
      ...RestrictionEntry
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NoticeLine on Notice {
  id
  kind
  title
  decidedOn
  publishedAt
  publicUntil
  disputed
  issuedBy {
    name
    nameEn
  }
  basis {
    ...CitedClause
  }
}
fragment ListingEntry on Listing {
  id
  register
  reason
  documentNumber
  decidedOn
  from
  until
  disputed
  decidedBy {
    name
    nameEn
  }
  notice {
    id
  }
  basis {
    ...CitedClause
  }
}
fragment RestrictionEntry on Restriction {
  id
  measure
  measureEn
  area
  from
  until
  disputed
  listing {
    register
  }
  decidedBy {
    name
    nameEn
  }
  basis {
    ...CitedClause
  }
}`) as unknown as TypedDocumentString<AgencyStandingQuery, AgencyStandingQueryVariables>;
export const EnterpriseStandingDocument = new TypedDocumentString(`
    query EnterpriseStanding($creditCode: ID!, $on: Date, $after: String) {
  hub {
    today
  }
  enterprise(creditCode: $creditCode) {
    notices(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...NoticeLine
      }
    }
    listings(on: $on) {
      ...ListingEntry
    }
    restrictions(on: $on) {
      ...RestrictionEntry
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NoticeLine on Notice {
  id
  kind
  title
  decidedOn
  publishedAt
  publicUntil
  disputed
  issuedBy {
    name
    nameEn
  }
  basis {
    ...CitedClause
  }
}
fragment ListingEntry on Listing {
  id
  register
  reason
  documentNumber
  decidedOn
  from
  until
  disputed
  decidedBy {
    name
    nameEn
  }
  notice {
    id
  }
  basis {
    ...CitedClause
  }
}
fragment RestrictionEntry on Restriction {
  id
  measure
  measureEn
  area
  from
  until
  disputed
  listing {
    register
  }
  decidedBy {
    name
    nameEn
  }
  basis {
    ...CitedClause
  }
}`) as unknown as TypedDocumentString<EnterpriseStandingQuery, EnterpriseStandingQueryVariables>;
export const ApplyForStarsDocument = new TypedDocumentString(`
    mutation ApplyForStars($input: ApplyForStarsInput!) {
  applyForStars(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApplyForStarsMutation, ApplyForStarsMutationVariables>;
export const ResubmitStarsDocument = new TypedDocumentString(`
    mutation ResubmitStars($input: ResubmitStarApplicationInput!) {
  resubmitStarApplication(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResubmitStarsMutation, ResubmitStarsMutationVariables>;
export const WithdrawStarsDocument = new TypedDocumentString(`
    mutation WithdrawStars($id: ID!, $revision: Int) {
  withdrawStarApplication(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawStarsMutation, WithdrawStarsMutationVariables>;
export const ObjectToStarsDocument = new TypedDocumentString(`
    mutation ObjectToStars($id: ID!, $rule: ID!, $grounds: String!) {
  objectToStars(id: $id, rule: $rule, grounds: $grounds) {
    id
  }
}
    `) as unknown as TypedDocumentString<ObjectToStarsMutation, ObjectToStarsMutationVariables>;
export const AcceptStarsDocument = new TypedDocumentString(`
    mutation AcceptStars($id: ID!, $revision: Int) {
  acceptStarApplication(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptStarsMutation, AcceptStarsMutationVariables>;
export const FinishStarReviewDocument = new TypedDocumentString(`
    mutation FinishStarReview($id: ID!, $revision: Int) {
  finishStarReview(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<FinishStarReviewMutation, FinishStarReviewMutationVariables>;
export const ApproveStarReviewDocument = new TypedDocumentString(`
    mutation ApproveStarReview($id: ID!, $revision: Int) {
  approveStarReview(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveStarReviewMutation, ApproveStarReviewMutationVariables>;
export const AnnounceStarsDocument = new TypedDocumentString(`
    mutation AnnounceStars($id: ID!, $revision: Int) {
  announceStars(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnnounceStarsMutation, AnnounceStarsMutationVariables>;
export const GradeStarsDocument = new TypedDocumentString(`
    mutation GradeStars($id: ID!, $revision: Int) {
  gradeStars(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<GradeStarsMutation, GradeStarsMutationVariables>;
export const PublishStarsDocument = new TypedDocumentString(`
    mutation PublishStars($id: ID!, $revision: Int) {
  publishStars(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishStarsMutation, PublishStarsMutationVariables>;
export const ReturnStarsDocument = new TypedDocumentString(`
    mutation ReturnStars($id: ID!, $reason: String!, $revision: Int) {
  returnStarApplication(id: $id, reason: $reason, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnStarsMutation, ReturnStarsMutationVariables>;
export const RefuseStarsDocument = new TypedDocumentString(`
    mutation RefuseStars($id: ID!, $reason: String!, $revision: Int) {
  refuseStarApplication(id: $id, reason: $reason, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefuseStarsMutation, RefuseStarsMutationVariables>;
export const ReturnStarReviewDocument = new TypedDocumentString(`
    mutation ReturnStarReview($id: ID!, $reason: String!, $revision: Int) {
  returnStarReview(id: $id, reason: $reason, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnStarReviewMutation, ReturnStarReviewMutationVariables>;
export const ReturnStarGradingDocument = new TypedDocumentString(`
    mutation ReturnStarGrading($id: ID!, $reason: String!, $revision: Int) {
  returnStarGrading(id: $id, reason: $reason, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnStarGradingMutation, ReturnStarGradingMutationVariables>;
export const AddStarLineDocument = new TypedDocumentString(`
    mutation AddStarLine($input: AddStarLineInput!) {
  addStarLine(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddStarLineMutation, AddStarLineMutationVariables>;
export const RemoveStarLineDocument = new TypedDocumentString(`
    mutation RemoveStarLine($id: ID!, $line: ID!, $reason: String!) {
  removeStarLine(id: $id, line: $line, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveStarLineMutation, RemoveStarLineMutationVariables>;
export const SendStarSurveyDocument = new TypedDocumentString(`
    mutation SendStarSurvey($input: SendStarSurveyInput!) {
  sendStarSurvey(input: $input) {
    expiresOn
  }
}
    `) as unknown as TypedDocumentString<SendStarSurveyMutation, SendStarSurveyMutationVariables>;
export const RecordStarObjectionDocument = new TypedDocumentString(`
    mutation RecordStarObjection($id: ID!, $rule: ID!, $grounds: String!) {
  recordStarObjection(id: $id, rule: $rule, grounds: $grounds) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordStarObjectionMutation, RecordStarObjectionMutationVariables>;
export const DecideStarObjectionDocument = new TypedDocumentString(`
    mutation DecideStarObjection($input: DecideStarObjectionInput!) {
  decideStarObjection(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideStarObjectionMutation, DecideStarObjectionMutationVariables>;
export const SetStarSettingsDocument = new TypedDocumentString(`
    mutation SetStarSettings($input: StarSettingsInput!) {
  setStarSettings(input: $input) {
    opensOn
  }
}
    `) as unknown as TypedDocumentString<SetStarSettingsMutation, SetStarSettingsMutationVariables>;
export const OpenStarReviewDocument = new TypedDocumentString(`
    mutation OpenStarReview($input: OpenStarReviewInput!) {
  openStarReview(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenStarReviewMutation, OpenStarReviewMutationVariables>;
export const DecideStarReviewDocument = new TypedDocumentString(`
    mutation DecideStarReview($input: DecideStarReviewInput!) {
  decideStarReview(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideStarReviewMutation, DecideStarReviewMutationVariables>;
export const StarApplicationPageDocument = new TypedDocumentString(`
    query StarApplicationPage($id: ID!) {
  hub {
    today
  }
  starApplication(id: $id) {
    ...StarApplicationFile
    standing {
      account {
        ...StarResult
      }
      problems {
        code
        message
        messageEn
      }
    }
    proposals {
      rule
      count
      evidence
      evidenceEn
    }
    survey {
      enterprises
      requests {
        id
        audience
        addressee
        sentOn
        expiresOn
      }
      groups {
        audience
        answers
        mean
        remarks
      }
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment StarResult on StarAssessment {
  band
  score
  vetoes {
    ...CitedClause
  }
  items {
    id
    label
    labelEn
    max
    lost
    score
    arithmetic
    additions {
      rule
      label
      labelEn
      points
    }
    deductions {
      rule
      label
      labelEn
      count
      points
    }
  }
  basis {
    ...CitedClause
  }
}
fragment StarApplicationFile on StarApplication {
  id
  cycle
  state
  step
  appliedOn
  statement
  reason
  revision
  agency {
    creditCode
    name
  }
  authority {
    id
    name
    nameEn
  }
  declared {
    rule
    count
    note
  }
  documents {
    id
    name
  }
  announcement {
    on
    until
    counted
    countedEn
    provisional
  }
  account {
    ...StarResult
  }
  steps {
    id
    deed
    step
    on
    note
  }
  lines {
    id
    rule
    count
    note
    source
    seenOn
  }
  objections {
    id
    raisedFor
    rule
    grounds
    raisedOn
    state
    countAfter
    reason
    decidedOn
  }
}`) as unknown as TypedDocumentString<StarApplicationPageQuery, StarApplicationPageQueryVariables>;
export const OwnStarsDocument = new TypedDocumentString(`
    query OwnStars {
  hub {
    today
  }
  starEligibility {
    cycle
    authority {
      name
      nameEn
    }
    settings {
      opensOn
      closesOn
      announcementDays
      ownChoice
    }
    problems {
      code
      message
      messageEn
      basis {
        ...CitedClause
      }
    }
  }
  starApplications(first: 20) {
    nodes {
      ...StarApplicationFile
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment StarResult on StarAssessment {
  band
  score
  vetoes {
    ...CitedClause
  }
  items {
    id
    label
    labelEn
    max
    lost
    score
    arithmetic
    additions {
      rule
      label
      labelEn
      points
    }
    deductions {
      rule
      label
      labelEn
      count
      points
    }
  }
  basis {
    ...CitedClause
  }
}
fragment StarApplicationFile on StarApplication {
  id
  cycle
  state
  step
  appliedOn
  statement
  reason
  revision
  agency {
    creditCode
    name
  }
  authority {
    id
    name
    nameEn
  }
  declared {
    rule
    count
    note
  }
  documents {
    id
    name
  }
  announcement {
    on
    until
    counted
    countedEn
    provisional
  }
  account {
    ...StarResult
  }
  steps {
    id
    deed
    step
    on
    note
  }
  lines {
    id
    rule
    count
    note
    source
    seenOn
  }
  objections {
    id
    raisedFor
    rule
    grounds
    raisedOn
    state
    countAfter
    reason
    decidedOn
  }
}`) as unknown as TypedDocumentString<OwnStarsQuery, OwnStarsQueryVariables>;
export const StarApplicationListDocument = new TypedDocumentString(`
    query StarApplicationList($state: StarApplicationState, $after: String) {
  starApplications(state: $state, first: 20, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      cycle
      state
      step
      appliedOn
      agency {
        creditCode
        name
      }
      authority {
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StarApplicationListQuery, StarApplicationListQueryVariables>;
export const StarReviewListDocument = new TypedDocumentString(`
    query StarReviewList($after: String) {
  hub {
    today
  }
  starReviews(first: 20, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      cycle
      cause
      occurredOn
      summary
      openedOn
      state
      reason
      decidedOn
      agency {
        creditCode
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StarReviewListQuery, StarReviewListQueryVariables>;
export const TownsToAskDocument = new TypedDocumentString(`
    query TownsToAsk($authority: ID!) {
  places(authority: $authority) {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<TownsToAskQuery, TownsToAskQueryVariables>;
export const StarWindowDocument = new TypedDocumentString(`
    query StarWindow($authority: ID!) {
  hub {
    today
  }
  starSettings(authority: $authority) {
    opensOn
    closesOn
    announcementDays
    ownChoice
  }
}
    `) as unknown as TypedDocumentString<StarWindowQuery, StarWindowQueryVariables>;
export const SuggestionListDocument = new TypedDocumentString(`
    query SuggestionList($state: SuggestionState, $clause: ID, $subject: ID, $after: String) {
  hub {
    today
  }
  suggestions(
    state: $state
    clause: $clause
    subject: $subject
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...SuggestionLine
    }
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment SuggestionLine on Suggestion {
  id
  proposes
  subject {
    ...NamedSubject
  }
  clause {
    ...CitedClause
  }
  occurredOn
  authority {
    id
    name
    nameEn
  }
  state
  summary
  madeAt
}`) as unknown as TypedDocumentString<SuggestionListQuery, SuggestionListQueryVariables>;
export const SuggestionPageDocument = new TypedDocumentString(`
    query SuggestionPage($id: ID!) {
  hub {
    today
  }
  suggestion(id: $id) {
    ...SuggestionFile
  }
}
    fragment CitedClause on Citation {
  clause
  article
  articleEn
  label
  labelEn
  act {
    id
    title
    titleEn
  }
}
fragment NamedSubject on Subject {
  __typename
  ... on Agency {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Enterprise {
    creditCode
    name
    region {
      fullName
    }
  }
  ... on Expert {
    id
    name
  }
}
fragment SuggestionLine on Suggestion {
  id
  proposes
  subject {
    ...NamedSubject
  }
  clause {
    ...CitedClause
  }
  occurredOn
  authority {
    id
    name
    nameEn
  }
  state
  summary
  madeAt
}
fragment SuggestionFile on Suggestion {
  ...SuggestionLine
  clause {
    text
    textEn
  }
  place {
    fullName
  }
  part
  evidence {
    zh
    en
  }
  finding
  listing
  decidedBy
  decidedAt
  decisionReason
  withdrawalReason
  revision
  changedAt
}`) as unknown as TypedDocumentString<SuggestionPageQuery, SuggestionPageQueryVariables>;
export const AdoptSuggestionDocument = new TypedDocumentString(`
    mutation AdoptSuggestion($id: ID!, $revision: Int!, $summary: String, $reason: String, $part: CreditPart) {
  done: adoptSuggestion(
    id: $id
    revision: $revision
    summary: $summary
    reason: $reason
    part: $part
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AdoptSuggestionMutation, AdoptSuggestionMutationVariables>;
export const DismissSuggestionDocument = new TypedDocumentString(`
    mutation DismissSuggestion($id: ID!, $revision: Int!, $reason: String!) {
  done: dismissSuggestion(id: $id, revision: $revision, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<DismissSuggestionMutation, DismissSuggestionMutationVariables>;
export const AskedInSurveyDocument = new TypedDocumentString(`
    query AskedInSurvey($token: String!) {
  starSurvey(token: $token) {
    agencyName
    cycle
    audience
    expiresOn
    authority {
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskedInSurveyQuery, AskedInSurveyQueryVariables>;
export const AnswerSurveyDocument = new TypedDocumentString(`
    mutation AnswerSurvey($input: AnswerStarSurveyInput!) {
  answerStarSurvey(input: $input) {
    agencyName
  }
}
    `) as unknown as TypedDocumentString<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
export const SurveysToAnswerDocument = new TypedDocumentString(`
    query SurveysToAnswer {
  surveysToAnswer(first: 100) {
    nodes {
      id
      agencyName
      cycle
      expiresOn
      authority {
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveysToAnswerQuery, SurveysToAnswerQueryVariables>;
export const OpenStarSurveyDocument = new TypedDocumentString(`
    mutation OpenStarSurvey($id: ID!) {
  openStarSurvey(id: $id) {
    token
  }
}
    `) as unknown as TypedDocumentString<OpenStarSurveyMutation, OpenStarSurveyMutationVariables>;
export const RecordVisitsDocument = new TypedDocumentString(`
    mutation RecordVisits($visits: [RecordVisitInput!]!) {
  recordVisits(visits: $visits) {
    ...RecordedVisitAnswer
  }
}
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
}`) as unknown as TypedDocumentString<RecordVisitsMutation, RecordVisitsMutationVariables>;
export const OpenVisitDeviceDocument = new TypedDocumentString(`
    mutation OpenVisitDevice {
  openVisitDevice
}
    `) as unknown as TypedDocumentString<OpenVisitDeviceMutation, OpenVisitDeviceMutationVariables>;
export const NoteHazardDocument = new TypedDocumentString(`
    mutation NoteHazard($hazard: ID!, $kind: HazardNoteKind!, $on: Date!, $number: String, $note: String) {
  noteHazard(hazard: $hazard, kind: $kind, on: $on, number: $number, note: $note)
}
    `) as unknown as TypedDocumentString<NoteHazardMutation, NoteHazardMutationVariables>;
export const ReportMajorHazardDocument = new TypedDocumentString(`
    mutation ReportMajorHazard($hazard: ID!, $number: String!, $reportedOn: Date!) {
  reportMajorHazard(hazard: $hazard, number: $number, reportedOn: $reportedOn)
}
    `) as unknown as TypedDocumentString<ReportMajorHazardMutation, ReportMajorHazardMutationVariables>;
export const ReportRefusalDocument = new TypedDocumentString(`
    mutation ReportRefusal($hazard: ID!, $notifiedOn: Date!, $evidence: String!, $attachments: [ID!]!, $directReason: String) {
  reportRefusal(
    hazard: $hazard
    notifiedOn: $notifiedOn
    evidence: $evidence
    attachments: $attachments
    directReason: $directReason
  )
}
    `) as unknown as TypedDocumentString<ReportRefusalMutation, ReportRefusalMutationVariables>;
export const AnswerVisitDocument = new TypedDocumentString(`
    mutation AnswerVisit($visit: ID!, $kind: VisitAnswerKind!, $note: String) {
  answerVisit(visit: $visit, kind: $kind, note: $note)
}
    `) as unknown as TypedDocumentString<AnswerVisitMutation, AnswerVisitMutationVariables>;
export const AnswerHazardDocument = new TypedDocumentString(`
    mutation AnswerHazard($hazard: ID!, $kind: HazardAnswerKind!, $on: Date!, $note: String) {
  answerHazard(hazard: $hazard, kind: $kind, on: $on, note: $note)
}
    `) as unknown as TypedDocumentString<AnswerHazardMutation, AnswerHazardMutationVariables>;
export const AnswerHazardReportDocument = new TypedDocumentString(`
    mutation AnswerHazardReport($id: ID!, $outcome: String!) {
  answerHazardReport(id: $id, outcome: $outcome) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerHazardReportMutation, AnswerHazardReportMutationVariables>;
export const VisitListDocument = new TypedDocumentString(`
    query VisitList($after: String, $doubtful: Boolean!) {
  hub {
    today
  }
  visits(first: 20, after: $after, doubtful: $doubtful) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...VisitLine
    }
  }
}
    fragment VisitLine on ServiceVisit {
  id
  on
  state
  kinds
  photos
  agency {
    creditCode
    name
  }
  enterprise {
    creditCode
    name
  }
  practitioners {
    id
    name
  }
  hazardCount {
    total
    major
    rectified
  }
  doubts {
    code
    message
    messageEn
    clause
  }
}`) as unknown as TypedDocumentString<VisitListQuery, VisitListQueryVariables>;
export const VisitPageDocument = new TypedDocumentString(`
    query VisitPage($id: ID!) {
  hub {
    today
    demonstration
  }
  visit(id: $id) {
    ...VisitFile
  }
}
    fragment VisitLine on ServiceVisit {
  id
  on
  state
  kinds
  photos
  agency {
    creditCode
    name
  }
  enterprise {
    creditCode
    name
  }
  practitioners {
    id
    name
  }
  hazardCount {
    total
    major
    rectified
  }
  doubts {
    code
    message
    messageEn
    clause
  }
}
fragment VisitFile on ServiceVisit {
  ...VisitLine
  startedAt
  endedAt
  contents
  process
  rating
  opinions
  corrects
  correctionReason
  correctedBy
  retracted
  recordedAt
  recordedName
  contract {
    id
    startsOn
    endsOn
    visitsPerYear
    content
  }
  leader {
    id
    name
  }
  practitioners {
    certificates {
      kind
      number
      validTo
    }
  }
  hazards {
    id
    content
    type
    basis
    cause
    advice
    severity
    adviceNumber
    agreedBy
    agreedOn
    rectifiedOn
    state
    dueOn
    steps {
      kind
      on
      number
      note
    }
  }
  openBefore {
    id
    visit
    content
    severity
    foundOn
    dueOn
    state
  }
  signatures {
    id
    party
    name
    post
    drawing
    sheet
    signedAt
  }
  answers {
    id
    kind
    note
    givenName
    givenAt
  }
  entries {
    id
    recordedAt
    recordedName
    correctionReason
    retracted
  }
}`) as unknown as TypedDocumentString<VisitPageQuery, VisitPageQueryVariables>;
export const VisitReferenceDocument = new TypedDocumentString(`
    query VisitReference {
  visitReference {
    contracts {
      id
      enterprise {
        creditCode
        name
      }
      startsOn
      endsOn
      visitsPerYear
      content
      kinds
      leader
    }
    persons {
      id
      name
      certificates {
        kind
        number
        validTo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VisitReferenceQuery, VisitReferenceQueryVariables>;