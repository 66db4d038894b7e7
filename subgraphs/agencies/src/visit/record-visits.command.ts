import { createHash } from 'node:crypto';
import type { Em } from '@chengan/shared/database/database';
import { inTransaction } from '@chengan/shared/database/transaction';
import { seeingAll } from '@chengan/shared/database/session';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { ok, type Outcome, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { visitProblems } from './check-visit.ts';
import { doubtsOf } from './doubts.ts';
import { openReports } from './hazard-report.store.ts';
import { insertVisit, type VisitToStore } from './insert-visit.store.ts';
import { batchProblems, type RecordedVisit, visitDiffers } from './recorded-visit.ts';
import { entriesOfVisit } from './visit-entries.command.ts';
import { bindFiles } from './visit-files.command.ts';
import { loadFacts, type LoadedFacts } from './visit-facts.store.ts';
import { canonicalVisit, type VisitInput, withPlainIds } from './visit-input.ts';
import { reportRecipients, visitPlace } from './visit-place.ts';
import { storedVisit, visitById } from './visit.store.ts';
import { tellDetectors } from './tell-detectors.command.ts';

/**
 * Records visits that a phone sent, each in a transaction of its own, in order: one that is refused keeps none of the
 * others out. A visit is known by the id that the phone gave it; what is sent again, also at the same moment, is the same
 * visit. Refused as a whole: BATCH_SIZE.
 */
export async function recordVisits(
  em: Em,
  clock: Clock,
  person: AgencyPerson,
  batch: readonly VisitInput[],
): Promise<Outcome<RecordedVisit[]>> {
  const fitting = unless(batchProblems(batch.length), () => undefined);
  if (!fitting.ok) return fitting;
  const recorded: RecordedVisit[] = [];
  for (const input of batch) {
    const outcome = await recordVisit(em, clock, person, input);
    recorded.push(
      outcome.ok ? outcome.value : { id: input.id, outcome: 'REFUSED', problems: outcome.problems },
    );
  }
  return ok(recorded);
}

/** Records one visit, or corrects one: every reason at once, and then nothing is stored. */
export async function recordVisit(
  em: Em,
  clock: Clock,
  person: AgencyPerson,
  given: VisitInput,
): Promise<Outcome<RecordedVisit>> {
  if (!isUuid(given.id)) return refused(malformedId('id'));
  const input = withPlainIds(given);
  const digest = createHash('sha256').update(canonicalVisit(input)).digest('hex');
  return inTransaction(em, async (em) => {
    // the same id at the same moment, and two corrections of one entry, come one after the other
    for (const id of [input.corrects ?? input.id, input.id])
      await em.execute(`select pg_advisory_xact_lock(hashtext('service_visit'), hashtext(?))`, [id]);
    const known = await seeingAll(em, (em) => storedVisit(em, input.id));
    if (known) return knownVisit(em, person, input.id, known, digest);
    const facts = await loadFacts(em, person.agency, input);
    const problems = visitProblems(input, { ...facts, now: clock.now(), agency: person.agency });
    if (problems.length === 0) problems.push(...(await bindFiles(em, person.agency, input, facts)));
    return store(em, clock, { person, input, digest, facts, problems });
  });
}

async function knownVisit(
  em: Em,
  person: AgencyPerson,
  id: string,
  known: { readonly agency: string; readonly digest: string },
  digest: string,
): Promise<Outcome<RecordedVisit>> {
  if (known.agency !== person.agency || known.digest !== digest) return refused(visitDiffers());
  const visit = await visitById(em, id);
  return ok({ id, outcome: 'KNOWN', doubts: visit?.doubts ?? [] });
}

interface Judged {
  readonly person: AgencyPerson;
  readonly input: VisitInput;
  readonly digest: string;
  readonly facts: LoadedFacts;
  readonly problems: readonly Problem[];
}

async function store(
  em: Em,
  clock: Clock,
  { person, input, digest, facts, problems }: Judged,
): Promise<Outcome<RecordedVisit>> {
  const { contract, practitioners, corrected, staff, on } = facts;
  const judged = unless(problems, () => contract);
  if (!judged.ok) return judged;
  if (!contract || !on) throw new Error('a visit without contract or day passed its checks');
  const { place, authority, acts } = visitPlace(contract, on);
  const { kinds, contents, photos, hazards, signatures } = input;
  const signed = {
    agency: signatures.some(({ party }) => party === 'AGENCY'),
    client: signatures.some(({ party }) => party === 'CLIENT'),
  };
  const doubts = input.retracted
    ? []
    : doubtsOf({ acts, kinds, contents, photos: photos.length, signed, hazards, staff });
  const visit: VisitToStore = {
    input,
    root: corrected?.root ?? input.id,
    agency: person.agency,
    enterprise: contract.enterprise,
    town: contract.town,
    place,
    authority,
    on,
    leader: input.leader ?? contract.leader,
    doubts,
    digest,
    by: person,
    names: new Map(practitioners.map(({ id, name }) => [id, name])),
  };
  await insertVisit(em, clock, visit);
  const grave = input.retracted ? [] : hazards.filter(({ severity }) => severity !== 'GENERAL');
  const recipients = authority !== null && acts.includes('C1') ? reportRecipients(authority) : [];
  const told = await openReports(em, clock, visit, grave, recipients);
  await tellDetectors(em, clock, visit, corrected?.doubts ?? []);
  await append(em, clock, entriesOfVisit(visit, told));
  return ok({ id: input.id, outcome: 'RECORDED', doubts });
}
