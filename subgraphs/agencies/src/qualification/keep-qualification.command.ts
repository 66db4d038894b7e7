import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { textArray } from '@chengan/shared/database/text-array';
import { inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { notFound } from '@chengan/shared/outcome/not-found';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { holdAgency } from '../agency/agency.store.ts';
import { supervisorsOf } from '../territory/supervisors.store.ts';
import { attachmentProblems, bindAttachments } from '../attachment/bind-attachments.command.ts';
import {
  type NewQualification,
  normaliseNumber,
  qualificationProblems,
  regionalFilingProblems,
} from './check-qualification.ts';
import { qualificationById, qualificationsOf } from './qualification.store.ts';

const MOST = 50;
const AGENCY_MISSING = notFound('机构', 'agency', 'creditCode');
export const QUALIFICATION_NOT_FOUND = notFound('资质登记', 'qualification');

/**
 * Records a qualification of the agency's own, public at once, as declared by the agency. Refused with every reason at
 * once: see `qualificationProblems`; QUALIFICATION_NUMBER_TAKEN, TOO_MANY_QUALIFICATIONS, and of the attached file.
 */
export async function addQualification(
  em: Em,
  clock: Clock,
  { agency, account }: AgencyPerson,
  input: NewQualification,
): Promise<Outcome<string>> {
  return inTransaction(em, async (em) => {
    if (!(await holdAgency(em, agency))) return refused(AGENCY_MISSING);
    const id = newId(clock);
    const number = normaliseNumber(input.number);
    const [known = []] = await qualificationsOf(em, [agency]);
    const binding = bindingOf(agency, input.attachment, `qualification:${id}`);
    const problems = [
      ...qualificationProblems(input, clock.today()),
      ...((await isTaken(em, input.type, number)) ? [TAKEN] : []),
      ...(known.length >= MOST ? [TOO_MANY] : []),
      ...(await attachmentProblems(em, binding)),
    ];
    const checked = unless(problems, () => id);
    if (!checked.ok) return checked;
    await em.execute(
      `insert into qualification (id, agency, type, number, kinds, industries, valid_from, valid_to, issued_by,
         attachment, entered_on) values (?, ?, ?, ?, ?::text[], ?::text[], ?, ?, ?, ?, ?)`,
      [
        ...[id, agency, input.type, number, textArray(input.kinds), textArray(input.industries)],
        ...[input.validFrom, input.validTo, input.issuedBy.trim(), input.attachment, clock.today()],
      ],
    );
    await bindAttachments(em, { ...binding, readers: await supervisorsOf(em, agency) });
    await told(em, clock, {
      type: 'qualification.added',
      agency,
      actor: account,
      facts: { qualificationId: id },
    });
    return checked;
  });
}

/** Takes a qualification out that was entered by mistake; nothing is deleted. NOT_FOUND for what is another's. */
export async function withdrawQualification(
  em: Em,
  clock: Clock,
  { agency, account }: AgencyPerson,
  input: { readonly id: string; readonly reason: string },
): Promise<Outcome<string>> {
  return inTransaction(em, async (em) => {
    const found = await qualificationById(em, input.id);
    if (found?.agency !== agency) return refused(QUALIFICATION_NOT_FOUND);
    const reason = input.reason.trim();
    const checked = unless(
      [
        ...checkText(reason, { field: 'reason', name: '原因', nameEn: 'reason', longest: 200 }),
        ...(found.measures.length > 0 ? [MEASURED] : []),
      ],
      () => found.id,
    );
    if (!checked.ok) return checked;
    await em.execute('update qualification set withdrawn_on = ?, withdrawn_reason = ? where id = ?', [
      clock.today(),
      reason,
      found.id,
    ]);
    const facts = { qualificationId: found.id };
    await told(em, clock, { type: 'qualification.withdrawn', agency, actor: account, facts });
    return checked;
  });
}

/**
 * Records a filing with the Emergency Management Department of the region (自治区应急厅报备, C1-4a). Refused with every
 * reason at once: see `regionalFilingProblems`; FILING_NUMBER_TAKEN.
 */
export async function recordRegionalFiling(
  em: Em,
  clock: Clock,
  { agency, account }: AgencyPerson,
  input: { readonly filedOn: Day; readonly number: string; readonly attachment: string | null },
): Promise<Outcome<string>> {
  return inTransaction(em, async (em) => {
    if (!(await holdAgency(em, agency))) return refused(AGENCY_MISSING);
    const id = newId(clock);
    const number = normaliseNumber(input.number);
    const binding = bindingOf(agency, input.attachment, `regional-filing:${id}`);
    const taken = await em.execute<unknown[]>(
      'select 1 from regional_filing where agency = ? and number = ?',
      [agency, number],
    );
    const checked = unless(
      [
        ...regionalFilingProblems(input, clock.today()),
        ...(taken.length > 0 ? [FILED] : []),
        ...(await attachmentProblems(em, binding)),
      ],
      () => id,
    );
    if (!checked.ok) return checked;
    await em.execute(
      'insert into regional_filing (id, agency, filed_on, number, attachment) values (?, ?, ?, ?, ?)',
      [id, agency, input.filedOn, number, input.attachment],
    );
    await bindAttachments(em, { ...binding, readers: await supervisorsOf(em, agency) });
    const facts = { regionalFilingId: id };
    await told(em, clock, { type: 'regional-filing.recorded', agency, actor: account, facts });
    return checked;
  });
}

function bindingOf(holder: string, attachment: string | null, to: string) {
  const ids = attachment === null ? [] : [attachment];
  return { ids, holder, purposes: ['CERTIFICATE'] as const, to, field: 'attachment' };
}

interface Told {
  readonly type: string;
  readonly agency: string;
  readonly actor: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Says in the journal what was done about an agency's qualification. */
export async function told(em: Em, clock: Clock, { type, agency, actor, facts }: Told): Promise<void> {
  const entry = { type, subjectKind: 'Agency', subjectId: agency, clauses: ['C1-4a'], facts, actor };
  await append(em, clock, [{ ...entry, occurredOn: clock.today() }]);
}

async function isTaken(em: Em, type: string, number: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select 1 from qualification where type = ? and number = ? and withdrawn_on is null',
    [type, number],
  );
  return rows.length > 0;
}

const TAKEN = problem(
  'QUALIFICATION_NUMBER_TAKEN',
  '该资质证书编号已登记。',
  'A qualification of that number is on record already.',
  { field: 'number' },
);
const TOO_MANY = problem(
  'TOO_MANY_QUALIFICATIONS',
  `一家机构最多登记 ${MOST} 项资质。`,
  `At most ${MOST} qualifications are kept for an agency.`,
);
const MEASURED = problem(
  'QUALIFICATION_MEASURED',
  '监管部门已对该资质作出处理，不得撤下。',
  'An authority has acted on this qualification; it cannot be taken out.',
);
const FILED = problem(
  'FILING_NUMBER_TAKEN',
  '该报备编号已登记。',
  'A filing of that number is on record already.',
  { field: 'number' },
);
