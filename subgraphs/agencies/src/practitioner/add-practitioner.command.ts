import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { seeingAll } from '@chengan/shared/database/session';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, type Problem, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { PersonHash } from '@chengan/shared/person-hash/person-hash';
import type { Clock } from '@chengan/shared/time/clock';
import { identityProblems, personProblems } from './check-person.ts';
import { isKnownHere, registeredElsewhere } from './clash.store.ts';
import type { Keeper } from './keeper.ts';
import { noticeClashes } from './notice-clashes.command.ts';
import { oneAtATime } from './one-at-a-time.store.ts';
import { factsOf, type PersonFacts, type PersonFile } from './person.ts';
import { countPersonFiles, insertPerson } from './person-file.store.ts';
import { insertVersion } from './person-version.store.ts';
import { isProbing, probingSuggestions, TRIED_TOO_OFTEN } from './probe.ts';
import { keepTold, placesOf, toldOf } from './probe.store.ts';
import { suggest } from '../suggestion/suggest.command.ts';
import { tidyPerson } from './tidy-person.ts';

export interface NewPractitioner {
  readonly facts: PersonFacts;
  /** Taken once: only its keyed hash and the masked form are kept. */
  readonly identityNumber: string;
  /** Whoever was told that the person is registered elsewhere, and registers them all the same. */
  readonly elsewhereConfirmed: boolean;
}

/** No agency has more; a limit of this hub, so that a list of all is one page of work. */
const MOST_PRACTITIONERS = 2000;

/**
 * Takes somebody into the agency's list of people (J-A1). Refused with every reason at once and nothing stored: see
 * `personProblems`; PRACTITIONER_KNOWN; and where nothing else is wrong REGISTERED_ELSEWHERE, which says that the person is
 * registered with another agency, not with which, until the agency confirms; TRIED_TOO_OFTEN after some of these in a day. A clash is then suggested to the officials of both (J-A3-2-4,
 * C1-16-5).
 */
export async function addPractitioner(
  em: Em,
  clock: Clock,
  keeper: Keeper,
  hash: PersonHash,
  input: NewPractitioner,
): Promise<Outcome<PersonFile>> {
  return inTransaction(em, async (em) => {
    const facts = tidyPerson(input.facts);
    const { says, problems: malformed } = identityProblems(input.identityNumber);
    const identityHash = says && hash(input.identityNumber);
    const id = newId(clock);
    const wrong = [
      ...malformed,
      ...personProblems(facts, says, clock.today()),
      ...(facts.employedOn === null ? [EMPLOYED_MISSING] : []),
      ...((await countPersonFiles(em, keeper.holder, 'ACTIVE')) >= MOST_PRACTITIONERS ? [TOO_MANY] : []),
    ];
    const tried = { holder: keeper.holder, except: id, confirmed: input.elsewhereConfirmed };
    const registration = identityHash
      ? await checkRegistration(em, clock, identityHash, { ...tried, alone: wrong.length === 0 })
      : UNREGISTERED;
    const problems = [...wrong, ...registration.problems];
    const checked = unless(problems, (): PersonFile => ({
      ...facts,
      id,
      holderKind: 'AGENCY',
      holder: keeper.holder,
      version: 1,
      identityMasked: says?.masked ?? '',
      leftOn: null,
      elsewhereConfirmed: registration.elsewhere,
      certificates: [],
    }));
    if (!checked.ok || identityHash === undefined) return checked;
    await store(em, clock, keeper, checked.value, identityHash);
    return checked;
  });
}

/** What an identity number's other registrations mean for one more. */
export interface Registration {
  readonly problems: readonly Problem[];
  /** Registered with another agency: to be confirmed before anything is stored. */
  readonly elsewhere: boolean;
}

const UNREGISTERED: Registration = { problems: [], elsewhere: false };

