import { authorityById } from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { roleProblems } from '@chengan/shared/permission/official';
import { jurisdictionProblems } from '../official/territory.ts';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import { type Suggestion, SUGGESTION_STATE_NAMES } from './suggestion.ts';

const REASON = { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 };

/**
 * What keeps `official` from taking the suggestion up as a finding, but for what keeps the finding itself from being
 * proposed. A finding is that of the authority that makes it, so only whoever has it on the desk takes it up.
 */
export function checkAdoption(suggestion: Suggestion, official: Official): Problem[] {
  const { authority, clause, proposes } = suggestion;
  const outside = jurisdictionProblems(official, authority, [clause]);
  return [
    ...openProblems(suggestion),
    ...outside,
    ...(outside.length === 0 && authority !== official.authority ? [anotherDesk(authority)] : []),
    ...(proposes === 'LISTING' ? [listingInstead()] : []),
  ];
}

/** What keeps `official` from dismissing it for `reason`: it lets somebody off, so it takes a reviewer or a leader. */
export function checkDismissal(suggestion: Suggestion, official: Official, reason: string): Problem[] {
  return [
    ...openProblems(suggestion),
    ...jurisdictionProblems(official, suggestion.authority, [suggestion.clause]),
    ...roleProblems(official, ['reviewer', 'leader']),
    ...checkText(reason, REASON),
  ];
}

function openProblems({ state }: Suggestion): Problem[] {
  if (state === 'OPEN') return [];
  const { zh, en } = SUGGESTION_STATE_NAMES[state];
  return [
    problem('SUGGESTION_NOT_OPEN', `该线索${zh}，不能再作决定。`, `This suggestion is ${en}.`, {
      field: 'id',
    }),
  ];
}

function anotherDesk(authority: string): Problem {
  const found = authorityById(authority);
  return problem(
    'FORBIDDEN',
    `该线索由${found?.name ?? authority}处理：认定由发现的一级作出，您可以查看，不能代为采纳。`,
    `This suggestion is on the desk of ${found?.nameEn ?? authority}: the level that finds proposes.`,
  );
}

function listingInstead(): Problem {
  return problem(
    'LISTING_SUGGESTED',
    '该线索建议列入“黑名单”，请在“提出列入”中办理；提出后本线索随之办结。',
    'This suggests a blacklist entry: propose the entry, which takes up the suggestion.',
    { field: 'id', clause: 'J-A3-4b' },
  );
}
