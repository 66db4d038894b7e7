import type { ClauseId } from '../regulation/norm.ts';
import type { Day } from '../time/day.ts';

/** A JSON value without identity numbers, phones or attachments: entries outlive the rows that they refer to. */
export type Facts = { readonly [key: string]: unknown };

/** What is handed in; `seq` and `id` are given by the journal. */
export interface NewEntry {
  /** Past tense, dotted, such as `finding.confirmed`. */
  readonly type: string;
  /** `Agency`, `Enterprise`, `Finding`, … */
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly clauses?: readonly ClauseId[];
  readonly facts: Facts;
  /** Who did it: an account id, or `system:<job>`. */
  readonly actor: string;
  /** The civil day on which the fact happened, Asia/Shanghai. */
  readonly occurredOn: Day;
}

export interface JournalEntry extends Required<NewEntry> {
  /** In whose name: `AUTHORITY:jiangyin:clerk`, `SYSTEM:<job>`; null where nothing was said. Told by the session. */
  readonly actingAs: string | null;
  /** Id of the request in which it was done; null for what the hub does by itself. */
  readonly requestId: string | null;
  /** 1, 2, 3 … without a gap, in the order of commit. */
  readonly seq: number;
  readonly id: string;
  /** ISO instant. */
  readonly recordedAt: string;
}

/** Anything that hands out entries in order: a subgraph's own table, or another subgraph over HTTP. */
export interface JournalSource {
  /** Name of the subgraph whose journal it is. */
  readonly name: string;
  /** At most `limit` entries with `seq` greater than `after`, ascending. */
  read(after: number, limit: number): Promise<JournalEntry[]>;
}
