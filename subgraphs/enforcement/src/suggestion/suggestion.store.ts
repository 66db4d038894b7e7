import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Words } from '@chengan/shared/due/due';
import type { Day } from '@chengan/shared/time/day';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { CreditPart } from '../finding/finding.ts';
import { countFiles, filesOf, ofOwnSubject, type Queue, type QueuePage } from '../paging/queue.store.ts';
import type { SubjectKind } from '../subject/subject.ts';
import type { Suggested, Suggestion, SuggestionState } from './suggestion.ts';

interface Row extends Omit<Suggestion, 'subject'> {
  readonly subject_kind: SubjectKind;
  readonly subject_code: string;
}

const COLUMNS = `suggestion.id, key, proposes, subject_kind, subject_code, clause, authority,
  occurred_on::text as "occurredOn", place, part, violation, summary, evidence, state,
  ${isoInstant('made_at')} as "madeAt", finding, listing, decided_by as "decidedBy",
  ${isoInstant('decided_at')} as "decidedAt", decision_reason as "decisionReason",
  withdrawal_reason as "withdrawalReason", revision, ${isoInstant('changed_at')} as "changedAt",
  changed_as as "changedAs"`;

/** A suggestion as it is first kept. */
export interface NewSuggestion {
  readonly id: string;
  readonly key: string;
  readonly proposes: Suggested;
  readonly subject: { readonly kind: SubjectKind; readonly code: string };
  readonly clause: string;
  readonly authority: string;
  readonly occurredOn: Day;
  readonly place: string | null;
  readonly part: CreditPart | null;
  readonly violation: string | null;
  readonly summary: string;
  readonly evidence: readonly Words[];
  readonly state: 'OPEN' | 'REFUSED';
  readonly madeAt: string;
  /** Why nothing can come of it; with REFUSED. */
  readonly decisionReason: string | null;
}

/** Keeps a suggestion; the same key or id a second time is nothing. */
export async function keepSuggestion(em: Em, made: NewSuggestion): Promise<void> {
  await em.execute(
    `insert into suggestion (id, key, proposes, subject_kind, subject_code, clause, authority, occurred_on, place, part,
       violation, summary, evidence, state, made_at, decision_reason)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing`,
    [
      made.id,
      made.key,
      made.proposes,
      made.subject.kind,
      made.subject.code,
      made.clause,
      made.authority,
      made.occurredOn,
      made.place,
      made.part,
      made.violation,
      made.summary,
      JSON.stringify(made.evidence),
      made.state,
      made.madeAt,
      made.decisionReason,
    ],
  );
}

/** What the detector took back: off the desk while open; what was decided stays, with the detector's reason beside it. */
export async function takeBack(em: Em, id: string, reason: string, at: string): Promise<void> {
  await em.execute(
    `update suggestion set withdrawal_reason = ?, state = case state when 'OPEN' then 'WITHDRAWN' else state end,
       revision = revision + 1, changed_at = ?, changed_as = null
     where id = ? and withdrawal_reason is null`,
    [reason, at, id],
  );
}

/** What a decision writes. */
export type SuggestionChange = Pick<Suggestion, 'state' | 'decidedBy' | 'decidedAt'> &
  Pick<Suggestion, 'revision' | 'changedAt' | 'changedAs'> &
  Partial<Pick<Suggestion, 'finding' | 'listing' | 'decisionReason'>>;

/** Writes `change` to a suggestion that the transaction holds; returns it as it is then. */
export async function changeSuggestion(
  em: Em,
  suggestion: Suggestion,
  change: SuggestionChange,
): Promise<Suggestion> {
  const after = { ...suggestion, ...change };
  await em.execute(
    `update suggestion set state = ?, finding = ?, listing = ?, decided_by = ?, decided_at = ?, decision_reason = ?,
       revision = ?, changed_at = ?, changed_as = ? where id = ?`,
    [
      after.state,
      after.finding,
      after.listing,
      after.decidedBy,
      after.decidedAt,
      after.decisionReason,
      after.revision,
      after.changedAt,
      after.changedAs,
      after.id,
    ],
  );
  return after;
}

export async function suggestionById(em: Em, id: string): Promise<Suggestion | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from suggestion where id = ?`, [id]);
  return row && toSuggestion(row);
}

/** The suggestion, locked until the transaction ends. */
export async function holdSuggestion(em: Em, id: string): Promise<Suggestion | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from suggestion where id = ? for update`, [id]);
  return row && toSuggestion(row);
}

/** The open suggestions of a list entry about a subject on the desk of `authority`, locked. */
export async function holdOpenListingSuggestions(
  em: Em,
  authority: string,
  { kind, code }: { readonly kind: SubjectKind; readonly code: string },
): Promise<Suggestion[]> {
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from suggestion where subject_kind = ? and subject_code = ? and authority = ?
       and state = 'OPEN' and proposes = 'LISTING' for update`,
    [kind, code, authority],
  );
  return rows.map(toSuggestion);
}

/** Ids of the suggestions from which findings came, by finding; one statement. */
export async function suggestionsOfFindings(
  em: Em,
  findings: readonly string[],
): Promise<Map<string, string>> {
  const rows = await em.execute<{ id: string; finding: string }[]>(
    'select id, finding from suggestion where finding = any(?::uuid[])',
    [textArray(findings)],
  );
  return new Map(rows.map(({ id, finding }) => [finding, id]));
}

const QUEUE: Queue = { table: 'suggestion', authority: 'authority', ofSubject: ofOwnSubject('suggestion') };

/** At most `limit` suggestions on the desks of the authorities, newest first. */
export async function suggestionsOf(em: Em, page: QueuePage<SuggestionState>): Promise<Suggestion[]> {
  return (await filesOf<Row>(em, QUEUE, COLUMNS, page)).map(toSuggestion);
}

export function countSuggestions(em: Em, page: QueuePage<SuggestionState>): Promise<number> {
  return countFiles(em, QUEUE, page);
}

function toSuggestion({ subject_kind, subject_code, ...row }: Row): Suggestion {
  return { ...row, subject: { kind: subject_kind, code: subject_code } };
}
