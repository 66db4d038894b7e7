import { type Asker, type DueMatter, type DueTerm, type Standing, standingOf } from '@chengan/shared/due/due';
import { noTerm } from '@chengan/shared/due/term';
import type { Official } from '@chengan/shared/permission/actor';
import { actOfClause } from '@chengan/shared/regulation/register';
import type { Day } from '@chengan/shared/time/day';
import { COMPLAINT_CATEGORIES, complaintClause } from '../complaint/complaint.ts';
import { violationOf } from '../finding/violations.ts';
import { NOTICE_KINDS } from '../notice/kinds.ts';
import { REGISTERS } from '../listing/listing.ts';
import type { Severity } from '../notice/severity-term.ts';
import type { DueRow } from './due-row.ts';
import { listingEndTerm } from './listing-ends.ts';
import { noticeEndTerm } from './notice-ends.ts';
import { publicationTerm } from './publication-term.ts';
import { nationalListTerm } from './publish-national-list.ts';
import { ENDS_BY_ITSELF, QUEUE_WORDS, RETURNED, type QueueWords } from './wording.ts';

/** Somebody who is supervised can act on nothing of this: they are told. */
const TOLD: Standing = { mine: false, blockedBySeparation: false };

/** A row as it stands in the inbox of `official`. */
export function matterFor(row: DueRow, official: Official, asker: Asker): DueMatter {
  return matter(row, standing(row, official, asker));
}

/** A row as it is told to whom it is about. */
export function matterAbout(row: DueRow): DueMatter {
  const told = matter(row, TOLD);
  return row.queue === 'OBJECTION_ANSWERED' ? told : { ...told, whatNext: ENDS_BY_ITSELF };
}

function matter(row: DueRow, standing: Standing): DueMatter {
  const words = wordsOf(row);
  return {
    ...standing,
    kind: words.kind,
    target: { kind: words.target, id: row.id },
    title: row.title === '' ? words.title : both(words, row.title),
    subject: row.subject,
    authority: row.authority,
    term: termOf(row),
    waitingSince: waitingSince(row),
    whatNext: words.next,
  };
}

const wordsOf = (row: DueRow): QueueWords => (row.returned ? RETURNED : QUEUE_WORDS[row.queue]);

const both = ({ title }: QueueWords, line: string) => ({
  zh: `${title.zh}：${line}`,
  en: `${title.en}: ${line}`,
});

function termOf(row: DueRow): DueTerm {
  const clause = row.basis[0] ?? null;
  switch (row.queue) {
    case 'PENALTY_TO_APPROVE':
    case 'NOTICE_TO_APPROVE':
    case 'PENALTY_TO_PUBLISH':
    case 'NOTICE_TO_PUBLISH': {
      const kind = NOTICE_KINDS.find((one) => one === row.kind) ?? 'CASE';
      return publicationTerm({ kind, national: row.national, decidedOn: row.decidedOn });
    }
    case 'LISTING_TO_PUBLISH':
      return row.decidedOn === null ? noTerm(clause) : nationalListTerm(row.decidedOn);
    case 'NOTICE_ENDS':
      return row.endsOn === null
        ? noTerm(clause)
        : noticeEndTerm({ severity: severityOf(row), decidedOn: row.decidedOn, publicUntil: row.endsOn });
    case 'LISTING_ENDS':
      return row.endsOn === null || row.from === null
        ? noTerm(clause)
        : listingEndTerm({
            register: REGISTERS.find((one) => one === row.kind) ?? 'LOCAL_DISCREDIT',
            from: row.from,
            until: row.endsOn,
            basis: clause,
          });
    case 'BLACKLIST_TO_PROPOSE':
      return noTerm('J-A3-4b');
    case 'COMPLAINT_TO_DECIDE':
      return noTerm(
        COMPLAINT_CATEGORIES.filter((one) => one === row.kind).map((one) =>
          complaintClause(one, row.authority),
        )[0] ?? null,
      );
    case 'LISTING_TO_TRANSMIT':
      return noTerm(row.kind === 'LOCAL_BLACKLIST' ? 'J-A3-4b' : 'C1-17-7');
    default:
      return noTerm(clause);
  }
}

/** What ends waits for nobody; a clock runs from the decision; the rest waits since it was put on the desk. */
function waitingSince(row: DueRow): Day | null {
  switch (row.queue) {
    case 'NOTICE_ENDS':
    case 'LISTING_ENDS':
      return null;
    case 'OBJECTION_ANSWERED':
      return row.decidedOn;
    case 'FINDING_TO_REVIEW':
    case 'NOTICE_TO_REVIEW':
    case 'LISTING_TO_REVIEW':
      return row.changedOn;
    case 'BLACKLIST_TO_PROPOSE':
      return row.settledOn;
    case 'PENALTY_TO_APPROVE':
    case 'NOTICE_TO_APPROVE':
    case 'PENALTY_TO_PUBLISH':
    case 'NOTICE_TO_PUBLISH':
    case 'LISTING_TO_PUBLISH':
    case 'LISTING_TO_TRANSMIT':
      return row.decidedOn ?? row.since;
    default:
      return row.since;
  }
}

/** Deciding is for whoever did not make it, reviewing for whoever had no part; what merely ends is nobody's decision. */
function standing(row: DueRow, official: Official, asker: Asker): Standing {
  const { scope } = wordsOf(row);
  if (row.returned) return standingOf(asker, scope, []);
  const clause = row.basis[0];
  switch (row.queue) {
    case 'FINDING_TO_CONFIRM':
      return standingOf(asker, scope, row.makers, clause === undefined || mayConfirm(clause, official));
    case 'SUGGESTION_TO_DECIDE':
      // taken up on the desk where it is; the authority above looks on, and may dismiss
      return standingOf(
        asker,
        row.kind === 'LISTING' ? 'listing:propose' : scope,
        [],
        row.authority === official.authority,
      );
    case 'FINDING_TO_REVIEW':
    case 'NOTICE_TO_REVIEW':
    case 'LISTING_TO_REVIEW':
      return standingOf(asker, scope, row.people);
    case 'BLACKLIST_TO_PROPOSE':
      return standingOf(asker, scope, [], clause !== undefined && isBureau(clause, official));
    case 'NOTICE_ENDS':
      // a clerk gives up drafts; what is public is withdrawn by others
      return standingOf(asker, scope, [], official.role !== 'clerk');
    case 'LISTING_TO_PUBLISH':
    case 'LISTING_TO_TRANSMIT':
    case 'LISTING_ENDS':
      return standingOf(asker, scope, []);
    default:
      return standingOf(asker, scope, row.makers);
  }
}

/** What the clause asks of whoever confirms, beside the role: a leader, or the bureau that adopted the act. */
function mayConfirm(clause: string, official: Official): boolean {
  const by = violationOf(clause)?.confirmedBy;
  const leader = by === 'LEADER' || by === 'BUREAU_LEADER';
  const bureau = by === 'BUREAU_REVIEWER' || by === 'BUREAU_LEADER';
  return (!leader || official.role === 'leader') && (!bureau || isBureau(clause, official));
}

function isBureau(clause: string, { authority }: Official): boolean {
  return actOfClause(clause).authority === authority;
}

function severityOf({ severity }: DueRow): Severity | null {
  return severity === 'MINOR' || severity === 'GENERAL' || severity === 'SERIOUS' ? severity : null;
}
