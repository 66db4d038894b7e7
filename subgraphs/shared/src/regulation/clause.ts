import type { Act, ActId } from './act.ts';
import type { ClauseId } from './norm.ts';

/** What a clause asks of the software. */
export type ClauseKind = 'entity' | 'workflow' | 'rule' | 'deadline' | 'display' | 'report' | 'access';

/** A clause as written in the files of an act, in the project's own words. */
export interface ClauseText {
  /** The place in the document: 第十六条第（六）项. */
  readonly article: string;
  readonly articleEn: string;
  /** One line that a clerk can read on a page. */
  readonly label: string;
  readonly labelEn: string;
  /** One to three sentences, where the line cannot hold what matters. */
  readonly text?: string;
  readonly textEn?: string;
  readonly kinds?: readonly ClauseKind[];
  /** False when the content or the article number was not read in a text. */
  readonly confirmed?: false;
}

/** The clauses of an act, or a part of it, in the register's order. */
export type ClauseTexts = Readonly<Record<ClauseId, ClauseText>>;

/** A clause of the register. `text` is the label where nothing more was written. */
export interface Clause {
  readonly id: ClauseId;
  readonly act: ActId;
  readonly article: string;
  readonly articleEn: string;
  readonly label: string;
  readonly labelEn: string;
  readonly text: string;
  readonly textEn: string;
  readonly kinds: readonly ClauseKind[];
  readonly confirmed: boolean;
}

/** `written` as a clause of `act`. */
export function clauseOf(act: Act, id: ClauseId, written: ClauseText): Clause {
  return {
    id,
    act: act.id,
    article: written.article,
    articleEn: written.articleEn,
    label: written.label,
    labelEn: written.labelEn,
    text: written.text ?? `${written.label}。`,
    textEn: written.textEn ?? `${written.labelEn}.`,
    kinds: written.kinds ?? [],
    confirmed: act.confirmed && written.confirmed !== false,
  };
}
