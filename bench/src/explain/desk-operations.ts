import { GRAPH_OPERATION } from '../look-up/look-up.ts';
import type { AskingRole } from './actors.ts';
import type { Operation } from './operations.ts';

const DUE = '(first: 20) { nodes { id kind dueOn } }';
const AUDIT = `query Audit($person: String, $subject: ID, $clause: ID, $type: String, $from: Date) {
  auditEntries(first: 20, person: $person, subject: $subject, clause: $clause, type: $type, from: $from) {
    nodes { id type recordedAt person } pageInfo { endCursor hasNextPage } }
}`;

/** What is asked for with a session: the look-up by a regulator, inboxes, files of cases, the audit. */
export function deskOperations(agency: string): Operation[] {
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
    audit('newest', {}),
    audit('of a person', { person: 'clerk-jiangyin-1' }),
    audit('by a clause', { clause: 'J-A3-3-5' }),
    audit('of a kind', { type: 'notice.published' }),
    audit('since a day', { from: '2026-06-01' }),
  ];
}
