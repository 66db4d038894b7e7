import { standingOf } from '@chengan/shared/due/due';
import { endTerm, noTerm } from '@chengan/shared/due/term';
import type { Scope } from '@chengan/shared/permission/roles';
import { CAUSE_WORDS, clauseOf } from '../rating-review/rating-review.ts';
import { STATE_WORDS, STEP_WORDS, type StarState, stepOf } from '../star-application/steps.ts';
import type { Queue } from './queue.graphql.ts';
import { announcedStars, openReviews, type StarRow, waitingStars } from './star-due.store.ts';

/** Who may take an application on from each state. */
const NEXT: Readonly<Partial<Record<StarState, Scope>>> = {
  APPLIED: 'star:handle',
  ACCEPTED: 'star:handle',
  REVIEWED: 'star:decide',
  DELIBERATED: 'star:handle',
  ANNOUNCED: 'star:decide',
  GRADED: 'star:publish',
};
/** Whoever reviewed takes no part in these, nor whoever deliberated in what follows on it. */
const BY_OTHERS: ReadonlySet<StarState> = new Set(['REVIEWED', 'ANNOUNCED', 'GRADED']);
const CLERKS = new Set<StarState>(['RETURNED']);

/** Applications for stars that wait for a step of the bureau, or for the agency that has to complete one (S-7.3). */
export const waitingStarsQueue: Queue = async ({ em, today }, inbox, { limit, from }) => {
  const whose =
    inbox.of === 'official'
      ? { authority: inbox.official.authority }
      : inbox.kind === 'AGENCY'
        ? { agency: inbox.code }
        : undefined;
  if (!whose) return [];
  const rows = await waitingStars(em, whose, today, from, limit + 1);
  return rows.map((row) => {
    const scope = NEXT[row.state] ?? 'star:handle';
    const standing =
      inbox.of === 'official' && !CLERKS.has(row.state)
        ? standingOf(inbox.asker, scope, BY_OTHERS.has(row.state) ? actedBefore(row) : [])
        : { mine: inbox.of === 'subject', blockedBySeparation: false };
    const step = STEP_WORDS[stepOf(row.state)];
    return {
      matter: {
        ...standing,
        kind: 'STAR_APPLICATION',
        target: { kind: 'STAR_APPLICATION', id: row.id },
        title: {
          zh: `${row.cycle} 年度星级申请：${STATE_WORDS[row.state].zh}`,
          en: `Stars ${row.cycle}: ${STATE_WORDS[row.state].en}`,
        },
        subject: { kind: 'AGENCY', code: row.agency, name: row.name },
        authority: row.authority,
        term: noTerm('S-7.3'),
        waitingSince: row.at,
        whatNext:
          inbox.of === 'subject'
            ? { zh: '按退回的理由补正后重新提交', en: 'Complete it as asked and send it again' }
            : { zh: `办理下一步：${step.zh}`, en: `Next step: ${step.en}` },
      },
      position: { at: row.at, id: row.id },
    };
  });
};

/** Announcements that run: for the bureau, and for the agency that may object until the last day. */
export const announcedStarsQueue: Queue = async ({ em, today }, inbox, { limit, from }) => {
  const whose =
    inbox.of === 'official'
      ? { authority: inbox.official.authority }
      : inbox.kind === 'AGENCY'
        ? { agency: inbox.code }
        : undefined;
  if (!whose) return [];
  const rows = await announcedStars(em, whose, today, from, limit + 1);
  return rows.map((row) => ({
    matter: {
      ...(inbox.of === 'official'
        ? standingOf(inbox.asker, 'star:decide', actedBefore(row), row.objections > 0)
        : { mine: true, blockedBySeparation: false }),
      kind: 'STAR_ANNOUNCED',
      target: { kind: 'STAR_APPLICATION', id: row.id },
      title: announcedTitle(row),
      subject: { kind: 'AGENCY', code: row.agency, name: row.name },
      authority: row.authority,
      term: endTerm(row.at, { zh: row.countedZh ?? '', en: row.countedEn ?? '' }, 'S-7.3'),
      waitingSince: null,
      whatNext:
        inbox.of === 'subject'
          ? { zh: '如有异议，在公示期内提出', en: 'Object while it is announced, if you do' }
          : {
              zh: '期满后定级；有异议的，由未参与的人决定',
              en: 'Graded after the last day; objections are decided by somebody who took no part',
            },
    },
    position: { at: row.at, id: row.id },
  }));
};

function actedBefore({ reviewers, deliberatedBy }: StarRow): (string | null)[] {
  return [...reviewers, deliberatedBy];
}

function announcedTitle({ cycle, objections }: StarRow): { zh: string; en: string } {
  const open =
    objections > 0
      ? { zh: `，异议 ${objections} 条待决定`, en: `, ${objections} objections open` }
      : { zh: '', en: '' };
  return { zh: `${cycle} 年度星级公示中${open.zh}`, en: `Stars ${cycle} announced${open.en}` };
}

/** Reviews of ratings that were given, to be decided by the leader of the bureau that rated (S-7.6.3, S-7.6.4). */
export const starReviewsQueue: Queue = async ({ em }, inbox, { limit, from }) => {
  if (inbox.of !== 'official') return [];
  const rows = await openReviews(em, inbox.official.authority, from, limit + 1);
  return rows.map(({ id, agency, name, cycle, authority, cause, openedOn, openedBy }) => ({
    matter: {
      ...standingOf(inbox.asker, 'star:publish', [openedBy]),
      kind: 'STAR_REVIEW',
      target: { kind: 'STAR_REVIEW', id },
      title: {
        zh: `${cycle} 年度星级复核：${CAUSE_WORDS[cause].zh}`,
        en: `Stars ${cycle} under review: ${CAUSE_WORDS[cause].en}`,
      },
      subject: { kind: 'AGENCY', code: agency, name },
      authority,
      term: noTerm(clauseOf(cause)),
      waitingSince: openedOn,
      whatNext: {
        zh: '由评定部门负责人决定维持、降低或取消，并公告',
        en: 'The leader of the rating department keeps, lowers or cancels, and announces it',
      },
    },
    position: { at: openedOn, id },
  }));
};
