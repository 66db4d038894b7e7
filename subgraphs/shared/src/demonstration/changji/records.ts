import type { Calendar } from '../calendar.ts';
import { idAt } from '../ids.ts';
import type { Listing, NumberlessNotice } from '../notice.ts';
import { authorityIn, maskedClient } from '../texts.ts';
import { MAJOR_HAZARD, riskOf } from '../trades.ts';
import type { DeclinedEscalation, Enterprise, Finding, Talk } from '../world.ts';
import { type Case, CASES, DECLINED, type Step, STEPS } from './cases.ts';
import { type ChangjiCast, clientOf, partyOf, strangerTo } from './cast.ts';
import { entryOf } from './listings.ts';
import { caseNotice, type Party, stepNotice } from './notices.ts';
import { REASON, WORDING } from './wording.ts';

/** What came of one case, or of all. */
export interface Records {
  readonly findings: readonly Finding[];
  readonly talks: readonly Talk[];
  readonly notices: readonly NumberlessNotice[];
  readonly listings: readonly Listing[];
}

/** All of it, and the proposals of the ladder that were not taken up. */
export interface ChangjiRecords extends Records {
  readonly declined: readonly DeclinedEscalation[];
}

const NOTHING: Records = { findings: [], talks: [], notices: [], listings: [] };

/** The prefecture's bureau publishes (C1-16-0); everything else is done where the service took place (C1-2b). */
const PREFECTURE = 'changji';

/** C1-15-2. */
const WITHOUT_CONTRACT = '15-2';

/** Everything that the authorities of 昌吉 did about agencies and experts. */
export function recordsOf(cast: ChangjiCast, seed: number, calendar: Calendar): ChangjiRecords {
  const all = [
    ...CASES.map((one) => recordsOfCase(one, cast, seed, calendar)),
    ...STEPS.map((one) => recordsOfStep(one, cast, seed, calendar)),
  ];
  return {
    findings: all.flatMap((one) => one.findings),
    talks: all.flatMap((one) => one.talks),
    notices: all.flatMap((one) => one.notices),
    listings: all.flatMap((one) => one.listings),
    declined: DECLINED.map(({ subject, rung, daysAgo, reason }) => ({
      subject: partyOf(subject, cast).subject,
      clause: `C1-${rung}`,
      authority: PREFECTURE,
      on: calendar.ago(daysAgo),
      reason,
    })),
  };
}

/** A finding; once confirmed a talk; on the second level a publication, on the third an entry in the list as well. */
function recordsOfCase(one: Case, cast: ChangjiCast, seed: number, calendar: Calendar): Records {
  const label = `${one.subject.join(' ')} ${one.item}`;
  const party = partyOf(one.subject, cast);
  const finding = findingOf(one, label, party, cast, seed, calendar);
  if (!finding.confirmedOn) return { ...NOTHING, findings: [finding] };
  const heldOn = calendar.after(finding.confirmedOn, 4);
  const talk: Talk = {
    id: idAt(seed, `talk ${label}`, heldOn),
    authority: finding.authority,
    subject: party.subject,
    heldOn,
    topic: `就“${finding.summary.replace(/。$/, '')}”约谈相关责任人，责令限期改正。`,
  };
  const records = { ...NOTHING, findings: [finding], talks: [talk] };
  if (!one.published) return records;
  const decidedOn = calendar.after(heldOn, 5);
  const notice = caseNotice({ one, label, party, finding, decidedOn, seed, calendar });
  if (!one.listed) return { ...records, notices: [notice] };
  const listedOn = calendar.after(decidedOn, 12);
  const entry = entryOf(
    {
      label,
      party,
      clauses: [finding.clause],
      why: finding.summary,
      decidedOn: listedOn,
      lifted: one.lifted,
      disputedDaysAgo: one.disputedDaysAgo,
    },
    seed,
    calendar,
  );
  return { ...records, notices: [notice, entry.notice], listings: [entry.listing] };
}

/** What two talks, or two exposures, within one year led to. */
function recordsOfStep(one: Step, cast: ChangjiCast, seed: number, calendar: Calendar): Records {
  const label = `${one.subject.join(' ')} ${one.rung}`;
  const party = partyOf(one.subject, cast);
  const decidedOn = calendar.ago(one.daysAgo);
  if (one.rung === '16-6')
    return { ...NOTHING, notices: [stepNotice({ label, party, decidedOn, seed, calendar })] };
  const clause = `C1-${one.rung}`;
  const entry = entryOf(
    { label, party, clauses: [clause], why: '一年内两次被曝光。', decidedOn, escalation: clause },
    seed,
    calendar,
  );
  return { ...NOTHING, notices: [entry.notice], listings: [entry.listing] };
}

function findingOf(
  one: Case,
  label: string,
  { subject }: Party,
  cast: ChangjiCast,
  seed: number,
  calendar: Calendar,
): Finding {
  const occurredOn = calendar.ago(one.daysAgo);
  const client = one.item === WITHOUT_CONTRACT ? strangerTo(cast) : clientOf(subject, occurredOn, cast);
  const proposedOn = calendar.after(occurredOn, 3);
  const reason = REASON[one.item];
  return {
    id: idAt(seed, `finding ${label}`, proposedOn),
    bureau: 'changji',
    authority: one.published ? PREFECTURE : authorityIn('changji', client.town),
    subject,
    clause: `C1-${one.item}`,
    occurredOn,
    place: client.town,
    client: client.creditCode,
    summary: summaryOf(one, client),
    ...(reason && { reason }),
    proposedOn,
    ...(!one.onlyProposed && { confirmedOn: calendar.after(proposedOn, 3) }),
  };
}

function summaryOf({ item }: Case, client: Enterprise): string {
  const wording = WORDING[item];
  if (!wording) throw new Error(`no wording for ${item}`);
  return wording({ client: maskedClient(client), majorHazard: MAJOR_HAZARD[riskOf(client)] });
}
