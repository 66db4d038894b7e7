import type { Day } from '../time/day.ts';
import { agenciesOf, expertsOf } from './agencies.ts';
import { calendarOf } from './calendar.ts';
import { recordsOf as changjiRecords } from './changji/records.ts';
import { documentsOf } from './documents.ts';
import { drawOf } from './draw.ts';
import { enterprisesOf } from './enterprises.ts';
import { noticesOf as hangjinNotices, supervisionGradesOf } from './hangjin/records.ts';
import { blacklistOf as huijiBlacklist } from './huiji/blacklist.ts';
import { bulletinsOf } from './huiji/bulletins.ts';
import { penaltiesOf } from './huiji/penalties.ts';
import { recordsOf as jiangyinRecords } from './jiangyin/findings.ts';
import { blacklistOf, gradePublicationsOf, resultNoticesOf } from './jiangyin/grades.ts';
import { type CreditYear, creditYearOf } from './jiangyin/year.ts';
import { brandsOf, personsOf } from './names.ts';
import type { Listing, Notice } from './notice.ts';
import { filedAgency, openingOf, registeredAgency, workOf } from './people.ts';
import { starNoticesOf } from './suzhou/notices.ts';
import { starApplicationsOf, starPublicationsOf, starWindowsOf } from './suzhou/publications.ts';
import type {
  Agency,
  Contract,
  DeclinedEscalation,
  Enterprise,
  Expert,
  Finding,
  GradePublication,
  StarApplication,
  StarPublication,
  StarWindow,
  SupervisionGrade,
  Talk,
} from './world.ts';

export interface WorldInput {
  readonly seed: number;
  /** The day that counts as today. */
  readonly anchor: Day;
}

/** The demonstration world as plain values: the same for the same seed and anchor. */
export interface World extends WorldInput {
  readonly agencies: readonly Agency[];
  readonly experts: readonly Expert[];
  readonly enterprises: readonly Enterprise[];
  readonly enterprisesRegisteredOn: Day;
  readonly contracts: readonly Contract[];
  readonly findings: readonly Finding[];
  readonly talks: readonly Talk[];
  readonly declinedEscalations: readonly DeclinedEscalation[];
  readonly gradePublications: readonly GradePublication[];
  readonly creditYear: CreditYear;
  readonly starApplications: readonly StarApplication[];
  readonly starWindows: readonly StarWindow[];
  readonly starPublications: readonly StarPublication[];
  readonly supervisionGrades: readonly SupervisionGrade[];
  readonly notices: readonly Notice[];
  readonly listings: readonly Listing[];
}

/** The seed of the demonstration that `npm start` loads. */
export const SEED = 20200401;

/**
 * Everything that the demonstration shows, invented, in the five bureaus: two full cycles before the anchor's year and
 * the running one. Nothing is dated after the anchor but the terms of contracts, notices, lists and grades. Throws for
 * an anchor before `FIRST_ANCHOR`.
 */
export function worldOf({ seed, anchor }: WorldInput): World {
  const calendar = calendarOf(anchor);
  const brands = brandsOf(drawOf(seed, 'brands'));
  const registered = agenciesOf(brands);
  const enterprises = enterprisesOf(brands.slice(registered.length));
  const work = workOf(registered, enterprises, seed, calendar);
  const agencies = [
    ...work.jiangyin.map((one) => filedAgency(one, calendar)),
    ...work.elsewhere.map((one) => registeredAgency(one, calendar)),
  ];
  const contracts = [...work.jiangyin, ...work.elsewhere].flatMap((one) => one.contracts);
  const enterprisesRegisteredOn = openingOf(contracts, calendar);
  const experts = expertsOf(personsOf(drawOf(seed, 'persons')), seed, enterprisesRegisteredOn);
  const byCode = new Map(enterprises.map((one) => [one.creditCode, one]));

  const graded = work.jiangyin.map(({ practice }) => ({ agency: practice.agency, story: practice.story }));
  const jiangyin = work.jiangyin.map(({ practice, contracts }) =>
    jiangyinRecords(
      { ...practice, contracts, stranger: work.stranger(practice.towns[0] ?? '') },
      { seed, calendar, enterprises: byCode },
    ),
  );
  const gradePublications = gradePublicationsOf(graded, calendar);
  const blacklist = blacklistOf(graded, seed, calendar);
  const of = (bureau: Agency['bureau']) => ({
    agencies: agencies.filter((one) => one.bureau === bureau),
    enterprises: enterprises.filter((one) => one.bureau === bureau),
  });
  const changji = changjiRecords({ ...of('changji'), experts, contracts }, seed, calendar);
  const starApplications = starApplicationsOf(of('suzhou').agencies, calendar);
  const starPublications = starPublicationsOf(starApplications, calendar);
  const supervisionGrades = supervisionGradesOf(of('hangjin').enterprises, calendar);
  const huiji = huijiBlacklist(of('huiji').enterprises, seed, calendar);
  const notices = [
    ...resultNoticesOf(gradePublications, seed, calendar),
    ...blacklist.notices,
    ...starNoticesOf(starPublications, agencies, seed, calendar),
    ...changji.notices,
    ...hangjinNotices(of('hangjin').enterprises, supervisionGrades, seed, calendar),
    ...penaltiesOf(of('huiji').enterprises, seed, calendar),
    ...huiji.notices,
    ...bulletinsOf(seed, calendar),
  ];
  return {
    seed,
    anchor,
    agencies,
    experts,
    enterprises,
    enterprisesRegisteredOn,
    contracts,
    findings: [...jiangyin.flatMap((one) => one.findings), ...changji.findings],
    talks: [...jiangyin.flatMap((one) => one.talks), ...changji.talks],
    declinedEscalations: changji.declined,
    gradePublications,
    creditYear: creditYearOf(
      graded,
      gradePublications.filter((one) => one.cycle === calendar.cycles[1]).map((one) => one.agency),
      jiangyin.flatMap((one) => one.findings),
      calendar,
    ),
    starApplications,
    starWindows: starWindowsOf(starApplications, calendar),
    starPublications,
    supervisionGrades,
    notices: documentsOf(notices, drawOf(seed, 'documents')),
    listings: [...blacklist.listings, ...changji.listings, huiji.listing],
  };
}
