import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import { changedMeanwhile } from '@chengan/shared/outcome/changed-meanwhile';
import { isUuid } from '@chengan/shared/outcome/id';
import { type Outcome, ok, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Clock } from '@chengan/shared/time/clock';
import type { StarApplication } from './application.ts';
import { type ApplicationChange, changeApplication, holdApplication } from './star-application.store.ts';
import { insertStep } from './step.store.ts';
import { MOVES, STATE_WORDS, type StarDeed, stepProblems } from './steps.ts';
import { NO_APPLICATION } from './who.ts';

/** Which application somebody acts on, and the revision that they had before them. */
export interface Seen {
  readonly id: string;
  readonly revision?: number | null | undefined;
}

/**
 * Holds an application and works on it in one transaction. NOT_FOUND for what is not there or not in sight,
 * CHANGED_MEANWHILE for another revision than the one that was looked at; what is forbidden comes before that.
 */
export async function onApplication<T>(
  em: Em,
  { id, revision }: Seen,
  problemsOf: (application: StarApplication, em: Em) => Problem[] | Promise<Problem[]>,
  work: (em: Em, application: StarApplication) => Promise<T>,
): Promise<Outcome<T>> {
  if (!isUuid(id)) return refused(NO_APPLICATION);
  return em.transactional(async (tx) => {
    const application = await holdApplication(tx, id);
    if (!application) return refused(NO_APPLICATION);
    const problems = await problemsOf(application, tx);
    const barred = problems.filter(({ code }) => code === 'FORBIDDEN' || code === 'NOT_FOUND');
    const changed =
      barred.length === 0
        ? changedMeanwhile(revision, application.revision, stateNow(application), {
            state: application.state,
          })
        : [];
    const checked = unless(barred.length > 0 ? barred : changed.length > 0 ? changed : problems, () => true);
    return checked.ok ? ok(await work(tx, application)) : checked;
  });
}

function stateNow({ state }: StarApplication): { zh: string; en: string } {
  const { zh, en } = STATE_WORDS[state];
  return {
    zh: `此申请在您打开之后已有变动，现为“${zh}”。请查看后再办理。`,
    en: `This has changed since you opened it; it is now ${en}. Look at it again before you decide.`,
  };
}

const TYPES: Readonly<Record<StarDeed, string>> = {
  APPLY: 'star-application.submitted',
  RESUBMIT: 'star-application.submitted',
  WITHDRAW: 'star-application.withdrawn',
  ACCEPT: 'star-application.accepted',
  RETURN: 'star-application.returned',
  REFUSE: 'star-application.refused',
  FINISH_REVIEW: 'star-application.reviewed',
  APPROVE_REVIEW: 'star-application.deliberated',
  RETURN_REVIEW: 'star-application.review-returned',
  ANNOUNCE: 'star-application.announced',
  ANNOUNCE_ANEW: 'star-application.announced-anew',
  GRADE: 'star-application.graded',
  RETURN_GRADING: 'star-application.review-returned',
  PUBLISH: 'star-application.published',
};

/** What a deed on an application checks, changes and says. */
export interface DeedOn {
  readonly deed: StarDeed;
  readonly account: string;
  /** What stands against it beside the course itself, which is always checked. */
  readonly problems: (application: StarApplication, em: Em) => Problem[] | Promise<Problem[]>;
  readonly change?: (em: Em, application: StarApplication) => ApplicationChange | Promise<ApplicationChange>;
  /** For the course: a reason, an advice. Not in the journal. */
  readonly note?: string;
  readonly clauses?: readonly ClauseId[];
}

/** One step of the course (S-7.3): checks, writes, records the step, and journals it. */
export async function doDeed(
  em: Em,
  clock: Clock,
  seen: Seen,
  { deed, account, problems, change, note, clauses = [] }: DeedOn,
): Promise<Outcome<StarApplication>> {
  return onApplication(
    em,
    seen,
    async (application, tx) => [
      ...(await problems(application, tx)),
      ...stepProblems(application.state, deed),
    ],
    async (tx, application) => {
      const changed = await changeApplication(
        tx,
        application,
        { ...(await change?.(tx, application)), state: MOVES[deed].to },
        clock.today(),
      );
      await recordStep(tx, clock, changed, { deed, account, note, clauses });
      return changed;
    },
  );
}

/** Records a step of an application and journals it; the last thing of a transaction. */
export async function recordStep(
  em: Em,
  clock: Clock,
  { id, agency, authority, cycle }: Pick<StarApplication, 'id' | 'agency' | 'authority' | 'cycle'>,
  {
    deed,
    account,
    note,
    clauses = [],
  }: Pick<DeedOn, 'deed' | 'account' | 'clauses'> & { readonly note: string | undefined },
): Promise<void> {
  const on = clock.today();
  await insertStep(
    em,
    { id, agency, authority },
    { id: newId(clock), deed, on, actor: account, note: note ?? null },
  );
  await append(em, clock, [
    {
      type: TYPES[deed],
      subjectKind: 'Agency',
      subjectId: agency,
      clauses: ['S-7.3', ...clauses],
      facts: { applicationId: id, cycle, authority },
      actor: account,
      occurredOn: on,
    },
  ]);
}