export interface TriedRegistration {
  readonly holder: string;
  /** The file that is being corrected. */
  readonly except: string;
  readonly confirmed: boolean;
  /** Nothing else stands against it: otherwise a form that is never stored could ask for anybody. */
  readonly alone: boolean;
}

/**
 * PRACTITIONER_KNOWN, and unless it was confirmed REGISTERED_ELSEWHERE, or TRIED_TOO_OFTEN once the agency was told so of
 * as many as a day has room for; the last of them is suggested to the officials.
 */
export async function checkRegistration(
  em: Em,
  clock: Clock,
  identityHash: string,
  { holder, except, confirmed, alone }: TriedRegistration,
): Promise<Registration> {
  await oneAtATime(em, identityHash);
  if (await isKnownHere(em, identityHash, holder, except)) return { problems: [KNOWN], elsewhere: false };
  if (!alone) return UNREGISTERED;
  await oneAtATime(em, `tried:${holder}`);
  return seeingAll(em, async (em) => {
    const today = clock.today();
    const told = confirmed ? 0 : await toldOf(em, holder, today, identityHash);
    if (isProbing(told)) return { problems: [TRIED_TOO_OFTEN], elsewhere: false };
    const others = await registeredElsewhere(em, identityHash, holder);
    const elsewhere = others.some(({ holderKind }) => holderKind === 'AGENCY');
    if (confirmed || !elsewhere) return { problems: [], elsewhere };
    await keepTold(em, holder, today, identityHash);
    if (isProbing(told + 1))
      await suggest(em, clock, probingSuggestions(holder, await placesOf(em, holder), today));
    return { problems: [ELSEWHERE], elsewhere };
  });
}

const EMPLOYED_MISSING = problem(
  'EMPLOYED_MISSING',
  '请填写入职日期。',
  'Give the first day of employment.',
  {
    field: 'employedOn',
    clause: 'J-A1',
  },
);
const TOO_MANY = problem(
  'TOO_MANY_PRACTITIONERS',
  `在册人员已达 ${MOST_PRACTITIONERS} 人上限。`,
  `There are ${MOST_PRACTITIONERS} people on file already, the most that there may be.`,
);
const KNOWN = problem(
  'PRACTITIONER_KNOWN',
  '该证件号的人员已在本机构在册名单中。',
  'The person with that identity number is on the list already.',
  { field: 'identityNumber' },
);
const ELSEWHERE = problem(
  'REGISTERED_ELSEWHERE',
  '该人员目前还在另一家机构登记执业。执业人员不得同时在两家及以上机构从业：请与本人核实；确已离开的，请其原机构办理离职登记；确认仍要登记的，请勾选“已核实，仍要登记”，监管部门将收到提示。',
  'This person is at present also registered with another agency. Nobody may practise at two: ask the person; if they left, have the former agency record it; to register all the same, confirm it, and the authorities will be told.',
  { field: 'elsewhereConfirmed', clause: 'J-A3-2-4' },
);

async function store(
  em: Em,
  clock: Clock,
  keeper: Keeper,
  file: PersonFile,
  identityHash: string,
): Promise<void> {
  const changedOn = file.employedOn ?? clock.today();
  await insertPerson(em, file, identityHash);
  await insertVersion(em, {
    person: file.id,
    version: 1,
    holder: file.holder,
    deed: 'ADDED',
    changedOn,
    changed: [],
    before: null,
    after: factsOf(file),
    reason: null,
    actor: keeper.account,
    recordedAt: instantOf(clock),
  });
  await append(em, clock, [
    {
      type: 'practitioner.added',
      subjectKind: 'Agency',
      subjectId: file.holder,
      clauses: ['J-A1', 'J-9b'],
      facts: { practitionerId: file.id, version: 1, elsewhereConfirmed: file.elsewhereConfirmed },
      actor: keeper.account,
      occurredOn: changedOn,
    },
  ]);
  await noticeClashes(em, clock, identityHash);
}
