import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { type Outcome, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { amendmentProblems, countedOnOf } from './amendment.ts';
import { filingProblems } from './check-filing.ts';
import type { Filer, Filing, FrozenLine } from './filing.ts';
import type { FilingInput } from './filing-input.ts';
import { filedAlready } from './filed-already.ts';
import { sameChange, sameForm, sameProject } from './filed-before.store.ts';
import { holdFiling, insertFiling } from './filing.store.ts';
import { type FilerEntry, filerEntry, firstServiceOf, markFiled } from './filer.store.ts';
import { bindDocuments } from './filing-documents.command.ts';
import { frozenLines } from './frozen-lines.ts';
import { annexLines, annexProblems } from './annex-1.ts';
import { giveReceipts } from './give-receipts.command.ts';
import { linkProblems } from './linked-records.store.ts';
import { noticeFiling } from './notice-filing.command.ts';
import { receiptsOf } from './receipt.store.ts';
import { clocksOf, factsOf, recipientsOf } from './to-filing.ts';

/** Who submits, for whom. */
export interface Submitter {
  readonly account: string;
  readonly filer: Filer;
}

/**
 * Files for an agency or an expert: keeps the form as a frozen copy, gives each authority's receipt its number, and
 * suggests what came late under its clause (J-9, S-4.1e, C1-5). An amended filing keeps the day of the first submission:
 * what was told in time stays told, whatever its form lacked. Refused with every reason at once and nothing stored: see
 * `filingProblems`, `annexProblems`, `amendmentProblems`, and the problems of attachments.
 */
export async function submitFiling(
  em: Em,
  clock: Clock,
  { account, filer }: Submitter,
  input: FilingInput,
): Promise<Outcome<Filing>> {
  return inTransaction(em, async (em) => {
    const entry = await filerEntry(em, filer, clock.today());
    if (!entry) return refused(notFound('机构或专家', 'agency or expert', 'filer'));
    const amended =
      input.amends === null || !isUuid(input.amends) ? undefined : await holdFiling(em, input.amends);
    const id = newId(clock);
    const { authorities } = recipientsOf(input, entry.region);
    const inForm = filingProblems(input, { filer, ...entry }, clock.today());
    const problems = [
      ...inForm,
      ...(input.kind === 'FIRST' || input.kind === 'PRACTICE' ? annexProblems(entry.file) : []),
      ...(await linkProblems(em, filer, input)),
      ...(await amendments(em, filer, input, amended)),
      // a form with a fault may hold what the database cannot compare, and is no double of one that was taken
      ...(inForm.length > 0 ? [] : await duplicates(em, filer, input, entry, authorities)),
    ];
    const firstServiceOn = input.kind === 'FIRST' ? await firstServiceOf(em, filer.id) : null;
    const checked = unless(problems, () =>
      toFiling(id, { account, filer, entry, firstServiceOn }, input, amended, clock),
    );
    if (!checked.ok) return checked;
    const filing = checked.value;
    const unbound = unless(await bindDocuments(em, filer, input, id, authorities), () => filing);
    if (!unbound.ok) return unbound;
    await insertFiling(em, filing, authorities);
    const receipts = await giveReceipts(em, clock, filing, authorities);
    if (filing.facts.kind === 'FIRST') await markFiled(em, filer.id, filing.countedOn);
    await noticeFiling(em, clock, filing, authorities);
    await append(em, clock, [
      {
        type: 'filing.received',
        subjectKind: filer.kind === 'AGENCY' ? 'Agency' : 'Expert',
        subjectId: filer.id,
        clauses: [...new Set(filing.clocks.map((one) => one.clause))],
        facts: { filingId: id, kind: filing.facts.kind, authorities, receipts },
        actor: account,
        occurredOn: clock.today(),
      },
    ]);
    return checked;
  });
}

interface Source {
  readonly account: string;
  readonly filer: Filer;
  readonly entry: FilerEntry;
  readonly firstServiceOn: Day | null;
}

function toFiling(
  id: string,
  { account, filer, entry, firstServiceOn }: Source,
  input: FilingInput,
  amended: Filing | undefined,
  clock: Clock,
): Filing {
  const facts = factsOf(input);
  const countedOn = countedOnOf(facts, amended, clock.today());
  return {
    id,
    filer,
    filerName: entry.name,
    facts,
    lines: linesOf(input, entry),
    clocks: clocksOf(facts, countedOn, firstServiceOn),
    outside: recipientsOf(input, entry.region).outside,
    submittedAt: instantOf(clock),
    countedOn,
    submittedBy: account,
    amends: input.amends,
    amendedBy: null,
  };
}

async function amendments(
  em: Em,
  filer: Filer,
  input: FilingInput,
  amended: Filing | undefined,
): Promise<Problem[]> {
  if (input.amends === null) return [];
  const receipts = amended ? ((await receiptsOf(em, [amended.id]))[0] ?? []) : [];
  return amendmentProblems(filer, input.kind, amended, receipts);
}

/** The form as it is frozen, with annex 1 where it belongs to it. */
function linesOf(input: FilingInput, entry: FilerEntry): FrozenLine[] {
  const withAnnex = entry.file !== null && (input.kind === 'FIRST' || input.kind === 'PRACTICE');
  return frozenLines(input, entry, withAnnex ? annexLines(entry.file, entry.staff) : []);
}

/** The same fact is filed once, and the second time its receipt is told: FILED_ALREADY. */
async function duplicates(
  em: Em,
  filer: Filer,
  input: FilingInput,
  entry: FilerEntry,
  authorities: readonly string[],
): Promise<Problem[]> {
  if (input.amends !== null) return [];
  if (input.kind === 'CHANGE') {
    const problems: Problem[] = [];
    for (const [index, change] of input.changes.entries()) {
      const same = await sameChange(em, filer.id, change, authorities);
      if (same) problems.push(filedAlready('CHANGE', `changes.${index}.after`, same));
    }
    return problems;
  }
  const same =
    input.kind === 'PROJECT'
      ? await sameProject(em, filer.id, input)
      : await sameForm(em, filer.id, { facts: factsOf(input), lines: linesOf(input, entry) }, authorities);
  const field = { FIRST: 'towns', PRACTICE: 'startsOn', PROJECT: 'client' }[input.kind];
  return same ? [filedAlready(input.kind, field, same)] : [];
}
