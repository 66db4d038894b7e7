import { siteQueries } from '../history/site-queries.ts';
import { GRAPH_OPERATION } from '../look-up/look-up.ts';
import type { AskingRole } from './actors.ts';
import type { Operation } from './operations.ts';

const DUE = '(first: 20) { nodes { id kind dueOn } }';
const AUDIT = `query Audit($person: String, $subject: ID, $clause: ID, $type: String, $from: Date) {
  auditEntries(first: 20, person: $person, subject: $subject, clause: $clause, type: $type, from: $from) {
    nodes { id type recordedAt person } pageInfo { endCursor hasNextPage } }
}`;

/** What is asked for with a session: the look-up by a regulator, inboxes, files of cases, the audit. */
export function deskOperations(agency: string, working: string): Operation[] {
  const by = (as: AskingRole, name: string, query: string, variables: Operation['variables'] = {}) => ({
    name,
    query,
    variables,
    as,
  });
  const audit = (what: string, variables: Operation['variables']) =>
    by('auditor', `audit: ${what}`, AUDIT, variables);
  return [
    by('reviewer', 'look-up by a regulator', GRAPH_OPERATION, { code: agency }),
    by('reviewer', 'due, of an authority: agencies', `{ agenciesDue${DUE} }`),
    by('reviewer', 'due, of an authority: cases', `{ enforcementDue${DUE} }`),
    by('reviewer', 'due, of an authority: enterprises', `{ enterprisesDue${DUE} }`),
    by('staff', 'due, of an agency', `{ agenciesDue${DUE} enforcementDue${DUE} }`),
    by('manager', 'due, of an enterprise', `{ agenciesDue${DUE} enforcementDue${DUE} enterprisesDue${DUE} }`),
    by('reviewer', 'findings that wait', '{ findings(state: PROPOSED, first: 20) { nodes { id } } }'),
    by(
      'reviewer',
      'findings of an agency',
      'query Findings($code: ID!) { findings(subject: $code, first: 20) { nodes { id } } }',
      { code: agency },
    ),
    by('reviewer', 'notices that wait', '{ noticeFiles(state: DRAFT, first: 20) { nodes { id } } }'),
    by('reviewer', 'list entries that wait', '{ listingFiles(state: PROPOSED, first: 20) { nodes { id } } }'),
    by(
      'reviewer',
      'credit standing of an agency',
      'query Standing($code: ID!) { agency(creditCode: $code) { creditStanding(cycle: 2026) { score ladder { __typename } } } }',
      { code: agency },
    ),
    ...lists(working).flatMap(([query, variables]) =>
      (['reviewer', 'staff'] as const).map((as) =>
        by(as, `${query}, ${as === 'staff' ? 'of an agency' : 'of an authority'}`, textOf(query), variables),
      ),
    ),
    by('reviewer', 'SuggestionList, of an authority', textOf('SuggestionList')),
    by('reviewer', 'CreditCyclePage, of an authority', textOf('CreditCyclePage'), { cycle: 2025 }),
    audit('newest', {}),
    audit('of a person', { person: 'clerk-jiangyin-1' }),
    audit('by a clause', { clause: 'J-A3-3-5' }),
    audit('of a kind', { type: 'notice.published' }),
    audit('since a day', { from: '2026-06-01' }),
  ];
}

/** The lists of an agency's work, as both its own pages and the desk ask for them. */
function lists(agency: string): readonly (readonly [string, Operation['variables']])[] {
  return [
    ['ContractFiles', {}],
    ['Projects', {}],
    ['VisitList', { doubtful: false }],
    ['HazardReportList', { open: true }],
    ['MonthlyReportList', { month: '2026-04' }],
    ['OneMonthlyReport', { agency, month: '2026-04' }],
    ['FilingList', {}],
    ['PeopleOf', { holder: agency }],
    ['StarApplicationList', {}],
    ['ObjectionList', {}],
    ['CreditStanding', { creditCode: agency, cycle: 2025 }],
    ['AgencyFilePage', { creditCode: agency }],
    ['StaffOfAgency', { creditCode: agency }],
    ['AgencyReportsIssued', { creditCode: agency }],
  ];
}

function textOf(query: string): string {
  const text = siteQueries().get(query);
  if (text === undefined) throw new Error(`the site has no query ${query}`);
  return text;
}
