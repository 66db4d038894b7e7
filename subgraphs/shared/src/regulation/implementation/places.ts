import type { Implementation } from './coverage.ts';

/* Where clauses are carried out. A folder that moves is renamed here and nowhere else. */

export const CREDIT_GRADE: Implementation = { by: 'rule', where: 'subgraphs/agencies/src/credit-grade' };
export const STAR_APPLICATION: Implementation = {
  by: 'workflow',
  where: 'subgraphs/agencies/src/star-application',
};
export const STAR_OBJECTIONS: Implementation = {
  by: 'workflow',
  where: 'subgraphs/agencies/src/star-application/object.command.ts',
};
export const STAR_REVIEW: Implementation = {
  by: 'workflow',
  where: 'subgraphs/agencies/src/rating-review',
};
/** Sheets, results, public notice, publication. */
export const CREDIT_CYCLE: Implementation = { by: 'workflow', where: 'subgraphs/agencies/src/credit-cycle' };
/** What detectors notice, for an official to take up or dismiss. */
export const SUGGESTIONS: Implementation = { by: 'workflow', where: 'subgraphs/enforcement/src/suggestion' };
/** What a decided entry sets going outside the hub, recorded with day and number. */
export const TRANSMITTAL: Implementation = { by: 'workflow', where: 'subgraphs/enforcement/src/transmittal' };
/** Reports from the public, on the desk of the place; a receipt tells where one stands. */
export const COMPLAINT: Implementation = { by: 'workflow', where: 'subgraphs/enforcement/src/complaint' };
/** Where a local document and a national rule differ; shown on the pages of clauses and acts. */
export const DIFFERENCES: Implementation = {
  by: 'entity',
  where: 'subgraphs/shared/src/regulation/differences.ts',
};
/** Yearly plans of spot checks and draws that anybody can compute again. */
export const SPOT_CHECK: Implementation = { by: 'workflow', where: 'subgraphs/enforcement/src/spot-check' };
export const OBJECTION: Implementation = { by: 'workflow', where: 'subgraphs/enforcement/src/objection' };
export const STAR_RATING: Implementation = { by: 'rule', where: 'subgraphs/agencies/src/star-rating' };
export const AGENCY_FILE: Implementation = { by: 'entity', where: 'subgraphs/agencies/src/agency' };
/** J-3 and S-4.1, each condition with its reason. */
export const CONDITION: Implementation = { by: 'rule', where: 'subgraphs/agencies/src/condition' };
/** Which authority supervises which agency: by its seat and by the towns of its clients. */
export const SUPERVISION: Implementation = { by: 'rule', where: 'subgraphs/agencies/src/territory' };
export const FEE: Implementation = { by: 'entity', where: 'subgraphs/agencies/src/fee' };
export const PARTICIPATION: Implementation = { by: 'entity', where: 'subgraphs/agencies/src/participation' };
/** Visits at the site, hazards found there, what is reported of them. */
export const VISIT: Implementation = { by: 'workflow', where: 'subgraphs/agencies/src/visit' };
/** Sheet and board as PDF. */
export const VISIT_DOCUMENTS: Implementation = { by: 'page', where: 'site/lib/visits' };
export const CONTRACT: Implementation = { by: 'entity', where: 'subgraphs/agencies/src/contract' };
export const FILING: Implementation = { by: 'workflow', where: 'subgraphs/agencies/src/filing' };
/** What an agency reports every month, pre-filled from its visits. */
export const MONTHLY_REPORT: Implementation = {
  by: 'workflow',
  where: 'subgraphs/agencies/src/monthly-report',
};
export const PROJECT: Implementation = { by: 'workflow', where: 'subgraphs/agencies/src/project' };
/** Contracts and projects of agencies, their clients and the desks; the archive as a zip. */
export const PROJECT_SCREENS: Implementation = { by: 'page', where: 'site/components/projects' };
export const CONTRACT_SCREENS: Implementation = { by: 'page', where: 'site/components/contracts' };
/** Files of people, their certificates and trainings. */
export const PEOPLE_SCREENS: Implementation = { by: 'page', where: 'site/components/practitioner' };
export const FINDING: Implementation = { by: 'workflow', where: 'subgraphs/enforcement/src/finding' };
/** 一企双查. */
export const INSPECTION: Implementation = { by: 'workflow', where: 'subgraphs/enforcement/src/inspection' };
export const ESCALATION: Implementation = { by: 'rule', where: 'subgraphs/enforcement/src/escalation' };
export const TALK: Implementation = { by: 'workflow', where: 'subgraphs/enforcement/src/talk' };
/** Refuses identity numbers, phones and the like in text that will be public. */
export const PRIVATE_DATA: Implementation = { by: 'rule', where: 'subgraphs/shared/src/text' };
/** A natural person is public only while a public decision names the person. */
export const PERSONS: Implementation = { by: 'rule', where: 'subgraphs/shared/src/expert-naming' };
export const NOTICE: Implementation = { by: 'workflow', where: 'subgraphs/enforcement/src/notice' };
export const LISTING: Implementation = { by: 'entity', where: 'subgraphs/enforcement/src/listing' };
export const AUTHORITIES: Implementation = { by: 'entity', where: 'subgraphs/shared/src/authority' };
export const ENTERPRISES: Implementation = { by: 'entity', where: 'subgraphs/enterprises/src/register' };
export const SUPERVISION_GRADE: Implementation = {
  by: 'entity',
  where: 'subgraphs/enterprises/src/supervision-grade',
};
export const RISK_POINT: Implementation = { by: 'workflow', where: 'subgraphs/enterprises/src/risk-point' };
export const DRILL: Implementation = { by: 'rule', where: 'subgraphs/enterprises/src/drill' };
export const DEADLINES: Implementation = { by: 'rule', where: 'subgraphs/shared/src/time/deadline.ts' };
/** Issuer, dates and precedence of the acts themselves. */
export const ACTS: Implementation = { by: 'entity', where: 'subgraphs/shared/src/regulation/acts' };
/** The words of the clause, shown on its page: nothing else to do. */
export const WORDS: Implementation = { by: 'text', where: 'subgraphs/shared/src/regulation/acts' };
/** The acts' definitions in plain words, on a page of their own. */
export const GLOSSARY: Implementation = { by: 'page', where: 'site/lib/glossary' };
export const PUBLIC_PAGES: Implementation = { by: 'page', where: 'site/app' };
/** What is due: the clocks and queues behind the inboxes. */
export const ENFORCEMENT_DUE: Implementation = { by: 'rule', where: 'subgraphs/enforcement/src/due' };
export const AGENCIES_DUE: Implementation = { by: 'rule', where: 'subgraphs/agencies/src/due' };
export const PRACTITIONER: Implementation = { by: 'workflow', where: 'subgraphs/agencies/src/practitioner' };
export const QUALIFICATION: Implementation = { by: 'entity', where: 'subgraphs/agencies/src/qualification' };
export const SERVICE_RULE: Implementation = { by: 'rule', where: 'subgraphs/agencies/src/service-rule' };
