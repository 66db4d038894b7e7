import { queryAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type { AuditEntriesQuery } from './generated/graphql.ts';
import { forbiddenInWords } from './in-words.ts';
import type { HubAnswer } from './problem.ts';
import type { AuditSearch } from '../audit/audit-search.ts';

const entries = graphql(`
  query AuditEntries(
    $person: String
    $actingAs: String
    $subject: ID
    $clause: ID
    $type: String
    $from: Date
    $to: Date
    $after: String
  ) {
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
`);

export type AuditPage = AuditEntriesQuery['auditEntries'];
export type AuditEntry = AuditPage['nodes'][number];

/** Who did what, newest first, twenty to a page; each part of the search narrows it down. For auditors. */
export async function auditEntries(
  search: AuditSearch,
  after: string | undefined,
): Promise<HubAnswer<AuditPage>> {
  const answer = forbiddenInWords(await queryAs(entries, { ...search, after: after ?? null }), AUDITORS);
  return answer.ok ? { ok: true, value: answer.value.auditEntries } : answer;
}

const AUDITORS = {
  message: '操作记录由主管部门的审计员查看。',
  messageEn: 'The audit is for the auditors of an authority.',
};
