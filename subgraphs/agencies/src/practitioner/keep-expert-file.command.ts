import type { Em } from '@chengan/shared/database/database';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { PersonHash } from '@chengan/shared/person-hash/person-hash';
import type { Clock } from '@chengan/shared/time/clock';
import { identityProblems, personProblems } from './check-person.ts';
import { correctPractitioner } from './correct-practitioner.command.ts';
import type { Keeper } from './keeper.ts';
import { oneAtATime } from './one-at-a-time.store.ts';
import { noticeClashes } from './notice-clashes.command.ts';
import { factsOf, type PersonFacts, type PersonFile } from './person.ts';
import { insertPerson, personFilesByIds } from './person-file.store.ts';
import { insertVersion } from './person-version.store.ts';
import { tidyPerson } from './tidy-person.ts';

export interface ExpertFileInput {
  /** The version that was looked at; 0 for the first. */
  readonly version: number;
  readonly facts: Omit<PersonFacts, 'employedOn' | 'contractOn' | 'insuredFrom'>;
  /** Needed once; afterwards only where the number on file is wrong. */
  readonly identityNumber: string | null;
}

/**
 * An expert keeps the own file (C1-2a, C1-3b): qualification as C1-4b asks, years of work by trade. The first version
 * takes the identity number. Refused with every reason at once: see `personProblems`; IDENTITY_NUMBER_MISSING,
 * NAME_NOT_OF_REGISTER, NOT_FOUND, CHANGED_MEANWHILE, NOTHING_CHANGED.
 */
export async function keepExpertFile(
  em: Em,
  clock: Clock,
  keeper: Keeper,
  hash: PersonHash,
  input: ExpertFileInput,
): Promise<Outcome<PersonFile>> {
  return inTransaction(em, async (em) => {
    if (!isUuid(keeper.holder)) return refused(NOT_REGISTERED);
    await oneAtATime(em, keeper.holder);
    const [expert] = await em.execute<{ name: string }[]>('select name from expert where id = ?::uuid', [
      keeper.holder,
    ]);
    if (!expert) return refused(NOT_REGISTERED);
    const facts = { ...tidyPerson({ ...input.facts, ...UNEMPLOYED }), ...UNEMPLOYED };
    const [before] = await personFilesByIds(em, [keeper.holder]);
    if (before)
      return correctPractitioner(em, clock, keeper, hash, {
        ...{ id: keeper.holder, version: input.version, facts },
        ...{ identityNumber: input.identityNumber, elsewhereConfirmed: false, changedOn: null },
      });
    const { says, problems } = identityProblems(input.identityNumber);
    const checked = unless(
      [
        ...(input.identityNumber === null ? [NUMBER_MISSING] : problems),
        ...personProblems(facts, says, clock.today()),
        ...(facts.name === expert.name ? [] : [NAME_DIFFERS]),
      ],
      (): PersonFile => ({
        ...facts,
        ...{ id: keeper.holder, holderKind: 'EXPERT', holder: keeper.holder, version: 1 },
        ...{ identityMasked: says?.masked ?? '', leftOn: null, elsewhereConfirmed: false, certificates: [] },
      }),
    );
    if (!checked.ok || input.identityNumber === null) return checked;
    await store(em, clock, keeper, checked.value, hash(input.identityNumber));
    return checked;
  });
}

const NOT_REGISTERED = notFound('专家登记', 'registration of an expert');
const UNEMPLOYED = { employedOn: null, contractOn: null, insuredFrom: null } as const;
const NUMBER_MISSING = problem('IDENTITY_NUMBER_MISSING', '请填写证件号。', 'Give the identity number.', {
  field: 'identityNumber',
});
const NAME_DIFFERS = problem(
  'NAME_NOT_OF_REGISTER',
  '姓名与专家登记不一致；登记的姓名有误的，请向监管部门更正。',
  'The name differs from the register of experts; have the authority correct the register where it is wrong.',
  { field: 'name' },
);

async function store(
  em: Em,
  clock: Clock,
  keeper: Keeper,
  file: PersonFile,
  identityHash: string,
): Promise<void> {
  await insertPerson(em, file, identityHash);
  await insertVersion(em, {
    ...{ person: file.id, version: 1, holder: file.holder, deed: 'ADDED', changedOn: clock.today() },
    ...{ changed: [], before: null, after: factsOf(file), reason: null },
    ...{ actor: keeper.account, recordedAt: instantOf(clock) },
  });
  await append(em, clock, [
    {
      type: 'expert.file-kept',
      subjectKind: 'Expert',
      subjectId: file.id,
      clauses: ['C1-2a', 'C1-3b'],
      facts: { expertId: file.id, version: 1 },
      actor: keeper.account,
      occurredOn: clock.today(),
    },
  ]);
  await noticeClashes(em, clock, identityHash);
}
