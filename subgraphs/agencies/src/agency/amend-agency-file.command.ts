import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { notFound } from '@chengan/shared/outcome/not-found';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import { actingAs, type AgencyPerson } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { basicFields, changedFields } from './agency-change.ts';
import { insertChanges } from './agency-change.store.ts';
import type { AgencyFacts, AgencyFile, FileDocument } from './agency-file.ts';
import { bindDocuments, documentProblems } from './bind-documents.command.ts';
import { fileOf, insertFile, showInRegister } from './agency-file.store.ts';
import { agenciesByCode, holdAgency } from './agency.store.ts';
import { checkAmendment } from './check-amendment.ts';
import { documentsAfter, type DocumentChanges } from './documents.ts';
import { tidyFacts } from './tidy-facts.ts';

export interface AmendAgencyFile extends DocumentChanges {
  /** The revision that was looked at; 0 for the first version. */
  readonly revision: number;
  /** Without a phone the one on file stays. */
  readonly facts: AgencyFacts;
  /** The day since which the facts are so; today when it is not said. */
  readonly changedOn: Day | null;
  readonly note: string | null;
}

/**
 * Records a new version of the agency's own file, and what changed of its basic facts (J-A1, J-9b); the public register
 * follows. Refused with every reason at once, and nothing stored: see `checkAmendment`.
 */
export async function amendAgencyFile(
  em: Em,
  clock: Clock,
  person: AgencyPerson,
  input: AmendAgencyFile,
): Promise<Outcome<AgencyFile>> {
  return inTransaction(em, async (em) => {
    const { agency } = person;
    if (!(await holdAgency(em, agency))) return refused(notFound('机构', 'agency', 'creditCode'));
    const before = await fileOf(em, agency);
    const today = clock.today();
    const tidied = tidyFacts(input.facts);
    const facts = { ...tidied, phone: tidied.phone ?? before?.phone ?? null };
    const documents = documentsAfter(before?.documents ?? [], input, today);
    const amendment = {
      revision: input.revision,
      facts,
      documents: documents.after,
      changedOn: input.changedOn ?? today,
      note: input.note?.trim() || null,
    };
    const problems = [
      ...checkAmendment(person, before, amendment, today),
      ...documents.problems,
      ...(await documentProblems(em, agency, input.addDocuments)),
    ];
    const checked = unless(problems, () => toFile(amendment, before, person, clock));
    if (!checked.ok) return checked;
    await store(em, clock, checked.value, before);
    return checked;
  });
}

interface Checked {
  readonly facts: AgencyFacts;
  readonly documents: readonly FileDocument[];
  readonly changedOn: Day;
  readonly note: string | null;
}

function toFile(
  { facts, documents, changedOn, note }: Checked,
  before: AgencyFile | null,
  { account, role, agency }: AgencyPerson,
  clock: Clock,
): AgencyFile {
  return {
    ...facts,
    agency,
    revision: (before?.revision ?? 0) + 1,
    documents,
    changedFields: before ? changedFields(before, { ...facts, documents }) : [],
    changedOn,
    note,
    recordedAt: instantOf(clock),
    account,
    actingAs: actingAs({ kind: 'AGENCY', holder: agency, role }),
  };
}

async function store(em: Em, clock: Clock, file: AgencyFile, before: AgencyFile | null): Promise<void> {
  const { agency, revision, changedOn, recordedAt, account } = file;
  const [registered] = await agenciesByCode(em, [agency]);
  const basic = basicFields(file.changedFields);
  await insertFile(em, file);
  await insertChanges(
    em,
    basic.map((field) => ({ id: newId(clock), agency, revision, field, changedOn, recordedAt })),
  );
  await showInRegister(em, file);
  await bindDocuments(em, file);
  const entry = { subjectKind: 'Agency', subjectId: agency, actor: account, occurredOn: changedOn };
  const renamed = registered?.name !== file.name;
  await append(em, clock, [
    {
      ...entry,
      type: before ? 'agency-file.changed' : 'agency-file.recorded',
      clauses: basic.length > 0 ? ['J-A1', 'J-9b'] : ['J-A1'],
      facts: { creditCode: agency, revision, fields: file.changedFields, changedOn },
    },
    ...(renamed
      ? [
          {
            ...entry,
            type: 'agency.changed',
            facts: { creditCode: agency, name: file.name, region: registered?.region ?? null },
          },
        ]
      : []),
  ]);
}
