import { authorityOfRegion } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { type Outcome, ok, type Problem, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { agenciesByCode, holdAgency } from '../agency/agency.store.ts';
import { attachmentProblems, bindAttachments } from '../attachment/bind-attachments.command.ts';
import { cancellationsOf, contractsOfCycle } from './applicant.store.ts';
import type { Declared } from './application.ts';
import { recordStep, doDeed, type Seen } from './change-application.command.ts';
import { declaredProblems } from './declared.ts';
import { applicationProblems } from './eligibility.ts';
import { settingsOf } from './settings.store.ts';
import { hasApplied, holdApplication, insertApplication } from './star-application.store.ts';
import type { StarApplication } from './application.ts';
import { type AgencyPerson, ownerProblems } from './who.ts';
import type { StarSettings } from './window.ts';

export interface ApplicationInput {
  readonly cycle: number;
  readonly statement: string;
  readonly declared: readonly Declared[];
  /** Ids of files that were sent before, such as reports and certificates (S-7.2: 资料审查). */
  readonly documents?: readonly string[] | undefined;
}

const STATEMENT = {
  field: 'statement',
  name: '申报说明',
  nameEn: 'statement',
  longest: 4_000,
};

const PURPOSES = ['OTHER', 'REPORT', 'CERTIFICATE', 'PHOTO', 'CONTRACT'] as const;

/** The record that the files of an application belong to. */
export function documentsKey(id: string): string {
  return `star-application:${id}`;
}

function bindingOf(holder: string, id: string, ids: readonly string[]) {
  return { holder, ids, purposes: PURPOSES, to: documentsKey(id), field: 'documents' };
}

/** Whether an agency may apply for a cycle today, to whom, within which window; with every reason against it. */
export interface Eligibility {
  readonly cycle: number;
  /** The county's bureau; null where the agency is registered outside Suzhou. */
  readonly authority: string | null;
  readonly settings: StarSettings | undefined;
  readonly problems: readonly Problem[];
}

/** Reads what decides and applies the rule (S-7.1, S-7.2, S-7.6.3). */
export async function eligibilityOf(
  em: Em,
  clock: Clock,
  agency: string,
  cycle: number,
): Promise<Eligibility> {
  const [known] = await agenciesByCode(em, [agency]);
  const region = known?.region ?? null;
  const authority = region === null ? null : (authorityOfRegion('suzhou', region)?.id ?? null);
  const settings = await settingsOf(em, authority ?? 'suzhou', cycle);
  const applicant = {
    region,
    contracts: await contractsOfCycle(em, agency, cycle),
    cancellations: await cancellationsOf(em, agency),
    applied: await hasApplied(em, agency, cycle),
  };
  return {
    cycle,
    authority,
    settings,
    problems: applicationProblems(applicant, cycle, settings, clock.today()),
  };
}

/**
 * Applies for the stars of a cycle (S-7.3, step 1) with a statement and the deductions that the agency declares itself.
 * Refuses with every reason: eligibility, an empty statement, a line that table A.1 does not have.
 */
export async function applyForStars(
  em: Em,
  clock: Clock,
  person: AgencyPerson,
  { cycle, statement, declared, documents = [] }: ApplicationInput,
): Promise<Outcome<StarApplication>> {
  return em.transactional(async (tx) => {
    await holdAgency(tx, person.agency);
    const { authority, problems } = await eligibilityOf(tx, clock, person.agency, cycle);
    const id = newId(clock);
    const binding = bindingOf(person.agency, id, documents);
    const checked = unless(
      [
        ...problems,
        ...checkText(statement, STATEMENT),
        ...declaredProblems(declared),
        ...(await attachmentProblems(tx, binding)),
      ],
      () => authority,
    );
    if (!checked.ok) return checked;
    if (checked.value === null) throw new Error('an agency without a bureau passed as eligible');
    const { agency, account } = person;
    const appliedOn = clock.today();
    const row = { id, agency, cycle, authority: checked.value, appliedOn, statement, declared };
    await insertApplication(tx, row);
    await bindAttachments(tx, { ...binding, readers: [row.authority] });
    await recordStep(tx, clock, row, { deed: 'APPLY', account, note: undefined, clauses: ['S-7.1'] });
    const stored = await holdApplication(tx, id);
    if (!stored) throw new Error('the application that was just stored is not there');
    return ok(stored);
  });
}

/** Sends a returned application again, completed. */
export async function resubmitApplication(
  em: Em,
  clock: Clock,
  person: AgencyPerson,
  { statement, declared, documents = [], ...seen }: Seen & Omit<ApplicationInput, 'cycle'>,
): Promise<Outcome<StarApplication>> {
  return doDeed(em, clock, seen, {
    deed: 'RESUBMIT',
    account: person.account,
    problems: async (application, tx) => [
      ...ownerProblems(application, person),
      ...checkText(statement, STATEMENT),
      ...declaredProblems(declared),
      ...(await attachmentProblems(tx, bindingOf(person.agency, application.id, documents))),
    ],
    change: async (tx, { id, agency, authority }) => {
      await bindAttachments(tx, { ...bindingOf(agency, id, documents), readers: [authority] });
      return { statement, declared, reason: null };
    },
  });
}

/** Takes an application back before it is announced: rating is voluntary (S-7.1). */
export async function withdrawApplication(
  em: Em,
  clock: Clock,
  person: AgencyPerson,
  seen: Seen,
): Promise<Outcome<StarApplication>> {
  return doDeed(em, clock, seen, {
    deed: 'WITHDRAW',
    account: person.account,
    problems: (application) => [
      ...ownerProblems(application, person),
      ...(application.announcement === null
        ? []
        : [
            problem(
              'ALREADY_ANNOUNCED',
              '评定结果已经公示，不能再撤回申请。',
              'The result was announced; the application can no longer be withdrawn.',
              { field: 'id', clause: 'S-7.3' },
            ),
          ]),
    ],
    clauses: ['S-7.1'],
  });
}
