import { dayOfNextMonth } from '../../time/deadline.ts';
import { addDays, addMonths, type Day, day, monthOf } from '../../time/day.ts';
import type { Calendar } from '../calendar.ts';
import { idAt } from '../ids.ts';
import { authorityIn, maskedClient, nameOfTown } from '../texts.ts';
import { GENERAL_HAZARD, MAJOR_HAZARD, riskOf } from '../trades.ts';
import type { Contract, Enterprise, Finding, Firm, Talk } from '../world.ts';
import type { FindingLine, Story, TalkLine } from './story.ts';
import { REASON, talkTopic, WORDING } from './wording.ts';

/** The city bureau, and its clause's prefix. */
const CITY_BUREAU = 'jiangyin';

/** An agency with its story and what it signed. */
export interface Told {
  readonly agency: Firm;
  readonly story: Story;
  readonly towns: readonly string[];
  readonly contracts: readonly Contract[];
  /** An enterprise in the first town that no agency serves: for the finding of a service without a contract. */
  readonly stranger: Enterprise;
}

export interface Telling {
  readonly seed: number;
  readonly calendar: Calendar;
  readonly enterprises: ReadonlyMap<string, Enterprise>;
}

/** All findings and talks of one agency, in the order in which they happened. */
export function recordsOf(told: Told, telling: Telling): { findings: Finding[]; talks: Talk[] } {
  const { calendar } = telling;
  const [older, newer] = calendar.cycles;
  const { story } = told;
  const ofCycle = (year: number, lines: Story['older']) => lines.map((line) => ({ line, year }));
  const all = [...ofCycle(older, story.older), ...ofCycle(newer, story.newer)];
  const past = all.flatMap(({ line, year }, index) =>
    line.kind === 'finding' ? [findingOf(line, dayOf(line, year, calendar), index, told, telling)] : [],
  );
  const now = story.running.flatMap((line, index) => {
    const on = typeof line.on === 'number' ? calendar.inRunning(line.on) : undefined;
    return on ? [findingOf(line, on, all.length + index, told, telling)] : [];
  });
  const talks = all.flatMap(({ line, year }) =>
    line.kind === 'talk' ? [talkOf(line, year, told, telling)] : [],
  );
  return { findings: [...past, ...now], talks };
}

/** A late report is found on the day after it was due (J-10); everything else on the working day of its line. */
function dayOf(line: FindingLine, year: number, calendar: Calendar): Day {
  return line.item === '3-4'
    ? addDays(reportDueIn(day(`${year}-${line.on}-01`)), 1)
    : calendar.on(year, String(line.on));
}

/** The day in the month of `on` by which the month before is to be reported (J-10). */
function reportDueIn(on: Day): Day {
  return dayOfNextMonth(addMonths(on, -1), 5).due;
}

/** The last report that was overdue on `on`. */
function overdueOn(on: Day): { due: Day; reportMonth: number } {
  const back = reportDueIn(on) < on ? 1 : 2;
  const reported = addMonths(day(`${on.slice(0, 7)}-01`), -back);
  return { due: dayOfNextMonth(reported, 5).due, reportMonth: monthOf(reported) };
}

function findingOf(line: FindingLine, occurredOn: Day, index: number, told: Told, telling: Telling): Finding {
  const { agency, towns, contracts, stranger } = told;
  const { seed, calendar, enterprises } = telling;
  const town = towns[(line.town ?? 1) - 1];
  if (town === undefined) throw new Error(`agency ${agency.creditCode} has no town ${line.town}`);
  const contract = contracts.find(
    (one) =>
      enterprises.get(one.enterprise)?.town === town &&
      one.startsOn <= occurredOn &&
      occurredOn <= one.endsOn,
  );
  const client = line.item === '3-3' ? stranger : enterprises.get(contract?.enterprise ?? '');
  if (!client) throw new Error(`agency ${agency.creditCode} serves nobody in ${town} on ${occurredOn}`);
  const proposedOn = calendar.after(occurredOn, 3 + (index % 4));
  const confirmedOn = calendar.after(proposedOn, 3 + (index % 3));
  const disputedOn = calendar.after(confirmedOn, 6);
  const reason = REASON[line.item];
  const contested = line.disputed !== undefined || line.revoked !== undefined;
  return {
    id: idAt(seed, `finding ${agency.creditCode} ${index}`, proposedOn),
    bureau: 'jiangyin',
    authority: line.town === undefined ? CITY_BUREAU : authorityIn('jiangyin', town),
    subject: { kind: 'AGENCY', id: agency.creditCode },
    clause: `J-A3-${line.item}`,
    occurredOn,
    place: town,
    client: client.creditCode,
    ...(line.yearEnd && { part: 'YEAR_END' }),
    ...(line.spillConfirmed && { spillConfirmed: true }),
    summary: summaryOf(line, occurredOn, client, contract?.visitsPerYear ?? 0),
    ...(reason && { reason, byLeader: line.item !== '3-9' }),
    proposedOn,
    ...(!line.onlyProposed && { confirmedOn }),
    ...(contested && { disputedOn }),
    ...(line.revoked !== undefined && {
      revoked: { on: calendar.after(disputedOn, 10), reason: line.revoked },
    }),
  };
}

function summaryOf(line: FindingLine, on: Day, client: Enterprise, visits: number): string {
  const risk = riskOf(client);
  const report = overdueOn(on);
  const wording = WORDING[line.item];
  if (!wording) throw new Error(`no wording for ${line.item}`);
  return wording({
    town: nameOfTown(client.town),
    client: maskedClient(client),
    majorHazard: MAJOR_HAZARD[risk],
    generalHazard: GENERAL_HAZARD[risk],
    visits,
    reportMonth: report.reportMonth,
    reportDue: `${monthOf(report.due)}月${Number(report.due.slice(8))}日`,
  });
}

function talkOf(line: TalkLine, year: number, { agency }: Told, { seed, calendar }: Telling): Talk {
  const heldOn = calendar.on(year, line.on);
  return {
    id: idAt(seed, `talk ${agency.creditCode} ${heldOn}`, heldOn),
    authority: CITY_BUREAU,
    subject: { kind: 'AGENCY', id: agency.creditCode },
    heldOn,
    topic: talkTopic(line.about),
  };
}
